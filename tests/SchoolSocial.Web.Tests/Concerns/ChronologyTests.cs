using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Accounts;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Posts;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-44 to CON-47: chronologies, paper, links to accounts, underage accounts, and who hears of it first.</summary>
public sealed class ChronologyTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_44_A_pupils_chronology_holds_what_the_viewer_may_see_and_its_taking_out_is_recorded()
    {
        var olivia = await PupilAsync("Olivia");
        var first = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.BullyingAmongPupils, olivia);
        var second = await school.Given.ConcernAsync(Role.TeachingAssistant, ConcernKind.DeviceMisuse, olivia);
        var other = await school.Given.ConcernAsync(Role.Teacher, "A thing about somebody else.");
        var dsl = await school.As(Role.Dsl);
        var page = await dsl.See($"/concerns/pupils/{olivia}/chronology");
        page.Text.ShouldContain(first.Code);
        page.Text.ShouldContain(second.Code);
        page.Text.ShouldContain("A child was upset by what somebody wrote.");
        page.Text.ShouldNotContain(other.Code);
        var file = await dsl.Open($"/concerns/pupils/{olivia}/chronology.csv");
        file.Body.ShouldContain(second.Code);
        file.Body.ShouldNotContain("upset", Case.Insensitive);
        foreach (var concern in (Concern[])[first, second])
        {
            (await ActionsOfAsync(concern.Id)).ShouldBe(["concern.raised", "concern.printed", "concern.exported"]);
        }

        (await ActionsOfAsync(other.Id)).ShouldBe(["concern.raised"]);
        (await (await school.As(Role.Chair)).Open($"/concerns/pupils/{olivia}/chronology")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await dsl.Open($"/concerns/pupils/{await PupilAsync("Noah")}/chronology")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CON_44_A_parents_chronology_holds_what_the_viewer_may_see_of_them()
    {
        var guardian = Domain.People.Guardian.Add(SchoolStory.SchoolId, new Domain.People.GuardianDetails("Dana Hughes"), SchoolStory.Actor(Role.Office), school.Time.Now);
        await school.With(async db =>
        {
            db.Add(guardian);
            await db.SaveChangesAsync();
        });
        var address = $"/concerns/parents/{guardian.Id}/chronology";
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open(address)).Status.ShouldBe(HttpStatusCode.NotFound, "no concern names them yet");
        var concern = await school.Given.ConcernAsync(Role.Teacher, "A post about the trip.");
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/people/new"), "Add them", ("Form.Name", "mum_of_two"), ("Form.Part", "Alleged"), ("Form.Reason", "It is her page.")));
        var link = (await dsl.See($"/concerns/{concern.Code}")).Html.QuerySelectorAll("a").First(each => each.TextContent == "mum_of_two").GetAttribute("href")!;
        await dsl.Follow(await dsl.Press(await dsl.See(link), "Match the name", ("MatchForm.Match", $"parent:{guardian.Id}"), ("MatchForm.Reason", "She said so.")));
        var record = await dsl.See($"/concerns/{concern.Code}");
        record.Html.QuerySelectorAll("main a").Select(each => each.GetAttribute("href")).ShouldContain(address);
        var page = await dsl.See(address);
        page.Heading.ShouldContain(guardian.Name);
        page.Text.ShouldContain(concern.Code);
        (await dsl.Open($"{address}.csv")).Body.ShouldContain(concern.Code);
        (await ActionsOfAsync(concern.Id)).ShouldContain("concern.exported");
        (await (await school.As(Role.Chair)).Open(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await school.As(Role.Teacher)).Open(address)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task CON_44_An_adults_chronology_is_for_those_who_see_the_concerns_about_them()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var address = $"/concerns/adults/{SchoolStory.PersonId(Role.TeachingAssistant)}/chronology";
        var head = await school.As(Role.Headteacher);
        (await head.See(address)).Text.ShouldContain(concern.Code);
        (await head.Open($"{address}.csv")).Body.ShouldContain(concern.Code);
        foreach (var role in (Role[])[Role.Dsl, Role.DeputyDsl, Role.Chair])
        {
            var visitor = await school.As(role);
            (await visitor.Open(address)).Status.ShouldBe(HttpStatusCode.NotFound, role.ToString());
            (await visitor.Open($"{address}.csv")).Status.ShouldBe(HttpStatusCode.NotFound, role.ToString());
        }
    }

    [Fact]
    public async Task CON_44_One_concern_is_printed_whole_by_those_who_see_it_and_its_trail_says_so()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/entries/new"), "Add this entry", ("Form.Kind", "Fact"), ("Form.Words", "Met in my office.")));
        var page = await head.See($"/concerns/{concern.Code}/print");
        page.Text.ShouldContain("About the assistant.");
        page.Text.ShouldContain("Met in my office.");
        page.Body.ShouldContain($"Printed by {SchoolStory.NameOf(Role.Headteacher)}");
        (await ActionsOfAsync(concern.Id)).ShouldContain("concern.printed");
        (await (await school.As(Role.Dsl)).Open($"/concerns/{concern.Code}/print")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>The password is due, the one it is kept from is not asked, and the account's own trail names neither concern nor person.</summary>
    [Fact]
    public async Task CON_45_A_linked_account_is_due_a_new_password_and_nobody_is_asked_from_whom_the_concern_is_kept()
    {
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Deputy.As(Role.Technician)]);
        var concern = await school.Given.ConcernAsync(Role.Teacher, "The computing lead posted it.", about: Role.ComputingLead);
        var head = await school.As(Role.Headteacher);
        var page = await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", account.Code)));
        page.HasLink($"Account {account.Name}").ShouldBeTrue();
        var rotation = await school.With(async db =>
        {
            var known = await db.Accounts.WithParts().SingleAsync(each => each.Id == account.Id);
            return RotationDue.For(known, await db.LedgerBooksAsync(SchoolStory.Actor(Role.Headteacher), default), school.Time.Now);
        });
        rotation!.OwnerId.ShouldBe(SchoolStory.PersonId(Role.Technician));
        rotation.Causes.Single().Cause.ShouldBe(RotationCause.Review);
        var lead = await school.As(Role.ComputingLead);
        var seen = await lead.See($"/accounts/{account.Code}");
        seen.Text.ShouldContain("Review due");
        seen.Text.ShouldNotContain(concern.Code);
        var trail = await school.With(db => db.AuditEntries.Where(entry => entry.RootId == account.Id).OrderBy(entry => entry.Position).ToListAsync());
        trail[^1].Action.ShouldBe("account.review-called-for");
        trail[^1].ActorId.ShouldBe(Guid.Empty, "whoever linked it is not named");
        (await head.See($"/concerns/accounts/{account.Code}/chronology")).Text.ShouldContain(concern.Code);
        (await head.Open($"/concerns/accounts/{account.Code}/chronology.csv")).Body.ShouldContain(concern.Code);
        (await (await school.As(Role.Dsl)).Open($"/concerns/accounts/{account.Code}/chronology")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>ACC-11: whoever was asked and is kept from the concern since is asked no longer, and somebody else is.</summary>
    [Fact]
    public async Task ACC_11_Who_is_kept_from_the_concern_later_is_not_asked_for_the_password_any_more()
    {
        var account = await school.AccountAsync("6xy_oakfield", className: "Owls", people: [AccountPost.Custodian.As(Role.ComputingLead), AccountPost.Deputy.As(Role.Technician)]);
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", account.Code)));
        (await AskedAsync()).ShouldBe(SchoolStory.PersonId(Role.ComputingLead));
        var job = school.Services.GetRequiredService<ReviewJob>();
        (await job.RunOnceAsync(default)).ShouldBeFalse("whoever is asked may be asked");
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/exclusions/new"), "Keep them from it",
            ("Form.PersonId", SchoolStory.PersonId(Role.ComputingLead).ToString()), ("Form.Reason", "Relative"), ("Form.Words", "Her nephew is in it.")));
        (await job.RunOnceAsync(default)).ShouldBeTrue();
        (await AskedAsync()).ShouldBe(SchoolStory.PersonId(Role.Technician));
        (await job.RunOnceAsync(default)).ShouldBeFalse("a second look finds nothing");

        // The deputy gives up the part: nobody is left who may be asked, and the custodian is not.
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await school.With(async db =>
        {
            var known = await db.Accounts.WithParts().SingleAsync(each => each.Id == account.Id);
            known.End(known.Holdings.Single(held => held.Post == AccountPost.Deputy), school.Time.Now, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await job.RunOnceAsync(default)).ShouldBeTrue();
        (await AskedAsync()).ShouldBeNull();
        (await (await school.As(Role.ComputingLead)).See($"/accounts/{account.Code}")).Text.ShouldContain("Nobody is named to see to it.");

        Task<Guid?> AskedAsync() => school.With(async db =>
        {
            var known = await db.Accounts.WithParts().SingleAsync(each => each.Id == account.Id);
            return RotationDue.For(known, await db.LedgerBooksAsync(SchoolStory.Actor(Role.Headteacher), default), school.Time.Now)!.OwnerId;
        });
    }

    [Fact]
    public async Task CON_45_Only_an_account_that_one_may_see_can_be_linked()
    {
        var account = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var concern = await school.Given.ConcernAsync(Role.Teacher, "A comment of the head.", about: Role.Headteacher);
        var chair = await school.As(Role.Chair);
        var page = await chair.Press(await chair.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", account.Code));
        page.Errors.ShouldBe(["You know nothing of this reference. Check it letter by letter"]);
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "account.review-called-for"))).ShouldBe(0);
    }

    [Fact]
    public async Task CON_45_A_post_is_linked_by_its_reference_and_shown_to_those_who_may_see_both()
    {
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        var teacher = await school.As(Role.Teacher);
        var post = await teacher.PublishAsync(scene, scene.Facebook, []);
        var concern = await school.Given.ConcernAsync(Role.TeachingAssistant, ConcernKind.AccountContent, null);
        var dsl = await school.As(Role.Dsl);
        var record = await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", post)));
        record.HasLink($"Post {post}").ShouldBeTrue();
        (await dsl.Press(await dsl.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", post))).Errors.ShouldBe(["This link is there already."]);
        (await dsl.Press(await dsl.See($"/concerns/{concern.Code}/relations/new"), "Add this link", ("Form.Reference", "P-222222"))).Errors.ShouldBe(["You know nothing of this reference. Check it letter by letter"]);
        (await school.With(db => db.Set<ConcernLink>().SingleAsync(link => link.ConcernId == concern.Id))).Kind.ShouldBe(LinkKind.Post);
    }

    [Fact]
    public async Task CON_46_ST43_WB07_A_childs_age_is_laid_beside_the_minimum_of_that_day()
    {
        var olivia = await PupilAsync("Olivia");
        var concern = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.UnderageAccount, olivia);
        var dsl = await school.As(Role.Dsl);
        (await dsl.See($"/concerns/{concern.Code}")).Text.ShouldContain($"By their minimum ages of {concern.HappenedOn.InWords()}, Olivia Hughes was too young for");
        var other = await school.Given.ConcernAsync(Role.Teacher, ConcernKind.BullyingAmongPupils, olivia);
        (await dsl.See($"/concerns/{other.Code}")).Text.ShouldNotContain("minimum age");
        var named = await LoggedAsync("Instagram");
        (await dsl.See($"/concerns/{named}")).Text.ShouldContain($"Olivia Hughes was 8 on {school.Time.Today.InWords()}. The minimum age of Instagram was 13 that day: too young.");
    }

    [Fact]
    public async Task CON_47_ST29_The_reporter_says_who_of_the_line_hears_of_it_at_once_and_lets_nobody_in()
    {
        foreach (var (wish, told) in ((string, Role[])[])[("", [Role.Dsl]), ("Headteacher", [Role.Dsl, Role.Headteacher]), ("Chair", [Role.Dsl])])
        {
            var teacher = await school.As(Role.Teacher);
            var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", FirstConcernTests.Filled);
            var code = (await teacher.Follow(await teacher.Press(check, "Send this concern", ("Form.First", wish)))).Heading.Split(' ')[^1];
            var concern = await school.With(db => db.Concerns.Include(each => each.Tellings).Include(each => each.Audience).SingleAsync(each => each.Code == code));
            concern.Tellings.Select(telling => telling.PersonId).ShouldBe(told.Select(SchoolStory.PersonId), ignoreOrder: true, wish);
            concern.SeeingRoles.ShouldNotContain(Role.Chair);
        }
    }

    private async Task<string> LoggedAsync(string place)
    {
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/underage-account"), "Look it over",
            ("Form.Account", "She showed us her page."), ("Form.Targets", "Olivia Hughes"), ("Form.AtRisk", "No"), ("Form.AboutAdult", "false"), ("Form.Place", place));
        return (await teacher.Follow(await teacher.Press(check, "Send this concern"))).Heading.Split(' ')[^1];
    }

    private Task<Guid> PupilAsync(string name) => school.With(db => db.Pupils.Where(pupil => pupil.GivenName == name).Select(pupil => pupil.Id).SingleAsync());

    private Task<List<string>> ActionsOfAsync(Guid concern) => school.With(db =>
        db.AuditEntries.Where(entry => entry.RootId == concern).OrderBy(entry => entry.Position).Select(entry => entry.Action).ToListAsync());
}
