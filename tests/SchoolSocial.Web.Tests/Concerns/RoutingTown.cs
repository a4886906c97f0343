using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Features.Concerns;
using SchoolSocial.Web.Features.Oversight;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>
/// Many small schools in one database, each with its own appointments, absences and settings: "usual", or without somebody, or with
/// somebody away. In each, concerns are raised as the front door raises them and looked for everywhere by everybody.
/// </summary>
public sealed class RoutingTown : IDisposable
{
    public static readonly string[] People =
    [
        "Head", "Acting", "Deputy", "Lead", "DeputyLead", "Teacher", "Helper", "Office", "Chair", "Vice", "Governor", "Clerk",
        "TrustHr", "TrustChief", "Authority", "Central",
    ];

    private readonly Fixture.School host = new();
    private readonly Dictionary<string, Guid> schools = [];
    private readonly Dictionary<(Guid School, string Name), Person> people = [];

    public void Dispose() => host.Dispose();

    public Task<T> With<T>(Func<IServiceProvider, SchoolDb, Task<T>> use) => WithScope(async services => await use(services, services.GetRequiredService<SchoolDb>()));

    /// <summary>Raises a concern in that school as the form at the front door does.</summary>
    public Task<Concern> RaiseAsync(string school, string reporter, string[] about, bool unknownAdult = false) => With(async (services, db) =>
    {
        var id = await OpenAsync(school, db);

        // Newest first: each concern stands on the first page of the list.
        host.Time.Pass(TimeSpan.FromMinutes(1));
        var clock = services.GetRequiredService<SchoolClock>();
        var vault = services.GetRequiredService<Vault>();
        var form = new ConcernForm
        {
            Id = Guid.CreateVersion7(), Kind = ConcernKind.SomethingElse, AtRisk = AtRisk.No, HappenedOn = clock.Today, ReachedUsBy = Channel.SawIt,
            AboutAdult = about.Length > 0 || unknownAdult,
            AdultId = about.Length > 0 ? people[(id, about[0])].Id : null,
            AdultName = unknownAdult ? "A man from the print firm" : null,
            Alleged = string.Join('\n', about.Skip(1).Select(name => people[(id, name)].Name)),
        };
        form.Account = $"Told over lunch, {WordOf(form.Id)}.";
        var actor = await ActorAsync(db, id, reporter);
        var draft = await ConcernDraft.MakeAsync(db, vault, form, actor, clock.Now, default);
        var report = new ConcernReport(form.Kind.Value, AtRisk.No, Channel.SawIt, clock.Today, vault.Seal(form.Account, form.Id), null, null, null, []);
        var concern = Concern.Raise(form.Id, report, draft.Route, clock.Now.AddHours(24), actor, clock.Now);
        db.Add(concern);
        await db.SaveChangesAsync();
        return concern;
    });

    /// <summary>Who of that school finds the concern in each place, by the very queries of the pages.</summary>
    public Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> WhoFindsAsync(string school, Concern concern) => With(async (services, db) =>
    {
        var id = await OpenAsync(school, db);
        var clock = services.GetRequiredService<SchoolClock>();
        var found = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var name in People)
        {
            var viewer = await ActorAsync(db, id, name);
            if (viewer.Roles.Count > 0) found[name] = await PlacesAsync(services, db, viewer, concern);
        }

        return (IReadOnlyDictionary<string, IReadOnlyList<string>>)found;
    });

    /// <summary>The same for somebody of another school who holds every role there.</summary>
    public Task<IReadOnlyList<string>> FoundElsewhereAsync(Concern concern) => With(async (services, db) => await PlacesAsync(
        services, db, new Actor(Guid.CreateVersion7(), SchoolStory.SchoolId, "Somebody else", Roles.All.ToHashSet()), concern));

    public Task<bool> HasReceiptAsync(string school, string reporter, Concern concern) => With(async (_, db) =>
        await db.FindReportAsync(await ActorAsync(db, schools[school], reporter), concern.Code, default) is not null);

    public Guid IdOf(string school, string name) => people[(schools[school], name)].Id;

    private static async Task<IReadOnlyList<string>> PlacesAsync(IServiceProvider services, SchoolDb db, Actor viewer, Concern concern)
    {
        var clock = services.GetRequiredService<SchoolClock>();
        var places = new List<string>();
        var list = await ConcernsPage.ReadAsync(db, viewer, new ConcernFilter(), clock, default);
        if (list.Rows.Any(row => row.Code == concern.Code)) places.Add("list");
        if (await db.FindConcernAsync(viewer, concern.Code, default) is not null) places.Add("page");
        if ((await ConcernsPage.ReadAsync(db, viewer, new ConcernFilter { Reference = concern.Code }, clock, default)).Rows.Count > 0) places.Add("search");
        var words = new ConcernFilter { Words = WordOf(concern.Id) };
        await words.LookAsync(db, services.GetRequiredService<ConcernSearch>(), viewer, clock.Now, default);
        if ((await ConcernsPage.ReadAsync(db, viewer, words, clock, default)).Count > 0) places.Add("words");
        if (await db.ConcernsVisibleTo(viewer).CountAsync(each => each.Id == concern.Id) > 0) places.Add("count");
        if ((await ConcernExport.LinesAsync(db, viewer, new ConcernFilter(), clock, default)).Any(line => line.Code == concern.Code)) places.Add("export");

        // The board's numbers with and without this concern: it counts where it is seen and nowhere else.
        var board = await DashboardPage.ReadAsync(db, viewer, new BoardFilter(), clock, default);
        if (board.Figures[0].Number == list.Count && list.Rows.Any(row => row.Code == concern.Code)) places.Add("board");
        board.Figures[0].Number.ShouldBe(list.Count, viewer.Name);
        if (await db.AuditVisibleTo(viewer).AnyAsync(entry => entry.RootId == concern.Id)) places.Add("audit");
        return places;
    }

    /// <summary>A word that stands in the narrative of this concern alone.</summary>
    private static string WordOf(Guid id) => $"word{id:N}";

    private async Task<Actor> ActorAsync(SchoolDb db, Guid school, string name)
    {
        var person = people[(school, name)];
        var today = host.Time.Today;
        var roles = await db.Appointments.Where(Appointment.InForceOn(today)).Where(each => each.SchoolId == school && each.PersonId == person.Id).Select(each => each.Role).ToListAsync();
        return new Actor(person.Id, school, person.Name, roles.ToHashSet());
    }

    private async Task<Guid> OpenAsync(string name, SchoolDb db)
    {
        if (schools.TryGetValue(name, out var opened)) return opened;
        var id = schools[name] = Guid.CreateVersion7();
        var at = FakeTime.Start.AddDays(-30);
        var actor = SchoolStory.Actor(Role.Headteacher) with { SchoolId = id };
        db.Add(Domain.Schools.School.Open(id, new SchoolDetails(name, null, Nation.England, Phase.Primary, "town.example", SchoolColour.Default), actor, at));
        db.Add(SchoolSettings.Begin(id, Presets.Default with { HeadIsDsl = name == "head is lead" }, actor, at));
        foreach (var each in People)
        {
            var employer = each is "TrustHr" or "TrustChief" or "Central" ? Employer.Trust : each == "Authority" ? Employer.Other : Employer.School;
            var person = Person.Join(id, new PersonDetails(each, "Someone", null, null, employer), actor, at);
            people[(id, each)] = person;
            db.Add(person);
        }

        foreach (var (who, role) in Appointed(name)) db.Add(Appointment.MakeAtSetup(id, people[(id, who)].Id, role, new DateOnly(2024, 9, 1), actor, at));
        foreach (var away in Away(name)) db.Add(Absence.Note(Guid.CreateVersion7(), id, people[(id, away)].Id, host.Time.Today, host.Time.Today.AddDays(5), actor, at));
        await db.SaveChangesAsync();
        return id;
    }

    private static IEnumerable<(string Who, Role Role)> Appointed(string school)
    {
        (string Who, Role Role)[] usual =
        [
            ("Head", Role.Headteacher), ("Deputy", Role.DeputyHead), ("Lead", Role.Dsl), ("DeputyLead", Role.DeputyDsl), ("Teacher", Role.Teacher),
            ("Helper", Role.Volunteer), ("Office", Role.Office), ("Chair", Role.Chair), ("Vice", Role.ViceChair), ("Governor", Role.Governor), ("Clerk", Role.Clerk),
            ("TrustHr", Role.TrustHr), ("TrustChief", Role.TrustChiefExecutive), ("Authority", Role.AuthorityContact), ("Central", Role.Teacher),
        ];
        return school switch
        {
            "no lead" => usual.Where(each => each.Who != "Lead"),
            "head is lead" => [.. usual.Where(each => each.Who != "Lead"), ("Head", Role.Dsl)],
            "acting head" => [.. usual.Where(each => each.Who != "Head"), ("Acting", Role.ActingHead)],
            "head away, acting" => [.. usual, ("Acting", Role.ActingHead)],
            "no chair" => usual.Where(each => each.Who != "Chair"),
            "no governors" => usual.Where(each => !each.Role.IsGovernor()),
            "no trust HR" => usual.Where(each => each.Who != "TrustHr"),
            "nobody of the trust" => usual.Where(each => each.Who is not ("TrustHr" or "TrustChief")),
            "deputy acts" => [.. usual, ("Deputy", Role.DeputyDsl)],
            _ => usual,
        };
    }

    private static string[] Away(string school) => school switch
    {
        "head away" or "head away, acting" => ["Head"],
        "lead away" => ["Lead"],
        "chair away" => ["Chair"],
        "everybody away" => ["Head", "Chair", "Authority"],
        _ => [],
    };

    private async Task<T> WithScope<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }
}
