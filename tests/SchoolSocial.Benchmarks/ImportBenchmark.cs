using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Benchmarks;

/// <summary>
/// The import of 2,000 pupils with their classes and parents, as the product does it (read, compared again, saved with the audit
/// row of every record), against inserting the very same rows with prepared statements in one transaction. Both write to a copy of
/// the same database, with its indexes, in one run on one machine.
/// </summary>
internal static class ImportBenchmark
{
    private const int Pupils = 2000;
    private const int Rounds = 9;
    private const int WarmUps = 3;

    private static readonly string[] Tables = ["Classes", "Pupils", "ClassMembership", "Guardians", "Guardianship"];

    public static async Task RunAsync()
    {
        var root = Directory.CreateTempSubdirectory("import-benchmark-").FullName;
        try
        {
            var template = await TemplateAsync(Path.Combine(root, "template"));
            var imports = new List<double>();
            var raws = new List<double>();
            var rows = 0;
            for (var round = 0; round < WarmUps + Rounds; round++)
            {
                var imported = Copy(template, Path.Combine(root, $"import-{round}"));
                var import = await ImportAsync(imported);
                var bare = Copy(template, Path.Combine(root, $"raw-{round}"));
                var (raw, count) = await InsertAsync(from: imported, into: bare);
                rows = count;
                if (round < WarmUps) continue;
                imports.Add(import);
                raws.Add(raw);
            }

            var (product, plain) = (Median(imports), Median(raws));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"import of {Pupils} pupils, {rows} rows, audited: {product:0} ms (median of {Rounds}; {imports.Min():0} to {imports.Max():0})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"raw inserts of the same {rows} rows: {plain:0.0} ms (median of {Rounds}; {raws.Min():0.0} to {raws.Max():0.0})"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"speed of the import as a share of raw inserts: {plain / product:0.000} (wanted: at least 0.06)"));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>A data folder with one school, a run that is confirmed, and nothing left but to apply it.</summary>
    private static async Task<string> TemplateAsync(string path)
    {
        await using var services = Services(path);
        var clock = services.GetRequiredService<SchoolClock>();
        var actor = new Actor(Guid.CreateVersion7(), Guid.CreateVersion7(), "Maureen Doyle", new HashSet<Role> { Role.Office });
        var csv = Encoding.UTF8.GetBytes(Csv());
        await InScopeAsync(services, async scope => await scope.GetRequiredService<DatabaseStart>().RunAsync(default));
        var runId = Guid.CreateVersion7();
        await InDbAsync(services, async db =>
        {
            var school = School.Open(actor.SchoolId, new SchoolDetails("Oakfield", null, Nation.England, Phase.Primary, "oakfield.example", SchoolColour.Default), actor, clock.Now);
            var autumn = clock.Today.Month < 9 ? clock.Today.Year - 1 : clock.Today.Year;
            var year = school.AddYear(new DateOnly(autumn, 9, 1), new DateOnly(autumn + 1, 8, 31), [], actor, clock.Now);
            var run = ImportRun.Upload(runId, RollKind.Pupils, "roll.csv", year.Id, true, actor, clock.Now);
            using var sample = new MemoryStream(csv);
            run.MatchColumns(JsonSerializer.Serialize(ColumnMatch.Suggest(RollKind.Pupils, RollReader.Sample(sample, "roll.csv").Headings)), actor, clock.Now);
            services.GetRequiredService<ImportShelf>().Keep(runId, csv);
            db.AddRange(school, run, Person.Join(actor.PersonId, actor.SchoolId, new PersonDetails("Maureen", "Doyle"), actor, clock.Now));
            await db.SaveChangesAsync();
        });
        await services.GetRequiredService<RollImporter>().WorkAsync(default);
        await InDbAsync(services, async db =>
        {
            (await db.ImportRuns.SingleAsync()).Confirm(false, true, actor, clock.Now);
            await db.SaveChangesAsync();
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        });
        return path;
    }

    private static async Task<double> ImportAsync(string path)
    {
        await using var services = Services(path);
        // What a running product has done long before: the model is built and the first query compiled.
        await InDbAsync(services, async db => await db.Schools.AnyAsync());
        var importer = services.GetRequiredService<RollImporter>();
        var watch = Stopwatch.StartNew();
        await importer.WorkAsync(default);
        var taken = watch.Elapsed.TotalMilliseconds;
        await InDbAsync(services, async db =>
        {
            var run = await db.ImportRuns.SingleAsync();
            if (run.Status is not ImportStatus.Applied || await db.Pupils.CountAsync() != Pupils) throw new InvalidOperationException($"The import ended as {run.Status} ({run.Stop}).");
        });
        return taken;
    }

    private static async Task<(double Milliseconds, int Rows)> InsertAsync(string from, string into)
    {
        var rows = new List<(string Table, List<object[]> Rows, int Columns)>();
        await using (var source = new SqliteConnection($"Data Source={Path.Combine(from, "school.db")}"))
        {
            await source.OpenAsync();
            foreach (var table in Tables) rows.Add(await ReadAsync(source, table));
        }

        await using var target = new SqliteConnection($"Data Source={Path.Combine(into, "school.db")};Foreign Keys=True");
        await target.OpenAsync();
        var watch = Stopwatch.StartNew();
        using (var transaction = target.BeginTransaction())
        {
            foreach (var (table, values, columns) in rows)
            {
                using var insert = target.CreateCommand();
                insert.Transaction = transaction;
                insert.CommandText = $"INSERT INTO \"{table}\" VALUES ({string.Join(',', Enumerable.Range(0, columns).Select(at => $"$p{at}"))})";
                for (var at = 0; at < columns; at++) insert.Parameters.Add(new SqliteParameter { ParameterName = $"$p{at}" });
                insert.Prepare();
                foreach (var row in values)
                {
                    for (var at = 0; at < columns; at++) insert.Parameters[at].Value = row[at];
                    insert.ExecuteNonQuery();
                }
            }

            transaction.Commit();
        }

        return (watch.Elapsed.TotalMilliseconds, rows.Sum(each => each.Rows.Count));
    }

    private static async Task<(string Table, List<object[]> Rows, int Columns)> ReadAsync(SqliteConnection source, string table)
    {
        await using var read = source.CreateCommand();
        read.CommandText = $"SELECT * FROM \"{table}\"";
        await using DbDataReader reader = await read.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return (table, rows, reader.FieldCount);
    }

    private static string Csv()
    {
        var csv = new StringBuilder("Adno,Forename,Surname,DOB,Year,Reg,Parent 1 name,Parent 1 email,Parent 1 mobile\n");
        for (var i = 0; i < Pupils; i++)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{i},Given{i},Family{i % 977},{(i % 28) + 1:00}/0{(i % 9) + 1}/2017,{(i % 6) + 1},{(i % 6) + 1}{(char)('A' + (i % 11))},Parent {i},parent{i}@home.example,07700 {i:000000}\n");
        }

        return csv.ToString();
    }

    private static ServiceProvider Services(string path)
    {
        var folder = new DataFolder(path);
        return new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddSchoolData(folder, DatabaseChoice.From(null, null, folder)).BuildServiceProvider();
    }

    private static async Task InScopeAsync(ServiceProvider services, Func<IServiceProvider, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    private static Task InDbAsync(ServiceProvider services, Func<SchoolDb, Task> work) => InScopeAsync(services, scope => work(scope.GetRequiredService<SchoolDb>()));

    private static string Copy(string from, string to)
    {
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
