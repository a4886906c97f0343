using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Tests.Accounts;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.Leaving;

public sealed class LeaverGateTests
{
    private static string Gate => $"/leaving/{SchoolStory.PersonId(Role.Teacher)}";

    [Fact]
    public async Task LEA_01_LEA_02_Sole_moderator_leaves_once_a_second_is_named()
    {
        using var school = new School();
        var group = await school.AccountAsync("parents_group", AccountKind.Group, people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Moderator.As(Role.Teacher)]);
        var lead = await school.As(Role.ComputingLead);
        var page = await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over"));
        page.Text.ShouldContain("It is not said yet when they leave");
        page.Text.ShouldContain("Moderator of Account parents_group, the only moderator");
        await lead.Follow(await lead.Press(await lead.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", On("Form.On", 27, 11, 2026)));
        page = await lead.See(Gate);
        page.Text.ShouldContain("One thing is not handed over yet.");
        page.Html.QuerySelectorAll("button").Select(button => button.TextContent).ShouldNotContain("Everything is handed over");
        var held = page.Html.QuerySelector("input[name=holdingId]")!.GetAttribute("value")!;
        (await lead.Press(page, "Hand over: Moderator of Account parents_group, the only moderator")).Errors.ShouldBe(["Choose who takes it over"]);
        page = await lead.Follow(await lead.Press(await lead.See(Gate), "Hand over: Moderator of Account parents_group, the only moderator",
            ("holdingId", held), ("toId", SchoolStory.PersonId(Role.TeachingAssistant).ToString())));
        page.Text.ShouldContain("Yusuf Demir is moderator of Account parents_group now.");
        page = await lead.Follow(await lead.Press(page, "Everything is handed over"));
        page.Text.ShouldContain("Complete since 20 Nov 2026");
        (await lead.See($"{Gate}/sheet")).Text.ShouldContain("Moderator of Account parents_group to Yusuf Demir");
        (await school.With(db => db.Set<AccountHolding>().SingleAsync(each => each.AccountId == group.Id && each.PersonId == SchoolStory.PersonId(Role.Teacher)))).ToAt.ShouldNotBeNull();
        (await school.ActionsOn(nameof(LeaverGate))).ShouldBe(["leaver-gate.begun", "leaver-gate.handed-over", "leaver-gate.completed"]);
        (await (await school.As(Role.SeniorLeader)).Open(Gate)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task LEA_03_What_is_hidden_goes_to_its_case_manager_without_a_word_here()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.DeputyHead, "A post about a parent.", about: Role.Headteacher);
        await school.With(async db =>
        {
            var found = await db.Concerns.Include(each => each.Actions).Include(each => each.Acknowledgements).Include(each => each.Audience).SingleAsync();
            found.Acknowledge(SchoolStory.Actor(Role.Chair), school.Time.Now);
            found.GiveAction(Guid.CreateVersion7(), found.Account, SchoolStory.PersonId(Role.Teacher), school.Time.Today, SchoolStory.Actor(Role.Chair), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", On("Form.On", 27, 11, 2026)));
        var page = await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over"));
        page.Text.ShouldNotContain(concern.Code);
        page.Text.ToLowerInvariant().ShouldNotContain("concern");
        (await ToldAsync(school)).ShouldBe([SchoolStory.PersonId(Role.Chair), SchoolStory.PersonId(Role.JointChair)], ignoreOrder: true);
        (await lead.Press(page, "Everything is handed over")).Status.ShouldBe(HttpStatusCode.Redirect);
        var chair = await school.As(Role.Chair);
        (await chair.See("/")).HasLink("Somebody who is leaving still holds something that you look after").ShouldBeTrue();
    }

    /// <summary>The letter names the concern's address: it goes to nobody who was let in once, was given its letters alone, or is kept from it.</summary>
    [Fact]
    public async Task LEA_03_Who_does_not_see_it_now_is_not_told()
    {
        using var school = new School();
        await school.Given.ConcernAsync(Role.DeputyHead, "A post about a parent.", about: Role.Headteacher);
        await school.With(async db =>
        {
            var found = await db.Concerns.Include(each => each.Actions).Include(each => each.Acknowledgements).Include(each => each.Audience).Include(each => each.Exclusions).SingleAsync();
            var (chair, now) = (SchoolStory.Actor(Role.Chair), school.Time.Now);
            found.Acknowledge(chair, now);
            found.GiveAction(Guid.CreateVersion7(), found.Account, SchoolStory.PersonId(Role.Teacher), school.Time.Today, chair, now);
            var once = Guid.CreateVersion7();
            found.Grant(once, SchoolStory.PersonId(Role.SeniorLeader), Share.Whole, found.Account, chair, now);
            found.Withdraw(once, found.Account, chair, now);
            found.Grant(Guid.CreateVersion7(), SchoolStory.PersonId(Role.Clerk), Share.LettersAndMeetings, found.Account, chair, now);
            found.Grant(Guid.CreateVersion7(), Role.ViceChair, Share.LettersAndMeetings, found.Account, chair, now);
            found.Exclude(Guid.CreateVersion7(), SchoolStory.PersonId(Role.JointChair), ExclusionReason.TooClose, found.Account, chair, now);
            await db.SaveChangesAsync();
        });
        await BeginAsync(school);
        (await ToldAsync(school)).ShouldBe([SchoolStory.PersonId(Role.Chair)]);
        await school.With(async db =>
        {
            var found = await db.Concerns.Include(each => each.Audience).Include(each => each.Exclusions).SingleAsync();
            found.Reroute(Routing.For(ConcernSubject.Chair, new HashSet<Guid> { SchoolStory.PersonId(Role.Chair) }, [new(SchoolStory.PersonId(Role.ViceChair), Role.ViceChair)], RouteDay.Ordinary), found.Account, SchoolStory.Actor(Role.Chair), school.Time.Now);
            db.RemoveRange(db.Notices.Where(notice => notice.Kind == NoticeKind.LeaverHolds));
            await db.SaveChangesAsync();
        });
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", On("Form.On", 27, 11, 2026)));
        await lead.Follow(await lead.Press(await lead.See(Gate), "Everything is handed over"));
        (await ToldAsync(school)).ShouldBe([SchoolStory.PersonId(Role.ViceChair)], "the line it was taken from is not told");
    }

    /// <summary>A grant that was withdrawn is nothing to hand over: nobody could see to it.</summary>
    [Fact]
    public async Task LEA_01_A_concern_that_they_were_let_into_once_holds_nothing_up()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Office);
        var grant = Guid.CreateVersion7();
        await school.With(async db =>
        {
            var found = await db.Concerns.Include(each => each.Audience).Include(each => each.Exclusions).SingleAsync();
            found.Grant(grant, SchoolStory.PersonId(Role.Teacher), Share.Whole, found.Account, SchoolStory.Actor(Role.Dsl), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var head = await school.As(Role.Headteacher);
        (await head.See(Gate)).Text.ShouldContain($"Something open on concern {concern.Code}");
        await school.With(async db =>
        {
            var found = await db.Concerns.Include(each => each.Audience).SingleAsync();
            found.Withdraw(grant, found.Account, SchoolStory.Actor(Role.Dsl), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await head.See(Gate)).Text.ShouldNotContain(concern.Code);
    }

    [Fact]
    public async Task LEA_07_Who_came_back_and_leaves_again_is_gone_through_again()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", On("Form.On", 27, 11, 2026)));
        await lead.Press(await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over")), "Everything is handed over");
        (await lead.See(Gate)).Text.ShouldContain("Complete since 20 Nov 2026");
        school.Time.Now = school.Time.Now.AddMinutes(1);
        await school.With(async db =>
        {
            (await db.People.SingleAsync(each => each.Id == SchoolStory.PersonId(Role.Teacher))).Return(SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await lead.See(Gate)).Text.ShouldNotContain("Complete since");
        await lead.Follow(await lead.Press(await lead.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", On("Form.On", 18, 12, 2026)));
        var page = await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over"));
        (await lead.Follow(await lead.Press(page, "Everything is handed over"))).Text.ShouldContain("Complete since 20 Nov 2026");
        (await school.ActionsOn(nameof(LeaverGate))).ShouldBe(["leaver-gate.begun", "leaver-gate.completed", "leaver-gate.begun", "leaver-gate.completed"]);
    }

    private static async Task BeginAsync(School school)
    {
        var lead = await school.As(Role.ComputingLead);
        await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over"));
    }

    private static Task<List<Guid>> ToldAsync(School school) =>
        school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.LeaverHolds).Select(notice => notice.PersonId).ToListAsync());

    [Fact]
    public async Task LEA_04_Sign_in_ends_when_they_leave_whatever_is_open()
    {
        using var school = new School();
        await school.AccountAsync(people: [AccountPost.Custodian.As(Role.Teacher)]);
        var teacher = await school.As(Role.Teacher);
        var office = await school.As(Role.Office);
        await office.Follow(await office.Press(await office.See(Gate), "Begin the hand-over"));
        await office.Follow(await office.Press(await office.See($"/people/{SchoolStory.PersonId(Role.Teacher)}/leaving"), "Mark as leaving", [.. On("Form.On", school.Time.Today), ("Form.Time", "9.40")]));
        school.Time.Now = new DateTime(2026, 11, 20, 9, 40, 0, DateTimeKind.Utc);
        (await teacher.Open("/")).Location.ShouldStartWith("/sign-in");
        (await office.See(Gate)).Text.ShouldContain("Custodian of Account 3ah_oakfield, the only custodian");
        (await office.See(Gate)).Html.QuerySelector("form[action$='/hand-over']").ShouldBeNull("the office does not keep the register");
    }

    /// <summary>Whom somebody stands in for, whose turn it is to look, pictures still on a device, and whether the way in was ever given on request.</summary>
    [Fact]
    public async Task LEA_06_Turns_cover_and_pictures_on_a_device_are_handed_over_and_the_access_drill_is_shown()
    {
        using var school = new School();
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Deputy.As(Role.Teacher)]);
        var lead = await school.As(Role.ComputingLead);
        var (leaver, path) = (SchoolStory.PersonId(Role.Teacher), $"/accounts/{account.Code}");
        await lead.Follow(await lead.Press(await lead.See($"{path}/rounds"), "Set how often",
            ("Rhythm.Kind", "Monitoring"), ("Rhythm.EveryDays", "7"), ("Rhythm.OwnerId", SchoolStory.PersonId(Role.ComputingLead).ToString()), ("Rhythm.PartnerId", leaver.ToString())));
        await lead.Follow(await lead.Press(await lead.See($"{path}/cover/new"), "Save this absence",
            [("Form.AbsentId", SchoolStory.PersonId(Role.ComputingLead).ToString()), ("Form.CoveredById", leaver.ToString()), .. On("Form.FromOn", 23, 11, 2026), .. On("Form.ToOn", 4, 12, 2026)]));
        var teacher = await school.As(Role.Teacher);
        await teacher.Follow(await teacher.Press(await teacher.See("/posts/batches"), "Write it down",
            [("Form.Occasion", "Harvest walk"), .. On("Form.On", 20, 11, 2026), ("Form.Device", "OAK-021"), ("Form.Count", "30")]));
        await lead.Follow(await lead.Press(await lead.See($"/people/{leaver}/leaving"), "Mark as leaving", On("Form.On", 27, 11, 2026)));
        var page = await lead.See(Gate);
        page.Text.ShouldContain("Deputy of Account 3ah_oakfield, the only deputy Open Full access has never been given on request: try it now");
        page.Text.ShouldContain("Monitoring of Account 3ah_oakfield Open");
        page.Text.ShouldContain("Stands in on Account 3ah_oakfield until 4 Dec 2026 Open");
        page.Text.ShouldContain("Pictures on OAK-021: Harvest walk Open");
        await lead.Follow(await lead.Press(await lead.See($"{path}/rounds"), "Write it down", ("Form.Kind", "AccessDrill"), ("Form.Looked", "1"), ("Form.AllWell", "true")));
        page = await lead.Follow(await lead.Press(await lead.See(Gate), "Begin the hand-over"));
        page.Text.ShouldContain("Full access was last given on request on 20 Nov 2026");
        (await lead.See($"{Gate}/sheet")).Text.ShouldContain("Deputy of Account 3ah_oakfield, the only deputy: open. Full access was last given on request on 20 Nov 2026.");

        // Cover that ends before they go stops nothing.
        var cover = await lead.See(path);
        await lead.Follow(await lead.Press(cover, "Priya Nair is back"));
        (await lead.See(Gate)).Text.ShouldNotContain("Stands in on");
    }

    [Fact]
    public async Task LEA_05_Policies_and_platforms_and_posts_to_take_down_are_handed_over_too()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.PolicyInForce("Social media policy");
        await school.With(async db =>
        {
            var facebook = await db.Platforms.SingleAsync(platform => platform.Name == "Facebook");
            facebook.Change(facebook.Details with { OwnerId = SchoolStory.PersonId(Role.Headteacher) }, SchoolStory.Actor(Role.ComputingLead), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var page = await (await school.As(Role.ComputingLead)).See($"/leaving/{SchoolStory.PersonId(Role.Headteacher)}");
        page.Html.QuerySelectorAll("tbody th:has(.govuk-tag)").Select(cell => Page.Plain(cell.TextContent)).ShouldBe(
            ["It is not said yet when they leave Open", "Owner of Social media policy Open", "What the school knows of Facebook Open"]);

        // Of a post that must come down nothing is told but that it must.
        var scene = await Consents.ConsentScene.SetAsync(school, Domain.Settings.ApprovalRule.Nobody);
        await scene.AnswerAsync("Olivia", Domain.Consents.Answer.Yes, scene.Facebook);
        var code = await Posts.PostScene.PublishAsync(await school.As(Role.Teacher), scene, scene.Facebook, ["Olivia"]);
        await scene.ProtectAsync("Olivia");
        (await school.Services.GetRequiredService<SchoolSocial.Web.Hosting.Jobs.RippleJob>().RunOnceAsync(default)).ShouldBeTrue();
        var theirs = await (await school.As(Role.ComputingLead)).See(Gate);
        theirs.Text.ShouldContain($"Take down post {code} Open");
        theirs.Text.ShouldNotContain("Olivia");
    }
}
