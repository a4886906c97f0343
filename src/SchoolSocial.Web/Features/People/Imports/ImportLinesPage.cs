using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.People.Import.Planning;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Imports;

/// <summary>What an import would do to each record.</summary>
public sealed record ImportLinesPage(ImportRun Run, RollSubject? Subject, RollChangeKind? Kind, IReadOnlyList<RollChange> Found, int Page)
{
    public const int PageLength = 50;

    public IReadOnlyList<Choice> Subjects { get; } = [new Choice("", "All"), .. Choice.Each<RollSubject>(subject => subject.Plural())];

    public IReadOnlyList<Choice> Kinds { get; } = [new Choice("", "All"), .. Choice.Each<RollChangeKind>(kind => kind.Words())];

    public int Pages => Math.Max(1, (Found.Count + PageLength - 1) / PageLength);

    public IEnumerable<RollChange> Rows => Found.Skip((Page - 1) * PageLength).Take(PageLength);

    public static ImportLinesPage Of(ImportRun run, RollReport report, RollSubject? subject, RollChangeKind? kind, int page)
    {
        var found = report.Changes.Where(change => (subject is null || change.Subject == subject) && (kind is null || change.Kind == kind)).ToList();
        return new ImportLinesPage(run, subject, kind, found, Math.Clamp(page, 1, Math.Max(1, (found.Count + PageLength - 1) / PageLength)));
    }
}

/// <summary>Every line that cannot be used, with the reason.</summary>
public sealed record ImportBadLinesPage
{
    public const int PageLength = 50;

    private readonly IReadOnlyList<BadLine> found;

    public ImportBadLinesPage(ImportRun run, IReadOnlyList<BadLine> found, int page)
    {
        (Run, this.found) = (run, found);
        Page = Math.Clamp(page, 1, Pages);
    }

    public ImportRun Run { get; }

    public int Page { get; }

    public int Count => found.Count;

    public int Pages => Math.Max(1, (found.Count + PageLength - 1) / PageLength);

    public IEnumerable<BadLine> Rows => found.Skip((Page - 1) * PageLength).Take(PageLength);
}
