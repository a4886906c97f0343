using SchoolSocial.Data.Demo.Tales;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// Concerns by the hundred thousand, to measure with. Each is a tale like any other and lives its whole life by lawful steps,
/// audited; but it is told in one go and saved with five hundred others, which is what makes so many possible.
/// </summary>
public sealed class DemoCrowd(SchoolDb db, DemoSchool school, ConcernSteps steps)
{
    private const int Batch = 500;

    private readonly Dice dice = new(27);
    private readonly HashSet<string> codes = new(StringComparer.Ordinal);
    private readonly Dictionary<DateOnly, DemoDay> days = [];
    private readonly Tale[] common = [.. Telling.All.Where(tale => tale is { About: TaleAbout.Staff, FromYear: >= 0 })];
    private readonly Tale[] ofHead = [.. Telling.All.Where(tale => tale.About == TaleAbout.Head)];

    public async Task RunAsync(int count, DateTime now, Action<int> told, CancellationToken cancel)
    {
        var today = SchoolTime.DateOf(now);
        var calendar = DemoCalendar.SchoolDays(DemoCalendar.StartOf(school.FirstYear).AddDays(5), today.AddDays(-1));

        // Three are about the head, however many there are in all: what the chair sees, who sees almost nothing.
        HashSet<int> aboutHead = [count / 6, count / 2, count - 1 - (count / 6)];
        for (var number = 0; number < count; number++)
        {
            // Oldest first, as they came in: the dates run through the calendar as the numbers run through the count.
            var at = DemoSchool.At(calendar[(int)((long)number * calendar.Count / count)], dice.Between(8, 16), dice.Roll(60)).AddSeconds(dice.Roll(60));
            var tale = dice.Pick(aboutHead.Contains(number) ? ofHead : common);
            var concern = Live(tale, at, now);

            // A billion references are enough for a school; among half a million concerns some are drawn twice.
            while (!codes.Add(concern.Code)) concern = Live(tale, at, now);
            db.Add(concern);
            if ((number + 1) % Batch != 0 && number + 1 != count) continue;
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            told(number + 1);
        }
    }

    /// <summary>From the first words to the closing; those of the last two weeks are still open, those of the last day wait.</summary>
    private Concern Live(Tale tale, DateTime at, DateTime now)
    {
        var on = SchoolTime.DateOf(at);
        var day = DayOf(on);
        var scene = new DemoScene(tale, day, dice);
        var concern = steps.Raise(scene.Report(on.AddDays(-dice.Roll(3))), scene.About, day.Holders, Presets.Default, day.ActorOf(scene.Reporter), at);
        var handler = Handler(concern, day);
        foreach (var (hours, happens) in Steps(concern, scene, handler, at))
        {
            if (at.AddHours(hours) > now) break;
            happens(at.AddHours(hours));
        }

        return concern;
    }

    /// <summary>What happens next, each so many hours after the first words.</summary>
    private IEnumerable<(int Hours, Action<DateTime> Happens)> Steps(Concern concern, DemoScene scene, Actor handler, DateTime raised)
    {
        var work = Telling.WorkOn(concern.Kind);
        yield return (dice.Between(1, 30), at => ConcernSteps.Acknowledge(concern, handler, at));
        var note = dice.Pick(work.Notes);
        yield return (dice.Between(31, 60), at => steps.Note(concern, note.Kind, scene.Fill(note.Words), handler, at));
        if (dice.Chance(30))
        {
            var told = dice.Pick(work.Actions);
            ConcernAction? action = null;
            yield return (61, at => action = steps.Give(concern, scene.Fill(told.Task), handler.PersonId, SchoolTime.DateOf(raised).AddDays(7), handler, at));
            yield return (dice.Between(62, 200), at => steps.Complete(concern, action!, scene.Fill(told.Result), handler, at));
        }

        if (!dice.Chance(99)) yield break;
        yield return (dice.Between(201, 330), at =>
        {
            steps.Safeguard(concern, handler, at);
            steps.Close(concern, dice.Pick(work.Endings), handler, at);
        }
        );
    }

    private Actor Handler(Concern concern, DemoDay day)
    {
        var may = day.Holding([.. concern.Audience.Select(seen => seen.Role!.Value)])
            .Where(person => person.Id != concern.ReporterId && concern.Exclusions.All(excluded => excluded.PersonId != person.Id)).ToList();
        return day.ActorOf(dice.Pick(may));
    }

    private DemoDay DayOf(DateOnly on) => days.TryGetValue(on, out var day) ? day : days[on] = new DemoDay(school.Cast, school.Oakfield, on);
}
