using SchoolSocial.Data;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People;

public enum Presence
{
    Here,
    Leaving,
    Left,
    Everybody,
}

/// <summary>What the list of people is narrowed to and how it is sorted. It lives in the address.</summary>
public sealed class PeopleFilter
{
    public string? Q { get; set; }

    public Role? Role { get; set; }

    public Employer? Employer { get; set; }

    public Presence Presence { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public IQueryable<Person> Narrow(SchoolDb db, Actor viewer, DateOnly today, DateTime now)
    {
        var people = db.AdultsVisibleTo(viewer).Called(Q);
        if (Employer is { } employer) people = people.Where(person => person.Employer == employer);
        if (Role is { } role)
        {
            people = people.Where(person => db.Appointments.Where(Appointment.InForceOn(today))
                .Any(appointment => appointment.SchoolId == viewer.SchoolId && appointment.PersonId == person.Id && appointment.Role == role));
        }

        return Presence switch
        {
            Presence.Here => people.Where(person => person.LeavesAt == null || person.LeavesAt > now),
            Presence.Leaving => people.Where(person => person.LeavesAt != null && person.LeavesAt > now),
            Presence.Left => people.Where(person => person.LeavesAt != null && person.LeavesAt <= now),
            _ => people,
        };
    }

    /// <summary>For the record of an export.</summary>
    public string InWords() => string.Join(", ", ((string?[])
    [
        string.IsNullOrWhiteSpace(Q) ? null : $"called {PlainText.Tidy(Q)}",
        Role?.Title(),
        Employer is { } employer ? $"employer {employer.Words()}" : null,
        Presence switch { Presence.Leaving => "marked as leaving", Presence.Left => "who have left", Presence.Everybody => "everybody", _ => "here now" },
    ]).OfType<string>());

    public IQueryable<Person> Sorted(IQueryable<Person> people) => Sort switch
    {
        "-name" => people.OrderByDescending(person => person.NormalisedName).ThenBy(person => person.Id),
        "leaving" => people.OrderBy(person => person.LeavesAt == null).ThenBy(person => person.LeavesAt).ThenBy(person => person.NormalisedName),
        "-leaving" => people.OrderByDescending(person => person.LeavesAt).ThenBy(person => person.NormalisedName),
        _ => people.OrderBy(person => person.NormalisedName).ThenBy(person => person.Id),
    };
}
