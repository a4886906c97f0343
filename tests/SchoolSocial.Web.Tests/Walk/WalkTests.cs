using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>Every link that anybody is offered leads somewhere, and every page on the way is whole.</summary>
public sealed class WalkTests(WalkTests.OneSchool one) : IClassFixture<WalkTests.OneSchool>
{
    /// <summary>Pages that nobody comes to by a link from home or the sign-in page, each with its reason.</summary>
    private static readonly Dictionary<string, string> NotByLinks = new()
    {
        ["people/code-requests"] = "reached from a notice, by the second person whom a request waits for",
        ["sign-in/forgotten/sent"] = "what follows a form",
        ["concerns/new/{card}"] = "the walk opens every card, but a card's word is not a reference by which it would know the page again",
        ["pathways/{code}/{ask}"] = "linked from a pathway; the word in its address is what the walk takes for another page",
        ["kept-form"] = "there once a form was sent after its writer's sign-in had ended",
        ["policies/calendar/{key}.ics"] = "the address is shown once, to be copied into a calendar program",
        ["policies/{code}/adoption"] = "offered to those who head, chair or clerk two schools of a federation",
        ["policies/{code}/adoption/end"] = "offered where another school of the federation holds the policy",
        ["letters/wordings/{kind}"] = "linked from the list of wordings; the word in its address is what the walk takes for another page",
        ["letters/wordings/{kind}/new"] = "linked from a wording; the word in its address is what the walk takes for another page",
        ["my-schools"] = "offered to those who serve several schools",
        ["search"] = "asked from the box at the head of every page",
        ["setup"] = "there only while no school is",
        ["reply"] = "opened with the slip that school sends home",
        ["consents/imports/{code}"] = "there once a file has been sent",
        ["consents/imports/{code}/match"] = "there once a file has been sent",
        ["consents/imports/{code}/bad-lines.csv"] = "there once a file has been sent",
        ["people/imports/{code}"] = "there once a file has been sent",
        ["accounts/rollover/{code}"] = "there once next year's classes are in and Rollover Day has begun",
        ["accounts/rollover/{code}/lines/{id:guid}"] = "there once next year's classes are in and Rollover Day has begun",
        ["accounts/rollover/{code}/certificate"] = "there once next year's classes are in and Rollover Day has begun",
        ["accounts/rollover/{code}/hold"] = "there once next year's classes are in and Rollover Day has begun",
        ["posts/{code}/take-down/hand-over"] = "there once a post has to come down",
        ["leaving/{id:guid}/sheet"] = "there once a hand-over has begun",
        ["accounts/{code}/steps/{kind}"] = "linked from an account; the word in its address is what the walk takes for another page",
        ["people/imports/{code}/columns"] = "there once a file has been sent",
        ["people/imports/{code}/changes"] = "there once a file has been sent",
        ["people/imports/{code}/bad-lines"] = "there once a file has been sent",
        ["people/imports/{code}/bad-lines.csv"] = "there once a file has been sent",
    };

    private static readonly Role[] Walking = [.. Roles.All.Where(role => role != Role.ActingHead)];

    public static TheoryData<Role> AllRoles => [.. Walking];

    [Theory]
    [MemberData(nameof(AllRoles))]
    public async Task Every_link_offered_to_the_role_leads_to_a_whole_page(Role role)
    {
        var walker = await one.WalkOf(role);
        walker.Faults.ShouldBeEmpty();
        walker.Seen.ShouldContain("/");
        walker.Seen.ShouldContain("/concerns/new");
    }

    [Fact]
    public async Task Every_link_offered_before_signing_in_leads_to_a_whole_page()
    {
        var walker = await one.WalkOf(null);
        walker.Faults.ShouldBeEmpty();
        walker.Seen.ShouldContain("/sign-in");
    }

    [Fact]
    public async Task Every_link_offered_between_password_and_code_leads_to_a_whole_page()
    {
        var walker = await one.WalkOfHalfSignedIn();
        walker.Faults.ShouldBeEmpty();
        walker.Seen.ShouldContain("/sign-in/code");
    }

    /// <summary>Without this, a page that lost its last link would no longer be looked at by anybody, and no test would say so.</summary>
    [Fact]
    public async Task Every_page_is_reached_by_somebody_or_is_named_here()
    {
        var seen = new HashSet<string>();
        seen.UnionWith((await one.WalkOfHalfSignedIn()).Seen);
        foreach (var role in Walking.Cast<Role?>().Append(null)) seen.UnionWith((await one.WalkOf(role)).Seen);
        var paths = seen.Select(address => new PathString(address.Split('?', '#')[0])).ToHashSet();
        var pages = one.School.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true)
            .Select(endpoint => endpoint.RoutePattern.RawText!).ToHashSet();
        pages.Count.ShouldBeGreaterThan(10);
        var missed = pages.Where(page => !NotByLinks.ContainsKey(page) && !paths.Any(path => Leads(path, page)));
        missed.ShouldBeEmpty();
        NotByLinks.Keys.Where(page => !pages.Contains(page)).ShouldBeEmpty("named here, but no such page is there");
    }

    /// <summary>Pages are not compressed (their secrets would show in their length), so they themselves must be light: a school's line may be slow.</summary>
    [Fact]
    public async Task A_page_weighs_less_than_40_KB()
    {
        var weights = new Dictionary<string, int>();
        foreach (var role in Walking.Cast<Role?>().Append(null))
        {
            foreach (var (address, bytes) in (await one.WalkOf(role)).Weights) weights[address] = Math.Max(bytes, weights.GetValueOrDefault(address));
        }

        weights.Count.ShouldBeGreaterThan(30);
        weights.Where(page => page.Value > 40 * 1024).OrderByDescending(page => page.Value).Select(page => $"{page.Key} weighs {page.Value:N0} bytes").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_page_with_all_that_it_fetches_weighs_less_than_120_KB()
    {
        var visitor = one.School.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var page = await visitor.See("/sign-in");
        var files = page.Html.QuerySelectorAll("link[href], [src]").Select(link => link.GetAttribute("href") ?? link.GetAttribute("src")!).Distinct().ToList();
        files.Count.ShouldBeGreaterThan(2);
        var total = page.Body.Length;
        foreach (var file in files) total += (await visitor.Client.GetByteArrayAsync(new Uri(file, UriKind.Relative))).Length;
        total.ShouldBeLessThan(120 * 1024);
    }

    private static bool Leads(PathString path, string page)
    {
        var values = new RouteValueDictionary();
        var template = TemplateParser.Parse(page.TrimStart('/'));
        if (!new TemplateMatcher(template, []).TryMatch(path, values)) return false;

        // /concerns/new is not a reference: a word in place of one would make {code} match everything.
        return template.Parameters.All(part => values[part.Name!] is not string value || Shape.Of($"/{value}") != $"/{value}?");
    }

    /// <summary>One school for all, walked once by each: nobody changes anything on the way.</summary>
    public sealed class OneSchool : IAsyncLifetime, IDisposable
    {
        private readonly Dictionary<string, Task<Walker>> walks = [];

        public School School { get; } = new();

        public Task InitializeAsync() => WalkStory.TellAsync(School);

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => School.Dispose();

        /// <summary>Null is somebody who has not signed in.</summary>
        public Task<Walker> WalkOf(Role? role) =>
            Once(role?.ToString() ?? "nobody", async () => role is { } known ? await School.As(known) : School.Visitor(), role is null ? "/sign-in" : "/");

        public Task<Walker> WalkOfHalfSignedIn() => Once("half", async () =>
        {
            var head = School.Visitor();
            await head.SignIn(SchoolStory.EmailOf(Role.Headteacher), SchoolStory.Password);
            return head;
        }, "/sign-in/code");

        private Task<Walker> Once(string who, Func<Task<Visitor>> come, string start)
        {
            if (!walks.TryGetValue(who, out var walk)) walks[who] = walk = WalkAsync();
            return walk;

            async Task<Walker> WalkAsync()
            {
                var walker = new Walker(await come());
                await walker.FromAsync(start);
                return walker;
            }
        }
    }
}
