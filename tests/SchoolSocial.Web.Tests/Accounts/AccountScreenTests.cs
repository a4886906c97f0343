using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class AccountScreenTests
{
    private static async Task<(string Field, string Value)[]> FilledAsync(School school) =>
    [
        ("Form.Kind", "Class"), ("Form.PlatformId", (await school.With(db => db.Platforms.SingleAsync(each => each.Name == "X (Twitter)"))).Id.ToString()),
        ("Form.Name", "Year 3 Kestrels"), ("Form.ClassIds", (await school.With(db => db.Classes.SingleAsync(each => each.Name == "Kestrels"))).Id.ToString()),
        ("Form.Visibility", "Public"), ("Form.Purpose", "Shows parents what we learn."), ("Form.IsInUse", "true"),
    ];

    [Fact]
    public async Task ACC_02_ACC_03_Computing_lead_enters_a_class_account_and_its_name_is_made()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        var form = await lead.See("/accounts/new");
        var empty = await lead.Press(form, "Add this account");
        empty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        empty.Errors.ShouldContain("Choose the kind");
        var page = await lead.Follow(await lead.Press(form, "Add this account", await FilledAsync(school)));
        page.Text.ShouldContain("@3ah_oakfield on X (Twitter)");
        page.Fact("Email").ShouldBe("3ah@oakfield.example");
        page.Text.ShouldContain("Nobody is custodian.");
        (await school.ActionsOn(nameof(Account))).ShouldBe(["account.asked-for", "account.entered"]);
    }

    [Fact]
    public async Task ACC_02_Handle_and_email_are_the_accounts_own_and_of_the_school()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See("/accounts/new"), "Add this account", await FilledAsync(school)));
        var twin = await lead.Press(await lead.See("/accounts/new"), "Add this account", [.. await FilledAsync(school), ("Form.Handle", "@3AH_oakfield"), ("Form.Email", "3ah@oakfield.example")]);
        twin.Errors.ShouldBe(["Another account of the school has this handle on this platform", "Another account is registered to this email. Each has its own."]);
        var other = await lead.Press(await lead.See("/accounts/new"), "Add this account", [.. await FilledAsync(school), ("Form.Handle", "kestrels"), ("Form.Email", "k@gmail.example")]);
        other.Errors.ShouldBe(["The email must be one of the school's own, ending with @oakfield.example"]);
        other = await lead.Press(other, "Add this account", ("Form.Email", "k@oakfield.example"));
        other.Errors.ShouldBe(["The school's pattern gives 3ah_oakfield. Use that, or say why this handle differs"]);
        (await lead.Press(other, "Add this account", ("Form.HandleReason", "It had this name before."))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task ACC_01_No_field_keeps_what_looks_like_a_secret()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        var refused = await lead.Press(await lead.See("/accounts/new"), "Add this account",
        [
            .. (await FilledAsync(school)).Where(each => each.Field is not ("Form.Name" or "Form.Purpose")),
            ("Form.Name", "Summer2026!"), ("Form.Purpose", "For parents. The password is tulip"), ("Form.HandleReason", "pin: 4482"), ("Form.EnvelopeNumber", "P@ssw0rd1"),
        ]);
        refused.Errors.Count(error => error.StartsWith("This was not kept, because it", StringComparison.Ordinal)).ShouldBe(4);
        (await school.With(db => db.Accounts.CountAsync())).ShouldBe(0);
        var account = await school.AccountAsync();
        (await lead.Press(await lead.See($"/accounts/{account.Code}/use"), "Save", ("Form.Follows", "recovery code: 8372 1199"))).Errors.Single().ShouldStartWith("This was not kept");
        (await lead.Press(await lead.See($"/accounts/{account.Code}/steps/Paused"), "Pause this account", ("Form.Reason", "Somebody wrote the password: hunter2 on the board"))).Errors.Single().ShouldStartWith("This was not kept");
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "account.paused"))).ShouldBe(0);
    }

    [Fact]
    public async Task ACC_07_Class_teacher_sees_and_edits_only_their_own_accounts()
    {
        using var school = new School();
        var own = await school.AccountAsync("3ah_oakfield", people: [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        var other = await school.AccountAsync("6xy_oakfield", className: "Owls", people: [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        var teacher = await school.As(Role.Teacher);
        var list = await teacher.See("/accounts");
        list.HasLink("Account 3ah_oakfield").ShouldBeTrue();
        list.HasLink("Account 6xy_oakfield").ShouldBeFalse();
        list.Text.ShouldContain("1 account of yours");
        (await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{own.Code}/use"), "Save", ("Form.Hashtags", "#Kestrels")))).Fact("Hashtags").ShouldBe("#Kestrels");
        (await teacher.Open($"/accounts/{own.Code}/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var page in (string[])["", "/use"]) (await teacher.Open($"/accounts/{other.Code}{page}")).Status.ShouldBe(HttpStatusCode.NotFound, page);
        var lead = await school.As(Role.ComputingLead);
        var save = await lead.See($"/accounts/{other.Code}/use");
        var token = save.Html.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        token.ShouldNotBeEmpty();
        (await school.As(Role.Governor)).ShouldNotBeNull();
        (await (await school.As(Role.Governor)).Open("/accounts")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.TeachingAssistant)).See("/accounts")).Text.ShouldContain("You have no account in hand here.");
        (await (await school.As(Role.Dsl)).See($"/accounts/{other.Code}")).HasLink("Change what it is for").ShouldBeFalse();
        (await (await school.As(Role.Dsl)).Open($"/accounts/{other.Code}/use")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ACC_07_Class_that_is_given_to_another_teacher_takes_its_account_along()
    {
        using var school = new School();
        var own = await school.AccountAsync(people: [(AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        var teacher = await school.As(Role.Teacher);
        await teacher.See($"/accounts/{own.Code}");
        await school.With(async db =>
        {
            var taught = await db.Classes.Include(each => each.Teachers).SingleAsync(each => each.Name == "Kestrels");
            taught.EndTeacher(SchoolStory.PersonId(Role.Teacher), school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await teacher.Open($"/accounts/{own.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.As(Role.ComputingLead)).See($"/accounts/{own.Code}")).Text.ShouldContain("Amelia Hart can no longer be on this account since 20 November 2026");
    }

    [Fact]
    public async Task ACC_04_Teacher_asks_and_a_senior_leader_decides()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var asked = await teacher.Follow(await teacher.Press(await teacher.See("/accounts/new"), "Ask for this account",
            [.. (await FilledAsync(school)).Where(each => each.Field != "Form.IsInUse")]));
        asked.Text.ShouldContain("Asked for");
        asked.HasLink("Approve this account").ShouldBeFalse();
        var path = asked.Address;
        (await teacher.Open($"{path}/steps/Approved")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var leader = await school.As(Role.SeniorLeader);
        (await leader.See("/accounts/due")).HasLink("Decide on Year 3 Kestrels").ShouldBeTrue();
        (await leader.Follow(await leader.Press(await leader.See($"{path}/steps/Approved"), "Approve this account"))).Text.ShouldContain("Approved");
        (await leader.Open($"{path}/steps/Opened")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var lead = await school.As(Role.ComputingLead);
        (await lead.Follow(await lead.Press(await lead.See($"{path}/steps/Opened"), "The account is live"))).Text.ShouldContain("is now live");
        var none = await lead.Press(await lead.See($"{path}/steps/Paused"), "Pause this account");
        none.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        none.Errors.ShouldBe(["Say why"]);
        (await lead.See($"{path}/steps/ContentGone")).Errors.Single().ShouldStartWith("This account is live");
        (await school.ActionsOn(nameof(Account))).ShouldBe(["account.asked-for", "account.approved", "account.opened"]);
    }

    [Fact]
    public async Task ACC_06_Account_is_stricter_and_never_looser()
    {
        using var school = new School();
        var account = await school.AccountAsync();
        var lead = await school.As(Role.ComputingLead);
        var form = await lead.See($"/accounts/{account.Code}/rules");
        var refused = await lead.Press(form, "Save these rules", ("Form.PupilFollowing", "Allowed"));
        refused.Errors.Single().ShouldStartWith("The school's own rule on pupils following is stricter.");
        var page = await lead.Follow(await lead.Press(form, "Save these rules", ("Form.PrivateMessages", "SwitchedOff"), ("Form.MayReply", "false")));
        page.Text.ShouldContain("Private messages are switched off");
        page.Text.ShouldContain("No public reply to one parent");
    }
}
