using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>Rules SIG-16 to SIG-18 of docs/rules/sign-in.md.</summary>
public sealed class SetupTests
{
    private const string Password = "kettle-lamp-river-41";

    [Fact]
    public async Task SIG_16_First_run_writes_a_code_to_the_log_once_and_keeps_only_its_hash()
    {
        using var school = School.Empty();
        await using var first = new Run(school);
        var visitor = first.Visitor();
        (await visitor.Open("/")).Location.ShouldBe("/sign-in?returnTo=%2F");
        (await visitor.Open("/sign-in")).Location.ShouldBe("/setup");
        (await visitor.See("/setup")).Heading.ShouldBe("Set up your school");
        first.Log.All.Count(line => line.Contains("setup code", StringComparison.Ordinal)).ShouldBe(1);
        foreach (var file in Directory.EnumerateFiles(school.Folder, "*", SearchOption.TopDirectoryOnly).Where(file => !file.Contains("school.db", StringComparison.Ordinal)))
        {
            (await File.ReadAllTextAsync(file)).ShouldNotContain(first.Code);
        }

        await using var second = new Run(school);
        visitor = second.Visitor();
        var page = await visitor.See("/setup");
        second.Code.ShouldNotBe(first.Code);
        (await visitor.Press(page, "Set up the school", [.. Answers(first.Code)])).Errors.ShouldHaveSingleItem().ShouldContain("not the code that stands in the log");
    }

    [Fact]
    public async Task SIG_17_Setup_makes_the_school_its_year_its_ways_the_head_and_the_computing_lead_and_is_then_gone()
    {
        using var school = School.Empty();
        await using var run = new Run(school);
        var head = run.Visitor();
        var done = await head.Press(await head.See("/setup"), "Set up the school", [.. Answers(run.Code)]);
        done.Heading.ShouldBe("Oakfield Primary is set up");
        done.Fact("School email").ShouldBe("priya.nair@oakfield.example");
        var invitation = done.Fact("Code")!;

        // The head goes on to the app and then home; nothing else opens before.
        (await head.Open("/")).Location.ShouldBe("/my-sign-in/authenticator");
        var app = await head.See("/my-sign-in/authenticator");
        await head.Press(app, "Finish setting up", ("Form.Code", school.CodeFor(app)));
        (await head.See("/")).Heading.ShouldBe("Home");

        (await head.Open("/setup")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await run.Visitor().Open("/setup")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await run.Visitor().See("/sign-in")).Heading.ShouldBe("Sign in");
        File.Exists(Path.Combine(school.Folder, "setup.code")).ShouldBeFalse();

        var lead = run.Visitor();
        (await lead.Press(await lead.See("/invitation"), "Set password and sign in", ("Form.Email", "priya.nair@oakfield.example"), ("Form.Code", invitation),
            ("Form.Password", "tawny-owls-at-dusk"), ("Form.Again", "tawny-owls-at-dusk"))).Location.ShouldBe("/");

        await run.With(async db =>
        {
            var made = await db.Schools.Include(made => made.Years).ThenInclude(year => year.Terms).SingleAsync();
            (made.Name, made.Urn, made.EmailDomain).ShouldBe(("Oakfield Primary", "100001", "oakfield.example"));
            made.YearOn(new DateOnly(2026, 11, 20))!.Terms.Count.ShouldBe(3);
            (await db.Settings.SingleAsync()).Ways.ShouldBe(Presets.Woodlands);
            var appointments = await db.Appointments.ToListAsync();
            appointments.Select(appointment => (appointment.Role, appointment.IsConfirmed)).Order().ShouldBe([(Role.Headteacher, true), (Role.ComputingLead, true)]);
            (await db.AuditEntries.Select(entry => entry.Action).ToListAsync()).ShouldContain("appointment.confirmed-at-setup");
        });
        (await run.Verify()).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task SIG_17_Sent_twice_at_once_it_makes_one_school()
    {
        using var school = School.Empty();
        await using var run = new Run(school);
        var pages = new List<(Visitor Visitor, Page Page)>();
        for (var i = 0; i < 6; i++)
        {
            var visitor = run.Visitor();
            pages.Add((visitor, await visitor.See("/setup")));
        }

        var answers = await Task.WhenAll(pages.Select(each => each.Visitor.Press(each.Page, "Set up the school", [.. Answers(run.Code)])));
        answers.Count(answer => answer.Heading == "Oakfield Primary is set up").ShouldBe(1);

        // The others are led to the sign-in page or, where they came later still, find that there is nothing to set up; no wrong code, no fault.
        answers.Where(answer => answer.Status != HttpStatusCode.OK && answer.Location != "/sign-in" && answer.Status != HttpStatusCode.NotFound)
            .Select(answer => $"{answer.Status} {string.Join(' ', answer.Errors)} {answer.Text}").ShouldBeEmpty();
        await run.With(async db =>
        {
            (await db.Schools.CountAsync()).ShouldBe(1);
            (await db.People.CountAsync()).ShouldBe(2);
        });
    }

    [Fact]
    public async Task SIG_17_Where_the_ways_say_that_the_head_leads_on_safeguarding_the_head_is_appointed_to_it()
    {
        using var school = School.Empty();
        await using var run = new Run(school);
        var visitor = run.Visitor();
        await visitor.Press(await visitor.See("/setup"), "Set up the school", [.. Answers(run.Code, ("Form.Preset", "Straits"))]);
        await run.With(async db =>
        {
            (await db.Settings.SingleAsync()).Ways.HeadIsDsl.ShouldBeTrue();
            var roles = await db.Appointments.Where(appointment => appointment.IsConfirmed).ToListAsync();
            roles.Single(each => each.Role == Role.Dsl).PersonId.ShouldBe(roles.Single(each => each.Role == Role.Headteacher).PersonId);
        });
    }

    [Theory]
    [InlineData("Form.Code", "AAAAA-AAAAA", "This is not the code that stands in the log")]
    [InlineData("Form.Code", "", "Enter the setup code")]
    [InlineData("Form.School.Name", " ", "Enter the name of the school")]
    [InlineData("Form.School.Urn", "12345", "The URN must be six figures")]
    [InlineData("Form.School.EmailDomain", "not a domain", "The email domain must look like")]
    [InlineData("Form.Head.Email", "head", "The email must look like")]
    [InlineData("Form.Head.GivenName", "", "Enter the given name of the headteacher")]
    [InlineData("Form.ComputingLead.Email", "HELEN.ashworth@oakfield.example", "are two people with two addresses")]
    [InlineData("Form.Password", "password1234", "The two passwords differ")]
    [InlineData("Form.Preset", "Elsewhere", "Choose how to start")]
    public async Task SIG_17_What_is_wrong_is_said_and_what_was_typed_is_kept(string field, string value, string error)
    {
        using var school = School.Empty();
        await using var run = new Run(school);
        var visitor = run.Visitor();
        var answer = await visitor.Press(await visitor.See("/setup"), "Set up the school", [.. Answers(run.Code, (field, value))]);
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain(line => line.Contains(error, StringComparison.Ordinal));
        answer.Html.QuerySelector("[name='Form.ComputingLead.FamilyName']")!.GetAttribute("value").ShouldBe("Nair");
        answer.Html.QuerySelectorAll("input[type=password]").ShouldAllBe(input => !input.HasAttribute("value"));
        await run.With(async db => (await db.Schools.AnyAsync()).ShouldBeFalse());
    }

    [Fact]
    public async Task SIG_10_No_default_password_opens_a_new_school_and_a_weak_one_is_refused()
    {
        using var school = School.Empty();
        await using var run = new Run(school);
        var visitor = run.Visitor();
        var page = await visitor.See("/setup");
        foreach (var weak in (string[])["Acorns-and-oaks-26", "OakfieldPrimary2026", "Helen-Ashworth-1"])
        {
            (await visitor.Press(page, "Set up the school", [.. Answers(run.Code, ("Form.Password", weak), ("Form.Again", weak))])).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        await run.With(async db => (await db.Users.AnyAsync()).ShouldBeFalse());
    }

    [Fact]
    public async Task SIG_16_In_Development_too_where_the_demo_school_was_not_moved_in()
    {
        using var school = School.Empty();
        await using var run = new Run(school, builder => builder.UseEnvironment("Development").UseSetting("SchoolSocial:Demo", "false"));
        (await run.Visitor().See("/setup")).Heading.ShouldBe("Set up your school");
        run.Code.Length.ShouldBe(11);
    }

    private static IEnumerable<(string, string)> Answers(string code, params (string Field, string Value)[] instead)
    {
        var answers = new Dictionary<string, string>
        {
            ["Form.Code"] = code,
            ["Form.School.Name"] = "Oakfield Primary",
            ["Form.School.Urn"] = "100001",
            ["Form.School.Nation"] = "England",
            ["Form.School.Phase"] = "Primary",
            ["Form.School.EmailDomain"] = "oakfield.example",
            ["Form.Preset"] = "Woodlands",
            ["Form.Head.GivenName"] = "Helen",
            ["Form.Head.FamilyName"] = "Ashworth",
            ["Form.Head.Email"] = "helen.ashworth@oakfield.example",
            ["Form.ComputingLead.GivenName"] = "Priya",
            ["Form.ComputingLead.FamilyName"] = "Nair",
            ["Form.ComputingLead.Email"] = "priya.nair@oakfield.example",
            ["Form.Me"] = "Headteacher",
            ["Form.Password"] = Password,
            ["Form.Again"] = Password,
        };
        foreach (var (field, value) in instead) answers[field] = value;
        return answers.Select(answer => (answer.Key, answer.Value));
    }

    /// <summary>One start of the program on a folder, with what it logs.</summary>
    private sealed class Run(School school, Action<IWebHostBuilder>? also = null) : IAsyncDisposable
    {
        private WebApplicationFactory<Program>? host;

        public Lines Log { get; } = new();

        public string Code => Regex.Match(Log.All.Single(line => line.Contains("setup code", StringComparison.Ordinal)), "[2-9A-Z]{5}-[2-9A-Z]{5}").Value;

        private WebApplicationFactory<Program> Host => host ??= school.WithWebHostBuilder(builder =>
        {
            also?.Invoke(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(Log));
        });

        public Visitor Visitor() => new(Host.CreateClient(new() { BaseAddress = new Uri("https://localhost"), AllowAutoRedirect = false }));

        public async Task With(Func<SchoolDb, Task> use)
        {
            await using var scope = Host.Services.CreateAsyncScope();
            await use(scope.ServiceProvider.GetRequiredService<SchoolDb>());
        }

        public async Task<ChainReport> Verify()
        {
            await using var scope = Host.Services.CreateAsyncScope();
            var id = await scope.ServiceProvider.GetRequiredService<SchoolDb>().Schools.Select(made => made.Id).SingleAsync();
            return await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(id, default);
        }

        public async ValueTask DisposeAsync()
        {
            if (host is not null) await host.DisposeAsync();
        }
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> All => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception));

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
