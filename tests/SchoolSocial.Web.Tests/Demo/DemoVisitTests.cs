using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.Demo;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Demo;

/// <summary>The program as it is started from a fresh clone: in Development, on an empty folder.</summary>
public sealed class DemoVisitTests
{
    [Fact]
    public async Task Each_of_the_ten_signs_in_with_the_listed_password_and_sees_home()
    {
        await using var clone = new FreshClone();
        foreach (var email in DemoStaff.SignIns)
        {
            var visitor = new Visitor(clone.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
            (await visitor.See("/sign-in")).Text.ShouldContain(email);
            await visitor.SignIn(email, "Acorns-and-oaks-26");
            (await visitor.See("/")).Heading.ShouldNotBe("Sign in", email);
        }
    }

    /// <summary>The demo school asks for packs; the product's own job makes them when it first runs.</summary>
    [Fact]
    public async Task The_head_finds_a_finished_pack_with_who_and_what_for_and_decisions_without_people()
    {
        await using var clone = new FreshClone();
        var head = new Visitor(clone.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        await head.SignIn("head@oakfield.example", "Acorns-and-oaks-26");
        var job = clone.Services.GetRequiredService<PackJob>();
        for (var tries = 0; tries < 100 && await UnfinishedAsync(clone) > 0; tries++)
        {
            // The program's own turn may have begun already.
            if (!await job.RunOnceAsync(default)) await Task.Delay(500);
        }

        (await UnfinishedAsync(clone)).ShouldBe(0);
        var list = await head.See("/oversight/packs");
        foreach (var words in (string[])["Helen Ashworth", "school improvement adviser", "Daniel Reyes", "safeguarding walk"]) list.Text.ShouldContain(words);
        var pack = await head.See(list.Html.QuerySelector("main tbody a")!.GetAttribute("href")!);
        pack.Text.ShouldContain("What is in it");
        var decisions = pack.Html.QuerySelectorAll("section:has(#decisions) tbody tr").Select(row => Page.Plain(row.TextContent)).ToList();
        decisions.Count.ShouldBeGreaterThan(5);
        decisions.ShouldContain(words => words.Contains("█████", StringComparison.Ordinal));
    }

    private static async Task<int> UnfinishedAsync(FreshClone clone)
    {
        await using var scope = clone.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SchoolDb>().InspectionPacks.CountAsync(InspectionPack.IsOpen);
    }

    private sealed class FreshClone : WebApplicationFactory<Program>
    {
        private readonly string folder = Directory.CreateTempSubdirectory("school-clone-").FullName;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseSetting("SchoolSocial:DataFolder", folder);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (!disposing || !Directory.Exists(folder)) return;
            using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "school.db")};Foreign Keys=True");
            SqliteConnection.ClearPool(connection);
            Directory.Delete(folder, recursive: true);
        }
    }
}
