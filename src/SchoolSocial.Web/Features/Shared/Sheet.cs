namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// What stands around a page made for paper. A view with <c>Layout = "_Print"</c> puts one into <c>ViewData[Sheet.Key]</c>; the school,
/// the reference, who printed it and when are then repeated on every sheet of paper.
/// </summary>
public sealed record Sheet
{
    public const string Key = "Sheet";

    public required string SchoolName { get; init; }

    /// <summary>The letterhead below the school's name: address, phone, email.</summary>
    public IReadOnlyList<string> LetterheadLines { get; init; } = [];

    public required string Reference { get; init; }
    public required string PrintedBy { get; init; }

    /// <summary>In words, in the school's own time: "Friday 20 November 2026, 2:35pm".</summary>
    public required string PrintedAt { get; init; }

    /// <summary>Where "Back" leads on the screen.</summary>
    public required string BackHref { get; init; }
}
