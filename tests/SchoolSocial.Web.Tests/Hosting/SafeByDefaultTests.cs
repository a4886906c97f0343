using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Hosting;

/// <summary>What every answer carries, whoever asks.</summary>
public sealed class SafeByDefaultTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/concerns")]
    [InlineData("/concerns/new")]
    [InlineData("/no/such/page")]
    public async Task Every_page_carries_the_safe_headers(string path)
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        using var answer = await head.Client.GetAsync(new Uri(path, UriKind.Relative));
        Header(answer, "Content-Security-Policy").ShouldBe(SafeHeaders.ContentSecurityPolicy);
        Header(answer, "Content-Security-Policy").ShouldNotContain("unsafe");
        Header(answer, "Content-Security-Policy").ShouldContain("frame-ancestors 'none'");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        answer.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public async Task Cookies_are_host_bound_secure_and_out_of_reach_of_scripts()
    {
        using var school = new School();
        var visitor = school.Visitor();
        var page = await visitor.See("/sign-in");
        using var answer = await visitor.Client.GetAsync(new Uri("/sign-in", UriKind.Relative));
        page.Heading.ShouldNotBeEmpty();
        var fresh = school.CreateClient();
        using var first = await fresh.GetAsync(new Uri("/sign-in", UriKind.Relative));
        var cookies = first.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        foreach (var cookie in cookies)
        {
            cookie.ShouldStartWith("__Host-");
            cookie.ShouldContain("secure", Case.Insensitive);
            cookie.ShouldContain("httponly", Case.Insensitive);
            cookie.ShouldContain("samesite", Case.Insensitive);
        }
    }

    [Fact]
    public async Task Form_without_its_antiforgery_value_is_refused()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        using var bare = new FormUrlEncodedContent([KeyValuePair.Create("Form.Kind", "SomethingElse")]);
        using var answer = await teacher.Client.PostAsync(new Uri("/concerns", UriKind.Relative), bare);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Health_page_tells_nothing()
    {
        using var school = new School();
        using var client = school.CreateClient();
        (await client.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("Healthy");
    }

    [Fact]
    public async Task Unknown_page_is_a_404_in_words()
    {
        using var school = new School();
        var page = await (await school.As(Role.Teacher)).Open("/no/such/page");
        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Heading.ShouldBe("Page not found");
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : "";
}
