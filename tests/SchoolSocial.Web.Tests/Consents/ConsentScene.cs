using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Consents;

/// <summary>Oakfield asks its families: a website, two platforms, the words they are asked with, and a mother for every child. All lawful steps.</summary>
public sealed class ConsentScene(School school)
{
    private static readonly Actor Head = SchoolStory.Actor(Role.Headteacher);
    private static readonly Actor Office = SchoolStory.Actor(Role.Office);

    public Guid Website { get; private init; } = Guid.CreateVersion7();

    public Guid Facebook { get; private init; } = Guid.CreateVersion7();

    public Guid Instagram { get; private init; } = Guid.CreateVersion7();

    public Guid Wording { get; private init; } = Guid.CreateVersion7();

    /// <summary>The school's accounts on its two platforms: the teacher posts to both.</summary>
    public Guid OnFacebook { get; private init; } = Guid.CreateVersion7();

    public Guid OnInstagram { get; private init; } = Guid.CreateVersion7();

    public DateTime At { get; } = FakeTime.Start.AddDays(-50);

    public static async Task<ConsentScene> SetAsync(School school, ApprovalRule rule = ApprovalRule.SecondPair)
    {
        var scene = new ConsentScene(school);
        await school.With(db => scene.OpenAsync(db, rule));
        return scene;
    }

    /// <summary>Where a post on a channel goes: an account on a platform, the channel itself elsewhere.</summary>
    public Guid PlaceOn(Guid channel) => channel == Facebook ? OnFacebook : channel == Instagram ? OnInstagram : channel;

    /// <summary>The same, in a copy of the school.</summary>
    public ConsentScene In(School copy) => new(copy) { Website = Website, Facebook = Facebook, Instagram = Instagram, Wording = Wording, OnFacebook = OnFacebook, OnInstagram = OnInstagram };

    public Task<Guid> PupilAsync(string given) => school.With(db => db.Pupils.Where(pupil => pupil.GivenName == given).Select(pupil => pupil.Id).SingleAsync());

    public Task<Guid> ClassAsync(string name) => school.With(db => db.Classes.Where(taught => taught.Name == name).Select(taught => taught.Id).SingleAsync());

    /// <summary>The family answers for a child, the same on every channel that is named.</summary>
    public Task AnswerAsync(string child, Answer answer, params Guid[] channels) => AnswerAsync(child, answer, null, channels);

    /// <summary>The family agrees anew, up to a day.</summary>
    public Task AnswerUntilAsync(string child, DateOnly until, params Guid[] channels) => AnswerAsync(child, Answer.Yes, until, channels);

    private Task AnswerAsync(string child, Answer answer, DateOnly? until, Guid[] channels) => school.With(async db =>
    {
        var pupil = await db.Pupils.SingleAsync(each => each.GivenName == child);
        var record = await db.RecordOfPupilAsync(SchoolStory.SchoolId, pupil.Id, default);
        var source = new AnswerSource(Giver.Family, null, HowGiven.PaperForm, Domain.Schools.SchoolTime.DateOf(At), Wording);
        record.Take(channels.SelectMany(channel => ((Medium[])[Medium.Photo, Medium.Video])
            .Select(medium => (Guid.CreateVersion7(), new AnswerGiven(channel, medium, answer, source, until)))), Office, school.Time.Now);
        await db.SaveChangesAsync();
    });

    public Task ProtectAsync(string child) => school.With(async db =>
    {
        var pupil = await db.Pupils.SingleAsync(each => each.GivenName == child);
        await using var scope = school.Services.CreateAsyncScope();
        var id = Guid.CreateVersion7();
        db.Add(Protection.Place(
            id, SchoolStory.SchoolId, pupil.Id, scope.ServiceProvider.GetRequiredService<Vault>().Seal("A court order of 3 March.", id), null,
            SchoolStory.Actor(Role.Dsl), school.Time.Now));
        await db.SaveChangesAsync();
    });

    private async Task OpenAsync(SchoolDb db, ApprovalRule rule)
    {
        var platforms = await db.Platforms.ToDictionaryAsync(platform => platform.Name, platform => platform.Id);
        foreach (var (id, name, kind, place) in ((Guid, string, ChannelKind, int)[])
        [
            (Website, "School website", ChannelKind.Website, 1), (Facebook, "Facebook", ChannelKind.SocialMedia, 2), (Instagram, "Instagram", ChannelKind.SocialMedia, 3),
        ])
        {
            db.Add(ConsentChannel.Open(id, SchoolStory.SchoolId, new ChannelDetails(name, kind, true, true, place, rule, kind == ChannelKind.SocialMedia ? platforms[name] : null), Head, At));
        }

        await OpenAccountsAsync(db, platforms);
        db.Add(ConsentWording.Write(
            Wording, SchoolStory.SchoolId, 1, "Photos and videos of your child",
            "We would like to show what the children do. You can change your mind at any time.", Domain.Schools.SchoolTime.DateOf(At), Head, At));
        foreach (var pupil in await db.Pupils.Include(pupil => pupil.Guardianships).Where(pupil => pupil.SchoolId == SchoolStory.SchoolId).ToListAsync())
        {
            var mother = Guardian.Add(SchoolStory.SchoolId, new GuardianDetails($"Mary {pupil.FamilyName}", $"mary.{pupil.FamilyName.ToLowerInvariant()}@families.example"), Office, At);
            db.Add(mother);
            pupil.AddGuardian(mother.Id, "Mother", ParentalResponsibility.Yes, Office, At);
        }

        await db.SaveChangesAsync();
    }

    private async Task OpenAccountsAsync(SchoolDb db, Dictionary<string, Guid> platforms)
    {
        var lead = SchoolStory.Actor(Role.ComputingLead);
        var year = (await db.Schools.Include(each => each.Years).SingleAsync(each => each.Id == SchoolStory.SchoolId)).Years[0].Id;
        foreach (var (id, platform) in ((Guid, string)[])[(OnFacebook, "Facebook"), (OnInstagram, "Instagram")])
        {
            var handle = $"oakfield_{platform.ToLowerInvariant()}";
            var account = Account.Enter(
                SchoolStory.SchoolId, new AccountIdentity(platforms[platform], AccountKind.WholeSchool, "Oakfield", handle, $"{handle.Replace('_', '-')}@oakfield.example", AccountVisibility.Public, year),
                new AccountUse("News for families."), [], Domain.Schools.SchoolTime.DateOf(At), lead, At, id);
            account.Give(AccountPost.Custodian, Domain.Accounts.Holder.Of(lead.PersonId), At, null, lead, At);
            account.Give(AccountPost.Operator, Domain.Accounts.Holder.Of(SchoolStory.PersonId(Role.Teacher)), At, null, lead, At);
            db.Add(account);
        }

        var authority = PostingAuthority.Begin(SchoolStory.SchoolId, SchoolStory.PersonId(Role.Teacher), Head, At);
        foreach (var kind in AuthorityWords.Needed) authority.Note(kind, Domain.Schools.SchoolTime.DateOf(At), null, Head, At);
        db.Add(authority);
    }
}
