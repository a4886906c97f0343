using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>The children: who comes each September, which class they are in each year, who leaves.</summary>
internal sealed class DemoRoll(SchoolDb db, Timeline timeline, DemoSchool school, Dice dice)
{
    private readonly DemoFamilies families = new(db, dice);
    private readonly DemoClasses classes = new(timeline, school);
    private int serial;

    public void Plan()
    {
        for (var year = school.FirstYear; year <= school.ThisYear + 1; year++) classes.Plan(year);

        // A cohort is named by the calendar year in which its children are in Reception (or would be).
        for (var cohort = school.FirstYear - 6; cohort <= school.ThisYear + 1; cohort++)
        {
            var size = classes.SizeOf(cohort);
            for (var place = 0; place < size; place++) PlanChild(school.Beginning, cohort, place, isLittle: false);
        }

        for (var cohort = school.FirstYear + 1; cohort <= school.ThisYear + 2; cohort++)
        {
            for (var place = 0; place < DemoClasses.LittleOaksIntake; place++) PlanChild(school.Beginning, cohort, place, isLittle: true);
        }
    }

    private void PlanChild(DateTime beginning, int cohort, int place, bool isLittle)
    {
        var first = FirstYearOf(cohort, place, isLittle);
        if (first > school.ThisYear) return;
        var last = isLittle ? cohort - 1 : cohort + 6;
        var number = ++serial;
        var at = first <= school.FirstYear ? beginning.AddDays(2).AddSeconds(number) : DemoSchool.At(new DateOnly(first, 7, 2), 13, 0).AddSeconds(number);
        var id = Guid.CreateVersion7();
        timeline.Add(at, id, () =>
        {
            var (home, office) = Home(isLittle, at);
            var family = families.For(home, cohort, office, at);
            var pupil = Pupil.Enrol(home.Id, Details(family.Child, cohort, number), office, at);
            DemoFamilies.Tie(pupil, family, office, at);
            school.Cast.Pupils.Add(pupil);
            timeline.Begin(pupil);
            for (var year = Math.Max(first, school.FirstYear); year <= Math.Min(last, school.ThisYear); year++) PlanMove(pupil, year, cohort, place, isLittle);
            if (last < school.ThisYear) PlanLeaving(pupil, new DateOnly(last + 1, 7, 21), isLittle);
        });
    }

    /// <summary>Less than half of the Reception places are filled from the nursery class; the rest come from elsewhere.</summary>
    private static int FirstYearOf(int cohort, int place, bool isLittle) =>
        isLittle ? cohort - 2 : place < DemoClasses.NurseryPlaces ? cohort - 1 : cohort;

    private void PlanMove(Pupil pupil, int year, int cohort, int place, bool isLittle)
    {
        var at = DemoSchool.At(new DateOnly(year, 8, 28), 10, 0).AddSeconds(pupil.Id.GetHashCode() & 1023);
        timeline.Add(at, pupil.Id, () =>
        {
            var joined = isLittle ? classes.OfLittleOaks(year, year == cohort - 2) : classes.Of(year, cohort, place);
            pupil.MoveTo(joined, DemoCalendar.StartOf(year), Home(isLittle, at).Office, at);
        });
    }

    private void PlanLeaving(Pupil pupil, DateOnly on, bool isLittle)
    {
        var at = DemoSchool.At(on.AddDays(1), 14, 0).AddSeconds(pupil.Id.GetHashCode() & 1023);
        timeline.Add(at, pupil.Id, () => pupil.Leave(on, Home(isLittle, at).Office, at));
    }

    private (School School, Actor Office) Home(bool isLittle, DateTime at)
    {
        var home = isLittle ? school.LittleOaks : school.Oakfield;
        return (home, school.Office(home, at));
    }

    private PupilDetails Details(DemoName name, int cohort, int number)
    {
        var born = new DateOnly(cohort - 5, 9, 1).AddDays(dice.Roll(365));
        return new PupilDetails(name.Given, name.Family, DemoNames.KnownAs(dice), born, DemoUpn.For(cohort, number), $"P{number:0000}");
    }
}
