using System.Text.RegularExpressions;
using SchoolSocial.Data.Demo;
using SchoolSocial.Web.Hosting.Commands;

namespace SchoolSocial.Web.Tests.House;

/// <summary>README says what is true: the names of settings, the commands and the sign-ins of the demo school.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Sources.Read("README.md").Text;

    [Fact]
    public void Every_setting_that_is_read_is_told_and_every_one_that_is_told_is_read()
    {
        var told = Setting().Matches(Readme).Select(row => row.Groups["name"].Value).ToHashSet();
        var read = Sources.Below("src", ".cs").SelectMany(SettingsIn)
            .Concat(Sources.Below("", ".cs", ".mjs", "run", "find").SelectMany(file => Variable().Matches(file.Text).Select(found => found.Value)))
            .ToHashSet();
        read.ShouldContain("SchoolSocial__DataFolder");
        read.ShouldContain("SCHOOLSOCIAL_TEST_SQLSERVER");
        read.Except(told).ShouldBeEmpty("read by the code, but not in README");
        told.Except(read).ShouldBeEmpty("in README, but read by nothing");
    }

    [Fact]
    public void Every_command_is_told_as_it_is_called()
    {
        var commands = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)))
            .Select(type => (Command)Activator.CreateInstance(type, nonPublic: true)!).Select(UsageOf).ToList();
        commands.Count.ShouldBeGreaterThan(2);
        CommandLine().Matches(Readme).Select(line => line.Groups["usage"].Value.TrimEnd()).ShouldBe(commands, ignoreOrder: true);
    }

    [Fact]
    public void The_sign_ins_and_the_password_of_the_demo_school_are_its_own()
    {
        var locals = DemoStaff.SignIns.Select(email => email.Split('@')[0] + "@");
        Readme.ShouldContain($"    {string.Join(' ', locals)} {DemoStaff.Domain}\n");
        Readme.ShouldContain($"`{DemoFill.Password}`");
    }

    [Fact]
    public void What_it_tells_to_type_is_there()
    {
        foreach (var path in (string[])["tests/run", ".ci/run", "src/SchoolSocial.Web"])
        {
            Readme.ShouldContain(path);
            Path.Exists(Path.Combine(Sources.Root, path)).ShouldBeTrue(path);
        }

        Sources.Read(".ci/run").Text.ShouldContain("bash tests/run", customMessage: "CI runs README's own test command");
        Sources.Read("tests/run").Text.ShouldContain("passed, $failed failed, $skipped skipped");
        Readme.ShouldContain("`N passed, N failed, N skipped`");
    }

    /// <summary>In a file that reads a section, each <c>section["X:Y"]</c> is one of its settings.</summary>
    private static IEnumerable<string> SettingsIn(SourceFile file)
    {
        var section = Section().Match(file.Text);
        foreach (Match read in Read().Matches(file.Text))
        {
            if (section.Success) yield return $"{section.Groups["name"].Value}:{read.Groups["name"].Value}".Replace(":", "__", StringComparison.Ordinal);
        }

        foreach (Match whole in Whole().Matches(file.Text)) yield return whole.Groups["name"].Value.Replace(":", "__", StringComparison.Ordinal);
        foreach (Match connection in Connection().Matches(file.Text)) yield return $"ConnectionStrings__{connection.Groups["name"].Value}";
    }

    private static string UsageOf(Command command) => (string)typeof(Command)
        .GetProperty("Usage", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(command)!;

    [GeneratedRegex(@"^\| `(?<name>[A-Za-z_]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\bSCHOOLSOCIAL_[A-Z]+(_[A-Z]+)*\b")]
    private static partial Regex Variable();

    [GeneratedRegex(@"GetSection\(""(?<name>SchoolSocial[A-Za-z:]*)""\)")]
    private static partial Regex Section();

    [GeneratedRegex(@"\bsection\[""(?<name>[A-Za-z:]+)""\]")]
    private static partial Regex Read();

    [GeneratedRegex(@"(?:onfiguration\[|GetValue(?:<[a-z]+>)?\()""(?<name>SchoolSocial:[A-Za-z:]+)""")]
    private static partial Regex Whole();

    [GeneratedRegex(@"GetConnectionString\(""(?<name>[A-Za-z]+)""\)")]
    private static partial Regex Connection();

    [GeneratedRegex(@"dotnet run --project src/SchoolSocial\.Web -- (?<usage>[^\n]+)")]
    private static partial Regex CommandLine();
}
