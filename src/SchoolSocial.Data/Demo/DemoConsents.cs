using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>This September Oakfield asked its families where pictures may appear: most agreed, some not everywhere, some never answered, and one child is protected.</summary>
internal sealed class DemoConsents(Timeline timeline, DemoSchool school, DemoSlips slips, Vault vault, Dice dice)
{
    private const string Wording =
        "We like to show what the children do. Pictures may appear where you say yes below, and nowhere else. We never put a name beside a picture. A yes lasts until the end of this school year. You can take it back at any time, without saying why, and we then remove what is out.";

    private static readonly (string Name, ChannelKind Kind, LawfulBasis Basis, ApprovalRule Rule)[] Asked =
    [
        ("School website", ChannelKind.Website, LawfulBasis.Consent, ApprovalRule.SecondPair),
        ("Facebook", ChannelKind.SocialMedia, LawfulBasis.Consent, ApprovalRule.SecondPair),
        ("X", ChannelKind.SocialMedia, LawfulBasis.Consent, ApprovalRule.SecondPair),
        ("Prospectus", ChannelKind.Prospectus, LawfulBasis.Consent, ApprovalRule.SeniorLeader),
        ("Local newspaper", ChannelKind.Press, LawfulBasis.Consent, ApprovalRule.SeniorLeader),
        ("Displays in school", ChannelKind.Display, LawfulBasis.PublicTask, ApprovalRule.Nobody),
        ("Video lessons", ChannelKind.DigitalContact, LawfulBasis.Consent, ApprovalRule.Nobody),
    ];

    private readonly Guid wordingId = Guid.CreateVersion7();

    /// <summary>Slips that go home.</summary>
    public DemoSlips Slips => slips;

    public List<ConsentChannel> Channels { get; } = [];

    /// <summary>Children whose families agreed to everything, and who may be shown.</summary>
    public List<Pupil> Agreed { get; } = [];

    public void Plan()
    {
        var opened = DemoSchool.At(new DateOnly(school.ThisYear, 9, 3), 9, 40);
        for (var place = 0; place < Asked.Length; place++)
        {
            var (number, id, at) = (place, Guid.CreateVersion7(), opened.AddMinutes(place * 3));
            timeline.Add(at, id, () => Open(id, number, at));
        }

        timeline.Add(opened.AddMinutes(40), wordingId, () => timeline.Begin(ConsentWording.Write(
            wordingId, school.Oakfield.Id, 1, "Photos and videos of your child", Wording, new DateOnly(school.ThisYear, 9, 3), Head(opened), opened.AddMinutes(40))));
        var asked = DemoSchool.At(new DateOnly(school.ThisYear, 9, 8), 10, 0);
        timeline.Add(asked, Guid.CreateVersion7(), () => Ask(asked));
    }

    private void Open(Guid id, int place, DateTime at)
    {
        var (name, kind, basis, rule) = Asked[place];
        var channel = ConsentChannel.Open(id, school.Oakfield.Id, new ChannelDetails(name, kind, true, kind != ChannelKind.Prospectus, place + 1, rule, PlatformOf(name)), Head(at), at);
        var decision = Guid.CreateVersion7();
        channel.DecideBasis(decision, basis, SchoolTime.DateOf(at), vault.Seal("Advice of our data protection officer, kept in the office.", decision), Head(at), at);
        Channels.Add(channel);
        timeline.Begin(channel);
    }

    /// <summary>The platform of the accounts register that families know by this name.</summary>
    private Guid? PlatformOf(string name) => school.OakfieldPlatforms.FirstOrDefault(platform => platform.Name == name || platform.Name.StartsWith($"{name} (", StringComparison.Ordinal))?.Id;

    /// <summary>The forms come back over three weeks.</summary>
    private void Ask(DateTime at)
    {
        var day = new DemoDay(school.Cast, school.Oakfield, SchoolTime.DateOf(at));
        var pupils = school.Cast.Pupils.Where(pupil => pupil.SchoolId == school.Oakfield.Id && pupil.LeftOn is null && pupil.ClassOn(day.On) is not null).ToList();
        var silent = new List<Pupil>();
        for (var each = 0; each < pupils.Count; each++)
        {
            var (pupil, back) = (pupils[each], at.AddDays(dice.Roll(20)).AddMinutes(each));
            var kind = dice.Roll(100);
            if (kind < 86) timeline.Add(back, Guid.CreateVersion7(), () => Answer(pupil, kind, back));
            else silent.Add(pupil);
        }

        var printed = at.AddDays(27);
        timeline.Add(printed, Guid.CreateVersion7(), () => slips.Ask(silent, wordingId, Channels, printed));

        var marked = DemoSchool.At(new DateOnly(school.ThisYear, 10, 6), 16, 5);
        if (pupils.Count > 30) timeline.Add(marked, Guid.CreateVersion7(), () => Mark(pupils[30], marked));
    }

    private void Answer(Pupil pupil, int kind, DateTime at)
    {
        var record = ConsentRecord.ForPupil(school.Oakfield.Id, pupil.Id);
        var source = new AnswerSource(Giver.Family, null, HowGiven.PaperForm, SchoolTime.DateOf(at), wordingId);
        record.Take(Channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium)).Select(asked =>
        {
            var says = kind < 68 || (kind < 82 && asked.channel.Kind is not (ChannelKind.SocialMedia or ChannelKind.Press));
            return (Guid.CreateVersion7(), new AnswerGiven(asked.channel.Id, asked.medium, says ? Domain.Consents.Answer.Yes : Domain.Consents.Answer.No, source, says ? DemoCalendar.EndOf(school.ThisYear) : null));
        }), school.Office(school.Oakfield, at), at);
        timeline.Begin(record);
        if (kind < 68) Agreed.Add(pupil);
    }

    private void Mark(Pupil pupil, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        var dsl = school.Cast.ActorOf(school.Cast.Holding(school.Oakfield.Id, on, Role.Dsl)[0], school.Oakfield.Id, on);
        var id = Guid.CreateVersion7();
        timeline.Begin(Protection.Place(id, school.Oakfield.Id, pupil.Id, vault.Seal("The family moved here to be safe. No picture anywhere that says where the child goes to school.", id), on.AddMonths(6), dsl, at));
        Agreed.Remove(pupil);
    }

    private Actor Head(DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        return school.Cast.ActorOf(school.Cast.Holding(school.Oakfield.Id, on, Role.Headteacher)[0], school.Oakfield.Id, on);
    }
}
