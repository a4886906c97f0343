using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People;

/// <summary>May this person take on this role at this school then? Judged over the person and what is appointed already.</summary>
public static class AppointmentCheck
{
    /// <param name="person">Who is to be appointed.</param>
    /// <param name="role">What they would be.</param>
    /// <param name="fromOn">Their first day in it.</param>
    /// <param name="toOn">Their last day in it, where it is known.</param>
    /// <param name="existing">The school's appointments to this role, whoever holds them.</param>
    /// <param name="actor">Who appoints.</param>
    public static Decision Look(
        Person person, Role role, DateOnly fromOn, DateOnly? toOn, IReadOnlyCollection<Appointment> existing, Actor actor)
    {
        if (toOn < fromOn) return Decision.Refused("The last day must not be before the first.");
        if (actor.PersonId == person.Id)
        {
            return Decision.Refused("You cannot give yourself a role. Ask somebody else who appoints people to do it.");
        }

        if (person.LeavesAt is { } leaving && SchoolTime.DateOf(leaving) is var lastDay && lastDay < (toOn ?? DateOnly.MaxValue))
        {
            return Decision.Refused(
                $"{person.Name} leaves on {SchoolDates.Day(lastDay)}. Let the appointment end by then, or change the leaving first.");
        }

        foreach (var other in existing.Where(each => each.Role == role && each.WithdrawnAt is null && Overlaps(each, fromOn, toOn)))
        {
            if (other.PersonId == person.Id)
            {
                return Decision.Refused($"{person.Name} already holds this role {SchoolDates.Span(other.FromOn, other.ToOn)}.");
            }

            // A school may share its headship and its safeguarding lead; two who share the chair are joint chairs, which is a role of its own.
            if (role == Role.Chair)
            {
                return Decision.Refused(
                    $"Somebody else is chair of governors {SchoolDates.Span(other.FromOn, other.ToOn)}. End that first, or appoint joint chairs.");
            }
        }

        return Decision.Allowed;
    }

    private static bool Overlaps(Appointment other, DateOnly fromOn, DateOnly? toOn) =>
        other.FromOn <= (toOn ?? DateOnly.MaxValue) && (other.ToOn ?? DateOnly.MaxValue) >= fromOn;
}
