using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// Fourteen classes at Oakfield each year: one nursery class and two in every year group, but for two small neighbouring cohorts
/// that share three, the third of them mixed. They are Years 3 and 4 this year.
/// </summary>
internal sealed class DemoClasses(Timeline timeline, DemoSchool school)
{
    public const int NurseryPlaces = 26;
    public const int LittleOaksIntake = 24;
    private const int OwnPlacesOfSmall = 31;
    private const string Acorns = nameof(Acorns);
    private const string Saplings = nameof(Saplings);

    private static readonly string[] Names =
        "Wrens - Robins Sparrows Finches Swifts Thrushes Starlings Kestrels Merlins Falcons Harriers Herons Kingfishers Owls Eagles".Split(' ');

    private static readonly string[] Teachers =
        "j.copley l.hepworth r.stannard k.amponsah i.lisowska o.nwosu g.prosser h.bickerstaff p.endacott computing s.arkwright m.delaney f.siddiqui".Split(' ');

    private readonly Dictionary<(int Year, string Name), SchoolClass> opened = [];

    /// <summary>Children of a cohort at Oakfield; together the seven and the nursery are 420.</summary>
    public int SizeOf(int cohort) => (school.ThisYear - cohort) switch
    {
        -1 => NurseryPlaces,
        3 or 4 => 46,
        5 or 6 => 61,
        _ => 60,
    };

    public SchoolClass Of(int year, int cohort, int place) => opened[(year, NameOf(year, cohort, place))];

    public SchoolClass OfLittleOaks(int year, bool isYounger) => opened[(year, isYounger ? Acorns : Saplings)];

    public void Plan(int year)
    {
        var at = year == school.FirstYear ? school.Beginning.AddHours(5) : DemoSchool.At(new DateOnly(year, 6, 25), 15, 50);
        if (at > timeline.Now) at = timeline.Now.AddDays(-5);
        var teacher = 0;
        for (var group = -1; group <= 6; group++)
        {
            foreach (var name in NamesIn(year, group)) Open(name, group, group, group == 6, Teachers[teacher++]);
        }

        // The smaller cohort of the two is one year below: its spare children sit with those of the year above.
        var small = year - (school.ThisYear - 3);
        Open(MixedName(year), small, small + 1, false, "teacher");
        Open(Acorns, -1, -1, false, "s.bhandari");
        Open(Saplings, -1, -1, true, "m.tranter");

        void Open(string name, int from, int to, bool isFinal, string by) =>
            timeline.Add(at, Guid.CreateVersion7(), () =>
            {
                var home = name is Acorns or Saplings ? school.LittleOaks : school.Oakfield;
                var office = school.Office(home, at);
                var taught = SchoolClass.Open(
                    home.Id, DemoSchool.YearId(home, year), new ClassDetails(name, from, to, isFinal, $"C{year % 100}{name}"), office, at);
                AddTeachers(taught, by, year, office, at);
                opened[(year, name)] = taught;
                school.Cast.Classes.Add(taught);
                timeline.Begin(taught);
            });
    }

    private void AddTeachers(SchoolClass taught, string local, int year, Actor office, DateTime at)
    {
        var starts = DemoCalendar.StartOf(year);
        var left = school.FirstYear + 1;
        if (local == "p.endacott" && year > left) local = "c.mobberley";
        taught.AddTeacher(Id(local), starts, office, at);
        if (local == "r.stannard") taught.AddTeacher(Id("n.fairweather"), starts, office, at);
        if (local != "p.endacott" || year != left) return;
        var january = DemoSchool.At(new DateOnly(year + 1, 1, 5), 8, 10);
        timeline.Add(january, taught.Id, () =>
        {
            taught.EndTeacher(Id("p.endacott"), new DateOnly(year, 12, 31), school.Office(school.Oakfield, january), january);
            taught.AddTeacher(Id("c.mobberley"), new DateOnly(year + 1, 1, 1), school.Office(school.Oakfield, january), january);
        });
    }

    private string NameOf(int year, int cohort, int place)
    {
        var group = year - cohort;
        if (group == -1) return Names[0];
        if (IsSmall(cohort)) return place < OwnPlacesOfSmall ? NamesIn(year, group)[0] : MixedName(year);
        return NamesIn(year, group)[place % 2];
    }

    private string[] NamesIn(int year, int group)
    {
        var pair = (group + 1) * 2;
        return group == -1 || IsSmall(year - group) ? [Names[pair]] : [Names[pair], Names[pair + 1]];
    }

    private string MixedName(int year) => Names[((year - (school.ThisYear - 3) + 1) * 2) + 1];

    private bool IsSmall(int cohort) => school.ThisYear - cohort is 3 or 4;

    private Guid Id(string local) => school.Cast[$"{local}@{DemoStaff.Domain}"].Id;
}
