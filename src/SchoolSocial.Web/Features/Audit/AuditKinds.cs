using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Data;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// The kinds of record whose rows the audit screen can show, and to whom. A kind that is not here is shown to nobody: forgetting one hides
/// rows and gives none away.
/// </summary>
public static class AuditKinds
{
    public static IReadOnlyList<AuditKind> All { get; } =
    [
        AuditKind.Of<Absence>("Absence", Can.ReadPeople, path: record => $"/people/{record.PersonId}"),
        AuditKind.Of<Account>("Account", Can.ReadAudit, showsChanges: true, record => $"/accounts/{record.Code}"),
        AuditKind.Of<AccountRound>("Look at an account", Can.ReadAudit),
        AuditKind.Of<AccountWays>("Ways of accounts", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<Appointment>("Appointment", Can.ReadPeople, showsChanges: true, record => $"/people/{record.PersonId}"),
        AuditKind.Guarded<Authorisation>("Authorisation", Can.ReadAuthorisations, record => $"/authorisations/{record.Code}"),
        AuditKind.Of<CalendarAddress>("Address of a calendar", Can.ReadAudit),
        AuditKind.Of<ChainCheck>("Check of the chain", Can.ReadAudit),
        AuditKind.Of<CodeRequest>("Request for a code", Can.ReadPeople),
        AuditKind.Of<Committee>("Committee", Can.ReadPeople, showsChanges: true, record => $"/people/committees/{record.Id}"),
        AuditKind.Of<ClassroomSite>("Site for class", Can.UseSites, showsChanges: true, record => $"/sites/{record.Code}"),
        AuditKind.Guarded<Concern>("Concern", Can.HandleConcerns, record => $"/concerns/{record.Code}"),
        AuditKind.Of<ConsentChannel>("Channel", Can.ReadConsents),
        AuditKind.Of<ConsentImport>("Import of consents", Can.ReadConsents),
        AuditKind.Of<ConsentRecord>("Consents of one person", Can.ReadConsents),
        AuditKind.Of<ConsentWording>("Wording of consents", Can.ReadConsents),
        AuditKind.Of<ContactMatrix>("Who may contact whom", Can.ReadPolicies),
        AuditKind.Of<Declaration>("Declaration", Can.ReadDeclarations, path: record => $"/declarations/{record.Code}"),
        AuditKind.Guarded<DiaryEntry>("Diary entry", Can.HandleConcerns, record => $"/diary/{record.Code}"),
        AuditKind.Of<DutyList>("Duty list", Can.ReadPeople, path: _ => "/duty"),
        AuditKind.Of<EntryRequest>("Request to join an account", Can.ReadPupilDetails),
        AuditKind.Of<FamilyAcknowledgement>("Family has read", Can.RecordConsents),
        AuditKind.Of<FamilyEnquiry>("Enquiry of a family", Can.SignpostFamilies, path: record => $"/enquiries/{record.Code}"),
        AuditKind.Of<FollowerCheck>("Check of followers", Can.ReadPupilDetails),
        AuditKind.Of<Guardian>("Guardian", Can.ReadPupilDetails, showsChanges: true, record => $"/people/guardians/{record.Id}"),
        AuditKind.Of<ImportRun>("Import", Can.ReadPeople),
        AuditKind.Of<InductionList>("What starters are asked", Can.KeepInduction, showsChanges: true, _ => "/induction/list"),
        // Others may see that a pack was made; its page is for whoever made it, so that no link leads there.
        AuditKind.Of<InspectionPack>("Pack for an inspector", Can.MakeInspectionPacks),
        // Some of what is handed over is hidden from those who see the rest: until the trail can tell, it shows none of it.
        AuditKind.Guarded<LeaverGate>("Hand-over of a leaver", Can.ReadPeople),
        AuditKind.Guarded<LegalHold>("Legal hold", Can.PlaceLegalHolds),
        AuditKind.Guarded<Letter>("Letter", Can.WriteLetters, record => $"/letters/{record.Code}"),
        AuditKind.Of<LetterWording>("Wording of a letter", Can.KeepLetters, showsChanges: true, record => $"/letters/wordings/{record.Kind}"),
        AuditKind.Of<Letterhead>("Letterhead", Can.KeepLetters, showsChanges: true, _ => "/letters/letterhead"),
        AuditKind.Of<MonitoringPlan>("Filtering and monitoring", Can.ReadMonitoring, path: _ => "/monitoring"),
        AuditKind.Of<OneTimeCode>("One-time code", Can.ReadPeople),
        AuditKind.Guarded<Pathway>("Pathway", Can.HandleConcerns, record => $"/pathways/{record.Code}"),
        AuditKind.Of<Person>("Person", Can.ReadPeople, showsChanges: true, record => $"/people/{record.Id}"),
        AuditKind.Of<PhotoBatch>("Pictures taken", Can.ReadExposure),
        AuditKind.Of<PhotoEvent>("Event", Can.CheckPosts, path: record => $"/posts/events/{record.Id}"),
        AuditKind.Of<Platform>("Platform", Can.ReadReference, showsChanges: true, record => $"/settings/platforms/{record.Id}"),
        AuditKind.Of<Policy>("Policy", Can.WritePolicies, path: record => $"/policies/{record.Code}"),
        AuditKind.Of<PolicyExpectations>("Expected policies", Can.WritePolicies, showsChanges: true, _ => "/policies/expected"),
        AuditKind.Of<PositiveMention>("Something good said", Can.HandleConcerns),
        AuditKind.Of<Post>("Post", Can.ReadExposure, path: record => $"/posts/{record.Code}"),
        AuditKind.Of<PostingAuthority>("Leave to post", Can.ReadPeople, path: record => $"/accounts/authorities/{record.Id}"),
        AuditKind.Of<Probe>("Repeated single checks", Can.ReadProtections),
        AuditKind.Of<Protection>("Protected mark", Can.ReadProtections),
        AuditKind.Of<Pupil>("Pupil", Can.ReadPupilDetails, showsChanges: true, record => $"/people/pupils/{record.Id}"),
        AuditKind.Of<ReferenceItem>("Reference", Can.ReadReference, showsChanges: true, record => $"/settings/references/{record.Id}"),
        AuditKind.Of<Reading>("Reading of a policy", Can.TrackReading),
        AuditKind.Of<ReminderChoices>("What somebody chose to be reminded of", Can.ReadAudit),
        AuditKind.Of<ReminderRules>("How the school reminds", Can.ReadAudit, showsChanges: true, _ => "/settings/reminders"),
        AuditKind.Of<ReplySlip>("Reply slip", Can.ReadConsents),
        AuditKind.Of<RolloverPlan>("Rollover", Can.ReadAudit, path: record => $"/accounts/rollover/{record.Code}"),
        AuditKind.Of<School>("School", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<SchoolClass>("Class", Can.ReadPeople, showsChanges: true, record => $"/people/classes/{record.Id}"),
        AuditKind.Of<SchoolSettings>("Settings", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<SelfCheck>("Look at one's own privacy", Can.ReadDeclarations),
        AuditKind.Of<SettingsCheck>("Check of an account's settings", Can.ReadAudit),
        AuditKind.Of<Signpost>("Help and advice", Can.SignpostFamilies, showsChanges: true, record => $"/signposts/{record.Code}"),
        AuditKind.Of<SiteUse>("Site used in class", Can.UseSites),
        AuditKind.Of<Starter>("Somebody's induction", Can.KeepInduction, path: record => $"/induction/{record.Code}"),
        AuditKind.Guarded<StoredFile>("File", Can.HandleConcerns),
        AuditKind.Of<TakeDownTask>("Take-down", Can.ReadExposure),
        AuditKind.Of<TermReport>("Governors' page", Can.ReadTermReports, path: record => $"/oversight/terms/{record.Code}"),
    ];

    private static readonly Dictionary<string, AuditKind> ByName = All.ToDictionary(kind => kind.Name);

    public static AuditKind Of(string name) => ByName[name];

    public static IReadOnlyList<AuditKind> For(Actor viewer) => [.. All.Where(kind => viewer.May(kind.Permission))];
}

/// <summary>One kind of record in the trail.</summary>
/// <param name="Name">As the trail has it.</param>
/// <param name="Words">As people call it.</param>
/// <param name="Permission">Without it the rows of this kind are not there.</param>
/// <param name="IsGuarded">Seen record by record, and not by the permission alone.</param>
/// <param name="ShowsChanges">What changed may be shown; otherwise only that something did.</param>
/// <param name="ReadAsync">What the records are called, and where their pages are.</param>
/// <param name="FindAsync">The records of a school that bear a reference; null where this kind has none to be typed.</param>
public sealed record AuditKind(
    string Name, string Words, string Permission, bool IsGuarded, bool ShowsChanges,
    Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> ReadAsync,
    Func<SchoolDb, Guid, string, CancellationToken, Task<List<Guid>>>? FindAsync)
{
    private const string Code = "Code";

    public static AuditKind Of<TRoot>(string words, string permission, bool showsChanges = false, Func<TRoot, string>? path = null)
        where TRoot : Root => new(typeof(TRoot).Name, words, permission, IsGuarded: false, showsChanges, Reader(path), Finder<TRoot>());

    public static AuditKind Guarded<TRoot>(string words, string permission, Func<TRoot, string>? path = null)
        where TRoot : Root => new(typeof(TRoot).Name, words, permission, IsGuarded: true, ShowsChanges: false, Reader(path), Finder<TRoot>());

    internal static Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> Reader<TRoot>(Func<TRoot, string>? path)
        where TRoot : Root => async (db, ids, cancel) =>
            from record in await db.Set<TRoot>().AsNoTracking().Where(record => ids.Contains(record.Id)).ToListAsync(cancel)
            select new AuditedRecord(record.Id, record.Reference, path?.Invoke(record));

    private static Func<SchoolDb, Guid, string, CancellationToken, Task<List<Guid>>>? Finder<TRoot>()
        where TRoot : Root => typeof(TRoot).GetProperty(Code) is null ? null : (db, schoolId, code, cancel) => db.Set<TRoot>()
            .Where(record => record.SchoolId == schoolId && EF.Property<string>(record, Code) == code).Select(record => record.Id).ToListAsync(cancel);
}

/// <summary>What a row of the trail is about.</summary>
public sealed record AuditedRecord(Guid Id, string? Reference, string? Path);
