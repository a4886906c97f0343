using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.Policies.Import;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Policies.Readings;
using SchoolSocial.Web.Tests.Policies;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// "Who has not signed" with 3,000 readers of 40 policies against 100 readers of the same 40, page by page: what the page asks of the
/// database and makes of it, in one run on one machine.
/// </summary>
internal static class PoliciesBenchmark
{
    private const int Policies = 40;
    private const int Rounds = 41;
    private static readonly int[] Pages = [1, 2, 10, 40];

    public static async Task RunAsync()
    {
        Word();
        var root = Directory.CreateTempSubdirectory("policies-benchmark-").FullName;
        try
        {
            var few = await SchoolAsync(Path.Combine(root, "few"), 100);
            var many = await SchoolAsync(Path.Combine(root, "many"), 3_000);
            await using var fewServices = few.Services;
            await using var manyServices = many.Services;
            foreach (var page in Pages)
            {
                var (one, other) = (new List<double>(), new List<double>());
                for (var round = 0; round < Rounds; round++)
                {
                    one.Add(await TimeAsync(few, page));
                    other.Add(await TimeAsync(many, page));
                }

                var (small, large) = (Median(one), Median(other));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"who has not signed, page {page}: {small:0.0} ms with 100 readers, {large:0.0} ms with 3,000; {large / small:0.00} times (wanted: at most 1.5)"));
            }
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>A Word policy of about sixty pages, with tables, lists, quotation marks and pictures, into clauses.</summary>
    private static void Word()
    {
        var file = WordScene.SixtyPages();
        var times = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var read = PolicyFile.Read(file, "policy.docx", Audience.Staff);
            times.Add(watch.Elapsed.TotalMilliseconds);
            if (read.Text is not { Clauses.Count: > 400 }) throw new InvalidOperationException("The file was not read whole.");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a Word policy of 60 pages: {Median(times):0} ms, the first of all {times[0]:0} ms"));
    }

    private static async Task<double> TimeAsync((ServiceProvider Services, Actor Viewer) school, int page)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        var watch = Stopwatch.StartNew();
        var found = await UnreadPage.ReadAsync(db, school.Viewer, new UnreadFilter(null, null, false), scope.ServiceProvider.GetRequiredService<SchoolClock>().Today, page, default);
        var taken = watch.Elapsed.TotalMilliseconds;
        if (found.Listing.Rows.Count != 25 || found.Listing.CountWords != "1,000+") throw new InvalidOperationException($"The page shows {found.Listing.Rows.Count} of {found.Listing.CountWords}.");
        return taken;
    }

    private static async Task<(ServiceProvider Services, Actor Viewer)> SchoolAsync(string path, int readers)
    {
        var folder = new DataFolder(path);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSchoolData(folder, DatabaseChoice.From(null, null, folder)).BuildServiceProvider();
        var head = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
        var clock = scope.ServiceProvider.GetRequiredService<SchoolClock>();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        db.Add(School.Open(head.SchoolId, new SchoolDetails("Oakfield", null, Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), head, clock.Now));
        db.Add(Person.Join(head.PersonId, head.SchoolId, new PersonDetails("Helen", "Ashworth"), head, clock.Now));
        for (var i = 0; i < readers; i++)
        {
            var person = Person.Join(head.SchoolId, new PersonDetails($"Given{i}", $"Family{i}"), head, clock.Now);
            db.Add(person);
            db.Add(Appointment.Make(head.SchoolId, person.Id, Role.Teacher, clock.Today.AddYears(-1), null, head, clock.Now));
        }

        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        for (var i = 0; i < Policies; i++) db.Add(InForce($"Policy {i:00}", head, clock));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<ReadingRound>().RunAsync(head.SchoolId, clock.Today, clock.Now, null, default);
        return (services, head);
    }

    private static Policy InForce(string title, Actor head, SchoolClock clock)
    {
        var text = PolicyText.Read("Staff keep their accounts private.\n@staff @must");
        var policy = Policy.Begin(
            Guid.CreateVersion7(),
            new PolicyDetails(title, PolicyKind.Other, null, head.PersonId, Audience.Staff, Audience.Nobody, new ReviewRule(1, ReviewUnit.Years, ReviewPrecision.Month), SignOffRule.Headteacher),
            [], text, null, head, clock.Now);
        policy.SendForReview(head, clock.Now);
        policy.Agree(head, clock.Now.AddSeconds(1));
        var lines = SignOffLines.For(SignOffRule.Headteacher, head.SchoolId, [], null, null, []);
        policy.EnterPaperSignature(lines[0], new SigningWords(head.PersonId, head.Name, null, clock.Today), clock.Today, head, clock.Now);
        policy.TakeForceIfComplete(lines, text, null, head, clock.Now);
        return policy;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
