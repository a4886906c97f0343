using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rule AUD-15: the list of concerns, which is kept in memory between two looks.</summary>
public sealed class RememberedListTests
{
    [Fact]
    public async Task AUD_15_What_is_saved_is_on_the_list_at_the_next_look()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/concerns")).Text.ShouldContain("0 found");
        var first = await school.Given.ConcernAsync(Role.Teacher);
        (await dsl.See("/concerns")).HasLink(first.Code).ShouldBeTrue();
        (await dsl.See("/concerns")).Text.ShouldContain("1 found");
        await school.With(async db =>
        {
            (await db.Concerns.SingleAsync()).Acknowledge(SchoolStory.Actor(Role.Dsl), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await dsl.See("/concerns")).Text.ShouldContain("Being handled");
    }

    /// <summary>Asked one after the other, at the same address, within the same minute.</summary>
    [Fact]
    public async Task AUD_15_One_persons_list_is_never_shown_to_another()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var dsl = await school.As(Role.Dsl);
        (await head.See("/concerns")).HasLink(concern.Code).ShouldBeTrue();
        (await dsl.See("/concerns")).HasLink(concern.Code).ShouldBeFalse();
        (await head.See("/concerns?Status=Closed")).HasLink(concern.Code).ShouldBeFalse();
        (await head.See("/concerns")).HasLink(concern.Code).ShouldBeTrue();
    }

    [Fact]
    public async Task AUD_15_Somebody_who_is_kept_out_of_it_from_now_on_does_not_see_it_at_the_next_look()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var deputy = await school.As(Role.DeputyDsl);
        (await deputy.See("/concerns")).HasLink(concern.Code).ShouldBeTrue();
        var head = await school.As(Role.Headteacher);
        var form = await head.See($"/concerns/{concern.Code}/exclusions/new");
        await head.Follow(await head.Press(form, "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.DeputyDsl).ToString()), ("Form.Reason", "TooClose"), ("Form.Words", "She is a friend of the family.")));
        (await deputy.See("/concerns")).HasLink(concern.Code).ShouldBeFalse();
    }

    [Fact]
    public async Task AUD_15_What_time_alone_changes_is_seen_within_the_minute()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(concern.AcknowledgeBy - school.Time.Now - TimeSpan.FromSeconds(30));
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/concerns")).Text.ShouldNotContain(", late");
        school.Time.Pass(TimeSpan.FromMinutes(1.5));
        (await dsl.See("/concerns")).Text.ShouldContain(", late");
    }

    /// <summary>The page is kept, the proof that a form is one's own is not: the same person at two computers signs out of both.</summary>
    [Fact]
    public async Task AUD_15_The_forms_of_a_kept_page_work_for_each_of_a_persons_browsers()
    {
        using var school = new School();
        var (desk, phone) = (await school.As(Role.Dsl), await school.As(Role.Dsl));
        var drawn = await desk.See("/concerns");
        var kept = await phone.See("/concerns");
        kept.Html.QuerySelector("main")!.OuterHtml.ShouldBe(drawn.Html.QuerySelector("main")!.OuterHtml);
        TokenOf(kept).ShouldNotBe(TokenOf(drawn));
        (await phone.Press(kept, "Sign out")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await desk.Press(await desk.See("/concerns"), "Sign out")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static string TokenOf(Page page) => page.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
