using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>What was decided along the way, and why; fitting whatever happened.</summary>
internal static class DecisionTales
{
    public static readonly IReadOnlyList<(DecisionKind Kind, string Reason)> Usual =
    [
        (DecisionKind.NotReferred, "No sign of harm to {pupil} that needs social care. The family knows and has acted."),
        (DecisionKind.NotReferred, "Talked over with {teacher}: below the threshold. We look again in two weeks."),
        (DecisionKind.ParentsTold, "{teacher} rang home the same day, so that the family hears it from us first."),
        (DecisionKind.ParentsTold, "{pupil} asked us to, and wanted to be there when we rang."),
        (DecisionKind.NoAction, "{teacher} and I looked at it together. It is gone, and nobody minded; we keep it on record."),
    ];

    public static readonly IReadOnlyList<(DecisionKind Kind, string Reason)> AtRisk =
    [
        (DecisionKind.Referred, "Somebody might have been in danger that day, so social care was rung before anything else was asked."),
        (DecisionKind.ParentsNotTold, "Not before social care has spoken to {pupil}: telling the family now could make it worse."),
        (DecisionKind.NotReferred, "{teacher} could show that it was an old film and {pupil} was safe at home. Social care was asked and agreed."),
    ];
}
