using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Concerns;

/// <summary>The clock of a concern. It runs through nights, weekends and holidays.</summary>
public static class AcknowledgementDue
{
    public static DateTime For(AtRisk risk, DateTime raisedAt, SchoolWays ways) =>
        raisedAt.AddHours(risk == AtRisk.No ? ways.AcknowledgeWithinHours : ways.AcknowledgeAtRiskWithinHours);
}
