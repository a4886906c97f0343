using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Web.Features.Oversight;

/// <summary>One word of the board with its three numbers.</summary>
public sealed record BoardRow(string Label, int Now, int Before, int YearBefore, string Key);

/// <summary>The words of one way to tell concerns apart, most often first.</summary>
public static class BoardRows
{
    public static async Task<IReadOnlyList<BoardRow>> ReadAsync(SchoolDb db, Actor viewer, BoardSpan span, BoardSpan yearBefore, BoardBy by, DateTime moment, CancellationToken cancel)
    {
        var now = await db.BoardCountsAsync(viewer, span, by, moment, cancel);
        var before = await db.BoardCountsAsync(viewer, span.Before, by, moment, cancel);
        var year = await db.BoardCountsAsync(viewer, yearBefore, by, moment, cancel);
        var keys = now.Keys.Union(before.Keys).Union(year.Keys).ToList();
        var names = await NamesAsync(db, viewer, by, cancel);
        return [.. keys.Select(key => new BoardRow(Label(by, key, names), now.GetValueOrDefault(key), before.GetValueOrDefault(key), year.GetValueOrDefault(key), key))
            .OrderByDescending(row => row.Now).ThenBy(row => row.Label, StringComparer.Ordinal)];
    }

    private static async Task<Dictionary<string, string>> NamesAsync(SchoolDb db, Actor viewer, BoardBy by, CancellationToken cancel) => by switch
    {
        BoardBy.Class => await db.Classes.AsNoTracking().Where(each => each.SchoolId == viewer.SchoolId).ToDictionaryAsync(each => each.Id.ToString(), each => each.Name, cancel),
        BoardBy.Account => await db.Accounts.AsNoTracking().Where(each => each.SchoolId == viewer.SchoolId).ToDictionaryAsync(each => each.Id.ToString(), each => each.Name, cancel),
        _ => [],
    };

    private static string Label(BoardBy by, string key, Dictionary<string, string> names) => by switch
    {
        BoardBy.Kind => Enum.Parse<ConcernKind>(key).Words(),
        BoardBy.Form => Enum.Parse<ConcernTag>(key).Text(),
        BoardBy.Subject => Enum.Parse<ConcernSubject>(key).Words(),
        BoardBy.Severity => Enum.Parse<AtRisk>(key).Words(),
        BoardBy.Class => names.GetValueOrDefault(key) ?? "A class of another school",
        BoardBy.Account => names.GetValueOrDefault(key) ?? "An account of another school",
        BoardBy.Years => $"Year {key.Replace("~", " to ", StringComparison.Ordinal)}",
        _ => key,
    };
}
