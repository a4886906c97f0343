using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Tests.House;

/// <summary>docs/permissions.md as the code has it.</summary>
internal static class PermissionsPage
{
    public const string Path = "docs/permissions.md";
    public const string Rewrite = "SCHOOLSOCIAL_WRITE_DOCS";

    public static string Write(IReadOnlyList<Entrance> entrances) =>
        string.Concat(((IEnumerable<string>)[.. Beginning(), .. Table(), .. Opened(entrances), .. Open(entrances)]).Select(line => line + "\n"));

    private static IEnumerable<string> Beginning() =>
    [
        "# Who may do what", "",
        $"Written from the code, never by hand: `{Rewrite}=true dotnet test tests/SchoolSocial.Web.Tests --filter PermissionsPageTests` writes it anew,",
        "and the same test without that word fails where it differs. A permission opens doors only: which records stand behind one is decided",
        "record by record, by what the person may see.", "",
    ];

    private static IEnumerable<string> Table()
    {
        yield return "## Permissions and roles";
        yield return "";
        yield return $"| Permission | They can ... |{string.Concat(Roles.All.Select(role => $" {role.Title()} |"))}";
        yield return $"|---|---|{string.Concat(Roles.All.Select(_ => ":-:|"))}";
        foreach (var permission in EntrancesTests.Permissions)
        {
            var marks = Roles.All.Select(role => RolePermissions.Of(role).Contains(permission) ? " ● |" : "   |");
            yield return $"| `{permission}` | {PermissionWords.Of(permission)} |{string.Concat(marks)}";
        }
    }

    private static IEnumerable<string> Opened(IReadOnlyList<Entrance> entrances)
    {
        yield return "";
        yield return "## What each permission opens";
        foreach (var permission in EntrancesTests.Permissions)
        {
            yield return "";
            yield return $"### {permission}";
            yield return "";
            var opened = entrances.Where(each => each.Permissions.Contains(permission)).ToList();
            foreach (var entrance in opened) yield return $"- {entrance.Method} `{entrance.Route}`{Besides(entrance, permission)}";
            if (opened.Count == 0) yield return "Opens no page of its own: it decides what stands on others.";
        }
    }

    private static IEnumerable<string> Open(IReadOnlyList<Entrance> entrances)
    {
        yield return "";
        yield return "## Open to anybody";
        yield return "";
        yield return "| Page | Why |";
        yield return "|---|---|";
        foreach (var page in entrances.Where(each => each.IsAnonymous).GroupBy(each => each.Route))
        {
            yield return $"| {string.Join(", ", page.Select(each => each.Method).Distinct())} `{page.Key}` | {EntrancesTests.ForAnybody.GetValueOrDefault(page.Key, "")} |";
        }
    }

    private static string Besides(Entrance entrance, string permission) =>
        entrance.Permissions.Count == 1 ? "" : $", together with {string.Join(", ", entrance.Permissions.Where(each => each != permission))}";
}
