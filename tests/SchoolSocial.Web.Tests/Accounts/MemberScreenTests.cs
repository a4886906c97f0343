using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class MemberScreenTests
{
    [Fact]
    public async Task ACC_15_Who_uses_an_account_with_pupils_is_on_its_list_and_is_identified()
    {
        using var school = new School();
        var account = await school.AccountAsync("young_reporters", AccountKind.WithPupils, people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Operator.As(Role.Teacher)]);
        var teacher = await school.As(Role.Teacher);
        var path = $"/accounts/{account.Code}/members";
        var page = await teacher.See(path);
        var pupils = page.Html.QuerySelectorAll("select[name='Form.PupilId'] option").Select(option => option.TextContent).ToList();
        pupils.ShouldContain("Olivia Hughes");
        var olivia = page.Html.QuerySelectorAll("select[name='Form.PupilId'] option").Single(option => option.TextContent == "Olivia Hughes").GetAttribute("value")!;
        (await teacher.Press(page, "Add them")).Errors.ShouldBe(["Choose a pupil or an adult, one of the two."]);
        (await teacher.Press(page, "Add them", ("Form.PupilId", olivia), ("Form.Handle", "password: acorns"))).Errors.Single().ShouldStartWith("This was not kept");
        page = await teacher.Follow(await teacher.Press(page, "Add them", ("Form.PupilId", olivia), ("Form.Handle", "reporter-1")));
        (await teacher.Press(page, "Add them", ("Form.PupilId", olivia))).Errors.ShouldBe(["They are on the list already."]);
        (await teacher.See($"/accounts/{account.Code}")).Text.ShouldContain("Nobody has made sure yet who one of those who use it is.");
        page = await teacher.Follow(await teacher.Press(page, "It is they: Olivia Hughes", ("proof", "SchoolSignIn")));
        page.Text.ShouldContain("By the school's own sign-in, Amelia Hart on 20 Nov 2026");
        (await teacher.See($"/accounts/{account.Code}")).Text.ShouldNotContain("Nobody has made sure");
        page = await teacher.Follow(await teacher.Press(page, "Take off Olivia Hughes"));
        page.Html.QuerySelector("main table").ShouldBeNull();
        (await school.ActionsOn(nameof(Account))).ShouldBe(["account.member-added", "account.member-identified", "account.member-ended"]);

        // Nobody else finds the list, and no other kind of account has one.
        (await (await school.As(Role.TeachingAssistant)).Open(path)).Status.ShouldBe(HttpStatusCode.NotFound);
        var other = await school.AccountAsync(people: [AccountPost.Operator.As(Role.Teacher)]);
        (await teacher.Open($"/accounts/{other.Code}/members")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task ACC_22_JW44_An_account_with_pupils_says_where_conversations_are_logged_and_on_which_devices_it_is_used()
    {
        using var school = new School();
        var account = await school.AccountAsync("young_reporters", AccountKind.WithPupils, people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var lead = await school.As(Role.ComputingLead);
        (await lead.See($"/accounts/{account.Code}")).Fact("Used on").ShouldBe("Nobody has named the devices");
        var form = await lead.See($"/accounts/{account.Code}/use");
        (await lead.Press(form, "Save")).Errors.ShouldBe(["Say where conversations are logged, who can reach the logs, and how long they are kept", "Name the school devices it is used on"]);
        var page = await lead.Follow(await lead.Press(form, "Save", ("Form.LogsKept", "On the school's server, by the safeguarding lead, for a year."), ("Form.Devices", "OAK-021")));
        page.Fact("Conversations are logged").ShouldBe("On the school's server, by the safeguarding lead, for a year.");
        page.Fact("Used on").ShouldBe("OAK-021");
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rounds"), "Write it down", ("Form.Kind", "LogTest"), ("Form.Looked", "1"), ("Form.AllWell", "true")));
        (await lead.See($"/accounts/{account.Code}/rounds")).Text.ShouldContain("Test of the logs");
        var other = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        (await lead.See($"/accounts/{other.Code}/use")).Html.QuerySelector("[name='Form.Devices']").ShouldBeNull();
    }

    [Fact]
    public async Task ACC_16_Everybody_who_holds_the_way_in_signs_whose_it_is()
    {
        using var school = new School();
        var account = await school.AccountAsync(people:
            [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Administrator.As(Role.Technician), AccountPost.Operator.As(Role.Teacher)]);
        var path = $"/accounts/{account.Code}/ownership";
        var lead = await school.As(Role.ComputingLead);
        (await lead.See($"/accounts/{account.Code}")).Fact("Still to sign whose it is").ShouldBe("Priya Nair, Ravi Patel");
        var page = await lead.Follow(await lead.Press(await lead.See(path), "I sign this"));
        page.Text.ShouldContain("Priya Nair on 20 Nov 2026");
        (await lead.See($"{path}/sheet")).Text.ShouldContain("Ravi Patel");

        // Somebody who only posts signs nothing, and nobody enters a signature for another but those who keep the register.
        var teacher = await school.As(Role.Teacher);
        var theirs = await teacher.See(path);
        theirs.Html.QuerySelectorAll("main button").Length.ShouldBe(0);
        (await SendAsync(teacher, path, SchoolStory.PersonId(Role.Technician))).ShouldBe(HttpStatusCode.Forbidden);
        (await SendAsync(teacher, path, SchoolStory.PersonId(Role.Teacher))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page = await lead.Follow(await lead.Press(page, "Signed on paper by Ravi Patel"));
        page.Text.ShouldContain("Ravi Patel on 20 Nov 2026, on paper");
        (await lead.See($"/accounts/{account.Code}")).Text.ShouldNotContain("Still to sign");
        (await school.With(db => db.Set<OwnershipStatement>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task ACC_18_Families_are_invited_to_what_the_viewer_has_in_hand_and_pupils_told_what_the_school_says()
    {
        using var school = new School();
        await school.AccountAsync("3ah_oakfield", people: [AccountPost.Operator.As(Role.Teacher)]);
        await school.AccountAsync("6xy_oakfield", className: "Owls");
        var teacher = await (await school.As(Role.Teacher)).See("/accounts/invitation");
        teacher.Text.ShouldContain("@3ah_oakfield");
        teacher.Text.ShouldNotContain("@6xy_oakfield");
        (await (await school.As(Role.Office)).See("/accounts/invitation")).Text.ShouldContain("@6xy_oakfield");
        (await (await school.As(Role.Teacher)).See("/accounts/notice-for-pupils")).Text.ShouldContain("Please do not follow the school's accounts.");
        (await (await school.As(Role.Office)).See("/accounts/notice-for-visitors")).Text.ShouldContain("Please do not use it for social media.");
    }

    /// <summary>What no button of the page would send.</summary>
    private static async Task<HttpStatusCode> SendAsync(Visitor visitor, string path, Guid person)
    {
        var token = (await visitor.See("/accounts/new")).Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("personId", person.ToString())]);
        using var answer = await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), fields);
        return answer.StatusCode;
    }
}
