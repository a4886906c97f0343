namespace SchoolSocial.Domain.People.Import;

/// <summary>What a cell of a file turned out to be: a value, or the reason why it is none.</summary>
public readonly record struct Cell<T>(T? Value, string? Reason)
    where T : notnull
{
    public bool IsGood => Reason is null;
}

public static class Cell
{
    public static Cell<T> Good<T>(T value)
        where T : notnull => new(value, null);

    public static Cell<T> Bad<T>(string reason)
        where T : notnull => new(default, reason);
}
