using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People.Pupils;

public enum OnRoll
{
    OnRoll,
    Left,
    Everybody,
}

/// <summary>What the list of pupils is narrowed to and how it is sorted. It lives in the address.</summary>
public sealed class PupilFilter
{
    public string? Q { get; set; }

    public Guid? Class { get; set; }

    public OnRoll Show { get; set; }

    /// <summary>Only children for whom nobody is known to hold parental responsibility: nobody can consent for them yet.</summary>
    public bool Nobody { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public IQueryable<Pupil> Narrow(SchoolDb db, Actor viewer, DateOnly today)
    {
        var pupils = db.PupilsOf(viewer).Called(Q);
        if (Class is { } taught) pupils = pupils.In(taught, today);
        if (Nobody) pupils = pupils.Where(pupil => !pupil.Guardianships.Any(tie => tie.EndedOn == null && tie.Responsibility == ParentalResponsibility.Yes));
        return Show switch
        {
            OnRoll.OnRoll => pupils.Where(Pupil.OnRollOn(today)),
            OnRoll.Left => pupils.Where(pupil => pupil.LeftOn != null && pupil.LeftOn < today),
            _ => pupils,
        };
    }

    public IQueryable<Pupil> Sorted(IQueryable<Pupil> pupils) => Sort switch
    {
        "-name" => pupils.OrderByDescending(pupil => pupil.NormalisedName).ThenBy(pupil => pupil.Id),
        "left" => pupils.OrderBy(pupil => pupil.LeftOn == null).ThenBy(pupil => pupil.LeftOn).ThenBy(pupil => pupil.NormalisedName).ThenBy(pupil => pupil.Id),
        "-left" => pupils.OrderByDescending(pupil => pupil.LeftOn).ThenBy(pupil => pupil.NormalisedName).ThenBy(pupil => pupil.Id),
        _ => pupils.OrderBy(pupil => pupil.NormalisedName).ThenBy(pupil => pupil.Id),
    };

    /// <summary>For the record of an export.</summary>
    public string InWords(string? className) => string.Join(", ", ((string?[])
    [
        string.IsNullOrWhiteSpace(Q) ? null : $"called {PlainText.Tidy(Q)}",
        Class is null ? null : $"in {className}",
        Nobody ? "nobody known to hold parental responsibility" : null,
        Show switch { OnRoll.Left => "who have left", OnRoll.Everybody => "on the roll or left", _ => "on the roll" },
    ]).OfType<string>());
}
