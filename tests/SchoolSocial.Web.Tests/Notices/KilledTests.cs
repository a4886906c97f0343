using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Notices;

/// <summary>The whole program, killed (kill -9) while it empties the out-tray.</summary>
public sealed partial class KilledTests
{
    private const int Letters = 2_000;

    [Fact]
    public async Task NOT_09_Killed_in_the_middle_it_loses_no_letter_and_sends_at_most_the_one_in_hand_twice()
    {
        using var school = new School();
        var written = await WriteAsync(school);
        var pickup = Path.Combine(school.Folder, "mail");
        using (var program = Start(school.Folder))
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (Count(pickup) < 20) await Task.Delay(5, patience.Token);
            program.Kill();
            await program.WaitForExitAsync(patience.Token);
        }

        Count(pickup).ShouldBeLessThan(Letters, "it must be killed in the middle");
        school.Time.Pass(LeaseHold.Length);

        // The school's own turn may come first, now that time has passed: whoever holds the lease sends them.
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await school.With(db => db.OutgoingMail.AnyAsync(letter => letter.SentAt == null)))
        {
            await school.Services.GetRequiredService<MailJob>().RunOnceAsync(end.Token);
            await Task.Delay(20, end.Token);
        }

        var handed = Directory.GetFiles(pickup, "*.eml").Select(file => MessageId().Match(File.ReadAllText(file)).Groups["id"].Value).ToList();
        handed.Distinct().Order().ShouldBe(written.Select(id => $"{id:N}").Order());
        handed.Count.ShouldBeLessThanOrEqualTo(Letters + 1);
    }

    private static int Count(string folder) => Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.eml").Count() : 0;

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "SchoolSocial.Web.dll")]) { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["SchoolSocial__DataFolder"] = folder;
        start.Environment["SchoolSocial__Proxy"] = "127.0.0.1";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<IReadOnlyList<Guid>> WriteAsync(School school)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var ids = Enumerable.Range(0, Letters).Select(_ => Guid.CreateVersion7()).ToList();
        await school.With(async db =>
        {
            db.AddRange(ids.Select(id => OutgoingMail.Write(id, SchoolStory.SchoolId, "amelia@oakfield.example", "A letter", vault.Seal("Hello", id), school.Time.Now)));
            await db.SaveChangesAsync();
        });
        return ids;
    }

    [GeneratedRegex("<(?<id>[0-9a-f]{32})@", RegexOptions.IgnoreCase)]
    private static partial Regex MessageId();
}
