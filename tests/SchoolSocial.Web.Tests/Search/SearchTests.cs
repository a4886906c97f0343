using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Search;

public sealed class SearchTests
{
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
