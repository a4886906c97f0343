using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using SchoolSocial.Data.Demo;
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
