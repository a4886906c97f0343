using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Oversight;

/// <summary>When what governors and inspectors were told comes up for review: by the adult rule, from the day it was told (docs/rules/retention.md).</summary>
public static class OversightRetention
{
    public static DateOnly For(TermReport report, SchoolWays ways) => After(report.PublishedAt, ways);

    public static DateOnly For(InspectionPack pack, SchoolWays ways) => After(pack.AskedAt, ways);

    private static DateOnly After(DateTime at, SchoolWays ways) => SchoolTime.DateOf(at).AddYears(ways.AdultRecordYearsAfterLeaving);
}
