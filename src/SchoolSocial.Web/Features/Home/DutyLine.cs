using System.Globalization;

namespace SchoolSocial.Web.Features.Home;

/// <summary>A line of the Monday page: a duty, and behind it those so like it that they would only fill the page (OVE-22).</summary>
public sealed record DutyLine(Duty First, IReadOnlyList<Duty> More)
{
    /// <summary>So few stand one below the other as they are.</summary>
    public const int MostApart = 3;

    public string MoreWords
    {
        get
        {
            var late = More.Count(duty => duty.IsLate);
            return string.Create(CultureInfo.InvariantCulture, $"{More.Count} more {First.Alike}{(late == 0 ? "" : late == More.Count ? ", all late" : $", {late} late")}");
        }
    }

    /// <summary>In the order of the duties, oldest first: what is alike stands with the oldest of it, whose act stays one press away.</summary>
    public static IReadOnlyList<DutyLine> Of(IReadOnlyList<Duty> duties)
    {
        var folded = duties.Where(duty => duty.Alike is not null).GroupBy(NameOf).Where(alike => alike.Count() > MostApart).ToDictionary(alike => alike.Key, alike => alike.ToList());
        return [.. duties.Select(duty => (Duty: duty, Alike: folded.GetValueOrDefault(NameOf(duty), [duty]))).Where(each => ReferenceEquals(each.Alike[0], each.Duty))
            .Select(each => new DutyLine(each.Duty, each.Alike[1..]))];
    }

    /// <summary>Of notices only those are alike that say the same words.</summary>
    private static (DutyKind Kind, string? Alike, string Words) NameOf(Duty duty) => (duty.Kind, duty.Alike, duty.Kind == DutyKind.Notices ? duty.Words : "");
}
