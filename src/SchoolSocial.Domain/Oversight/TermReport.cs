using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Oversight;

/// <summary>
/// The governors' page of one term as it was published: frozen, with who published it and when. It holds what governors are told and nothing
/// more exact, so that what they may not know is not there to be found.
/// </summary>
public sealed class TermReport : Root
{
    public const int NameMaxLength = 40;

    /// <summary>Terms a year apart do not begin on the same day.</summary>
    private const int DaysAside = 60;

    private readonly List<TermReportLine> lines = [];

    private TermReport(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public string Code { get; private set; } = "";

    public Guid TermId { get; private set; }

    public string Name { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public DateTime PublishedAt { get; private set; }

    public Guid PublishedById { get; private set; }

    public IReadOnlyList<TermReportLine> Lines => lines;

    public override string Reference => Code;

    public string Words => $"{Name} {To.Year}";

    /// <summary>The roles that read the page. What one of these people is kept from is in no number of it.</summary>
    public static IReadOnlyList<Role> ReadBy { get; } =
        [Role.Headteacher, Role.ActingHead, Role.Dsl, Role.DeputyDsl, Role.Chair, Role.JointChair, Role.ViceChair, Role.Governor, Role.Clerk];

    public static TermReport Publish(Guid id, ReportTerm term, IEnumerable<ReportLine> figures, IEnumerable<TermReport> published, Actor actor, DateTime at, DateOnly today)
    {
        term.CanPublish(today, published).Demand();
        var report = new TermReport(id, actor.SchoolId)
        {
            Code = Common.Reference.New('G'),
            TermId = term.TermId,
            Name = term.Name,
            From = term.From,
            To = term.To,
            PublishedAt = at,
            PublishedById = actor.PersonId,
        };
        report.lines.AddRange(figures.Select((line, number) => new TermReportLine(report, number, line)));
        report.Record("term-report.published", actor, at);
        return report;
    }

    /// <summary>The last page before this one, among those that were published.</summary>
    public static TermReport? Before(DateOnly from, IEnumerable<TermReport> published) => published.Where(report => report.To < from).MaxBy(report => report.To);

    /// <summary>The page of the term of the same name, a year earlier.</summary>
    public static TermReport? YearBefore(string name, DateOnly to, IEnumerable<TermReport> published) =>
        published.FirstOrDefault(report => report.Name == name && Math.Abs(report.To.DayNumber - to.AddYears(-1).DayNumber) <= DaysAside);
}

/// <summary>One line of what governors were told. Written once.</summary>
public sealed class TermReportLine : AppendOnlyPart
{
    internal TermReportLine(TermReport report, int number, ReportLine line)
    {
        TermReportId = report.Id;
        Number = number;
        Table = line.Table;
        Key = line.Key;
        Told = line.Told;
        Of = line.Of;
    }

    private TermReportLine()
    {
    }

    public Guid TermReportId { get; private set; }

    public int Number { get; private set; }

    public ReportTable Table { get; private set; }

    public string Key { get; private set; } = "";

    public int Told { get; private set; }

    public int? Of { get; private set; }

    public override Guid RootId => TermReportId;

    public ReportLine Line => new(Table, Key, Told, Of);
}

/// <summary>The tables of the page.</summary>
public enum ReportTable
{
    /// <summary>Concerns by what happened, in fives.</summary>
    Kinds = 1,

    /// <summary>The same by who told the school, in fives.</summary>
    Tellers,

    /// <summary>The same by whom they touched, in fives; a concern stands under each that it names.</summary>
    Touched,

    /// <summary>Looks at accounts: how many of those asked for were made.</summary>
    Checks,

    /// <summary>Policies by how they stand.</summary>
    Policies,

    /// <summary>People who have read and signed a policy, and those who have not, in fives.</summary>
    Readings,

    /// <summary>Pictures that are out and show a face.</summary>
    Pictures,
}

/// <summary>A line as it is told: of people the lower end of a five, of things their number.</summary>
public sealed record ReportLine(ReportTable Table, string Key, int Told, int? Of = null)
{
    public const int KeyMaxLength = 200;
}
