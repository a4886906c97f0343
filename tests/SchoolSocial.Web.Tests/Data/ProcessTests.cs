using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Rules AUD-08 and AUD-11 of docs/rules/audit.md, with real processes.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task AUD_08_Eight_writers_in_two_processes_make_one_unforked_chain()
    {
        await using var cellar = await Cellar.OpenAsync();
        using var one = await WriterProcess.StartAsync(cellar, writers: 4, concernsEach: 24);
        using var other = await WriterProcess.StartAsync(cellar, writers: 4, concernsEach: 24);
        await Task.WhenAll(one.FinishAsync(), other.FinishAsync());

        var report = await cellar.VerifyAsync();
        (report.Fault, report.Rows).ShouldBe((null, 197));
        (await cellar.AnchorAsync()).ShouldBe(new AuditAnchor(197, report.LastSignature));
        await HoldsAsync(cellar, [.. one.Acknowledged, .. other.Acknowledged], 194);
    }

    [Fact]
    public async Task AUD_11_A_kill_in_the_middle_of_writes_loses_no_acknowledged_concern_and_leaves_the_chain_whole()
    {
        await using var cellar = await Cellar.OpenAsync();
        var acknowledged = new List<Guid>();
        for (var round = 0; round < 5; round++)
        {
            using var writer = await WriterProcess.StartAsync(cellar, writers: 4, concernsEach: 100_000);
            await Task.Delay(RandomNumberGenerator.GetInt32(50, 700));
            await writer.KillAsync();
            acknowledged.AddRange(writer.Acknowledged);

            var report = await cellar.VerifyAsync();
            report.Fault.ShouldBeNull();
            (await cellar.AnchorAsync())!.Position.ShouldBeLessThanOrEqualTo(report.Rows);
        }

        acknowledged.ShouldNotBeEmpty();
        await HoldsAsync(cellar, acknowledged, acknowledged.Count);
        (await cellar.RowsAsync("PRAGMA integrity_check")).ShouldBe(["ok"]);

        // The next writer finds the database free and takes the chain up where it stands.
        await cellar.RaiseAsync();
        var last = await cellar.VerifyAsync();
        last.Fault.ShouldBeNull();
        (await cellar.AnchorAsync())!.Position.ShouldBe(last.Rows);
    }

    /// <summary>Every concern that a writer said was saved is there, with its link of the chain.</summary>
    private static async Task HoldsAsync(Cellar cellar, List<Guid> acknowledged, int count)
    {
        var concerns = await cellar.AskAsync(db => db.Concerns.Select(concern => concern.Id).ToListAsync());
        var links = (await cellar.ChainAsync()).Where(link => link.Action == "concern.raised").Select(link => link.RootId).ToList();
        acknowledged.Count.ShouldBe(count);
        acknowledged.Except(concerns).ShouldBeEmpty();
        links.ShouldBe(concerns, ignoreOrder: true);
    }
}
