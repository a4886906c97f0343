namespace SchoolSocial.Domain.People.Import;

/// <summary>Whether a date can be a pupil's date of birth. Year 14 ends at 19, so a pupil of 20 is somebody else's date.</summary>
public static class BirthDateCheck
{
    public const int GreatestAge = 19;

    public static Cell<DateOnly> Look(DateOnly born, DateOnly today)
    {
        if (born > today) return Cell.Bad<DateOnly>("This date of birth is in the future.");
        var age = today.Year - born.Year;
        if (today < born.AddYears(age)) age--;
        return age > GreatestAge
            ? Cell.Bad<DateOnly>($"This date of birth would make the pupil {age} years old. Is it a parent's?")
            : Cell.Good(born);
    }
}
