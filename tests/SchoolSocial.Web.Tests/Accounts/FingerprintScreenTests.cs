using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class FingerprintScreenTests
{
    private static (string, string)[] All(string answer) =>
        [.. new[] { "VisibilityAsRegistered", "TaggingOff", "RecoveryIsTheSchools", "AnswersNotGuessable", "TwoStepOn" }.Select(each => ($"Form.{each}", answer))];

    [Fact]
    public async Task FIN_01_Setting_against_a_rule_turns_the_account_amber_and_names_the_rule()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var lead = await school.As(Role.ComputingLead);
        var path = $"/accounts/{account.Code}/settings-check";
        (await lead.See($"/accounts/{account.Code}")).Fact("Settings looked at").ShouldBe("Never: due this term");
        (await lead.See("/accounts/due")).HasLink("Look at the settings of Account 3ah_oakfield this term").ShouldBeTrue();
        (await lead.Press(await lead.See(path), "Write this down", ("Form.TwoStepOn", "Yes"))).Errors.Count.ShouldBe(4);
        var page = await lead.Follow(await lead.Press(await lead.See(path), "Write this down", All("Yes")));
        page.Text.ShouldNotContain("Settings not as the rules say");
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rules"), "Save these rules", ("Form.PrivateMessages", "SwitchedOff")));
        (await lead.See($"/accounts/{account.Code}")).Text.ShouldContain("A setting is not as the rules say: Private messages are switched off.");
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await lead.Follow(await lead.Press(await lead.See(path), "Write this down", [.. All("Yes"), ("Form.MessagesOff", "No")]));
        page = await lead.See($"/accounts/{account.Code}");
        page.Html.QuerySelector(".govuk-tag--orange").ShouldNotBeNull();
        (await lead.See("/accounts")).Html.QuerySelector("td .govuk-tag--orange").ShouldNotBeNull("the register shows it too");
        school.Time.Pass(TimeSpan.FromMinutes(1));
        page = await lead.Follow(await lead.Press(await lead.See(path), "Write this down", [.. All("Yes"), ("Form.MessagesOff", "Yes")]));
        page.Html.QuerySelector(".govuk-tag--orange").ShouldBeNull();
        (await lead.See("/accounts")).Html.QuerySelector(".govuk-tag--orange").ShouldBeNull();
        (await school.With(db => db.SettingsChecks.CountAsync())).ShouldBe(3);
        (await school.ActionsOn(nameof(SettingsCheck))).ShouldBe(["account-settings.checked", "account-settings.checked", "account-settings.checked"]);
    }

    [Fact]
    public async Task FIN_02_Settings_are_looked_at_each_term()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var lead = await school.As(Role.ComputingLead);
        var page = await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/settings-check"), "Write this down", All("Yes")));
        page.Fact("Settings looked at").ShouldBe("20 Nov 2026");
        school.Time.Now = new DateTime(2027, 1, 5, 9, 0, 0, DateTimeKind.Utc);
        lead = await school.As(Role.ComputingLead);
        (await lead.See($"/accounts/{account.Code}")).Fact("Settings looked at").ShouldBe("20 Nov 2026: due this term");
    }

    [Fact]
    public async Task FIN_03_Rules_at_the_top_of_a_group_are_kept_and_looked_at_again_when_their_words_change()
    {
        using var school = new School();
        var group = await school.AccountAsync("parents_oakfield", AccountKind.Group, people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var lead = await school.As(Role.ComputingLead);
        (string, string)[] answers = [.. All("Yes"), ("Form.MemberPostingOff", "Yes"), ("Form.RulesPinned", "Yes")];
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{group.Code}/use"), "Save", ("Form.PinnedRules", "Be kind. Telephone us about anything that worries you.")));
        var check = await lead.See($"/accounts/{group.Code}/settings-check");
        check.Text.ShouldContain("Be kind. Telephone us about anything that worries you.");
        (await lead.Follow(await lead.Press(check, "Write this down", answers))).Text.ShouldNotContain("Settings not as the rules say");
        school.Time.Pass(TimeSpan.FromDays(1));
        lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{group.Code}/use"), "Save", ("Form.PinnedRules", "Be kind. Do not post pictures.")));
        (await lead.See($"/accounts/{group.Code}")).Text.ShouldContain("The rules at the top of the page are those of 21 November 2026: nobody has looked since they were changed");
        (await lead.Follow(await lead.Press(await lead.See($"/accounts/{group.Code}/settings-check"), "Write this down", answers))).Text.ShouldNotContain("Settings not as the rules say");
        var other = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        (await lead.See($"/accounts/{other.Code}/use")).Html.QuerySelector("[name='Form.PinnedRules']").ShouldBeNull();
    }
}
