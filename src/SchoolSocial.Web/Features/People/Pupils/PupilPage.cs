using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>A class the child is or was in, with its school year.</summary>
public sealed record ClassHistoryRow(Guid ClassId, string Class, string YearGroups, string Year, DateOnly FromOn, DateOnly? ToOn);

/// <summary>Who may decide for the child, and who may not.</summary>
public sealed record GuardianRow(
    Guid Id, string Name, bool IsLocalAuthority, string? Relation, ParentalResponsibility Responsibility, string? Email, string? Phone, DateOnly? EndedOn);

/// <summary>One child, whole. Dates of birth, UPNs and ways to reach guardians are there for those who need them.</summary>
public sealed record PupilPage(
    Pupil Pupil, int Age, string? ClassToday, IReadOnlyList<ClassHistoryRow> Classes, IReadOnlyList<GuardianRow> Guardians, Keeping? Keeping, bool IsHeld,
    DateOnly Today, Actor Viewer)
{
    public bool HasLeft => Pupil.LeftOn < Today;

    public bool ShowsDetails => Viewer.May(Can.ReadPupilDetails);

    /// <summary>Nobody can consent for this child until somebody has found out.</summary>
    public bool NobodyDecides => !Guardians.Any(tie => tie.EndedOn is null && tie.Responsibility == ParentalResponsibility.Yes);

    public bool May(string permission) => Viewer.May(permission);

    public static async Task<PupilPage> ReadAsync(SchoolDb db, Vault vault, Pupil pupil, Actor viewer, DateOnly today, CancellationToken cancel)
    {
        var history = await HistoryAsync(db, pupil, viewer, cancel);
        var ways = await db.WaysAsync(pupil.SchoolId, cancel);
        var details = viewer.May(Can.ReadPupilDetails);
        return new PupilPage(
            pupil,
            pupil.AgeOn(today),
            history.FirstOrDefault(row => row.ClassId == pupil.ClassOn(today))?.Class,
            history,
            await GuardiansAsync(db, pupil, viewer, cancel),

            // The day of review is the birthday of a year to come, so it is shown to those who may see the birthday.
            details ? await Keeping.ReadAsync(db, vault, pupil, Retention.For(pupil, ways), viewer, $"/people/pupils/{pupil.Id}", cancel) : null,
            await db.HoldOnAsync(pupil.Id, cancel) is not null,
            today,
            viewer);
    }

    private static async Task<IReadOnlyList<ClassHistoryRow>> HistoryAsync(SchoolDb db, Pupil pupil, Actor viewer, CancellationToken cancel)
    {
        var ids = pupil.Memberships.Select(membership => membership.SchoolClassId).ToList();
        var classes = await db.Classes.AsNoTracking().Where(taught => ids.Contains(taught.Id)).ToDictionaryAsync(taught => taught.Id, cancel);
        var years = (await db.OwnSchoolAsync(viewer, cancel)).Years.ToDictionary(year => year.Id, year => year.Name);
        return [.. pupil.Memberships.Where(membership => !membership.NeverBegan).OrderByDescending(membership => membership.FromOn)
            .Select(membership => (membership, taught: classes[membership.SchoolClassId]))
            .Select(each => new ClassHistoryRow(
                each.taught.Id, each.taught.Name, each.taught.YearGroups, years[each.taught.SchoolYearId], each.membership.FromOn, each.membership.ToOn))];
    }

    private static async Task<IReadOnlyList<GuardianRow>> GuardiansAsync(SchoolDb db, Pupil pupil, Actor viewer, CancellationToken cancel)
    {
        var ids = pupil.Guardianships.Select(tie => tie.GuardianId).ToList();
        var guardians = await db.GuardiansOf(viewer).AsNoTracking().Where(guardian => ids.Contains(guardian.Id)).ToDictionaryAsync(guardian => guardian.Id, cancel);
        var details = viewer.May(Can.ReadPupilDetails);
        return [.. pupil.Guardianships.Where(tie => guardians.ContainsKey(tie.GuardianId))
            .OrderBy(tie => tie.EndedOn is not null).ThenBy(tie => tie.Responsibility != ParentalResponsibility.Yes)
            .ThenBy(tie => guardians[tie.GuardianId].NormalisedName, StringComparer.Ordinal)
            .Select(tie => RowOf(tie, guardians[tie.GuardianId], details))];
    }

    private static GuardianRow RowOf(Guardianship tie, Guardian guardian, bool details) => new(
        guardian.Id, guardian.Name, guardian.IsLocalAuthority, tie.Relation, tie.Responsibility,
        details ? guardian.Email : null, details ? guardian.Phone : null, tie.EndedOn);
}
