using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Data.Start;

/// <summary>Registers the cellar: keys, vault, audit and the database of the chosen engine.</summary>
public static class DataRegistration
{
    /// <exception cref="StartException">The keys cannot be read or made.</exception>
    public static IServiceCollection AddSchoolData(this IServiceCollection services, DataFolder folder, DatabaseChoice choice)
    {
        services.AddSingleton(folder);
        services.AddSingleton(choice);
        services.AddSingleton(Keys(folder));
        services.AddSingleton<Vault>();
        services.AddSingleton<FolderInUse>();
        services.AddSingleton<AuditAnchors>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<ChainEnds>();
        services.AddSingleton<AccessStamp>();
        services.AddSingleton<WriterTurn>();
        services.AddSingleton<SchoolClock>();
        services.AddSingleton<BackupReader>();
        services.AddSingleton<BackupWriter>();
        services.AddScoped<AuditVerification>();
        services.AddScoped<PolicyVerification>();
        services.AddScoped<ConcernSearch>();
        services.AddScoped<ReadingRound>();
        services.AddScoped<DatabaseStart>();
        services.AddSingleton<FileStore>();
        services.AddScoped<FileSweep>();
        services.AddSingleton<ImportShelf>();
        services.AddSingleton<ImportProgress>();
        services.AddScoped<Refusals, ConsentRefusals>();
        services.AddSingleton<RollImporter>();
        if (choice.Engine == Engine.Sqlite)
        {
            services.AddDbContext<SqliteSchoolDb>(choice.Use, optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<SchoolDb>(provider => provider.GetRequiredService<SqliteSchoolDb>());
        }
        else
        {
            services.AddDbContext<SqlServerSchoolDb>(choice.Use, optionsLifetime: ServiceLifetime.Singleton);
            services.AddScoped<SchoolDb>(provider => provider.GetRequiredService<SqlServerSchoolDb>());
        }

        return services;
    }

    private static KeyRing Keys(DataFolder folder)
    {
        try
        {
            return KeyRing.Open(folder);
        }
        catch (CryptographicException damaged)
        {
            throw new StartException($"{damaged.Message} ({folder.Keys})", damaged);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The keys in {folder.Keys} cannot be read or made: {fault.Message}", fault);
        }
    }
}
