using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class FollowerScreenTests
{
    private static Task<Account> OwnAsync(School school) => school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), (AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses))]);

    [Fact]
    public async Task FOL_03_FOL_04_FOL_07_Pasted_followers_are_laid_beside_the_roll_and_decided()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var teacher = await school.As(Role.Teacher);
        var form = await teacher.See($"/accounts/{account.Code}/followers");
        (await teacher.Press(form, "Check them")).Errors.ShouldBe(["Paste the followers, or say that there were none"]);
        var lines = string.Join('\n', "@OliviaH_2018 Olivia H 🐹", "@priya.nair Priya", "@oliviah_2018 again", "hughes_plumbing", "@x שרה");
        var check = await teacher.Follow(await teacher.Press(form, "Check them", ("Form.Followers", lines)));
        check.Text.ShouldContain("4 followers looked at. 2 to look at more closely.");
        check.Text.ShouldContain("Amelia Hart looked at 4 new followers (1 stood in the list twice): 1 possible pupils, 1 staff");
        check.Text.ShouldContain("Olivia Hughes");
        check.Text.ShouldNotContain("hughes_plumbing");
        (await teacher.See("/accounts/due")).HasLink("Account 3ah_oakfield: decide about 2 followers, 1 of whom may be a pupil").ShouldBeTrue();
        var decide = await teacher.See(check.Html.QuerySelector("td a[href*='/followers/']")!.GetAttribute("href")!);
        (await teacher.Press(decide, "Save this decision", ("Form.Decision", "Keep"))).Errors.Single().ShouldStartWith("Say why, because somebody like this");
        check = await teacher.Follow(await teacher.Press(decide, "Save this decision", ("Form.Decision", "BlockAndReport"), ("Form.Kind", "Pupil"), ("Form.Reason", "A pupil of mine.")));
        check.Text.ShouldContain("log a concern now");
        check.Text.ShouldContain("Block them and report them to the platform (a pupil), Amelia Hart");

        var step = await teacher.See(check.Html.QuerySelector("a[href^='/concerns/from-follower/']")!.GetAttribute("href")!);
        step.Text.ShouldContain("Report them to the platform: done");
        var concern = await teacher.Press(step, "Go on to the concern");
        concern.Html.QuerySelector("[name='Form.Account']")!.TextContent.ShouldContain("It resembles Olivia Hughes.");
        var sent = await teacher.Press(await teacher.Press(concern, "Look it over", ("Form.AtRisk", "No")), "Send this concern");
        (await teacher.Follow(sent)).Fact("Status").ShouldBe("Received");

        // The next check knows whom the school has blocked; one with nothing new is kept with its nought.
        var again = await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", "OLIVIAH_2018")));
        again.Text.ShouldContain("Blocked before");
        await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.NothingNew", "true")));
        (await school.With(db => db.FollowerChecks.OrderBy(each => each.Looked).Select(each => each.Looked).ToListAsync())).ShouldBe([0, 1, 4]);
        (await school.ActionsOn(nameof(FollowerCheck))).ShouldBe(["follower-check.made", "follower.decided", "follower-check.made", "follower-check.made"]);
        (await school.With(db => db.Set<FollowerLine>().Select(line => line.Reason).FirstAsync(reason => reason != null)))!.Cipher.ShouldNotContain("pupil");
        (await (await school.As(Role.TeachingAssistant)).Open($"/accounts/{account.Code}/followers")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.As(Role.Dsl)).Open($"/accounts/{account.Code}/followers")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", string.Join('\n', Enumerable.Range(0, 501).Select(i => $"@h{i}"))))).Errors
            .ShouldBe(["There are 1 more than 500. Check them in parts."]);
    }

    [Fact]
    public async Task FOL_01_A_child_whose_last_day_is_to_come_is_still_of_the_roll()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        await school.With(async db =>
        {
            var olivia = await db.Pupils.Include(pupil => pupil.Memberships).SingleAsync(pupil => pupil.GivenName == "Olivia");
            olivia.Leave(school.Time.Today.AddDays(20), SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", "@OliviaH_2018 Olivia H")));
        check.Text.ShouldContain("Olivia Hughes");
    }

    [Fact]
    public async Task FOL_14_A_page_left_open_does_not_undo_what_was_decided_since()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", "@OliviaH_2018 Olivia H")));
        var path = check.Html.QuerySelector("td a[href*='/followers/']")!.GetAttribute("href")!;
        var lead = await school.As(Role.ComputingLead);
        var open = await lead.See(path);
        await teacher.Follow(await teacher.Press(await teacher.See(path), "Save this decision", ("Form.Decision", "Block"), ("Form.Reason", "A pupil of mine.")));

        var late = await lead.Press(open, "Save this decision", ("Form.Decision", "Keep"), ("Form.Reason", "A cousin."));
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.Errors.ShouldHaveSingleItem().ShouldStartWith("Since you opened this page it was decided: ");
        (await school.With(db => db.Set<FollowerLine>().SingleAsync())).Decision.ShouldBe(FollowerDecision.Block);
        await lead.Follow(await lead.Press(late, "Save this decision"));
        (await school.With(db => db.Set<FollowerLine>().SingleAsync())).Decision.ShouldBe(FollowerDecision.Keep);
    }

    [Fact]
    public async Task FOL_05_Nobody_is_let_into_a_closed_group_without_answer_and_child()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rules"), "Save these rules", ("Form.WhoMayFollow", "ClosedGroupWithQuestion")));
        var path = $"/accounts/{account.Code}/requests";
        var olivia = await school.With(db => db.Pupils.SingleAsync(pupil => pupil.GivenName == "Olivia"));
        await lead.Follow(await lead.Press(await lead.See(path), "Add this request", ("Form.Handle", "@kate.h"), ("Form.ShownName", "Kate"), ("Form.AnsweredQuestion", "false")));
        (await lead.See("/accounts/due")).HasLink("Account 3ah_oakfield: one person asks to come in").ShouldBeTrue();
        var kate = await DecideAsync("kate.h");
        (await lead.Press(kate, "Save this")).Errors.ShouldBe(["Choose what you decide"]);
        (await lead.Press(kate, "Save this", ("Form.Decision", "LetIn"))).Errors.ShouldBe(["They have not answered the security question."]);
        (await lead.Press(kate, "Save this", ("Form.Decision", "LetIn"), ("Form.AnsweredQuestion", "true"))).Errors.ShouldBe(["Say which child they belong to."]);
        (await lead.Press(kate, "Save this", ("Form.Decision", "KeepOut"))).Errors.ShouldBe(["Say why"]);
        (await lead.Press(kate, "Save this", ("Form.Decision", "KeepOut"), ("Form.Reason", "Her first pet is Rex"))).Errors.Single().ShouldStartWith("This was not kept, because");

        // The answer and the child may come later: they are kept, and she waits.
        await lead.Follow(await lead.Press(kate, "Save this", ("Form.Decision", "NotYet"), ("Form.AnsweredQuestion", "true"), ("Form.PupilId", olivia.Id.ToString())));
        (await lead.See(path)).Text.ShouldContain("Olivia Hughes, question answered");
        (await lead.Follow(await lead.Press(await DecideAsync("kate.h"), "Save this", ("Form.Decision", "LetIn")))).Text.ShouldContain("Let in by Priya Nair");
        await lead.Follow(await lead.Press(await lead.See(path), "Add this request", ("Form.Handle", "kate_two"), ("Form.AnsweredQuestion", "true")));
        (await lead.Follow(await lead.Press(await DecideAsync("kate_two"), "Save this", ("Form.Decision", "KeepOut"), ("Form.Reason", "Nobody here knows her.")))).Text.ShouldContain("Not let in by Priya Nair");
        (await lead.See("/accounts/due")).Text.ShouldNotContain("to come in");
        await lead.Follow(await lead.Press(await lead.See(path), "Add this request", ("Form.Handle", "OliviaH_2018"), ("Form.AnsweredQuestion", "true"), ("Form.PupilId", olivia.Id.ToString())));
        var pupil = await DecideAsync("OliviaH_2018");
        (await lead.Press(pupil, "Save this", ("Form.Decision", "LetIn"))).Errors.Single().ShouldStartWith("They resemble a pupil");
        (await school.ActionsOn(nameof(EntryRequest))).ShouldBe(
            ["entry-request.added", "entry-request.completed", "entry-request.accepted", "entry-request.added", "entry-request.refused", "entry-request.added"]);

        // An old page is no way round what has been decided, nor another account's address.
        (await lead.Press(kate, "Save this", ("Form.Decision", "KeepOut"), ("Form.Reason", "Too late."))).Errors.ShouldBe(["This has been decided."]);
        var other = await school.AccountAsync("6xy_oakfield", className: "Owls");
        (await lead.Open($"/accounts/{other.Code}/requests/{pupil.Address.Split('/')[^1]}")).Status.ShouldBe(HttpStatusCode.NotFound);

        async Task<Page> DecideAsync(string handle) =>
            await lead.See((await lead.See(path)).Html.QuerySelectorAll("a[href*='/requests/']").Single(link => Page.Plain(link.TextContent) == $"Decide about {handle}").GetAttribute("href")!);
    }

    [Fact]
    public async Task FOL_06_Rounds_are_written_down_and_fall_due_by_their_rhythm()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var lead = await school.As(Role.ComputingLead);
        var path = $"/accounts/{account.Code}/rounds";
        await lead.Follow(await lead.Press(await lead.See(path), "Set how often", ("Rhythm.Kind", "Moderation"), ("Rhythm.EveryDays", "7"), ("Rhythm.OwnerId", SchoolStory.PersonId(Role.Teacher).ToString())));
        var form = await lead.See(path);
        form.Text.ShouldContain("Moderation every 7 days, Amelia Hart: due by 27 Nov 2026");
        (await lead.Press(form, "Write it down", ("Form.Kind", "Moderation"), ("Form.Looked", "12"), ("Form.AllWell", "false"))).Errors.ShouldBe(["Say what was not well"]);
        school.Time.Pass(TimeSpan.FromDays(7));
        lead = await school.As(Role.ComputingLead);
        (await lead.See("/accounts/due")).Text.ShouldContain("Moderation of Account 3ah_oakfield");
        await lead.Follow(await lead.Press(await lead.See(path), "Write it down", ("Form.Kind", "Moderation"), ("Form.Looked", "12"), ("Form.AllWell", "true")));
        await lead.Follow(await lead.Press(await lead.See(path), "Write it down", ("Form.Kind", "AccessDrill"), ("Form.Looked", "1"), ("Form.AllWell", "true"), ("Form.Findings", "The deputy got in at once.")));
        (await lead.See("/accounts/due")).Text.ShouldNotContain("Moderation of");
        (await lead.See(path)).Text.ShouldContain("All well: The deputy got in at once.");
        (await school.ActionsOn(nameof(AccountRound))).ShouldBe(["account-round.made", "account-round.drilled"]);
    }

    [Fact]
    public async Task FOL_08_Where_anyone_may_follow_followers_are_checked_also_where_nobody_said_how_often()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var lead = await school.As(Role.ComputingLead);
        (await lead.See($"/accounts/{account.Code}/followers")).Text.ShouldContain("The next check is due by 30 Nov 2026");
        (await lead.See("/accounts/due")).Text.ShouldNotContain("Follower check of Account 3ah_oakfield");
        var never = await lead.Press(await lead.See($"/accounts/{account.Code}/rounds"), "Set how often", ("Rhythm.Kind", "FollowerCheck"), ("Rhythm.EveryDays", "0"));
        never.Errors.ShouldBe(["Anyone may follow this account, so its followers are checked. Say every how many days."]);
        school.Time.Pass(TimeSpan.FromDays(11));
        lead = await school.As(Role.ComputingLead);
        (await lead.See("/accounts/due")).HasLink("Follower check of Account 3ah_oakfield").ShouldBeTrue();
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.NothingNew", "true")));
        (await lead.See("/accounts/due")).Text.ShouldNotContain("Follower check of");

        // Where a group is closed nobody comes in unlooked at, and the check is the school's own choice.
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rules"), "Save these rules", ("Form.WhoMayFollow", "ClosedGroupWithQuestion")));
        (await lead.See($"/accounts/{account.Code}/followers")).Text.ShouldNotContain("The next check is due");
        (await lead.Press(await lead.See($"/accounts/{account.Code}/rounds"), "Set how often", ("Rhythm.Kind", "FollowerCheck"), ("Rhythm.EveryDays", "0"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task FOL_09_A_follower_who_resembles_nobody_can_be_picked_out_and_decided_about()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/followers"), "Check them", ("Form.Followers", "@village_library")));
        check.Text.ShouldContain("None of them resembles anybody here.");
        (await teacher.Press(check, "Pick them out")).Errors.ShouldBe(["Enter their handle"]);
        var decide = await teacher.Follow(await teacher.Press(check, "Pick them out", ("Other.Handle", "@village_library"), ("Other.ShownName", "Village library")));
        decide.Text.ShouldContain("They resemble nobody here, and were picked out by hand.");
        check = await teacher.Follow(await teacher.Press(decide, "Save this decision", ("Form.Decision", "Keep"), ("Form.Kind", "Partner")));
        check.Text.ShouldContain("Let them follow (another school or a partner), Amelia Hart");
        (await teacher.Press(check, "Pick them out", ("Other.Handle", "Village_Library"))).Errors.ShouldBe(["They are on this list already."]);
        (await school.ActionsOn(nameof(FollowerCheck))).ShouldBe(["follower-check.made", "follower.picked-out", "follower.decided"]);
    }

    [Fact]
    public async Task FOL_10_Those_whom_the_account_follows_are_looked_at_with_its_followers()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var teacher = await school.As(Role.Teacher);
        (await teacher.See($"/accounts/{account.Code}/followers")).Text.ShouldNotContain("It follows");
        await teacher.Follow(await teacher.Press(await teacher.See($"/accounts/{account.Code}/use"), "Save", ("Form.Follows", "@bookstart\n@zsl")));
        var form = await teacher.See($"/accounts/{account.Code}/followers");
        form.Text.ShouldContain("It follows: @bookstart, @zsl.");
        await teacher.Press(form, "Check them", ("Form.NothingNew", "true"), ("Form.LookedAtFollowed", "true"));
        (await teacher.See($"/accounts/{account.Code}/followers")).Text.ShouldContain("0, and those it follows");
    }

    [Fact]
    public async Task FOL_12_FOL_13_The_rota_says_who_looks_at_what_and_two_moderators_take_turns()
    {
        using var school = new School();
        var group = await school.AccountAsync("parents_group", AccountKind.Group, people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Moderator.As(Role.Teacher), AccountPost.Moderator.As(Role.TeachingAssistant)]);
        var lead = await school.As(Role.ComputingLead);
        var rounds = $"/accounts/{group.Code}/rounds";
        (await lead.See(rounds)).Text.ShouldContain("Moderation every 7 days: due by 7 Nov 2026");
        (await lead.See("/accounts/due")).HasLink("Moderation of Account parents_group").ShouldBeTrue();
        (await lead.Press(await lead.See(rounds), "Set how often", ("Rhythm.Kind", "Moderation"), ("Rhythm.EveryDays", "0"))).Errors.Single().ShouldStartWith("Others may comment in this group");
        var (first, second) = (SchoolStory.PersonId(Role.Teacher).ToString(), SchoolStory.PersonId(Role.TeachingAssistant).ToString());
        (await lead.Press(await lead.See(rounds), "Set how often", ("Rhythm.Kind", "Moderation"), ("Rhythm.EveryDays", "7"), ("Rhythm.OwnerId", first), ("Rhythm.PartnerId", first))).Errors.ShouldBe(["Two people take turns. Choose two different ones."]);
        var page = await lead.Follow(await lead.Press(await lead.See(rounds), "Set how often", ("Rhythm.Kind", "Moderation"), ("Rhythm.EveryDays", "7"), ("Rhythm.OwnerId", first), ("Rhythm.PartnerId", second)));
        page.Text.ShouldContain("Moderation every 7 days, Amelia Hart, then Yusuf Demir: due by 27 Nov 2026");
        RotaOf(await lead.See("/accounts/rota")).ShouldBe(["27 Nov 2026 Amelia Hart", "4 Dec 2026 Yusuf Demir", "11 Dec 2026 Amelia Hart", "18 Dec 2026 Yusuf Demir"]);

        // Whoever did it last has had their turn.
        var teacher = await school.As(Role.Teacher);
        await teacher.Follow(await teacher.Press(await teacher.See(rounds), "Write it down", ("Form.Kind", "Moderation"), ("Form.Looked", "12"), ("Form.AllWell", "true")));
        RotaOf(await teacher.See("/accounts/rota"))[0].ShouldBe("27 Nov 2026 Yusuf Demir");
        RotaOf(await teacher.See("/accounts/rota?mine=true")).ShouldBe(["4 Dec 2026 Amelia Hart", "18 Dec 2026 Amelia Hart"]);
        (await (await school.As(Role.Supply)).See("/accounts/rota")).Text.ShouldContain("Nothing comes up.");

        static List<string> RotaOf(Page rota) => [.. rota.Html.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains("Moderation of Account parents_group", StringComparison.Ordinal))
            .Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => Page.Plain(cell.TextContent))))];
    }

    [Fact]
    public async Task FOL_11_Once_a_year_it_is_asked_whether_an_account_does_what_it_is_for()
    {
        using var school = new School();
        var account = await OwnAsync(school);
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rounds"), "Set how often", ("Rhythm.Kind", "Purpose"), ("Rhythm.EveryDays", "365")));
        (await lead.See("/accounts/due")).Text.ShouldNotContain("is it doing what it is for?");
        school.Time.Pass(TimeSpan.FromDays(365));
        lead = await school.As(Role.ComputingLead);
        (await lead.See("/accounts/due")).HasLink("Account 3ah_oakfield: is it doing what it is for?").ShouldBeTrue();
        await lead.Follow(await lead.Press(await lead.See($"/accounts/{account.Code}/rounds"), "Write it down", ("Form.Kind", "Purpose"), ("Form.Looked", "20"), ("Form.AllWell", "true"), ("Form.Findings", "Two in three families read it.")));
        (await lead.See("/accounts/due")).Text.ShouldNotContain("is it doing what it is for?");
    }
}
