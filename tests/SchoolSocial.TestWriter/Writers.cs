using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.TestWriter;

/// <summary>
/// A second process for tests: writers that raise concerns through the product's own Data floor, each in a context of its own, and
/// say the id of each once its save has come back. Arguments: data folder, school, reporter, writers, concerns a writer.
/// </summary>
internal static class Writers
{
    public static async Task Main(string[] args)
    {
        var folder = new DataFolder(args[0]);
        var reporter = new Actor(Guid.Parse(args[2]), Guid.Parse(args[1]), "Writer", new HashSet<Role> { Role.Teacher });
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System)
            .AddSchoolData(folder, DatabaseChoice.From(null, null, folder)).BuildServiceProvider();

        // The first save builds the model; from here on they only write.
        await WriteAsync(services, reporter, 1);
        await Console.Out.WriteLineAsync("ready");
        await Task.WhenAll(Enumerable.Range(0, Number(args[3])).Select(_ => Task.Run(() => WriteAsync(services, reporter, Number(args[4])))));
    }

    private static async Task WriteAsync(ServiceProvider services, Actor reporter, int concerns)
    {
        var vault = services.GetRequiredService<Vault>();
        var clock = services.GetRequiredService<SchoolClock>();
        for (var left = concerns; left > 0; left--)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<SchoolDb>();
            var concern = TestConcern.New(vault, reporter, clock.Now);
            db.Add(concern);
            await db.SaveChangesAsync();
            await Console.Out.WriteLineAsync(concern.Id.ToString());
        }
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
