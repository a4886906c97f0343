using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolSocial.Data.Demo;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Oversight;

/// <summary>OVE-01: over the two demo schools, every number on the Monday page and on the board, told apart in every way, is as long as its list.</summary>
public sealed partial class DemoNumbersTests(DemoNumbersTests.Federation federation) : IClassFixture<DemoNumbersTests.Federation>
{
    public static TheoryData<string> Everybody => [.. DemoStaff.SignIns];

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task OVE_01_Every_number_equals_the_list_behind_it_at_each_school_of_each_person(string email)
    {
        var visitor = await federation.AsAsync(email);
        var (schools, numbers) = (0, 0);
        foreach (var name in (string[])["Oakfield Primary School", "Little Oaks Nursery"])
        {
            if (!await WorksForAsync(visitor, name)) continue;
            schools++;
            var lists = new Dictionary<string, (string Number, string On)>();
            foreach (var address in await BoardsAsync(visitor))
            {
                var page = await visitor.See(address);
                foreach (var figure in page.Html.QuerySelectorAll("main a[data-figure], main a.school-figure"))
                {
                    var number = figure.GetAttribute("data-figure") ?? figure.QuerySelector(".school-figure__number")!.TextContent;
                    var list = figure.GetAttribute("href")!;
                    if (lists.TryGetValue(list, out var known)) number.ShouldBe(known.Number, $"{list} on {known.On} and {address}");
                    lists[list] = (number, address);
                }
            }

            foreach (var (list, (number, on)) in lists)
            {
                Found().Match((await visitor.See(list)).Text).Groups["number"].Value.ShouldBe(number, $"{email} at {name}: {list}, on {on}");
            }

            numbers += lists.Count;
        }

        schools.ShouldBeGreaterThan(0);
        if (email.StartsWith("head@", StringComparison.Ordinal)) (schools, numbers > 100).ShouldBe((2, true));
    }

    /// <summary>Home; and for those who have it the board of the last weeks, of each way to tell apart, and of each term it offers.</summary>
    private static async Task<IReadOnlyList<string>> BoardsAsync(Visitor visitor)
    {
        if (!(await visitor.See("/")).HasLink("Oversight")) return ["/"];
        var terms = (await visitor.See("/oversight")).Html.QuerySelectorAll("main a[href^='/oversight?From=']").Select(link => link.GetAttribute("href")!).ToList();
        return ["/", .. Enum.GetValues<BoardBy>().Select(by => $"/oversight?By={by}"), .. terms.Take(2), .. terms.Take(1).Select(term => term.Replace("By=Kind", "By=Class", StringComparison.Ordinal))];
    }

    private static async Task<bool> WorksForAsync(Visitor visitor, string school)
    {
        if ((await visitor.See("/")).Html.QuerySelector(".school-header__name")!.TextContent.Trim() == school) return true;
        var mine = await visitor.See("/my-schools");
        if (!mine.Html.QuerySelectorAll("form button").Any(button => Page.Plain(button.TextContent) == $"Work for {school}")) return false;
        await visitor.Follow(await visitor.Press(mine, $"Work for {school}"));
        return true;
    }

    [GeneratedRegex(@"Concerns (?<number>[0-9,+]+) found")]
    private static partial Regex Found();

    /// <summary>The program as it is started from a fresh clone, at a standing moment.</summary>
    public sealed class Federation : WebApplicationFactory<Program>
    {
        private readonly string folder = Directory.CreateTempSubdirectory("school-federation-").FullName;
        private readonly Fixture.FakeTime time = new();

        public async Task<Visitor> AsAsync(string email)
        {
            var visitor = new Visitor(CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
            await visitor.SignIn(email, DemoFill.Password);
            return visitor;
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("SchoolSocial:DataFolder", folder);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time)));
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (!disposing || !Directory.Exists(folder)) return;
            using var connection = new SqliteConnection(string.Create(CultureInfo.InvariantCulture, $"Data Source={Path.Combine(folder, "school.db")};Foreign Keys=True"));
            SqliteConnection.ClearPool(connection);
            Directory.Delete(folder, recursive: true);
        }
    }
}
