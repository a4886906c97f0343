using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Leaving;
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
        AuditKind.Of<Absence>("Absence", Can.ReadPeople),
        AuditKind.Of<Account>("Account", Can.UseAccounts),
        AuditKind.Of<AccountRound>("Round or talk of an account", Can.UseAccounts),
        AuditKind.Of<AccountWays>("Ways of the accounts", Can.KeepAccounts),
        AuditKind.Of<Appointment>("Appointment", Can.ReadPeople, showsChanges: true, record => $"/people/{record.PersonId}"),
        AuditKind.Of<CalendarAddress>("Address of a calendar", Can.ReadAudit),
        AuditKind.Of<ChainCheck>("Check of the chain", Can.ReadAudit),
        AuditKind.Of<CodeRequest>("Request for a code", Can.ReadPeople),
        AuditKind.Of<Committee>("Committee", Can.ReadPeople, showsChanges: true, record => $"/people/committees/{record.Id}"),
        AuditKind.Of<Concern>("Concern", Can.HandleConcerns, record => $"/concerns/{record.Code}"),
        AuditKind.Of<ConsentChannel>("Channel", Can.ReadConsents),
        AuditKind.Of<ConsentImport>("Import of consents", Can.ReadConsents),
        AuditKind.Of<ConsentRecord>("Consents of one person", Can.ReadConsents),
        AuditKind.Of<ConsentWording>("Wording of consents", Can.ReadConsents),
        AuditKind.Of<ContactMatrix>("Who may contact whom", Can.ReadPolicies),
        AuditKind.Of<DiaryEntry>("Message or request", Can.HandleConcerns),
        AuditKind.Of<EntryRequest>("Request to join", Can.UseAccounts),
        AuditKind.Of<FollowerCheck>("Check of followers", Can.UseAccounts),
        AuditKind.Of<Guardian>("Guardian", Can.ReadPupilDetails, showsChanges: true, record => $"/people/guardians/{record.Id}"),
        AuditKind.Of<ImportRun>("Import", Can.ReadPeople),
        AuditKind.Of<LeaverGate>("Hand-over of a leaver", Can.ManagePeople),
        AuditKind.Of<LegalHold>("Legal hold", Can.PlaceLegalHolds),
        AuditKind.Of<OneTimeCode>("One-time code", Can.ReadPeople),
        AuditKind.Of<Person>("Person", Can.ReadPeople, showsChanges: true, record => $"/people/{record.Id}"),
        AuditKind.Of<PhotoEvent>("Event", Can.CheckPosts),
        AuditKind.Of<Platform>("Platform", Can.ReadReference, showsChanges: true, record => $"/settings/platforms/{record.Id}"),
        AuditKind.Of<Policy>("Policy", Can.WritePolicies),
        AuditKind.Of<PositiveMention>("Positive mention", Can.HandleConcerns),
        AuditKind.Of<Post>("Post", Can.ReadExposure),
        AuditKind.Of<PostingAuthority>("Approval to post", Can.UseAccounts),
        AuditKind.Of<Probe>("Repeated single checks", Can.ReadProtections),
        AuditKind.Of<Protection>("Protected mark", Can.ReadProtections),
        AuditKind.Of<Pupil>("Pupil", Can.ReadPupilDetails, showsChanges: true, record => $"/people/pupils/{record.Id}"),
        AuditKind.Of<Reading>("Reading of a policy", Can.TrackReading),
        AuditKind.Of<ReplySlip>("Reply slip", Can.ReadConsents),
        AuditKind.Of<RolloverPlan>("Rollover Day", Can.KeepAccounts),
        AuditKind.Of<School>("School", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<SchoolClass>("Class", Can.ReadPeople, showsChanges: true, record => $"/people/classes/{record.Id}"),
        AuditKind.Of<SchoolSettings>("Settings", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<SettingsCheck>("Check of settings", Can.UseAccounts),
        AuditKind.Of<StoredFile>("File", Can.HandleConcerns),
        AuditKind.Of<TakeDownTask>("Take-down", Can.ReadExposure),
    ];

    private static readonly Dictionary<string, AuditKind> ByName = All.ToDictionary(kind => kind.Name);

    public static AuditKind Of(string name) => ByName[name];

    public static IReadOnlyList<AuditKind> For(Actor viewer) => [.. All.Where(kind => viewer.May(kind.Permission))];
}

/// <summary>One kind of record in the trail.</summary>
/// <param name="Name">As the trail has it.</param>
/// <param name="Words">As people call it.</param>
/// <param name="Permission">Without it the rows of this kind are not there.</param>
/// <param name="ShowsChanges">What changed may be shown; otherwise only that something did.</param>
/// <param name="ReadAsync">What the records are called, and where their pages are.</param>
public sealed record AuditKind(
    string Name, string Words, string Permission, bool ShowsChanges,
    Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> ReadAsync)
{
    public static AuditKind Of<TRoot>(string words, string permission, bool showsChanges = false, Func<TRoot, string>? path = null)
        where TRoot : Root => new(typeof(TRoot).Name, words, permission, showsChanges, Reader(path));

    private static Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> Reader<TRoot>(Func<TRoot, string>? path)
        where TRoot : Root => async (db, ids, cancel) =>
            from record in await db.Set<TRoot>().AsNoTracking().Where(record => ids.Contains(record.Id)).ToListAsync(cancel)
            select new AuditedRecord(record.Id, record.Reference, path?.Invoke(record));
}

/// <summary>What a row of the trail is about.</summary>
public sealed record AuditedRecord(Guid Id, string? Reference, string? Path);
