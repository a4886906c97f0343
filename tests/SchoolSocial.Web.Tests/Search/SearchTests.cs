using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Search;

public sealed class SearchTests
{
    private const int OfEach = 5;

    [Fact]
    public async Task OVE_08_A_concern_is_found_by_its_reference_by_those_who_may_see_it_and_by_nobody_else()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.TeachingAssistant);
        foreach (var role in Roles.All.Where(role => role != Role.ActingHead))
        {
            var viewer = await school.As(role);
            var page = await viewer.See($"/search?for={concern.Code}");
            var mayOpen = (await viewer.Open($"/concerns/{concern.Code}")).Status == System.Net.HttpStatusCode.OK;
            page.Html.QuerySelectorAll($"main a[href='/concerns/{concern.Code}']").Length.ShouldBe(mayOpen ? 1 : 0, role.ToString());
            page.Html.QuerySelectorAll($"main a[href='/concerns/{concern.Code}/receipt']").Length.ShouldBe(role == Role.Teacher ? 1 : 0, role.ToString());
        }
    }

    [Fact]
    public async Task OVE_08_What_has_a_reference_is_found_by_it_by_exactly_those_whom_it_opens_for()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        var paths = await school.With<IReadOnlyList<string>>(async db =>
        [
            .. (await db.Diary.OrderBy(entry => entry.Code).Take(OfEach).Select(entry => entry.Code).ToListAsync()).Select(code => $"/diary/{code}"),
            .. (await db.Posts.OrderBy(post => post.Code).Take(OfEach).Select(post => post.Code).ToListAsync()).Select(code => $"/posts/{code}"),
            .. (await db.Accounts.OrderBy(account => account.Code).Take(OfEach).Select(account => account.Code).ToListAsync()).Select(code => $"/accounts/{code}"),
            .. (await db.Policies.OrderBy(policy => policy.Code).Take(OfEach).Select(policy => policy.Code).ToListAsync()).Select(code => $"/policies/{code}"),
        ]);
        var opened = new Dictionary<string, int>();
        foreach (var role in Roles.All.Where(role => role != Role.ActingHead))
        {
            var viewer = await school.As(role);
            foreach (var path in paths)
            {
                var isFound = (await viewer.See($"/search?for={path.Split('/')[^1]}")).Html.QuerySelector($"main a[href='{path}']") is not null;
                var opens = (await viewer.Open(path)).Status == System.Net.HttpStatusCode.OK;
                isFound.ShouldBe(opens, $"{role} {path}");
                if (opens) opened[path] = opened.GetValueOrDefault(path) + 1;
            }
        }

        // Each opens for somebody, and something of each room is not for everybody.
        opened.Count.ShouldBe(paths.Count);
        opened.Where(each => each.Value < Roles.All.Count - 1).Select(each => each.Key.Split('/')[1]).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public async Task OVE_08_Everything_that_is_found_says_its_kind_and_opens_for_every_role()
    {
        using var school = new School();
        await Walk.WalkStory.TellAsync(school);
        var kinds = new HashSet<string>();
        foreach (var role in Roles.All.Where(role => role != Role.ActingHead))
        {
            var viewer = await school.As(role);
            foreach (var words in (string[])["policy", "ol", "hughes", "an", "@", "%%", "class", "oakfield", "school"])
            {
                var page = await viewer.See($"/search?for={Uri.EscapeDataString(words)}");
                foreach (var found in page.Html.QuerySelectorAll("main li"))
                {
                    kinds.Add(found.QuerySelector("strong")!.TextContent);
                    (await viewer.Open(found.QuerySelector("a")!.GetAttribute("href")!)).Status.ShouldBe(System.Net.HttpStatusCode.OK, $"{role} {words} {found.TextContent}");
                }
            }
        }

        kinds.ShouldContain("Pupil");
        kinds.ShouldContain("Adult");
        kinds.ShouldContain("Policy");
        kinds.ShouldContain("Account");
    }
}
