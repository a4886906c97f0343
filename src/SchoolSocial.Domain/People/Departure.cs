using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People;

/// <summary>
/// A person leaves, and everything they hold ends with them: appointments, classes and committees, on their last day. What was only
/// planned for later is withdrawn.
/// </summary>
public sealed class Departure(Person person, DateTime leavesAt, DateOnly today)
{
    private readonly DateOnly lastDay = SchoolTime.DateOf(leavesAt);

    /// <summary>The person's own appointments that do not end before they go.</summary>
    public required IReadOnlyCollection<Appointment> Appointments { get; init; }

    /// <summary>All appointments of the schools they serve.</summary>
    public required IReadOnlyCollection<Appointment> OfTheSchools { get; init; }

    public IReadOnlyCollection<SchoolClass> Classes { get; init; } = [];

    public IReadOnlyCollection<Committee> Committees { get; init; } = [];

    public Decision CanHappen(Actor actor)
    {
        if (actor.PersonId == person.Id) return Decision.Refused("You cannot mark yourself as leaving. Ask somebody else who looks after people.");
        var leave = person.CanLeave(leavesAt);
        if (!leave.IsAllowed) return leave;
        if (Appointments.FirstOrDefault(each => Open(each) && each.FromOn > lastDay && each.FromOn <= today && each.IsConfirmed) is { } later)
        {
            return Decision.Refused($"{person.Name} became {later.Role.Title()} on {SchoolDates.Day(later.FromOn)}, after this date. Check the date.");
        }

        foreach (var school in OfTheSchools.GroupBy(each => each.SchoolId))
        {
            var goOn = Continuity.CanLeave(person, lastDay, [.. school]);
            if (!goOn.IsAllowed) return goOn;
        }

        return Decision.Allowed;
    }

    /// <summary>What the schools would be without, for the person who decides to know before they do.</summary>
    public IReadOnlyList<string> Gaps =>
        [.. OfTheSchools.GroupBy(each => each.SchoolId).SelectMany(school => Continuity.GapsAfter(person, lastDay, [.. school])).Distinct()];

    public void Happen(Actor actor, DateTime at)
    {
        CanHappen(actor).Demand();
        foreach (var appointment in Appointments.Where(Open))
        {
            if (appointment.CanEnd(lastDay).IsAllowed && appointment.IsConfirmed) appointment.End(lastDay, actor, at);
            else if (appointment.CanWithdraw(today).IsAllowed) appointment.Withdraw(actor, today, at);
        }

        foreach (var taught in Classes) taught.Release(person.Id, lastDay, actor, at);
        foreach (var committee in Committees) committee.Release(person.Id, lastDay, actor, at);
        person.Leave(leavesAt, actor, at);
    }

    private bool Open(Appointment each) => each.WithdrawnAt is null && (each.ToOn is null || each.ToOn > lastDay);
}
