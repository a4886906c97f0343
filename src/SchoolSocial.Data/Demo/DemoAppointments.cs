using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>The adults join, hold their roles, change places and leave.</summary>
internal sealed class DemoAppointments(SchoolDb db, Timeline timeline, DemoSchool school)
{
    private readonly DemoCast cast = school.Cast;
    private DateTime minute = school.Beginning;

    public void Plan(Actor head, Guid chairId)
    {
        foreach (var adult in DemoStaff.Oakfield) PlanAdult(adult, () => school.Oakfield, head, chairId);
        foreach (var adult in DemoStaff.LittleOaks) PlanAdult(adult, () => school.LittleOaks, head, chairId);
        PlanSafeguardingHandover();
        PlanActingHead();
        PlanLeavers();
        PlanCommittees();
    }

    private void PlanAdult(DemoAdult adult, Func<School> home, Actor head, Guid chairId)
    {
        var id = adult.Local == "head" ? head.PersonId : adult.Local == "chair" ? chairId : Guid.CreateVersion7();
        var at = Tick();
        timeline.Add(at, id, () =>
        {
            var person = Person.Join(id, home().Id, new PersonDetails(adult.Given, adult.Family, null, adult.Email), head with { SchoolId = home().Id }, at);
            cast.People.Add(person);
            db.Add(person);
            foreach (var each in adult.ServesBoth ? [school.Oakfield, school.LittleOaks] : (School[])[home()])
            {
                foreach (var role in adult.Roles) Appoint(person, each, role, new DateOnly(school.FirstYear - 1, 9, 1), head, chairId, at);
            }
        });
    }

    /// <summary>A sensitive role takes two: the head appoints, the chair confirms. The head's own came with the set-up code.</summary>
    private void Appoint(Person person, School at, Role role, DateOnly fromOn, Actor head, Guid chairId, DateTime now, DateOnly? toOn = null)
    {
        var there = head with { SchoolId = at.Id };
        var appointment = cast.Appointed(role == Role.Headteacher
            ? Appointment.MakeAtSetup(at.Id, person.Id, role, fromOn, there, now)
            : Appointment.Make(at.Id, person.Id, role, fromOn, toOn, there, now));
        timeline.Begin(appointment);
        if (appointment.IsConfirmed) return;
        var confirmed = now.AddMinutes(10);
        timeline.Add(confirmed, appointment.Id, () => appointment.Confirm(new Actor(chairId, at.Id, "Margaret Osei", new HashSet<Role> { Role.Chair }), confirmed));
    }

    /// <summary>One safeguarding lead left after a year; the deputy took over, and another became deputy.</summary>
    private void PlanSafeguardingHandover()
    {
        var from = new DateOnly(school.FirstYear + 1, 9, 1);
        Later(school.Beginning.AddHours(2), "dsl", (person, head, chair, at) =>
            Appoint(person, school.Oakfield, Role.DeputyDsl, new DateOnly(school.FirstYear, 9, 1), head, chair, at, from.AddDays(-1)));
        var handover = DemoSchool.At(from.AddDays(-50), 15, 45);
        Later(handover, "g.whitlock", (person, head, chair, at) => End(person, from.AddDays(-1), head, at));
        Later(handover.AddMinutes(5), "dsl", (person, head, chair, at) => Appoint(person, school.Oakfield, Role.Dsl, from, head, chair, at));
        Later(handover.AddMinutes(9), "t.kowalski", (person, head, chair, at) => Appoint(person, school.Oakfield, Role.DeputyDsl, from, head, chair, at));
    }

    /// <summary>The deputy stood in for six weeks while the head was away.</summary>
    private void PlanActingHead()
    {
        var from = new DateOnly(school.FirstYear + 2, 2, 23);
        Later(DemoSchool.At(from.AddDays(-6), 11, 30), "deputy", (person, head, chair, at) =>
            Appoint(person, school.Oakfield, Role.ActingHead, from, head, chair, at, from.AddDays(41)));
    }

    private void PlanLeavers()
    {
        foreach (var (local, on) in ((string, DateOnly)[])
        [
            ("d.frayne", new DateOnly(school.FirstYear + 1, 12, 18)),
            ("p.endacott", new DateOnly(school.FirstYear + 1, 12, 31)),
            ("k.sowerby", new DateOnly(school.FirstYear + 2, 7, 21)),
        ])
        {
            Later(DemoSchool.At(on.AddDays(-30), 16, 0), local, (person, head, chair, at) => End(person, on, head, at));
        }
    }

    private void PlanCommittees()
    {
        var at = school.Beginning.AddHours(4);
        foreach (var (name, members) in ((string, string)[])
        [
            ("Full governing body", "chair e.mcbride governor p.lund b.rowley s.okonjo j.castle a.thakkar head"),
            ("Safeguarding and curriculum committee", "governor chair b.rowley a.thakkar"),
            ("Resources committee", "e.mcbride p.lund s.okonjo j.castle"),
        ])
        {
            timeline.Add(at, Guid.CreateVersion7(), () =>
            {
                var clerk = cast.ActorOf(Who("i.sharpe"), school.Oakfield.Id, SchoolTime.DateOf(at));
                var committee = Committee.Form(school.Oakfield.Id, name, clerk, at);
                foreach (var member in members.Split(' ')) committee.Join(Who(member).Id, new DateOnly(school.FirstYear, 9, 1), clerk, at);
                if (name.StartsWith("Full", StringComparison.Ordinal)) committee.Join(Who("l.hepworth").Id, new DateOnly(school.FirstYear, 9, 1), clerk, at);
                db.Add(committee);
            });
        }
    }

    /// <summary>Ends what a person holds on a day, and marks them as leaving with it.</summary>
    private void End(Person person, DateOnly on, Actor head, DateTime at)
    {
        foreach (var held in cast.Appointments.Where(held => held.PersonId == person.Id && held.ToOn is null))
        {
            timeline.Hold(held);
            held.End(on, head, at);
        }

        timeline.Hold(person);
        person.Leave(SchoolTime.StartOf(on.AddDays(1)), head, at);
    }

    private void Later(DateTime at, string local, Action<Person, Actor, Guid, DateTime> happens) => timeline.Add(at, Guid.CreateVersion7(), () =>
        happens(Who(local), cast.ActorOf(Who("head"), school.Oakfield.Id, SchoolTime.DateOf(at)), Who("chair").Id, at));

    private Person Who(string local) => cast[$"{local}@{DemoStaff.Domain}"];

    private DateTime Tick() => minute = minute.AddMinutes(1);
}
