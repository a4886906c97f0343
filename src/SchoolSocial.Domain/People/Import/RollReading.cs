namespace SchoolSocial.Domain.People.Import;

/// <summary>What became of an upload: a file that could be read, or what stopped it as a whole, in words.</summary>
public sealed record RollReading(RollFile? File, IReadOnlyList<string> Problems)
{
    public static RollReading Read(RollFile file) => new(file, []);

    public static RollReading Refused(params IEnumerable<string> problems) => new(null, [.. problems]);
}
