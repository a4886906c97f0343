using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.House;

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

    /// <summary>Every field of every form about accounts that takes words, save those whose letters leave no room for a secret.</summary>
    [Fact]
    public void ACC_01_Every_field_of_words_is_asked_whether_it_holds_a_secret()
    {
        Dictionary<string, string> otherwise = new()
        {
            ["AccountForm.Handle"] = "letters, figures and three marks of a name", ["AccountForm.Email"] = "an address of the school", ["RolloverLineForm.NewHandle"] = "as any handle",
            ["RolloverLineForm.NewEmail"] = "an address of the school", ["AccountWaysForm.Handle"] = "a pattern", ["AccountWaysForm.Email"] = "a pattern",
            ["AccountImportForm.Csv"] = "asked cell by cell", ["FollowerCheckForm.Followers"] = "not kept: read line by line as handles",
        };
        var found = new List<string>();
        foreach (var text in Sources.Below("src/SchoolSocial.Web/Features/Accounts", ".cs").Select(file => file.Text))
        {
            foreach (Match form in Regex.Matches(text, @"public sealed class (?<form>\w+Form)\n\{(?<body>.*?)\n\}", RegexOptions.Singleline))
            {
                foreach (Match field in Regex.Matches(form.Groups["body"].Value, @"public string\? (?<field>\w+) \{ get; set; \}"))
                {
                    var name = $"{form.Groups["form"].Value}.{field.Groups["field"].Value}";
                    found.Add(name);
                    var isAsked = Regex.IsMatch(text, $@"RuleFor\(form => form\.{field.Groups["field"].Value}\)[^;]*\.NoSecret\(\)");
                    (isAsked ^ otherwise.ContainsKey(name)).ShouldBeTrue(name);
                }
            }
        }

        found.Count.ShouldBeGreaterThan(20);
        otherwise.Keys.Except(found).ShouldBeEmpty();
    }

    [Fact]
    public async Task ACC_07_Every_page_of_another_account_is_not_there()
    {
        using var school = new School();
        var other = await school.AccountAsync("6xy_oakfield", className: "Owls", people: [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        var own = await school.AccountAsync(people: [(AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);
        var teacher = await school.As(Role.Teacher);
        var pages = Entrance.Of(school.Services).Where(each => each.IsRead && each.Route.StartsWith("/accounts/{code}", StringComparison.Ordinal)).ToList();
        pages.Count.ShouldBeGreaterThan(15);
        foreach (var page in pages)
        {
            var path = $"/accounts/{other.Code}" + page.Address["/accounts/C-999999".Length..];
            var isClosed = page.Permissions.Contains(Can.KeepAccounts) || page.Permissions.Contains(Can.PlaceLegalHolds);
            (await teacher.Open(path)).Status.ShouldBe(isClosed ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound, path);
        }

        foreach (var below in (string[])["use", "followers", "requests", "rounds", "settings-check", "ownership", "contributors"]) (await teacher.See($"/accounts/{own.Code}/{below}")).Text.ShouldContain("3ah_oakfield");
    }

    [Fact]
    public async Task ACC_11_Only_those_who_hold_the_way_in_say_that_the_password_was_changed()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.Technician), AccountPost.Operator.As(Role.Teacher)]);
        var path = $"/accounts/{account.Code}";
        var teacher = await school.As(Role.Teacher);
        (await teacher.See(path)).Html.QuerySelector("form[action$='/password-change']").ShouldBeNull();
        (await (await school.As(Role.Technician)).See(path)).Html.QuerySelector("form[action$='/password-change']").ShouldNotBeNull();
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

        // Her own form, sent to the other account's address.
        var form = await teacher.See($"/accounts/{own.Code}/use");
        form.Html.QuerySelector("main form")!.SetAttribute("action", $"/accounts/{other.Code}/use");
        (await teacher.Press(form, "Save", ("Form.Hashtags", "#Owls"))).Status.ShouldBe(HttpStatusCode.NotFound);
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
