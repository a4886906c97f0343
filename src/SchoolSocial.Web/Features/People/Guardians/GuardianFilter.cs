using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People.Guardians;

/// <summary>What the list of guardians is narrowed to and how it is sorted. It lives in the address.</summary>
public sealed class GuardianFilter
{
    public string? Q { get; set; }

    /// <summary>Only local authorities.</summary>
    public bool Authority { get; set; }

    /// <summary>Only those whose parental responsibility for a child is not known.</summary>
    public bool Unknown { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public IQueryable<Guardian> Narrow(SchoolDb db, Actor viewer)
    {
        var guardians = db.GuardiansOf(viewer).Called(Q);
        if (Authority) guardians = guardians.Where(guardian => guardian.IsLocalAuthority);
        if (Unknown)
        {
            guardians = guardians.Where(guardian => db.Set<Guardianship>().Any(tie =>
                tie.GuardianId == guardian.Id && tie.EndedOn == null && tie.Responsibility == ParentalResponsibility.Unknown));
        }

        return guardians;
    }

    public IQueryable<Guardian> Sorted(IQueryable<Guardian> guardians) => Sort == "-name"
        ? guardians.OrderByDescending(guardian => guardian.NormalisedName).ThenBy(guardian => guardian.Id)
        : guardians.OrderBy(guardian => guardian.NormalisedName).ThenBy(guardian => guardian.Id);

    /// <summary>For the record of an export.</summary>
    public string InWords() => string.Join(", ", ((string?[])
    [
        string.IsNullOrWhiteSpace(Q) ? null : $"called {PlainText.Tidy(Q)}",
        Authority ? "local authorities" : null,
        Unknown ? "parental responsibility not known" : null,
    ]).OfType<string>());
}
