using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Backup;
using SchoolSocial.Data.Start;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Backup;

/// <summary>A place for backups outside the data folder, and the steps of making one and putting it back.</summary>
internal sealed class Safe : IDisposable
{
    public const string Words = "four unusual words here";

    private readonly string folder = Directory.CreateTempSubdirectory("schoolsocial-safe-").FullName;

    public string File(string name = "school.backup") => Path.Combine(folder, name);

    public string Folder(string name = "restored") => Path.Combine(folder, name);

    public static Task<BackupReport> WriteAsync(Cellar cellar, string file, string words = Words) =>
        cellar.Services.GetRequiredService<BackupWriter>().WriteAsync(file, words, default);

    public static Task<RestoreReport> RestoreAsync(string file, string into, string words = Words, bool replace = false, Engine engine = Engine.Sqlite) =>
        new BackupRestore(new BackupReader(TimeProvider.System), TimeProvider.System).RestoreAsync(file, words, new RestoreInto(into, engine, replace), default);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
