using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Consents;

/// <summary>CST-14: a slip for each child, a code that works once, no account.</summary>
public sealed class ReplySlipTests
{
    [Fact]
    public async Task CST_14_guardian_answers_on_a_phone_with_the_code_of_a_slip()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var (office, kestrels) = (await school.As(Role.Office), await scene.ClassAsync("Kestrels"));
        var slips = await office.Press(await office.See($"/consents?class={kestrels}"), "Print reply slips for Kestrels");
        slips.Html.QuerySelectorAll(".sheet-slip").Length.ShouldBe(3);
        slips.Html.QuerySelectorAll("svg.school-qr path").Length.ShouldBe(3);
        slips.Text.ShouldContain("For Mary Hughes");
        var code = CodeFor(slips, "Olivia Hughes");

        var phone = school.Visitor();
        var answers = await phone.Press(await phone.See($"/reply?code={code}"), "Go on");
        answers.Status.ShouldBe(HttpStatusCode.OK, answers.Text);
        answers.Heading.ShouldContain("Pictures of Olivia Hughes");
        var some = await phone.Press(answers, "Send my answers", ($"Form.Answers[{scene.Website:N}-Photo]", "Yes"));
        some.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        some.Errors.ShouldContain("Answer yes or no: School website, video");
        var done = await phone.Press(some, "Send my answers", [.. ((Guid[])[scene.Website, scene.Facebook, scene.Instagram])
            .SelectMany(channel => ((string[])["Photo", "Video"]).Select(medium => ($"Form.Answers[{channel:N}-{medium}]", channel == scene.Website ? "Yes" : "No")))]);
        done.Status.ShouldBe(HttpStatusCode.OK, done.Text);
        done.Text.ShouldContain("Thank you");
        var child = await office.See($"/consents/pupils/{await scene.PupilAsync("Olivia")}");
        child.Text.ShouldContain("School website, photo Yes");
        child.Text.ShouldContain("Facebook, photo No");
        child.Text.ShouldContain("By reply slip");
        (await school.ActionsOn(nameof(ReplySlip))).ShouldContain("reply-slip.used");

        // It worked once.
        (await phone.Press(await phone.See($"/reply?code={code}"), "Go on")).Errors.ShouldContain("This code is not right, or has been used or has run out. Ask the school office for a new slip.");
        (await school.With(db => db.Set<ConsentAnswer>().CountAsync())).ShouldBe(6);
    }

    [Fact]
    public async Task CST_14_code_runs_out_is_replaced_by_a_new_slip_and_cannot_be_guessed_at_length()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var (office, kestrels) = (await school.As(Role.Office), await scene.ClassAsync("Kestrels"));
        var page = await office.See($"/consents?class={kestrels}");
        var first = CodeFor(await office.Press(page, "Print reply slips for Kestrels"), "Olivia Hughes");
        var second = CodeFor(await office.Press(page, "Print reply slips for Kestrels"), "Olivia Hughes");
        var phone = school.Visitor();
        (await phone.Press(await phone.See("/reply"), "Go on", ("Form.Code", first))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        school.Time.Pass(TimeSpan.FromDays(ReplySlip.DaysOpen));
        (await phone.Press(await phone.See("/reply"), "Go on", ("Form.Code", second))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var form = await phone.See("/reply");
        Page last = form;
        for (var tries = 0; tries < 60; tries++) last = await phone.Press(form, "Go on", ("Form.Code", $"AAAAA-{tries:00}AAA"));
        last = await phone.Press(form, "Go on", ("Form.Code", "BBBBB-BBBBB"));
        last.Errors.ShouldBe(["There were too many wrong codes from here. Wait five minutes, then try again."]);
    }

    [Fact]
    public async Task Teacher_prints_no_slips()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school);
        var teacher = await school.As(Role.Teacher);
        (await teacher.Open("/consents/letters")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var office = await school.As(Role.Office);
        var letters = await office.See($"/consents/letters?class={await scene.ClassAsync("Owls")}");
        letters.Text.ShouldContain("Dear Mary Williams");
        letters.Text.ShouldContain("You can change your mind at any time.");
        letters.Text.ShouldNotContain("Mary Hughes");
    }

    private static string CodeFor(Page slips, string child) => slips.Html.QuerySelectorAll(".sheet-slip")
        .Single(slip => slip.TextContent.Contains(child, StringComparison.Ordinal)).QuerySelector("code")!.TextContent.Trim();
}
