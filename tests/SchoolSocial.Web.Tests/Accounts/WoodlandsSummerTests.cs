using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using School = SchoolSocial.Web.Tests.Fixture.School;

namespace SchoolSocial.Web.Tests.Accounts;

/// <summary>
/// Woodlands' summer: fourteen class accounts with a mixed 3/4 and two Year 6 classes, two teachers with the same initials, one class without a
/// teacher yet and one teacher leaving, from the proposals to the certificate and next year's ledger (WD46, WD67 to WD69).
/// </summary>
public sealed class WoodlandsSummerTests
{
    [Fact]
    public async Task ROL_01_to_ROL_07_The_whole_summer()
    {
        using var school = new School();
        await WoodlandsScene.TellAsync(school);
        var lead = await school.As(Role.ComputingLead);
        var page = await lead.Follow(await lead.Press(await lead.See("/accounts/rollover"), "Propose the step from 2026/27 to 2027/28"));
        var path = page.Address;
        page.Text.ShouldContain("0 of 14 accounts are closed.");

        // Every proposal.
        (await LinesAsync(school)).ShouldBe(
        [
            ("Alder", RolloverAction.Rename, "1gh_oakfield", "1gh@oakfield.example"), ("Ash", RolloverAction.Rename, "1cd_oakfield", "1cd@oakfield.example"),
            ("Beech", RolloverAction.Rename, "2sj_oakfield", "2sj@oakfield.example"), ("Birch", RolloverAction.Rename, "2sj_oakfield", "2sj@oakfield.example"),
            ("Cedar", RolloverAction.Rename, "3ik_oakfield", "3ik@oakfield.example"), ("Cherry", RolloverAction.Rename, "3mn_oakfield", "3mn@oakfield.example"),
            ("Elm", RolloverAction.Decide, null, null), ("Fir", RolloverAction.Rename, "5rs_oakfield", "5rs@oakfield.example"),
            ("Gorse", RolloverAction.Deactivate, null, null), ("Hawthorn", RolloverAction.Rename, "5vw_oakfield", "5vw@oakfield.example"),
            ("Hazel", RolloverAction.Rename, "6lt_oakfield", "6lt@oakfield.example"), ("Holly", RolloverAction.Rename, "6bc_oakfield", "6bc@oakfield.example"),
            ("Larch", RolloverAction.Deactivate, null, null), ("Lime", RolloverAction.Deactivate, null, null),
        ]);
        page.Text.ShouldContain("Elm becomes Fir, which has no teacher yet.");
        page.Text.ShouldContain("Yan Zell leaves, so a new password is due then.");

        // Every clash: the two with the same initials; the handle that Larch still has is only a matter of order.
        page.Text.ShouldContain("Clash: Year Birch would be called @2sj_oakfield as well.");
        page.Text.ShouldContain("Clash: Year Beech would be called @2sj_oakfield as well.");
        page.Html.QuerySelectorAll("strong.school-small").Length.ShouldBe(2);

        // Left and taken up again: eleven can be confirmed by one person, then the clash is parted.
        page = await lead.Follow(await lead.Press(page, "Confirm the 11 lines that are ready"));
        page.Text.ShouldNotContain("lines that are ready");
        var line = await lead.See(page.Html.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("Year Birch", StringComparison.Ordinal) && row.QuerySelector("th a") is { TextContent: "Year Birch" }).QuerySelector("a[href*='/lines/']")!.GetAttribute("href")!);
        line.Text.ShouldContain("Cherry, Sam Johnson: 2sjo_oakfield and 2sjo@oakfield.example");
        var wrong = await lead.Press(line, "Save", ("Form.NewEmail", "2sjo@elsewhere.example"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page = await lead.Follow(await lead.Press(wrong, "Save", ("Form.NewHandle", "2sjo_oakfield"), ("Form.NewEmail", "2sjo@oakfield.example")));
        page.Text.ShouldNotContain("Clash:");
        page = await lead.Follow(await lead.Press(page, "Confirm the 2 lines that are ready"));
        (await LinesAsync(school, RolloverState.ConfirmedOnce)).Count.ShouldBe(13);
        (await lead.Open($"{path}/lines/{Guid.Empty}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See(path), "Confirm the 13 lines that are ready"));
        (await LinesAsync(school, RolloverState.ToDo)).Count.ShouldBe(13);

        // Done in the order that the handles allow: the Year 6 accounts free theirs first.
        (await lead.See(path)).Text.ShouldContain("Year Larch still has this handle or email. Do that one first.");
        for (var round = 0; round < 4 && await DoAsync(lead, path) > 0; round++)
        {
        }

        (await LinesAsync(school, RolloverState.ContentToCheck)).Select(each => each.Name).ShouldBe(["Gorse", "Larch", "Lime"]);
        (await lead.Press(await lead.See(path), "The content is gone: Year Gorse")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await lead.Press(await lead.See(path), "The content is gone: Year Larch")).Status.ShouldBe(HttpStatusCode.Redirect);
        page = await lead.Follow(await lead.Press(await lead.See(path), "The content is gone: Year Lime"));
        page.Text.ShouldContain("13 of 14 accounts are closed.");

        // The one without a teacher stays open, also on the head's own page in September.
        school.Time.Now = new DateTime(2027, 9, 6, 8, 0, 0, DateTimeKind.Utc);
        head = await school.As(Role.Headteacher);
        (await head.See("/")).HasLink("Rollover Day: one account is still open").ShouldBeTrue();
        lead = await school.As(Role.ComputingLead);
        (await lead.See($"{path}/certificate")).Text.ShouldContain("Not complete: 1 of 14 accounts are still open.");
        page = await lead.See(path);
        line = await lead.See(page.Html.QuerySelector("a[href*='/lines/']")!.GetAttribute("href")!);
        await lead.Follow(await lead.Press(line, "Save", ("Form.Action", "Deactivate")));
        await lead.Press(await lead.See(path), "Confirm the line that is ready");
        await head.Press(await head.See(path), "Confirm the line that is ready");
        await lead.Press(await lead.See(path), "It is done: Year Elm");
        await lead.Press(await lead.See(path), "The content is gone: Year Elm");
        page = await lead.Follow(await lead.Press(await lead.See(path), "Finish Rollover Day"));
        page.Text.ShouldContain("14 of 14 accounts are closed.");

        // The certificate.
        var certificate = await lead.See($"{path}/certificate");
        certificate.Text.ShouldContain("All 14 accounts are closed. Finished by Priya Nair");
        certificate.Text.ShouldContain("Rename to @6lt_oakfield, 6lt@oakfield.example Priya Nair, Helen Ashworth Priya Nair");

        // Next year's ledger: the class's new teacher, the new name, and a new password for whoever's class has gone.
        var hazel = await school.With(db => db.Accounts.SingleAsync(account => account.HandleInUse == "6LT_OAKFIELD"));
        var may = await lead.See($"/accounts/{hazel.Code}/ledger?on=2027-05-14&time=10:00");
        may.Text.ShouldContain("It was live, called @5im_oakfield and registered to 5im@oakfield.example.");
        may.Text.ShouldContain("Ira Moss");
        var september = await lead.See($"/accounts/{hazel.Code}/ledger?on=2027-09-06&time=10:00");
        september.Text.ShouldContain("called @6lt_oakfield and registered to 6lt@oakfield.example.");
        september.Text.ShouldContain("Lin Tran");
        september.Text.ShouldNotContain("Ira Moss");
        (await lead.See("/accounts/due")).Text.ShouldContain("Change the password of Year Hazel");
        (await school.ActionsOn(nameof(RolloverPlan)))[0].ShouldBe("rollover.begun");
        (await school.ActionsOn(nameof(RolloverPlan)))[^1].ShouldBe("rollover.closed");
        (await (await school.As(Role.Teacher)).Open(path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ROL_08_Only_what_stood_on_the_page_is_confirmed()
    {
        using var school = new School();
        await WoodlandsScene.TellAsync(school);
        var lead = await school.As(Role.ComputingLead);
        var page = await lead.Follow(await lead.Press(await lead.See("/accounts/rollover"), "Propose the step from 2026/27 to 2027/28"));
        var head = await school.As(Role.Headteacher);
        var open = await head.See(page.Address);
        var line = page.Html.QuerySelectorAll("tr").Single(row => row.QuerySelector("th a") is { TextContent: "Year Alder" }).QuerySelector("a[href*='/lines/']")!.GetAttribute("href")!;
        await lead.Follow(await lead.Press(await lead.See(line), "Save", ("Form.Action", "Deactivate")));

        var late = await head.Press(open, "Confirm the 11 lines that are ready");
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Errors.ShouldBe(["Something here has changed since you opened this page. Look through the lines again, then confirm them."]);
        (await LinesAsync(school, RolloverState.ConfirmedOnce)).ShouldBeEmpty();
        await head.Follow(await head.Press(late, "Confirm the 11 lines that are ready"));
        (await LinesAsync(school, RolloverState.ConfirmedOnce)).Count.ShouldBe(11);
    }

    private static async Task<int> DoAsync(Visitor lead, string path)
    {
        var done = 0;
        var page = await lead.See(path);
        foreach (var button in page.Html.QuerySelectorAll("form[action$='/done'] button").Select(button => Page.Plain(button.TextContent)).ToList())
        {
            var answer = await lead.Press(page, button);
            if (answer.Status == HttpStatusCode.Redirect) done++;
        }

        return done;
    }

    private static Task<List<(string Name, RolloverAction Action, string? Handle, string? Email)>> LinesAsync(School school, RolloverState? state = null) => school.With(async db =>
    {
        var plan = await db.RolloverPlans.Include(each => each.Lines).SingleAsync();
        var names = await db.Accounts.ToDictionaryAsync(account => account.Id, account => account.Name["Year ".Length..]);
        return plan.Lines.Where(line => state is null || line.State == state).Select(line => (names[line.AccountId], line.Action, line.NewHandle, line.NewEmail)).OrderBy(each => each.Item1).ToList();
    });
}
