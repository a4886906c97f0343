using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Policies.Reviews;

public enum ReviewUnit
{
    Years,
    Terms,
}

/// <summary>How often a policy comes up for review, how exactly its date is said, and whether an update of its model brings it forward (JW03).</summary>
public sealed record ReviewRule(int Every, ReviewUnit Unit, ReviewPrecision Precision, bool OnUpstream = false)
{
    public const int Most = 12;

    public static ReviewRule From(SchoolWays ways) => new(
        ways.ReviewCycle switch { ReviewCycle.Yearly => 1, ReviewCycle.EveryTwoYears => 2, _ => 3 }, ReviewUnit.Years, ways.ReviewPrecision);

    public string Words
    {
        get
        {
            var unit = Unit == ReviewUnit.Years ? "year" : "term";
            var often = Every == 1 ? $"every {unit}" : $"every {Every} {unit}s";
            return OnUpstream ? $"{often}, or when the model it was adopted from is updated, whichever is sooner" : often;
        }
    }
}
