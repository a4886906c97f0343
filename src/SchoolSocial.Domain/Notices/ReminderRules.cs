using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Notices;

/// <summary>How one school reminds. One row a school; without one the usual ways hold.</summary>
public sealed class ReminderRules : Root
{
    private ReminderRules(Guid schoolId)
        : base(schoolId)
    {
    }

    public ReminderWays Ways { get; private set; } = ReminderWays.Default;

    public static ReminderRules Begin(Guid schoolId) => new(schoolId);

    public void Set(ReminderWays ways, Actor actor, DateTime at)
    {
        Ways = ways;
        Record("reminders.set", actor, at);
    }
}

/// <summary>What one person has chosen at one school; without it everything comes, in the school's hours.</summary>
public sealed class ReminderChoices : Root
{
    private ReminderChoices(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public ReminderChoice Choice { get; private set; } = ReminderChoice.Default;

    public static ReminderChoices Of(Actor person) => new(person.SchoolId) { PersonId = person.PersonId };

    public void Choose(ReminderChoice choice, ReminderWays ways, Actor actor, DateTime at)
    {
        ways.CanChoose(choice).Demand();
        Choice = choice;
        Record("reminders.chosen", actor, at);
    }
}
