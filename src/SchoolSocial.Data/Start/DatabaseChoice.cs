using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SchoolSocial.Data.Common;

namespace SchoolSocial.Data.Start;

public enum Engine
{
    Sqlite,
    SqlServer,
}

/// <summary>Which engine, and where.</summary>
public sealed record DatabaseChoice(Engine Engine, string ConnectionString)
{
    private const int ConnectSeconds = 5;

    /// <summary>Reads the settings <c>SchoolSocial:Database:Engine</c> and <c>ConnectionStrings:SchoolSocial</c>.</summary>
    /// <exception cref="StartException">A setting is wrong; the message names it.</exception>
    public static DatabaseChoice From(string? engine, string? connection, DataFolder folder) => From(engine, connection, folder.Path);

    /// <summary>The same, before the folder is made.</summary>
    internal static DatabaseChoice From(string? engine, string? connection, string folder)
    {
        if (!Enum.TryParse<Engine>(string.IsNullOrWhiteSpace(engine) ? nameof(Engine.Sqlite) : engine, ignoreCase: true, out var chosen)
            || !Enum.IsDefined(chosen))
        {
            throw new StartException($"SchoolSocial__Database__Engine is '{engine}', but must be Sqlite or SqlServer.");
        }

        try
        {
            return chosen == Engine.Sqlite ? Sqlite(connection, folder) : SqlServer(connection);
        }
        catch (ArgumentException wrong)
        {
            throw new StartException($"ConnectionStrings__SchoolSocial cannot be read: {wrong.Message.ReplaceLineEndings(" ")}", wrong);
        }
    }

    public void Use(DbContextOptionsBuilder options)
    {
        options.ReplaceService<IValueConverterSelector, EnumNumbersSelector>();
        if (Engine == Engine.SqlServer)
        {
            options.UseSqlServer(ConnectionString).ReplaceService<IProviderConventionSetBuilder, SqlServerSaidInMaps>();
        }
        else
        {
            options.UseSqlite(ConnectionString).ReplaceService<IProviderConventionSetBuilder, SqliteSaidInMaps>()
                .AddInterceptors(BusyWait.Interceptor, LostTransactions.Interceptor, LostCommits.Interceptor);
        }
    }

    private static DatabaseChoice Sqlite(string? connection, string folder)
    {
        var builder = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(connection) ? $"Data Source={DataFolder.DatabaseIn(folder)}" : connection)
        {
            ForeignKeys = true,
        };
        return new DatabaseChoice(Engine.Sqlite, builder.ToString());
    }

    private static DatabaseChoice SqlServer(string? connection)
    {
        if (string.IsNullOrWhiteSpace(connection)) throw new StartException("SQL Server is chosen, but ConnectionStrings__SchoolSocial is empty.");
        var builder = new SqlConnectionStringBuilder(connection);

        // A server that is not there is told within seconds, unless the setting itself asks for more patience.
        if (!builder.ShouldSerialize("Connect Timeout")) builder.ConnectTimeout = ConnectSeconds;
        return new DatabaseChoice(Engine.SqlServer, builder.ToString());
    }
}

/// <summary>A reason not to start, in one line for the person who set the product up.</summary>
public sealed class StartException : Exception
{
    public StartException(string message)
        : base(message)
    {
    }

    public StartException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
