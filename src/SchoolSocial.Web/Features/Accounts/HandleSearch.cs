namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Part of a handle as a LIKE pattern: handles hold underscores, which LIKE would take for any character.</summary>
internal static class HandleSearch
{
    public const string Escape = "\\";

    public static string Pattern(string typed)
    {
        var plain = typed.TrimStart('@');
        foreach (var special in (string[])[Escape, "%", "_", "["]) plain = plain.Replace(special, Escape + special, StringComparison.Ordinal);
        return $"%{plain}%";
    }
}
