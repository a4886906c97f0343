using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary><c>-- backup FILE</c>: everything a school must not lose in one sealed file, while the product goes on working.</summary>
public sealed class BackupCommand : Command
{
    public override string Name => "backup";

    protected override string Usage => $"{Name} FILE";

    public override async Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel)
    {
        var file = Names(words, 1)[0];
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().CheckAsync(cancel);
        try
        {
            var report = await services.GetRequiredService<BackupWriter>().WriteAsync(file, Passphrase.ForNew(), cancel);
            await Console.Out.WriteLineAsync($"{file} holds {report.Files} files, {report.Bytes / 1024.0 / 1024.0:0.0} MB, and has been read back and checked.");
            if (report.Engine == Engine.SqlServer)
            {
                await Console.Out.WriteLineAsync("The database is not in it: back that up with SQL Server's own tools, after this and not before.");
            }

            foreach (var fault in report.Faults) await Console.Error.WriteLineAsync($"{fault} The audit it holds is broken.");
            return report.Faults.Count == 0 ? 0 : 1;
        }
        catch (BackupException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }
}
