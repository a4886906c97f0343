using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Oversight;

public enum KeptAs
{
    /// <summary>It has a review date of its own, worked out in the <c>...Retention</c> of its room, and can be put under legal hold.</summary>
    Itself = 1,

    /// <summary>It is kept as long as another record, and a hold on that one covers it.</summary>
    WithAnother,

    /// <summary>The school's own set-up, kept while the school uses the portal.</summary>
    SetUp,
}

/// <summary>How one kind of record is kept.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Words">What one is called.</param>
/// <param name="As">In which of the three ways.</param>
/// <param name="How">How long and from which day, in words with the school's own years; null unless it is kept by itself.</param>
/// <param name="Source">Which of the kinds of record of docs/rules/retention.md it follows.</param>
/// <param name="With">What it is kept with; <see cref="Root"/> is whatever record it belongs to.</param>
public sealed record KeptKind(Type Kind, string Words, KeptAs As, Func<SchoolWays, string>? How, string? Source, IReadOnlyList<Type> With);

/// <summary>
/// How long every kind of record is kept, each in exactly one way (docs/rules/retention.md). The days themselves are worked out by the room that knows the
/// record. It stands in the room that reads all of them.
/// </summary>
public static class RetentionSchedule
{
    private const string Adults = "Records of adults";
    private const string Children = "Pupil record";

    public static IReadOnlyList<KeptKind> All { get; } =
    [
        Itself<Pupil>("Pupil", ways => $"{Birth(ways)} birth", Children),
        Itself<Guardian>("Guardian", ways => $"{Birth(ways)} the birth of their youngest child", Children),
        Itself<Person>("Adult", ways => $"{Years(ways)} the day they left", "Read-and-sign records"),
        Itself<SchoolClass>("Class", ways => $"{Years(ways)} the end of its school year", Adults),
        Itself<Committee>("Committee", ways => $"{Years(ways)} the last member's leaving", Adults),
        Itself<Concern>("Concern", ways => $"{Birth(ways)} the birth of the youngest child on it; where it names none, {Years(ways)} its closing", "Child-protection file; complaint"),
        Itself<DiaryEntry>("Diary entry", ways => $"{Birth(ways)} the birth of the pupil it names; where it names none, {Years(ways)} the day it happened", "Child-protection file"),
        Itself<Letter>("Letter of the school", ways => $"{Years(ways)} the day it was sent or written; one of a concern or a pupil goes with that", "Complaint"),
        Itself<Authorisation>("Authorisation", ways => $"{Years(ways)} its end", Adults),
        Itself<Declaration>("Declaration", ways => $"{Years(ways)} the end of the tie, or the day they left", Adults),
        Itself<Starter>("Somebody's induction", ways => $"{Years(ways)} the day they left; without a record of their own, the day nothing more was asked", Adults),
        Itself<ClassroomSite>("Site for class", ways => $"{Years(ways)} its withdrawal", Adults),
        Itself<Signpost>("Help and advice", ways => $"{Years(ways)} the day it was no longer given", Adults),
        Itself<FamilyEnquiry>("Enquiry of a family", ways => $"{Years(ways)} the day it was made", "Complaint"),
        Itself<Account>("Account", ways => $"{Years(ways)} its closing", "Account and custody records"),
        Itself<RolloverPlan>("Rollover", ways => $"{Years(ways)} its closing", "Account and custody records"),
        Itself<Post>("Post", ways => $"{Years(ways)} the day it came down, or was last looked at where it never went out", "Post-check records; longer, because a concern may turn on it"),
        Itself<PhotoEvent>("Event", ways => $"{Years(ways)} the day of the event", "Post-check records; longer, because a concern may turn on it"),
        Itself<Policy>("Policy, with its signatures", _ => $"{PolicyRetention.YearsAfterWithdrawal} years after its withdrawal", "Policies and signatures"),
        Itself<TermReport>("Governors' page", ways => $"{Years(ways)} its publication", Adults),
        Itself<InspectionPack>("Pack for an inspector", ways => $"{Years(ways)} the day it was made", Adults),

        With<ConsentRecord>("Consents", typeof(Pupil), typeof(Person)),
        With<Protection>("Protected mark", typeof(Pupil)),
        With<ReplySlip>("Reply slip", typeof(Pupil)),
        With<FamilyAcknowledgement>("What the family has read", typeof(Pupil)),
        With<Absence>("Absence", typeof(Person)),
        With<Appointment>("Appointment", typeof(Person)),
        With<LeaverGate>("Hand-over on leaving", typeof(Person)),
        With<Reading>("Reading of a policy", typeof(Person)),
        With<SelfCheck>("Look at their own privacy", typeof(Person)),
        With<PostingAuthority>("Leave to post", typeof(Person)),
        With<PhotoBatch>("Pictures they took", typeof(Person)),
        With<Probe>("Repeated single checks", typeof(Person)),
        With<PositiveMention>("Something good they wrote down", typeof(Person)),
        With<ImportRun>("Import they made", typeof(Person)),
        With<ConsentImport>("Import of consents they made", typeof(Person)),
        With<CalendarAddress>("Address of their calendar", typeof(Person)),
        With<ReminderChoices>("What they chose to be reminded of", typeof(Person)),
        With<Pathway>("Pathway", typeof(Concern)),
        With<SiteUse>("Use in class", typeof(ClassroomSite)),
        With<SettingsCheck>("Check of its settings", typeof(Account)),
        With<AccountRound>("Look at it", typeof(Account)),
        With<FollowerCheck>("Check of its followers", typeof(Account)),
        With<EntryRequest>("Request to join it", typeof(Account)),
        With<TakeDownTask>("Take-down", typeof(Post)),
        With<StoredFile>("File", typeof(Root)),
        With<LegalHold>("Legal hold", typeof(Root)),

        SetUp<Federation>("Federation"),
        SetUp<School>("School"),
        SetUp<SchoolSettings>("Settings"),
        SetUp<ReminderRules>("How the school reminds"),
        SetUp<DutyList>("Duty list"),
        SetUp<InductionList>("What starters are asked"),
        SetUp<MonitoringPlan>("Filtering and monitoring"),
        SetUp<AccountWays>("Ways of accounts"),
        SetUp<ContactMatrix>("Who may contact whom"),
        SetUp<PolicyExpectations>("Expected policies"),
        SetUp<ConsentChannel>("Channels"),
        SetUp<ConsentWording>("Wording of consents"),
        SetUp<Letterhead>("Letterhead"),
        SetUp<LetterWording>("Wording of letters"),
        SetUp<ReferenceItem>("References"),
        SetUp<Platform>("Platforms"),
    ];

    private static readonly Dictionary<string, KeptKind> ByName = All.ToDictionary(line => line.Kind.Name);

    /// <param name="name">As a hold or the trail names the kind.</param>
    public static KeptKind Of(string name) => ByName[name];

    private static KeptKind Itself<TRoot>(string words, Func<SchoolWays, string> how, string source)
        where TRoot : Root => new(typeof(TRoot), words, KeptAs.Itself, how, source, []);

    private static KeptKind With<TRoot>(string words, params Type[] others)
        where TRoot : Root => new(typeof(TRoot), words, KeptAs.WithAnother, null, null, others);

    private static KeptKind SetUp<TRoot>(string words)
        where TRoot : Root => new(typeof(TRoot), words, KeptAs.SetUp, null, null, []);

    private static string Birth(SchoolWays ways) => $"{ways.PupilRecordYearsFromBirth} years after";

    private static string Years(SchoolWays ways) => $"{ways.AdultRecordYearsAfterLeaving} years after";
}
