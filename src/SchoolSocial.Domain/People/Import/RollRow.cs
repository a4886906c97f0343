using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.People.Import;

/// <summary>A cell as it stands in the file, under the heading it has there.</summary>
public readonly record struct RawCell(string Column, string? Value);

/// <summary>One line while it is read: gives its cells as what they should be and gathers what is wrong with them.</summary>
public sealed partial class RollRow(LineAt at, Func<string, RawCell> cell)
{
    private List<BadLine>? bad;

    public LineAt At { get; } = at;

    public IReadOnlyList<BadLine> Bad => bad ?? [];

    public bool IsGood => bad is null;

    /// <summary>The same line from the start, for a part of it that may be bad without the rest.</summary>
    public RollRow Again() => new(At, cell);

    public string? Raw(string column) => cell(column).Value;

    public string? Text(string column, int maxLength)
    {
        var raw = cell(column);
        if (TextCheck.Look(raw.Value, maxLength) is not { } found) return null;
        return found.IsGood ? found.Value : Refuse<string>(raw, found.Reason!);
    }

    /// <summary>A text that a line cannot do without. Empty, and the line is bad, where there is none.</summary>
    public string Needed(string column, int maxLength, string what)
    {
        var before = bad?.Count;
        var text = Text(column, maxLength);
        if (text is null && before == bad?.Count) Refuse(column, $"{what} is missing.");
        return text ?? "";
    }

    public DateOnly? Date(string column)
    {
        var raw = cell(column);
        if (string.IsNullOrWhiteSpace(raw.Value)) return null;
        var found = DateCheck.Look(raw.Value);
        if (found.IsGood) return found.Value;
        Refuse(column, found.Reason!);
        return null;
    }

    public DateOnly? BirthDate(string column, DateOnly today)
    {
        if (Date(column) is not { } date) return null;
        var found = BirthDateCheck.Look(date, today);
        if (found.IsGood) return date;
        Refuse(column, found.Reason!);
        return null;
    }

    public string? Upn(string column)
    {
        var raw = cell(column);
        if (string.IsNullOrWhiteSpace(raw.Value)) return null;
        var found = UpnCheck.Look(raw.Value);
        return found.IsGood ? found.Value : Refuse<string>(raw, found.Reason!);
    }

    public string? Email(string column)
    {
        var email = Text(column, Guardian.EmailMaxLength);
        if (email is null || Address().IsMatch(email)) return email;
        return Refuse<string>(cell(column), email.AsSpan().IndexOfAny(';', ',') >= 0
            ? "There is more than one email address here; there is room for one."
            : "This is not an email address.");
    }

    public YearGroups? YearGroups(string column)
    {
        var raw = cell(column);
        if (string.IsNullOrWhiteSpace(raw.Value)) return null;
        var found = YearGroupCheck.Look(raw.Value);
        if (found.IsGood) return found.Value;
        Refuse(column, found.Reason!);
        return null;
    }

    public void Refuse(string column, string reason) => Refuse<string>(cell(column), reason);

    private T? Refuse<T>(RawCell raw, string reason)
        where T : class
    {
        (bad ??= []).Add(BadLine.Of(At, raw.Column, raw.Value, reason));
        return null;
    }

    // What can be told from the outside: one @ with something before it and a dotted name behind; the rest only mail can tell.
    [GeneratedRegex(@"^[^\s@,;<>""]+@[^\s@,;<>"".]+(?:\.[^\s@,;<>"".]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
