using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Oversight;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>One sentence on the last seven days, and the lists of the numbers in it.</summary>
public sealed record WeekSentence(string Words, IReadOnlyList<WeekList> Lists);

/// <summary>A number of a sentence with its list; what is counted, where the words of the link do not say it to somebody who hears links alone.</summary>
public sealed record WeekList(string Words, int Number, string Href, string? Counted = null);

/// <summary>Three sentences of plain English: the last seven days beside the seven before them (OVE-17).</summary>
public static class WeekInWords
{
    public static async Task<IReadOnlyList<WeekSentence>> ReadAsync(SchoolDb db, Actor actor, IReadOnlyList<Duty> duties, DateOnly today, CancellationToken cancel)
    {
        var week = new BoardSpan(today.AddDays(-6), today);
        return
        [
            actor.May(Can.HandleConcerns) ? await LoggedAsync(db, actor, week, cancel) : await ReportedAsync(db, actor, week, cancel),
            actor.May(Can.HandleConcerns) ? await ClosedAsync(db, actor, week, cancel) : Came(duties, week),
            Late(duties, today),
        ];
    }

    private static async Task<WeekSentence> LoggedAsync(SchoolDb db, Actor actor, BoardSpan week, CancellationToken cancel)
    {
        var (now, before) = (await db.ConcernsOfSpan(actor, week).CountAsync(cancel), await db.ConcernsOfSpan(actor, week.Before).CountAsync(cancel));
        return Compared(now, before, ("concern that you may see was logged", "concerns that you may see were logged"), span => Between("From", "To", span), week);
    }

    private static async Task<WeekSentence> ClosedAsync(SchoolDb db, Actor actor, BoardSpan week, CancellationToken cancel)
    {
        var (now, before) = (await CountAsync(week), await CountAsync(week.Before));
        return Compared(now, before, ("concern was closed", "concerns were closed"), span => Between("ClosedFrom", "ClosedTo", span), week);

        Task<int> CountAsync(BoardSpan span) => db.ConcernsVisibleTo(actor).ClosedIn(span.From, span.To).CountAsync(cancel);
    }

    private static async Task<WeekSentence> ReportedAsync(SchoolDb db, Actor actor, BoardSpan week, CancellationToken cancel)
    {
        var (now, before) = (await CountAsync(week), await CountAsync(week.Before));
        return new WeekSentence(Sentence(now, before, ("concern was logged by you", "concerns were logged by you")), []);

        Task<int> CountAsync(BoardSpan span)
        {
            var (start, end) = (SchoolTime.StartOf(span.From), SchoolTime.StartOf(span.To.AddDays(1)));
            return db.Concerns.Where(Concern.ReportedBy(actor)).CountAsync(concern => concern.RaisedAt >= start && concern.RaisedAt < end, cancel);
        }
    }

    /// <summary>Of what waits still: what came this week, and what the week before.</summary>
    private static WeekSentence Came(IReadOnlyList<Duty> duties, BoardSpan week) => new(
        Sentence(duties.Count(duty => !duty.IsUndated && week.Holds(SchoolTime.DateOf(duty.Since))), duties.Count(duty => !duty.IsUndated && week.Before.Holds(SchoolTime.DateOf(duty.Since))), ("thing that needs you came up", "things that need you came up")), []);

    private static WeekSentence Late(IReadOnlyList<Duty> duties, DateOnly today)
    {
        var late = duties.Count(duty => duty.IsLate);
        var longer = duties.Count(duty => duty.IsLate && (duty.DueOn ?? SchoolTime.DateOf(duty.Since)) < today.AddDays(-7));
        var words = late == 0
            ? "Nothing is late."
            : $"{Number(late, "thing is", "things are")} late, {LongerWords(late, longer)}.";
        return new WeekSentence(words, []);
    }

    private static string LongerWords(int late, int longer) => (late, longer) switch
    {
        (1, 0) => "and not for a week yet",
        (1, _) => "and has been for more than a week",
        (_, 0) => "none of them for more than a week",
        _ when longer == late => "all for more than a week",
        _ => $"{Number(longer, "of them", "of them").ToLowerInvariant()} for more than a week",
    };

    private static WeekSentence Compared(int now, int before, (string One, string More) what, Func<BoardSpan, string> address, BoardSpan week) => new(
        Sentence(now, before, what), [new WeekList("the last seven days", now, address(week), Number(now, what.One, what.More)), new WeekList("the seven before", before, address(week.Before), Number(before, what.One, what.More))]);

    private static string Sentence(int now, int before, (string One, string More) what) =>
        $"{Number(now, what.One, what.More)} in the last seven days, {(now == before ? "as many as" : now > before ? "more than" : "fewer than")} in the seven before ({before.ToString(CultureInfo.InvariantCulture)}).";

    private static string Between(string from, string to, BoardSpan span) => string.Create(CultureInfo.InvariantCulture, $"/concerns?{from}={span.From:yyyy-MM-dd}&{to}={span.To:yyyy-MM-dd}");

    private static string Number(int number, string one, string more) => number switch
    {
        0 => $"No {more}",
        1 => $"One {one}",
        _ => $"{number.ToString(CultureInfo.InvariantCulture)} {more}",
    };
}
