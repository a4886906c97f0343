using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Schools;

/// <summary>Do these dates make a school year? The terms lie within it, apart from each other, and each has its own name.</summary>
public static class YearCheck
{
    /// <summary>August to August, with a few weeks to spare: anything longer is a mistyped year.</summary>
    public const int LongestDays = 400;

    public static Decision Look(DateOnly startsOn, DateOnly endsOn, IReadOnlyCollection<TermDates> terms)
    {
        if (endsOn <= startsOn) return Decision.Refused("The school year must end after it starts.");
        if (endsOn.DayNumber - startsOn.DayNumber > LongestDays)
        {
            return Decision.Refused("A school year lasts about twelve months. Check the years of these dates.");
        }

        foreach (var term in terms)
        {
            if (term.EndsOn <= term.StartsOn) return Decision.Refused($"{term.Name} must end after it starts.");
            if (term.StartsOn < startsOn || term.EndsOn > endsOn) return Decision.Refused($"{term.Name} must lie within the school year.");
        }

        var inOrder = terms.OrderBy(term => term.StartsOn).ToList();
        for (var i = 1; i < inOrder.Count; i++)
        {
            if (inOrder[i].StartsOn > inOrder[i - 1].EndsOn) continue;
            return Decision.Refused($"{inOrder[i].Name} starts before {inOrder[i - 1].Name} has ended. Change one of them.");
        }

        var twice = terms.GroupBy(term => PlainText.Normalise(term.Name)).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? Decision.Allowed : Decision.Refused($"Two terms are called {twice.First().Name}. Give each its own name.");
    }
}
