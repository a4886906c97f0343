using SchoolSocial.Data.Demo.Tales;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>Two years of concerns: when each was raised, by the rhythm of a school, quiet in the holidays.</summary>
internal sealed class DemoConcerns(Timeline timeline, DemoSchool school, DemoTelling telling, Dice dice)
{
    private const int Weeks = 104;
    private readonly Dictionary<Tale, int> told = [];

    public void Plan(int count)
    {
        var today = SchoolTime.DateOf(timeline.Now);
        var from = Later(today.AddDays(-7 * Weeks), DemoCalendar.StartOf(school.FirstYear).AddDays(3));
        var days = DemoCalendar.SchoolDays(from, today);
        if (days.Count == 0) return;
        foreach (var day in Drawn(days, count - 4)) Add(MomentOf(day), Ease.Ordinary);

        // Teachers write in the holidays too, but seldom.
        for (var each = 0; each < 4; each++)
        {
            var day = from.AddDays(dice.Roll(today.DayNumber - from.DayNumber));
            Add(DemoSchool.At(day, dice.Between(18, 20), dice.Roll(60)), Ease.Ordinary);
        }

        PlanThisMorning(days);
    }

    /// <summary>Something waits for whoever signs in: two of the last hours, one that nobody took in hand in time, one half done.</summary>
    private void PlanThisMorning(IReadOnlyList<DateOnly> days)
    {
        var last = days.Select(day => DemoSchool.At(day, 8, 50)).Last(at => at < timeline.Now.AddMinutes(-25) || at == DemoSchool.At(days[0], 8, 50));
        var latest = last.AddMinutes(Math.Min(300, Math.Max(0, (timeline.Now - last).TotalMinutes - 25)));
        Add(latest, Ease.Waiting);
        Add(last.AddMinutes((latest - last).TotalMinutes / 3), Ease.Waiting);
        foreach (var (back, ease) in ((int, Ease)[])[(2, Ease.Waiting), (3, Ease.Lingering), (9, Ease.Lingering), (34, Ease.Lingering), (2, Ease.Ordinary), (4, Ease.Ordinary), (6, Ease.Ordinary)])
        {
            if (days.Count > back) Add(MomentOf(days[^back]), ease);
        }
    }

    private void Add(DateTime at, Ease ease)
    {
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () => telling.Tell(id, Telling.Draw(dice, told), at, ease));
    }

    private IEnumerable<DateOnly> Drawn(IReadOnlyList<DateOnly> days, int count)
    {
        for (var each = 0; each < count; each++) yield return dice.Pick(days, WeightOf);
    }

    /// <summary>Mondays bring the weekend in; January brings the new devices; the last weeks of summer are calm.</summary>
    private static int WeightOf(DateOnly day) =>
        (day.DayOfWeek == DayOfWeek.Monday ? 6 : day.DayOfWeek == DayOfWeek.Friday ? 3 : 4) * (day.Month switch { 1 => 3, 11 or 2 => 2, 7 => 1, _ => 2 });

    /// <summary>At registration, after lunch and after school, mostly; now and then from home.</summary>
    private DateTime MomentOf(DateOnly day) => dice.Roll(20) switch
    {
        < 7 => DemoSchool.At(day, 8, dice.Between(35, 59)),
        < 11 => DemoSchool.At(day, 13, dice.Between(5, 50)),
        < 17 => DemoSchool.At(day, 15, dice.Between(25, 59)),
        < 19 => DemoSchool.At(day, 10, dice.Between(10, 59)),
        _ => DemoSchool.At(day, 19, dice.Between(5, 55)),
    };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>How a concern goes on: as most do, left waiting, or taken in hand and not finished.</summary>
internal enum Ease
{
    Ordinary,
    Waiting,
    Lingering,
}
