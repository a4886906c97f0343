using System.Text.Json;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>One part of a pack as it is kept: sealed, with everything in words, so that it reads the same whatever changes afterwards.</summary>
public sealed record PackContent(IReadOnlyList<PackTable> Tables, IReadOnlyList<string> Notes)
{
    public static PackContent Of(params IReadOnlyList<PackTable> tables) => new(tables, []);

    public string Write() => JsonSerializer.Serialize(this);

    public static PackContent Read(string written) => JsonSerializer.Deserialize<PackContent>(written)!;
}

public sealed record PackTable(string Title, IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows);

public static class PackWords
{
    public static string Words(this PackPart part) => part switch
    {
        PackPart.Policies => "Policies in force, with their signatures",
        PackPart.Coverage => "What the policies cover",
        PackPart.Readings => "Who has read and signed",
        PackPart.Accounts => "Register of accounts",
        PackPart.Channels => "Where pictures may appear, and on what basis",
        PackPart.Checks => "Checks of the accounts",
        PackPart.Counts => "Concerns in numbers",
        PackPart.Decisions => "A sample of decisions, with their reasons",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>The anchor of a part on the page and on paper.</summary>
    public static string Anchor(this PackPart part) => part.ToString().ToLowerInvariant();
}
