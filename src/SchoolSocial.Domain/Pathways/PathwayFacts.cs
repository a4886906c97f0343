using SchoolSocial.Domain.Letters;

namespace SchoolSocial.Domain.Pathways;

/// <summary>What a rule asks of the concern and the school beside the steps: a ladder opens a rung by what was done elsewhere, and by the school's ways.</summary>
public sealed record PathwayFacts
{
    /// <summary>Something is kept on the concern as evidence.</summary>
    public bool HasEvidence { get; init; }

    public bool HasPlatformReport { get; init; }

    /// <summary>The kinds of letters that went out on the concern.</summary>
    public IReadOnlySet<LetterKind> LettersSent { get; init; } = new HashSet<LetterKind>();

    /// <summary>The school's way: a comment may be hidden before the ladder comes to it.</summary>
    public bool HidesEarly { get; init; }

    /// <summary>Of the school's nation, as they stood when the school came to know of it.</summary>
    public IReadOnlySet<DateOnly> BankHolidays { get; init; } = new HashSet<DateOnly>();

    public bool GovernorsDecideOnPolice { get; init; }
}
