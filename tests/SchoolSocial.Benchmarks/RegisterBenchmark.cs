using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Accounts;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// The register of 1,000 accounts against one of 50, on the same machine in the same run: what its first page asks of the database and makes
/// of it, without the web server around it.
/// </summary>
internal static class RegisterBenchmark
{
    private const int Rounds = 41;

    public static async Task RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("register-benchmark-").FullName;
        try
        {
            var few = await SchoolAsync(Path.Combine(root, "few"), 50);
            var many = await SchoolAsync(Path.Combine(root, "many"), 1_000);
            await using var fewServices = few.Services;
            await using var manyServices = many.Services;
            var (one, other) = (new List<double>(), new List<double>());
            for (var round = -10; round < Rounds; round++)
            {
                var (small, large) = (await TimeAsync(few, "50 accounts"), await TimeAsync(many, "1,000 accounts"));

                // The first rounds are for warming up.
                if (round < 0) continue;
                one.Add(small);
                other.Add(large);
            }

            Measuring.Say($"the register: {Measuring.Median(one):0.0} ms with 50 accounts, {Measuring.Median(other):0.0} ms with 1,000; {Measuring.Median(other) / Measuring.Median(one):0.00} times (wanted: at most twice)");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, recursive: true);
        }
    }

    private static async Task<double> TimeAsync((ServiceProvider Services, Actor Viewer) school, string count)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        var watch = Stopwatch.StartNew();
        var page = await AccountsPage.ReadAsync(db, school.Viewer, new AccountFilter(), scope.ServiceProvider.GetRequiredService<SchoolClock>().Now, default);
        var taken = watch.Elapsed.TotalMilliseconds;
        if (page.List.Rows.Count != 25) throw new InvalidOperationException($"The page of {count} shows {page.List.Rows.Count}.");
        return taken;
    }

    private static async Task<(ServiceProvider Services, Actor Viewer)> SchoolAsync(string path, int accounts)
    {
        var folder = new DataFolder(path);
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSchoolData(folder, DatabaseChoice.From(null, null, folder)).BuildServiceProvider();
        var lead = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), "Priya Nair", new HashSet<Role> { Role.ComputingLead });
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(default);
        var clock = scope.ServiceProvider.GetRequiredService<SchoolClock>();
        var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
        db.Add(School.Open(lead.SchoolId, new SchoolDetails("Oakfield", null, Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), lead, clock.Now));
        db.Add(Person.Join(lead.PersonId, lead.SchoolId, new PersonDetails("Priya", "Nair"), lead, clock.Now));
        var platform = Platform.Add(lead.SchoolId, new PlatformDetails("X (Twitter)", PlatformKind.MicroBlog, null, null), lead, clock.Now);
        db.Add(platform);
        await db.SaveChangesAsync();
        for (var i = 0; i < accounts; i++)
        {
            var identity = new AccountIdentity(platform.Id, AccountKind.WholeSchool, $"Account {i:0000}", $"account{i:0000}", $"account{i:0000}@oakfield.example", AccountVisibility.Public);
            var account = Account.Enter(lead.SchoolId, identity, new AccountUse("For parents."), [], clock.Today, lead, clock.Now);
            account.Give(AccountPost.Custodian, Holder.Of(lead.PersonId), clock.Now, null, lead, clock.Now);
            db.Add(account);
        }

        await db.SaveChangesAsync();
        return (services, lead);
    }
}
