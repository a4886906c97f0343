using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>The model of both engines: complete in its audit, in step with its migrations, and in words that SQL Server reads.</summary>
public sealed class ModelTests
{
    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.SqlServer];

    [Theory, MemberData(nameof(Engines))]
    public void AUD_07_Every_kind_of_row_is_a_root_a_part_or_on_the_short_list(Engine engine)
    {
        using var db = ModelOf(engine);
        var kinds = db.Model.GetEntityTypes().ToList();
        kinds.ShouldContain(kind => kind.ClrType == typeof(Domain.Concerns.Concern));
        kinds.Where(kind => !typeof(Root).IsAssignableFrom(kind.ClrType) && !typeof(Part).IsAssignableFrom(kind.ClrType))
            .Select(kind => kind.ClrType).Except([.. Unaudited.Types, typeof(AuditEntry), typeof(AuditHead)])
            .ShouldBeEmpty("neither a root, a part, nor on the list of Unaudited");
        Unaudited.Types.Except(kinds.Select(kind => kind.ClrType)).ShouldBeEmpty("on the list of Unaudited, but in no table");
        kinds.ShouldAllBe(kind => !kind.IsOwned());
    }

    [Theory, MemberData(nameof(Engines))]
    public void The_migrations_make_the_model_and_nothing_is_pending(Engine engine)
    {
        using var db = ModelOf(engine);
        var snapshot = db.GetService<IMigrationsAssembly>().ModelSnapshot!.Model;
        var migrated = db.GetService<IModelRuntimeInitializer>().Initialize(snapshot is IMutableModel open ? open.FinalizeModel() : snapshot);
        var model = db.GetService<IDesignTimeModel>().Model;
        db.GetService<IMigrationsModelDiffer>().GetDifferences(migrated.GetRelationalModel(), model.GetRelationalModel())
            .Select(difference => difference.GetType().Name).ShouldBeEmpty("run src/SchoolSocial.Data/Migrations/add");
        db.Database.GetMigrations().ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Engines))]
    public void Every_relation_is_said_in_a_map_for_what_runs_does_not_guess(Engine engine)
    {
        using var guessing = ModelOf(engine);
        using var running = InUse(engine);
        var (used, guessed) = (Lines(running), Lines(guessing));
        used.Count.ShouldBeGreaterThan(2_000);
        guessed.Where((line, at) => at >= used.Count || used[at] != line).Take(3).ShouldBeEmpty("say the relation in its map, with HasForeignKey");
        used.Count.ShouldBe(guessed.Count);

        // The guessing leaves notes of its own behind, which are no part of the model.
        static List<string> Lines(SchoolDb db) =>
            [.. db.GetService<IDesignTimeModel>().Model.ToDebugString(MetadataDebugStringOptions.LongDefault).Split('\n').Select(line => line.TrimEnd())
                .Where(line => !line.Contains("RelationshipDiscoveryConvention", StringComparison.Ordinal) && !line.EndsWith("Annotations:", StringComparison.Ordinal)),];
    }

    [Theory, MemberData(nameof(Engines))]
    public void An_enum_is_kept_as_its_number_whoever_converts_it(Engine engine)
    {
        using var db = InUse(engine);
        var enums = db.Model.GetEntityTypes().SelectMany(kind => kind.GetProperties())
            .Where(property => (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum).ToList();
        enums.Count.ShouldBeGreaterThan(100);
        foreach (var property in enums)
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            var converter = property.GetTypeMapping().Converter.ShouldNotBeNull();
            foreach (var value in Enum.GetValues(type))
            {
                converter.ConvertToProvider(value).ShouldBe((int)value);
                converter.ConvertFromProvider((int)value).ShouldBe(value);
                property.GetValueComparer().Equals(value, Enum.ToObject(type, (int)value)).ShouldBeTrue();
                property.GetValueComparer().Equals(value, null).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Both_engines_have_the_same_migrations_under_the_same_names()
    {
        using var sqlite = ModelOf(Engine.Sqlite);
        using var sqlServer = ModelOf(Engine.SqlServer);
        Names(sqlite).ShouldBe(Names(sqlServer));

        static IEnumerable<string> Names(SchoolDb db) => db.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..]);
    }

    [Theory, MemberData(nameof(Engines))]
    public void Nothing_is_deleted_by_a_cascade(Engine engine)
    {
        using var db = ModelOf(engine);
        db.Model.GetEntityTypes().SelectMany(kind => kind.GetForeignKeys()).ShouldAllBe(key => key.DeleteBehavior == DeleteBehavior.Restrict);
    }

    [Fact]
    public void The_sql_server_migration_script_reads_as_t_sql()
    {
        using var db = ModelOf(Engine.SqlServer);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        script.ShouldContain("CREATE TABLE [Concerns]");
        TSql.ShouldRead(script);
    }

    [Fact]
    public void The_sql_server_guards_read_as_t_sql()
    {
        using var db = ModelOf(Engine.SqlServer);
        var guards = WriteOnce.Guards(db, Engine.SqlServer).ToList();
        guards.Count.ShouldBe(2 * WriteOnce.Tables(db).Count);
        guards.ShouldAllBe(guard => guard.Contains("TRIGGER"));
        foreach (var guard in guards) TSql.ShouldRead(guard);

        // In an idempotent script they stand inside a condition, and must be passed as words.
        TSql.ShouldRead($"IF 1 = 1 BEGIN EXEC(N'{guards[0].Replace("'", "''", StringComparison.Ordinal)}'); END");
    }

    [Fact]
    public void A_script_that_is_no_t_sql_is_noticed() =>
        Should.Throw<ShouldAssertException>(() => TSql.ShouldRead("SELECT length([Name]) FROM [People] LIMIT 5"));

    /// <summary>As the product itself opens it; it is not connected to.</summary>
    private static SchoolDb InUse(Engine engine)
    {
        var choice = new DatabaseChoice(engine, engine == Engine.Sqlite ? "Data Source=:memory:" : "Server=none");
        var (sqlite, sqlServer) = (new DbContextOptionsBuilder<SqliteSchoolDb>(), new DbContextOptionsBuilder<SqlServerSchoolDb>());
        choice.Use(engine == Engine.Sqlite ? sqlite : sqlServer);
        return engine == Engine.Sqlite ? new SqliteSchoolDb(sqlite.Options) : new SqlServerSchoolDb(sqlServer.Options);
    }

    private static SchoolDb ModelOf(Engine engine) =>
        engine == Engine.Sqlite ? new SqliteDesignTime().CreateDbContext([]) : new SqlServerDesignTime().CreateDbContext([]);
}
