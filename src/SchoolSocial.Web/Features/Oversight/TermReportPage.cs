using SchoolSocial.Web.Features.Shared;
using System.Globalization;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Web.Features.Oversight;

public sealed record TermReportRow(string Code, string Words, DateOnly From, DateOnly To, string PublishedBy, DateTime PublishedAt);

/// <summary>The pages that were published, and for the head the terms that have none yet.</summary>
public sealed record TermReportsPage(IReadOnlyList<TermReportRow> Published, IReadOnlyList<ReportTerm> Open, DateOnly Today)
{
    /// <summary>A term that ended longer ago is not offered any more: nobody would read its page.</summary>
    public const int DaysOffered = 400;
}

/// <summary>One line in words, beside what was said of it in the earlier terms.</summary>
public sealed record TermLine(string Label, string Now, string Before, string YearBefore);

public sealed record TermTable(string Title, string Note, IReadOnlyList<TermLine> Rows);

/// <summary>What governors are told of one term, beside what they were told of the term before and of the same term a year before.</summary>
public sealed record TermReportPage(
    string? Code, string Words, DateOnly From, DateOnly To, string? PublishedBy, DateTime? PublishedAt, string BeforeHead, string YearBeforeHead, IReadOnlyList<TermTable> Tables)
{
    /// <summary>How long it is kept; on the screen only, once it is published.</summary>
    public Keeping? Keeping { get; init; }

    private const string Unknown = "not published";

    private static readonly (ReportTable Table, string Title, string Note)[] Order =
    [
        (ReportTable.Kinds, "What happened", "Concerns about children, families and the public, in fives."),
        (ReportTable.Tellers, "Who told the school", "The same concerns, in fives."),
        (ReportTable.Touched, "Whom it touched", "The same concerns, in fives; one that names several stands under each."),
        (ReportTable.Checks, "Checks of our accounts", "How many of the looks that were asked for were made."),
        (ReportTable.Policies, "Policies", "On the day the page was published."),
        (ReportTable.Readings, "Read and signed", "People, in fives, on the day the page was published."),
        (ReportTable.Pictures, "Pictures that show a face", "Out on the day the page was published."),
    ];

    public static TermReportPage Of(TermReport report, IReadOnlyCollection<TermReport> published, string publishedBy)
    {
        var page = Of(report.Words, report.Name, report.From, report.To, [.. report.Lines.Select(line => line.Line)], published);
        return page with { Code = report.Code, PublishedBy = publishedBy, PublishedAt = report.PublishedAt };
    }

    public static TermReportPage Of(ReportTerm term, IReadOnlyList<ReportLine> lines, IReadOnlyCollection<TermReport> published) =>
        Of(term.Words, term.Name, term.From, term.To, lines, published);

    private static TermReportPage Of(string words, string name, DateOnly from, DateOnly to, IReadOnlyList<ReportLine> lines, IReadOnlyCollection<TermReport> published)
    {
        var (before, year) = (TermReport.Before(from, published), TermReport.YearBefore(name, to, published));
        return new TermReportPage(
            null, words, from, to, null, null, before?.Words ?? "The term before", year?.Words ?? "A year before",
            [.. Order.Select(table => new TermTable(table.Title, table.Note, [.. lines.Where(line => line.Table == table.Table).Select(line => new TermLine(line.Label(), line.Words(), Told(before, line), Told(year, line)))]))
                .Where(table => table.Rows.Count > 0)]);
    }

    private static string Told(TermReport? report, ReportLine line) =>
        report?.Lines.FirstOrDefault(each => each.Table == line.Table && each.Key == line.Key)?.Line.Words() ?? Unknown;
}

public sealed record TermPublicationPage(Guid TermId, TermReportPage Report, Decision CanPublish);

/// <summary>The words of a line, the same on the page, on paper and in the file.</summary>
public static class ReportWords
{
    public static string Label(this ReportLine line) => line.Table switch
    {
        ReportTable.Kinds => Enum.Parse<ConcernKind>(line.Key).Words(),
        ReportTable.Tellers => Enum.Parse<Teller>(line.Key).Words(),
        ReportTable.Touched => Enum.Parse<Touched>(line.Key).Words(),
        ReportTable.Checks => Enum.TryParse<RhythmKind>(line.Key, out var kind) ? kind.Words() : "Settings of each account",
        ReportTable.Policies => Enum.Parse<PolicyStanding>(line.Key).Words(),
        ReportTable.Pictures => "Faces and close-ups",
        _ => line.Key,
    };

    public static string Words(this ReportLine line) => line.Table switch
    {
        ReportTable.Kinds or ReportTable.Tellers or ReportTable.Touched => GovernorFigures.Words(line.Told),
        ReportTable.Checks => $"{Number(line.Told)} of {Number(line.Of ?? 0)}",
        ReportTable.Readings => $"{GovernorFigures.Words(line.Told)} have, {GovernorFigures.Words(line.Of ?? 0)} have not",
        _ => Number(line.Told),
    };

    private static string Words(this Teller teller) => teller switch
    {
        Teller.Leader => "Leaders and safeguarding leads",
        Teller.Classroom => "Teachers, assistants and supply staff",
        Teller.OtherStaff => "Office and other staff",
        Teller.Volunteer => "Volunteers",
        Teller.Governor => "Governors and the clerk",
        _ => "Others",
    };

    private static string Words(this Touched touched) => touched switch
    {
        Touched.Pupil => "A pupil of the school",
        Touched.Family => "A parent or carer",
        Touched.Adult => "An adult who works or helps here",
        _ => "Nobody named",
    };

    private static string Words(this PolicyStanding standing) => standing switch
    {
        PolicyStanding.InForce => "In force",
        PolicyStanding.ReviewDue => "Review due",
        PolicyStanding.ReviewOverdue => "Review overdue",
        _ => "Agreed, and waiting to be signed",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
