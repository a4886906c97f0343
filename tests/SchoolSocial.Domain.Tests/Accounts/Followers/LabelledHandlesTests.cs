using System.Globalization;
using System.Runtime.CompilerServices;
using SchoolSocial.Domain.Accounts.Followers;
using Xunit.Abstractions;

namespace SchoolSocial.Domain.Tests.Accounts.Followers;

/// <summary>FOL-02: how well the matcher does on 300 handles whose labels are older than it is; half of them were never looked at.</summary>
public sealed class LabelledHandlesTests(ITestOutputHelper output)
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(0, 200).Select(_ => Guid.CreateVersion7())];

    [Theory]
    [InlineData("tuning", 0.90, 0.90)]
    [InlineData("held-out", 0.85, 0.85)]
    public void FOL_02_Precision_and_recall_on_possible_pupils(string half, double precision, double recall)
    {
        var matcher = new FollowerMatcher(Roll(), [], 2026);
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var line in Lines("labelled-handles.csv").Where(line => line[0] == half))
        {
            var mark = matcher.Look(line[1], line[2]).Mark;
            var isPupil = line[3] == "pupil";
            if (isPupil && mark == FollowerMark.PossiblePupil) right++;
            else if (isPupil) missed++;
            else if (mark == FollowerMark.PossiblePupil) wrong++;
            else continue;

            // What is said of the held-out half is figures only: whoever reads a miss would tune to it.
            if (half == "tuning" && isPupil != (mark == FollowerMark.PossiblePupil)) output.WriteLine($"{line[1]} '{line[2]}' is {line[3]}, marked {mark}");
        }

        output.WriteLine($"{half}: precision {(double)right / (right + wrong):0.000}, recall {(double)right / (right + missed):0.000}");
        ((double)right / (right + wrong)).ShouldBeGreaterThanOrEqualTo(precision);
        ((double)right / (right + missed)).ShouldBeGreaterThanOrEqualTo(recall);
    }

    [Theory]
    [InlineData("tuning", 0.85)]
    [InlineData("held-out", 0.80)]
    public void FOL_02_Every_kind_is_told_apart(string half, double share)
    {
        var matcher = new FollowerMatcher(Roll(), [], 2026);
        var lines = Lines("labelled-handles.csv").Where(line => line[0] == half).ToList();
        var right = lines.Count(line => matcher.Look(line[1], line[2]).Mark == line[3] switch
        {
            "pupil" => FollowerMark.PossiblePupil,
            "staff" => FollowerMark.PossibleStaff,
            "parent" => FollowerMark.PossibleParent,
            _ => FollowerMark.Nobody,
        });
        output.WriteLine($"{half}: {right} of {lines.Count} marked as labelled");
        ((double)right / lines.Count).ShouldBeGreaterThanOrEqualTo(share);
    }

    public static IReadOnlyList<KnownPerson> Roll() => [.. Lines("roll.csv").Select((line, at) => new KnownPerson(
        Ids[at], line[0] switch { "pupil" => KnownAs.Pupil, "staff" => KnownAs.Staff, _ => KnownAs.Parent }, [line[1]], line[2],
        line[3].Length > 0 ? int.Parse(line[3].AsSpan(0, 4), CultureInfo.InvariantCulture) : null))];

    /// <summary>The files hold no quoted cell but names with a comma, of which the last comma counts.</summary>
    private static IEnumerable<string[]> Lines(string file, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, file)).Skip(1).Select(Cells);

    private static string[] Cells(string line)
    {
        var cells = new List<string>();
        var quoted = false;
        var begun = 0;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == '"') quoted = !quoted;
            if (i < line.Length && (line[i] != ',' || quoted)) continue;
            cells.Add(line[begun..i].Trim('"'));
            begun = i + 1;
        }

        return [.. cells];
    }
}
