using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Posts;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Policies;
using SchoolSocial.Web.Features.Posts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// The kinds of record that may be put under legal hold, and which of them a viewer may see: the one source for the trail and for the page of
/// holds. A kind that is not here shows its holds to nobody.
/// </summary>
public static class HeldKinds
{
    public static IReadOnlyList<HeldKind> All { get; } =
    [
        // Everybody who places holds oversees the accounts; one who did not would see none of these here.
        HeldKind.Of<Account>(Can.UseAccounts, (db, viewer) => db.Accounts.Where(account => account.SchoolId == viewer.SchoolId && Account.SeesAll(viewer))),
        HeldKind.Of<Authorisation>(Can.ReadAuthorisations, (db, viewer) => db.AuthorisationsVisibleTo(viewer)),
        HeldKind.Of<ClassroomSite>(Can.UseSites, OfSchool<ClassroomSite>),
        HeldKind.Of<Committee>(Can.ReadPeople, OfSchool<Committee>),
        HeldKind.Of<Concern>(Can.HandleConcerns, (db, viewer) => db.ConcernsVisibleTo(viewer)),
        HeldKind.Of<Declaration>(Can.ReadDeclarations, OfSchool<Declaration>),
        HeldKind.Of<DiaryEntry>(Can.HandleConcerns, (db, viewer) => db.DiaryVisibleTo(viewer)),
        HeldKind.Of<FamilyEnquiry>(Can.SignpostFamilies, OfSchool<FamilyEnquiry>),
        HeldKind.Of<Guardian>(Can.ReadPupilDetails, (db, viewer) => db.GuardiansOf(viewer)),
        HeldKind.Of<InspectionPack>(Can.MakeInspectionPacks, (db, viewer) => db.InspectionPacks.Where(InspectionPack.MadeBy(viewer)), pack => $"/oversight/packs/{pack.Code}"),
        HeldKind.Of<Letter>(Can.KeepLetters, (db, viewer) => db.Letters.Where(Letter.OfSchool(viewer))),
        HeldKind.Of<MonitoringPlan>(Can.ReadMonitoring, OfSchool<MonitoringPlan>),
        HeldKind.Of<Person>(Can.ReadPeople, OfSchool<Person>),
        HeldKind.Of<PhotoEvent>(Can.CheckPosts, OfSchool<PhotoEvent>),
        HeldKind.Of<Policy>(Can.ReadPolicies, (db, viewer) => db.PoliciesOpenTo(viewer, PolicyController.SeesDraftsOf(viewer))),
        HeldKind.Of<Post>(Can.CheckPosts, (db, viewer) => db.PostsVisibleTo(viewer, viewer.SeesAllPosts())),
        HeldKind.Of<Pupil>(Can.ReadPupilDetails, (db, viewer) => db.PupilsOf(viewer)),
        HeldKind.Of<RolloverPlan>(Can.KeepAccounts, OfSchool<RolloverPlan>),
        HeldKind.Of<SchoolClass>(Can.ReadPeople, OfSchool<SchoolClass>),
        HeldKind.Of<Signpost>(Can.SignpostFamilies, OfSchool<Signpost>),
        HeldKind.Of<Starter>(Can.KeepInduction, OfSchool<Starter>),
        HeldKind.Of<TermReport>(Can.ReadTermReports, OfSchool<TermReport>),
    ];

    /// <summary>The holds of the viewer's school on records that they may see.</summary>
    public static IQueryable<LegalHold> HoldsVisibleTo(this SchoolDb db, Actor viewer)
    {
        var holds = db.LegalHolds.Where(hold => hold.SchoolId == viewer.SchoolId);
        if (!viewer.May(Can.PlaceLegalHolds)) return holds.Where(hold => hold.HeldKind == "");
        return All.Where(kind => viewer.May(kind.Permission)).Select(kind =>
        {
            var seen = kind.SeenIds(db, viewer);
            return holds.Where(hold => hold.HeldKind == kind.Name && seen.Contains(hold.HeldId));
        }).Aggregate(Queryable.Concat);
    }

    private static IQueryable<TRoot> OfSchool<TRoot>(SchoolDb db, Actor viewer)
        where TRoot : Root => db.Set<TRoot>().Where(record => record.SchoolId == viewer.SchoolId);
}

/// <summary>One kind of record that may be held.</summary>
/// <param name="Name">As the hold has it.</param>
/// <param name="Permission">Without it nothing of this kind is seen.</param>
/// <param name="SeenIds">The records of this kind that a viewer with the permission may see.</param>
/// <param name="ReadAsync">What the records are called, and where their pages are.</param>
public sealed record HeldKind(
    string Name, string Permission, Func<SchoolDb, Actor, IQueryable<Guid>> SeenIds,
    Func<SchoolDb, IReadOnlyCollection<Guid>, CancellationToken, Task<IEnumerable<AuditedRecord>>> ReadAsync)
{
    /// <param name="permission">Without it nothing of this kind is seen.</param>
    /// <param name="seen">What a viewer with the permission may see.</param>
    /// <param name="path">The page of a record; as the trail has it, where nothing is said.</param>
    public static HeldKind Of<TRoot>(string permission, Func<SchoolDb, Actor, IQueryable<TRoot>> seen, Func<TRoot, string>? path = null)
        where TRoot : Root => new(
            typeof(TRoot).Name, permission, (db, viewer) => seen(db, viewer).Select(record => record.Id),
            path is null ? AuditKinds.Of(typeof(TRoot).Name).ReadAsync : AuditKind.Reader(path));
}
