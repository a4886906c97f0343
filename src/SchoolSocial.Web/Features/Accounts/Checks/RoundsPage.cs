using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <param name="Kind">What is looked at.</param>
/// <param name="EveryDays">How often.</param>
/// <param name="Owner">Whose turn it is.</param>
/// <param name="Other">Whose turn is after that, where two take turns.</param>
/// <param name="DueOn">By when.</param>
public sealed record RhythmRow(RhythmKind Kind, int EveryDays, string? Owner, string? Other, DateOnly DueOn);

public sealed record RoundRow(RhythmKind Kind, DateOnly On, int Looked, bool AllWell, string? Findings, string By);

public sealed record RoundsPage(
    RoundForm Form, RhythmForm Rhythm, string Code, string Name, bool MayKeep, IReadOnlyList<Choice> Owners, IReadOnlyList<RhythmRow> Rhythms, IReadOnlyList<RoundRow> Rows);
