using System.Globalization;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Demo;
using SchoolSocial.Data.Start;

namespace SchoolSocial.Web.Hosting.Commands;

/// <summary><c>-- demo --concerns 100000</c>: the demo school with as many concerns as are wanted, to measure with.</summary>
internal sealed class DemoCommand : Command
{
    private const int Greatest = 2_000_000;

    public override string Name => "demo";

    protected override string Usage => $"{Name} [--concerns N]";

    public override async Task<int> RunAsync(string[] words, IServiceProvider services, CancellationToken cancel)
    {
        var count = Count(words);
        if (!services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            throw new StartException("The demo school is for Development only: it has a password that everybody knows.");
        }

        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseStart>().RunAsync(cancel);
        var fill = scope.ServiceProvider.GetRequiredService<DemoFill>();
        if (!await fill.MayFillAsync(cancel)) throw new StartException("The demo school fills an empty database only. Name another folder in SchoolSocial__DataFolder.");
        var time = services.GetRequiredService<TimeProvider>();
        var started = time.GetTimestamp();
        var school = await fill.RunAsync(cancel, count is null ? DemoFill.UsualConcerns : 0);
        if (count is { } many) await AddCrowdAsync(many);
        Console.WriteLine($"The demo school is in {services.GetRequiredService<DataFolder>().Path}, after {time.GetElapsedTime(started).TotalSeconds:0} s.");
        return 0;

        async Task AddCrowdAsync(int wanted)
        {
            var crowd = new DemoCrowd(
                scope.ServiceProvider.GetRequiredService<SchoolDb>(), school, new ConcernSteps(services.GetRequiredService<Vault>()));
            await crowd.RunAsync(
                wanted, services.GetRequiredService<SchoolClock>().Now,
                done =>
                {
                    if (done % 10_000 == 0) Console.WriteLine($"{done:N0} of {wanted:N0} concerns, {time.GetElapsedTime(started).TotalSeconds:0} s");
                },
                cancel);
        }
    }

    /// <returns>Null for the usual two years of history.</returns>
    private static int? Count(string[] words)
    {
        if (words.Length == 0) return null;
        if (words is ["--concerns", var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Greatest)
        {
            return count;
        }

        throw new StartException($"Say: demo --concerns 100000 (from 1 to {Greatest:N0}).");
    }
}
