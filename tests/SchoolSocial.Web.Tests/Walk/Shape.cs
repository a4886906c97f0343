using System.Text.RegularExpressions;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>What kind of page an address leads to: /concerns/C-7K4M2Q and /concerns/C-9Q2M4K are one kind, and so are two pages of a list.</summary>
public static partial class Shape
{
    /// <summary>Enough of one kind: a raised, an acknowledged and a closed concern are three.</summary>
    public const int Each = 4;

    public static string Of(string address)
    {
        var parts = address.Split('#')[0].Split('?', 2);
        var fields = parts.Length == 1 ? "" : string.Join('&', parts[1].Split('&').Select(pair => pair.Split('=')[0]).Order());
        return Reference().Replace(parts[0], "{}") + "?" + fields;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[A-Z]{1,3}-[0-9A-Z]{6,}|(?<=/)[0-9]+(?=/|$)")]
    private static partial Regex Reference();
}
