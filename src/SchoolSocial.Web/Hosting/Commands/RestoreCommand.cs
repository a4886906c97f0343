using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary><c>-- restore FILE</c>: a backup put into the data folder, whole or not at all.</summary>
public sealed class RestoreCommand : Command
{
    private const string Replace = "--replace";

    public override string Name => "restore";

    protected override string Usage => $"{Name} FILE [{Replace}]";

    /// <summary>Not the whole house: that would make keys in a folder that is still empty.</summary>
    public override void Compose(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(WebSettings.From(builder.Configuration, builder.Environment.ContentRootPath));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<BackupReader>();
        builder.Services.AddSingleton<BackupRestore>();
    }

    public override async Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel)
    {
        var file = Names(words, 1, Replace)[0];
        var settings = services.GetRequiredService<WebSettings>();
        try
        {
            var into = RestoreInto.From(settings.DataFolder, settings.Engine, settings.Connection, words.Contains(Replace));
            var (backup, aside) = await services.GetRequiredService<BackupRestore>().RestoreAsync(file, Passphrase.ForOld(), into, cancel);
            await Console.Out.WriteLineAsync($"Restored {backup.Files} files of {SchoolTime.ToLocal(backup.MadeAt):d MMMM yyyy, HH:mm} into {into.Folder}.");
            if (aside is not null) await Console.Out.WriteLineAsync($"What was there before is in {aside}. Delete it when you are sure.");
            if (backup.Engine == Engine.SqlServer) await Console.Out.WriteLineAsync("Restore the database with SQL Server's own tools, then run verify-audit.");
            else if (backup.Faults.Count == 0) await Console.Out.WriteLineAsync("The audit is whole.");
            foreach (var fault in backup.Faults) await Console.Error.WriteLineAsync($"{fault} The audit is broken.");
            return backup.Faults.Count == 0 ? 0 : 1;
        }
        catch (BackupException refusal)
        {
            await Console.Error.WriteLineAsync($"Nothing was restored. {refusal.Message}");
            return 1;
        }
    }
}
