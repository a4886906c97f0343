using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// A rare word over 100,000 narratives, by the search of the product, against the bare loop that reads each narrative, opens it and looks for
/// the word: at most twice as long, though the search keeps to what its viewer may see, looks in every other part of a record and at names too.
/// </summary>
internal static class WordsBenchmark
{
    private const string Rare = "marmalade";
    private const int Batch = 1_000;

    private static readonly string[] Words =
        "today a pupil told me that somebody in the class had written about them in the group chat after school and that others had laughed at it the family knows and would like it to stop before the weekend".Split(' ');

    public static async Task RunAsync(Measuring measuring)
    {
        var count = measuring.Short ? 10_000 : 100_000;
        var root = Directory.CreateTempSubdirectory("words-benchmark-").FullName;
        try
        {
            await using var services = await SchoolAsync(root, count);
            var lead = Lead;
            var (bare, memory, search) = (new List<double>(), new List<double>(), new List<double>());
            for (var round = -1; round < measuring.Rounds; round++)
            {
                var (one, two, three) = (await BareAsync(services), await FromMemoryAsync(services), await SearchAsync(services, lead));

                // The first round is for warming up.
                if (round < 0) continue;
                bare.Add(one);
                memory.Add(two);
                search.Add(three);
            }

            var rounds = Enumerable.Range(0, measuring.Rounds).ToList();
            Measuring.Say($"{count:N0} narratives: {Measuring.Median(bare):0} ms to read and open each, {Measuring.Median(memory):0} ms to open each where all stand in memory, {Measuring.Median(search):0} ms to search");
            Measuring.Say($"  search to the bare loop: {Measuring.Median(rounds.Select(each => search[each] / bare[each])):0.00} ({rounds.Min(each => search[each] / bare[each]):0.00} to {rounds.Max(each => search[each] / bare[each]):0.00}; wanted: at most 2)");
            Measuring.Say($"  search to the opening alone: {Measuring.Median(rounds.Select(each => search[each] / memory[each])):0.00}");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, recursive: true);
        }
    }

    private static Actor Lead { get; } = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Sian Pritchard", new HashSet<Role> { Role.Dsl });

    private static async Task<double> BareAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<SchoolDb>(), scope.ServiceProvider.GetRequiredService<Vault>());
        var (watch, found) = (Stopwatch.StartNew(), 0);
        await foreach (var each in db.Concerns.AsNoTracking().Select(concern => new { concern.Id, concern.Account }).AsAsyncEnumerable())
        {
            if (vault.Open(each.Account, each.Id).Contains(Rare, StringComparison.OrdinalIgnoreCase)) found++;
        }

        return found == 1 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"The bare loop found {found}.");
    }

    private static async Task<double> FromMemoryAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, vault) = (scope.ServiceProvider.GetRequiredService<SchoolDb>(), scope.ServiceProvider.GetRequiredService<Vault>());
        var all = await db.Concerns.AsNoTracking().Select(concern => new { concern.Id, concern.Account }).ToListAsync();
        var watch = Stopwatch.StartNew();
        var found = all.Count(each => vault.Open(each.Account, each.Id).Contains(Rare, StringComparison.OrdinalIgnoreCase));
        return found == 1 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"The loop found {found}.");
    }

    private static async Task<double> SearchAsync(ServiceProvider services, Actor viewer)
    {
        await using var scope = services.CreateAsyncScope();
        var watch = Stopwatch.StartNew();
        var found = await scope.ServiceProvider.GetRequiredService<ConcernSearch>().FindAsync(viewer, ConcernSearch.WordsOf(Rare)!, concerns => concerns, default);
        return found.Ids.Count == 1 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"The search found {found.Ids.Count}.");
    }

    private static async Task<ServiceProvider> SchoolAsync(string path, int count)
    {
        var folder = new DataFolder(path);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSchoolData(folder, DatabaseChoice.From(null, null, folder)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
        var (db, vault, at) = (scope.ServiceProvider.GetRequiredService<SchoolDb>(), scope.ServiceProvider.GetRequiredService<Vault>(), scope.ServiceProvider.GetRequiredService<SchoolClock>().Now.AddYears(-1));
        db.Add(School.Open(Lead.SchoolId, new SchoolDetails("Oakfield", null, Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), Lead, at));
        db.Add(Person.Join(Lead.PersonId, Lead.SchoolId, new PersonDetails("Sian", "Pritchard"), Lead, at));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < count; number++)
        {
            Concern concern;
            do concern = Raise(vault, number, number == count / 3, at.AddMinutes(number));
            while (!codes.Add(concern.Code));
            db.Add(concern);
            if ((number + 1) % Batch != 0) continue;
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        }

        return services;
    }

    /// <summary>Some 400 characters; every hundredth is about an adult, and not for the lead.</summary>
    private static Concern Raise(Vault vault, int number, bool isRare, DateTime at)
    {
        var text = new StringBuilder();
        for (var word = 0; text.Length < 400; word++) text.Append(Words[((number * 7) + (word * (1 + (number % 5)))) % Words.Length]).Append(' ');
        if (isRare) text.Insert(200, $" {Rare} ");
        var id = Guid.CreateVersion7();
        IReadOnlyList<NamedAdult> about = number % 100 == 99 ? [new NamedAdult(null, Employer.School, new HashSet<Role>())] : [];
        var route = Routing.For(about, [new RoleHolder(Lead.PersonId, Role.Dsl)]);
        var report = new ConcernReport(ConcernKind.SomethingElse, AtRisk.No, Channel.SawIt, SchoolTime.DateOf(at), vault.Seal(text.ToString(), id), null, null, null, []);
        return Concern.Raise(id, report, route, AcknowledgementDue.For(AtRisk.No, at, Presets.Default), Lead, at);
    }
}
