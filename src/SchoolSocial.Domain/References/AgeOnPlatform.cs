namespace SchoolSocial.Domain.References;

/// <summary>Was a child too young for a platform on a given day? Judged by the rule of that day, not of today.</summary>
public static class AgeOnPlatform
{
    public static AgeFinding Look(Platform platform, DateOnly dateOfBirth, DateOnly on)
    {
        var age = AgeAt(dateOfBirth, on);
        return platform.AgeRuleOn(on) is { } rule
            ? new AgeFinding(age < rule.MinimumAge ? AgeState.TooYoung : AgeState.OldEnough, age, rule.MinimumAge)
            : new AgeFinding(AgeState.NoRuleKnown, age, null);
    }

    /// <summary>Whoever was born after this day is too young on the day asked about; null where no rule is known for it.</summary>
    public static DateOnly? BornOnOrBefore(Platform platform, DateOnly on) =>
        platform.AgeRuleOn(on) is { } rule ? on.AddYears(-rule.MinimumAge) : null;

    /// <summary>In full years. Who was born on 29 February has the birthday on 1 March of a common year, as English law has it.</summary>
    public static int AgeAt(DateOnly born, DateOnly on)
    {
        var age = on.Year - born.Year;
        return (on.Month, on.Day).CompareTo((born.Month, born.Day)) < 0 ? age - 1 : age;
    }
}

public enum AgeState
{
    OldEnough,
    TooYoung,

    /// <summary>No minimum age is on record for that day: nothing is guessed.</summary>
    NoRuleKnown,
}

public sealed record AgeFinding(AgeState State, int Age, int? MinimumAge);
