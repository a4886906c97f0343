using SchoolSocial.Data.Common;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Posts.Names;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>What was checked and posted this autumn: a class at a time, approved by somebody else, most of it still out.</summary>
internal sealed class DemoPosts(Timeline timeline, DemoSchool school, DemoAccounts accounts, DemoConsents consents, Vault vault, Dice dice)
{
    private static readonly (string Caption, PictureKind Picture, Exposure Exposure)[] Told =
    [
        ("Our pond has newts again. We counted eleven.", PictureKind.Photo, Exposure.BackOrDistance),
        ("Clay pots from our Roman week, ready for the kiln.", PictureKind.Work, Exposure.NoChild),
        ("Harvest table with something from every class.", PictureKind.Photo, Exposure.NoChild),
        ("A very loud and very happy samba morning.", PictureKind.Photo, Exposure.SideOrGroup),
        ("Bird boxes, built and painted in two afternoons.", PictureKind.Photo, Exposure.SideOrGroup),
        ("The tag rugby team after the final.", PictureKind.Photo, Exposure.FaceOn),
        ("Shadows at noon, measured again at two.", PictureKind.Photo, Exposure.BackOrDistance),
        ("First rehearsal with costumes.", PictureKind.Photo, Exposure.FaceOn),
        ("Poems about fog, read in the fog.", PictureKind.Photo, Exposure.BackOrDistance),
        ("A reading buddy and a big book.", PictureKind.Photo, Exposure.CloseUp),
    ];

    public void Plan()
    {
        var days = DemoCalendar.SchoolDays(new DateOnly(school.ThisYear, 10, 1), SchoolTime.DateOf(timeline.Now)).ToList();
        for (var each = 0; each < Told.Length && each * 3 < days.Count; each++)
        {
            var (number, id, at) = (each, Guid.CreateVersion7(), DemoSchool.At(days[each * 3], 15, 20).AddMinutes(each));
            timeline.Add(at, id, () => Check(id, number, at));
        }

        var planned = DemoSchool.At(new DateOnly(school.ThisYear, 11, 2), 11, 15);
        timeline.Add(planned, Guid.CreateVersion7(), () =>
        {
            var play = PhotoEvent.Plan(
                Guid.CreateVersion7(), school.Oakfield.Id,
                new PhotoEventDetails("Nativity play, Years 1 and 2", new DateOnly(school.ThisYear, 12, 10), EventPhotos.OwnChildOnly, "Every family decides for its own child, so please leave other children out."),
                school.Office(school.Oakfield, planned), planned);
            timeline.Begin(play);
            consents.Slips.Acknowledge(play, planned.AddDays(9));
        });
    }

    private void Check(Guid id, int number, DateTime at)
    {
        var day = new DemoDay(school.Cast, school.Oakfield, SchoolTime.DateOf(at));
        var taught = dice.Pick(day.ClassesFrom(1));
        if (day.TeacherOf(taught) is not { } teacher) return;
        var (caption, picture, exposure) = Told[number];
        var channel = consents.Channels[number % 3];
        var account = accounts.Entered.Find(each => each.PlatformId == channel.PlatformId && (each.Kind == AccountKind.WholeSchool || each.ClassesOn(day.On).Contains(taught.Id)));
        var author = account is { Kind: AccountKind.WholeSchool } ? school.Office(school.Oakfield, at) : day.ActorOf(teacher);
        if (channel.PlatformId is not null && account is null) return;
        var children = exposure == Exposure.NoChild ? [] : consents.Agreed.Where(pupil => pupil.ClassOn(day.On) == taught.Id).Take(3).ToList();
        if (exposure != Exposure.NoChild && children.Count == 0) return;
        var draft = new PostDraft
        {
            ChannelId = channel.Id, AccountId = account?.Id, Caption = caption, Picture = picture, Exposure = exposure, Children = [.. children.Select(child => child.Id)],
            Device = DeviceUsed.School, DeviceAsset = $"OAK-{taught.FromYearGroup:00}2", Rights = Rights.Own, BackgroundLooked = true, NoNameToBeSeen = true, ProofRead = true,
        };
        var asked = consents.Channels.Where(each => each.Media.Contains(Medium.Photo)).ToList();
        var verdict = PostCheck.Look(draft, new PostFacts([.. asked.Select(each => new ChannelStanding(each.Id, each.Name, true))], NameRoll.Of([]), [], []));
        var people = children.Select(child => new PersonStanding(child.Id, true, asked.ToDictionary(each => each.Id, _ => new ConsentState(true, Domain.Consents.Standing.Yes)))).ToList();
        var decided = DecidedOn.Write(draft, verdict, [.. asked.Select(each => $"{each.Name}: {each.Approval.Words()}")], people);
        var post = Post.Check(id, draft, verdict, new SealedPost(vault.Seal(caption, id), null, vault.Seal(decided, id), []), channel.Approval, author, at);
        timeline.Begin(post);
        if (picture == PictureKind.Photo) Pictures(draft.DeviceAsset, $"{taught.Name}, {SchoolDates.ShortDay(day.On)}", author, at, isErased: number < Told.Length - 2);
        if (number == Told.Length - 1) return;
        var approved = at.AddMinutes(dice.Between(20, 90));
        timeline.Add(approved, id, () => post.Approve(account is { Kind: AccountKind.WholeSchool } ? day.ActorOf(teacher) : school.Office(school.Oakfield, approved), approved));
        timeline.Add(approved.AddMinutes(30), id, () => Publish(post, author, approved.AddMinutes(30)));
        if (number == 5) timeline.Add(approved.AddDays(12), id, () => post.TakeItDown(Guid.CreateVersion7(), TakeDownReason.AuditOfFaces, null, author, approved.AddDays(12)));
    }

    /// <summary>The pictures of that day on their way from the camera to the network.</summary>
    private void Pictures(string device, string occasion, Actor by, DateTime at, bool isErased)
    {
        var batch = PhotoBatch.Take(Guid.CreateVersion7(), new PhotosTaken(occasion, SchoolTime.DateOf(at), device, dice.Between(8, 40)), by, at);
        timeline.Begin(batch);
        if (!isErased) return;
        timeline.Add(at.AddHours(1), batch.Id, () => batch.Upload("Pictures of this year, by class", by, at.AddHours(1)));
        timeline.Add(at.AddMinutes(75), batch.Id, () => batch.Erase(by, at.AddMinutes(75)));
    }

    private void Publish(Post post, Actor by, DateTime at)
    {
        if (!post.CanPublish(by).IsAllowed) return;
        var id = Guid.CreateVersion7();
        post.Publish(id, vault.Seal($"https://oakfield-federation.example/posts/{post.Code}", id), SchoolTime.DateOf(at), by, at);
    }
}
