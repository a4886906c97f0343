using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data.Demo;

/// <summary>A federation of Oakfield Primary and Little Oaks Nursery, as it has lived since the September two school years ago.</summary>
public sealed class DemoSchool(SchoolDb db, Timeline timeline, Dice dice)
{
    private readonly Guid oakfieldId = Guid.CreateVersion7();
    private readonly Guid littleOaksId = Guid.CreateVersion7();

    /// <summary>The calendar year in which the present school year began.</summary>
    public int ThisYear { get; } = DemoCalendar.YearOf(SchoolTime.DateOf(timeline.Now));

    public int FirstYear => ThisYear - 2;

    public DemoCast Cast { get; } = new();

    public School Oakfield { get; private set; } = null!;

    public School LittleOaks { get; private set; } = null!;

    public IReadOnlyList<Platform> OakfieldPlatforms { get; private set; } = [];

    public IReadOnlyList<ReferenceItem> OakfieldReferences { get; private set; } = [];

    /// <summary>The moment the federation began to use the product.</summary>
    public DateTime Beginning => At(new DateOnly(FirstYear, 8, 24), 9, 0);

    public static Guid YearId(School school, int year) => school.YearOn(DemoCalendar.StartOf(year))!.Id;

    /// <summary>Plans everything but the concerns; the timeline makes it happen.</summary>
    public void Plan()
    {
        var head = new Actor(Guid.CreateVersion7(), oakfieldId, "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
        var chairId = Guid.CreateVersion7();
        timeline.Add(Beginning, oakfieldId, () => Open(head));
        new DemoAppointments(db, timeline, this).Plan(head, chairId);
        new DemoRoll(db, timeline, this, dice).Plan();
        for (var year = FirstYear + 1; year <= ThisYear + 1; year++) PlanYear(year);
    }

    /// <summary>The instant of a school's own clock.</summary>
    public static DateTime At(DateOnly date, int hour, int minute) =>
        TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(new TimeOnly(hour, minute)), SchoolTime.Zone);

    private void Open(Actor head)
    {
        var federation = Federation.Form("The Oakfield Federation", FederationKind.Federation, head, Beginning);
        Oakfield = School.Open(
            oakfieldId, new SchoolDetails("Oakfield Primary School", "990001", Nation.England, Phase.Primary, DemoStaff.Domain, SchoolColour.Default), head, Beginning);
        LittleOaks = School.Open(
            littleOaksId, new SchoolDetails("Little Oaks Nursery", "990002", Nation.England, Phase.Nursery, DemoStaff.Domain, "#6b2d73"),
            head with { SchoolId = littleOaksId }, Beginning);
        db.Add(federation);
        foreach (var school in (School[])[Oakfield, LittleOaks])
        {
            var there = head with { SchoolId = school.Id };
            school.Join(federation, there, Beginning);
            AddYear(school, FirstYear, there, Beginning);
            db.Add(school);
            db.Add(SchoolSettings.Begin(school.Id, Presets.Default, there, Beginning));
            var platforms = FirstPlatforms.For(school.Id, there, Beginning);
            if (school == Oakfield) OakfieldPlatforms = platforms;
            db.AddRange(platforms);
            var references = FirstReferences.For(school.Id, there, Beginning);
            if (school == Oakfield) OakfieldReferences = references;
            db.AddRange(references);
        }
    }

    /// <summary>The next school year is put in during the spring before it; next year's at the latest a week ago.</summary>
    private void PlanYear(int year)
    {
        var at = At(new DateOnly(year, 3, 12), 16, 20);
        if (at > timeline.Now) at = timeline.Now.AddDays(-6);
        timeline.Add(at, oakfieldId, () => AddYear(Oakfield, year, Office(Oakfield, at), at));
        timeline.Add(at, littleOaksId, () => AddYear(LittleOaks, year, Office(LittleOaks, at), at));
    }

    internal Actor Office(School school, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        return Cast.ActorOf(Cast.Holding(school.Id, on, Role.Office)[0], school.Id, on);
    }

    private static void AddYear(School school, int year, Actor actor, DateTime at) =>
        school.AddYear(DemoCalendar.StartOf(year), DemoCalendar.EndOf(year), DemoCalendar.Terms(year), actor, at);
}
