using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies.Readings;

/// <summary>
/// One person is asked to read one version by a day. Worked out from audience and appointments and made anew whenever they say so; what the
/// person does about it is a <see cref="Reading"/>, and only that is a record.
/// </summary>
public sealed class ReadingAsk : Entity
{
    private ReadingAsk()
    {
    }

    public Guid SchoolId { get; private set; }

    public Guid PolicyId { get; private set; }

    public Guid PersonId { get; private set; }

    public int VersionNumber { get; private set; }

    /// <summary>As whom they are asked: what they are shown follows from it.</summary>
    public Audience Reader { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>Signed, or no longer asked because they left or the policy changed again.</summary>
    public DateTime? EndedAt { get; private set; }

    public ReminderStep Reminded { get; private set; }

    public static ReadingAsk Make(Guid schoolId, Guid policyId, Guid personId, int versionNumber, Audience reader, DateOnly askedOn, DateOnly dueOn) => new()
    {
        SchoolId = schoolId,
        PolicyId = policyId,
        PersonId = personId,
        VersionNumber = versionNumber,
        Reader = reader,
        AskedOn = askedOn,
        DueOn = dueOn,
    };

    public DateTime? SignedAt { get; private set; }

    /// <summary>No longer asked.</summary>
    public void End(DateTime at) => EndedAt ??= at;

    public void Sign(DateTime at)
    {
        SignedAt ??= at;
        End(at);
    }

    public void Extend(DateOnly dueOn)
    {
        DueOn = dueOn;
        if (Reminded > ReminderStep.Asked) Reminded = ReminderStep.Asked;
    }

    public void Remind(ReminderStep step) => Reminded = step;

    /// <summary>The step that is due today and has not been taken: each tells somebody further up.</summary>
    public ReminderStep? NextReminder(DateOnly today)
    {
        var step = Reminders.On(DueOn, today);
        return step > Reminded ? step : null;
    }
}

/// <summary>How far up a reminder has climbed.</summary>
public enum ReminderStep
{
    None,
    Asked,
    Soon,
    Late,
    ToOwner,
    ToHead,
}

public static class Reminders
{
    public const int SoonDays = 3;
    public const int OwnerDays = 7;
    public const int HeadDays = 14;

    public static ReminderStep On(DateOnly dueOn, DateOnly today) => (today.DayNumber - dueOn.DayNumber) switch
    {
        >= HeadDays => ReminderStep.ToHead,
        >= OwnerDays => ReminderStep.ToOwner,
        > 0 => ReminderStep.Late,
        >= -SoonDays => ReminderStep.Soon,
        _ => ReminderStep.Asked,
    };
}
