using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Demo;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>Oakfield Primary as the tests know it. Every step is one the product itself would allow.</summary>
public sealed class SchoolStory(School school)
{
    public const string Password = "Acorns-and-oaks-26";

    /// <summary>The story's school; the same in every test.</summary>
    public static readonly Guid SchoolId = new("0a4f1e1d-0000-7000-8000-000000000001");

    private static readonly Dictionary<Role, (string Given, string Family)> Names = new()
    {
        [Role.Headteacher] = ("Helen", "Ashworth"),
        [Role.ActingHead] = ("Colin", "Okafor"),
        [Role.DeputyHead] = ("Daniel", "Reyes"),
        [Role.SeniorLeader] = ("Farah", "Siddiqui"),
        [Role.Dsl] = ("Sian", "Pritchard"),
        [Role.DeputyDsl] = ("Tomasz", "Kowalski"),
        [Role.ComputingLead] = ("Priya", "Nair"),
        [Role.Office] = ("Maureen", "Doyle"),
        [Role.Teacher] = ("Amelia", "Hart"),
        [Role.TeachingAssistant] = ("Yusuf", "Demir"),
        [Role.Supply] = ("Nora", "Quinn"),
        [Role.Volunteer] = ("George", "Lane"),
        [Role.Technician] = ("Ravi", "Patel"),
        [Role.Chair] = ("Margaret", "Osei"),
        [Role.JointChair] = ("Peter", "Lund"),
        [Role.ViceChair] = ("Ewan", "McBride"),
        [Role.Governor] = ("Ruth", "Adeyemi"),
        [Role.Clerk] = ("Ian", "Sharpe"),
        [Role.Dpo] = ("Leila", "Haddad"),
        [Role.TrustHr] = ("Carol", "Benn"),
        [Role.TrustChiefExecutive] = ("Simon", "Grant"),
        [Role.AuthorityContact] = ("Joan", "Mistry"),
    };

    private static Guid IdOf(Role role) => new($"0a4f1e1d-0000-7000-8001-{(int)role:000000000000}");

    public static string EmailOf(Role role) => $"{role.ToString().ToLowerInvariant()}@oakfield.example";

    public static string NameOf(Role role) => $"{Names[role].Given} {Names[role].Family}";

    public static Guid PersonId(Role role) => IdOf(role);

    public static Actor Actor(Role role) => new(IdOf(role), SchoolId, NameOf(role), new HashSet<Role> { role });

    /// <summary>The school as every test finds it: settings, this school year, two classes, and one person for each role.</summary>
    internal async Task OpenAsync()
    {
        await using var scope = school.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<SignInUser>>();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var head = Actor(Role.Headteacher);
        var at = FakeTime.Start.AddDays(-60);
        var oakfield = Domain.Schools.School.Open(
            SchoolId, new SchoolDetails("Oakfield Primary", "100001", Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), head, at);
        var year = oakfield.AddYear(new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31),
            [
                new TermDates("Autumn", new DateOnly(2026, 9, 2), new DateOnly(2026, 12, 18)),
                new TermDates("Spring", new DateOnly(2027, 1, 4), new DateOnly(2027, 3, 25)),
                new TermDates("Summer", new DateOnly(2027, 4, 12), new DateOnly(2027, 7, 21)),
            ], head, at);
        db.Add(oakfield);
        db.Add(SchoolSettings.Begin(SchoolId, Presets.Default, head, at));
        db.AddRange(FirstPlatforms.For(SchoolId, head, at));
        db.AddRange(FirstReferences.For(SchoolId, head, at));
        foreach (var role in Roles.All)
        {
            var (given, family) = Names[role];
            var employer = role is Role.TrustHr or Role.TrustChiefExecutive ? Employer.Trust : role.IsOutside() ? Employer.Other : Employer.School;
            db.Add(Person.Join(IdOf(role), SchoolId, new PersonDetails(given, family, null, EmailOf(role), employer), head, at));

            // The acting head is appointed only where a test says the head is away.
            if (role != Role.ActingHead) db.Add(Appointment.MakeAtSetup(SchoolId, IdOf(role), role, new DateOnly(2024, 9, 1), head, at));
        }

        var class3 = SchoolClass.Open(SchoolId, year.Id, new ClassDetails("Kestrels", 3, 3), head, at);
        class3.AddTeacher(IdOf(Role.Teacher), new DateOnly(2026, 9, 1), head, at);
        var class6 = SchoolClass.Open(SchoolId, year.Id, new ClassDetails("Owls", 6, 6, IsFinalYear: true), head, at);
        db.AddRange(class3, class6);
        foreach (var (given, family, born, joined) in ((string, string, DateOnly, SchoolClass)[])
        [
            ("Olivia", "Hughes", new DateOnly(2018, 10, 3), class3),
            ("Kamil", "Nowak", new DateOnly(2019, 2, 14), class3),
            ("Aisha", "Begum", new DateOnly(2019, 5, 30), class3),
            ("Noah", "Williams", new DateOnly(2016, 1, 8), class6),
            ("Temi", "Ogunleye", new DateOnly(2015, 11, 21), class6),
        ])
        {
            var pupil = Pupil.Enrol(SchoolId, new PupilDetails(given, family, null, born), head, at);
            pupil.MoveTo(joined, new DateOnly(2026, 9, 1), head, at);
            db.Add(pupil);
        }

        await db.SaveChangesAsync();
        foreach (var role in Roles.All)
        {
            var user = SignInUser.For(await db.People.SingleAsync(person => person.Id == IdOf(role)));
            user.SetPassword(hasher.HashPassword(user, Password));
            if (role.NeedsAuthenticator()) user.ProveAuthenticator(AppCode(user.BeginAuthenticator(vault), at), vault, at).ShouldBeTrue();
            db.Add(user);
        }

        await db.SaveChangesAsync();
    }

    /// <summary>
    /// What the app of the person who holds the role shows next. A code is taken once only, so where three have been used at a
    /// standing clock, half a minute passes.
    /// </summary>
    public Task<string> AppCodeAsync(Role role) => school.With(async db =>
    {
        await using var scope = school.Services.CreateAsyncScope();
        var user = await db.Users.AsNoTracking().SingleAsync(user => user.Id == IdOf(role));
        var key = new AuthenticatorKey(scope.ServiceProvider.GetRequiredService<Vault>().Open(user.Authenticator!, user.Id));
        if (user.LastStep > Totp.StepAt(school.Time.Now)) school.Time.Pass(TimeSpan.FromSeconds(30));
        return Totp.CodeAt(key.Bytes, Math.Max(user.LastStep + 1, Totp.StepAt(school.Time.Now) - 1));
    });

    private static string AppCode(AuthenticatorKey key, DateTime at) => Totp.CodeAt(key.Bytes, Totp.StepAt(at));

    /// <summary>A concern of a kind, with one child of the roll it happened to.</summary>
    public Task<Concern> ConcernAsync(Role reporter, ConcernKind kind, Guid? pupil) => school.With(async db =>
    {
        await using var scope = school.Services.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var holders = await db.Appointments.Where(Appointment.InForceOn(DateOnly.FromDateTime(school.Time.Now)))
            .Select(appointment => new RoleHolder(appointment.PersonId, appointment.Role)).ToListAsync();
        var concern = new ConcernSteps(vault).Raise(
            new SpokenReport(kind, "A child was upset by what somebody wrote.", DateOnly.FromDateTime(school.Time.Now))
            {
                People = pupil is null ? [] : [new SpokenPerson(PartPlayed.Target, PupilId: pupil)],
            },
            [], holders, Presets.Default, Actor(reporter), school.Time.Now);
        db.Add(concern);
        await db.SaveChangesAsync();
        return concern;
    });

    /// <summary>A concern logged by the one role about nobody in particular, unless a test names an adult.</summary>
    public Task<Concern> ConcernAsync(Role reporter, string account = "Two parents showed me a post about the school trip.", Role? about = null) =>
        school.With(async db =>
        {
            await using var scope = school.Services.CreateAsyncScope();
            var vault = scope.ServiceProvider.GetRequiredService<Vault>();
            var holders = await db.Appointments.Where(Appointment.InForceOn(DateOnly.FromDateTime(school.Time.Now)))
                .Select(appointment => new RoleHolder(appointment.PersonId, appointment.Role)).ToListAsync();
            var id = Guid.CreateVersion7();
            NamedAdult[] adults = about is { } role ? [new NamedAdult(IdOf(role), Employer.School, new HashSet<Role> { role })] : [];
            var report = new ConcernReport(
                about is null ? ConcernKind.ParentOrPublicPost : ConcernKind.StaffConduct, AtRisk.No, Channel.SawIt,
                DateOnly.FromDateTime(school.Time.Now), vault.Seal(account, id), null, null, null,
                about is { } alleged ? [new NamedPerson(PartPlayed.Alleged, PersonId: IdOf(alleged))] : []);
            var concern = Concern.Raise(id, report, Routing.For(adults, holders),
                AcknowledgementDue.For(AtRisk.No, school.Time.Now, Presets.Default), Actor(reporter), school.Time.Now);
            db.Add(concern);
            await db.SaveChangesAsync();
            return concern;
        });
}
