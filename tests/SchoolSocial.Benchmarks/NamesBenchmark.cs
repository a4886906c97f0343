using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using SchoolSocial.Domain.Posts.Names;

namespace SchoolSocial.Benchmarks;

/// <summary>A caption of 2,000 characters against the names of a roll: at most 1 ms for 2,000 names, and at most twice as long for 40,000.</summary>
[MemoryDiagnoser]
public class NamesBenchmark
{
    private static readonly string[] Given =
    [
        "Olivia", "Kamil", "Aisha", "Noah", "Temitope", "Siân", "Łukasz", "Muhammad", "Priyanka", "Zofia", "Gruffydd", "Ayọ̀délé", "Harpreet", "Oluwaseun", "Charlotte", "Will", "Grace", "May", "Rose", "Summer",
    ];

    private static readonly string[] Words =
        ["today", "our", "class", "built", "a", "tower", "of", "paper", "and", "it", "stood", "for", "ten", "minutes", "#OakfieldPrimary", "We", "will", "try", "again,", "in", "May", "perhaps."];

    private string caption = "";
    private NameRoll roll = NameRoll.Of([]);

    [Params(2_000, 40_000)]
    public int Names { get; set; }

    [GlobalSetup]
    public void LayOut()
    {
        roll = NameRoll.Of(Enumerable.Range(0, Names).Select(at => new RollName(Guid.CreateVersion7(), at % 3 == 0 ? Given[at / 3 % Given.Length] : $"{Given[at % Given.Length]}{Letters(at)}", $"Family{Letters(at)}")));
        var text = new StringBuilder();
        for (var at = 0; text.Length < 2_000; at++) text.Append(at % 40 == 7 ? "Olivia" : Words[at % Words.Length]).Append(' ');
        caption = text.ToString(0, 2_000);
    }

    [Benchmark]
    public int Scan() => NameScan.Look(roll, caption).Count;

    internal static Task RunAsync()
    {
        // In this process: the machine that measures need not build the house a second time.
        BenchmarkRunner.Run<NamesBenchmark>(ManualConfig.Create(DefaultConfig.Instance).AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance)));
        return Task.CompletedTask;
    }

    private static string Letters(int number)
    {
        var letters = new StringBuilder();
        for (var left = number + 1; left > 0; left /= 26) letters.Append((char)('a' + (left % 26)));
        return letters.ToString();
    }
}
