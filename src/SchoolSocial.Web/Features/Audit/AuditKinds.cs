using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
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
        AuditKind.Of<Appointment>("Appointment", Can.ReadPeople, showsChanges: true, record => $"/people/{record.PersonId}"),
        AuditKind.Of<ChainCheck>("Check of the chain", Can.ReadAudit),
        AuditKind.Of<CodeRequest>("Request for a code", Can.ReadPeople),
        AuditKind.Of<Committee>("Committee", Can.ReadPeople, showsChanges: true, record => $"/people/committees/{record.Id}"),
        AuditKind.Guarded<Concern>("Concern", Can.HandleConcerns, record => $"/concerns/{record.Code}"),
        AuditKind.Of<Guardian>("Guardian", Can.ReadPupilDetails, showsChanges: true, record => $"/people/guardians/{record.Id}"),
        AuditKind.Of<ImportRun>("Import", Can.ReadPeople),
        AuditKind.Guarded<LegalHold>("Legal hold", Can.PlaceLegalHolds),
        AuditKind.Of<OneTimeCode>("One-time code", Can.ReadPeople),
        AuditKind.Of<Person>("Person", Can.ReadPeople, showsChanges: true, record => $"/people/{record.Id}"),
        AuditKind.Of<Platform>("Platform", Can.ReadReference, showsChanges: true, record => $"/settings/platforms/{record.Id}"),
        AuditKind.Of<Pupil>("Pupil", Can.ReadPupilDetails, showsChanges: true, record => $"/people/pupils/{record.Id}"),
        AuditKind.Of<School>("School", Can.ReadAudit, showsChanges: true),
        AuditKind.Of<SchoolClass>("Class", Can.ReadPeople, showsChanges: true, record => $"/people/classes/{record.Id}"),
        AuditKind.Of<SchoolSettings>("Settings", Can.ReadAudit, showsChanges: true),
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
public sealed record AuditKind(
    string Name, string Words, string Permission, bool IsGuarded, bool ShowsChanges,
    Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> ReadAsync)
{
    public static AuditKind Of<TRoot>(string words, string permission, bool showsChanges = false, Func<TRoot, string>? path = null)
        where TRoot : Root => new(typeof(TRoot).Name, words, permission, IsGuarded: false, showsChanges, Reader(path));

    public static AuditKind Guarded<TRoot>(string words, string permission, Func<TRoot, string>? path = null)
        where TRoot : Root => new(typeof(TRoot).Name, words, permission, IsGuarded: true, ShowsChanges: false, Reader(path));

    private static Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> Reader<TRoot>(Func<TRoot, string>? path)
        where TRoot : Root => async (db, ids, cancel) =>
            from record in await db.Set<TRoot>().AsNoTracking().Where(record => ids.Contains(record.Id)).ToListAsync(cancel)
            select new AuditedRecord(record.Id, record.Reference, path?.Invoke(record));
}

/// <summary>What a row of the trail is about.</summary>
public sealed record AuditedRecord(Guid Id, string? Reference, string? Path);
