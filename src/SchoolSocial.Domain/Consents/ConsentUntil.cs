namespace SchoolSocial.Domain.Consents;

/// <summary>How long a yes is given for.</summary>
public enum Lasting
{
    SchoolYear = 1,
    KeyStage,
    Leaving,
}

public static class ConsentUntil
{
    /// <summary>The last year group of each key stage: Reception, Years 2, 6, 9, 11 and 13.</summary>
    private static readonly int[] KeyStageEnds = [0, 2, 6, 9, 11, 13];

    /// <summary>The last day of a yes; null: until the child leaves.</summary>
    /// <param name="lasting">What was agreed.</param>
    /// <param name="yearEndsOn">The last day of the school year that the answer falls in.</param>
    /// <param name="born">The child's date of birth; null for an adult, whose key stage is none.</param>
    public static DateOnly? For(Lasting lasting, DateOnly yearEndsOn, DateOnly? born) => lasting switch
    {
        Lasting.SchoolYear => yearEndsOn,
        Lasting.KeyStage when born is { } birth => yearEndsOn.AddYears(YearsLeft(YearGroup(birth, yearEndsOn))),
        _ => null,
    };

    /// <summary>The usual year group of a child in the school year that ends on a day: Reception (0) is the year in which the child turns five.</summary>
    public static int YearGroup(DateOnly born, DateOnly yearEndsOn)
    {
        var cohort = born.Month >= 9 ? born.Year : born.Year - 1;
        var starts = yearEndsOn.Month >= 9 ? yearEndsOn.Year : yearEndsOn.Year - 1;
        return starts - cohort - 5;
    }

    private static int YearsLeft(int yearGroup)
    {
        var end = Array.Find(KeyStageEnds, last => last >= yearGroup);
        return yearGroup > KeyStageEnds[^1] ? 0 : end - yearGroup;
    }
}
