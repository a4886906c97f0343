using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.House;
using SchoolSocial.Web.Tests.Policies;
using SchoolSocial.Web.Tests.Posts;

namespace SchoolSocial.Web.Tests.Audit;

/// <summary>RET-06 to RET-11: what is kept by itself says so, may be held, and is told of to those who may see it and to nobody else.</summary>
public sealed class RetentionScreenTests : IDisposable
{
    private readonly School school = new();

    public static TheoryData<Role> Refused => [.. Roles.All.Where(role => role != Role.ActingHead && !RolePermissions.Of(role).Contains(Can.PlaceLegalHolds))];

    public void Dispose() => school.Dispose();

    [Fact]
    public void RET_06_Every_kind_that_is_kept_by_itself_has_a_page_to_hold_it_and_a_line_that_says_who_sees_the_hold()
    {
        var held = typeof(Program).Assembly.GetTypes().Select(type => type.BaseType).OfType<Type>()
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(HoldsController<>)).Select(type => type.GetGenericArguments()[0].Name).ToList();
        held.Order().ShouldBe(HeldKinds.All.Select(kind => kind.Name).Order());
        var own = RetentionSchedule.All.Where(line => line.As == KeptAs.Itself).Select(line => line.Kind.Name).ToList();
        own.Except(held).ShouldBeEmpty();
        held.Except(own).ShouldBe([nameof(MonitoringPlan)], "kept as long as the school uses the portal, and still evidence");

        // The page of the record is the address without its last part.
        var pages = Entrance.Of(school.Services).Where(entrance => entrance.IsRead).Select(entrance => entrance.Route).ToHashSet();
        var holds = pages.Where(page => page.EndsWith("/hold", StringComparison.Ordinal)).ToList();
        holds.Count.ShouldBe(held.Count);
        holds.Where(page => !pages.Contains(page[..^"/hold".Length])).ShouldBeEmpty();
    }

    [Fact]
    public async Task RET_07_Each_record_says_until_when_it_is_kept_and_is_held_and_let_go_with_a_reason()
    {
        var head = await school.As(Role.Headteacher);
        var made = await MadeAsync(head);
        foreach (var (path, reader) in made)
        {
            (await head.See(path)).Text.ShouldContain("How long this is kept", Case.Sensitive, path);
            var form = await head.See($"{path}/hold");
            (await head.Press(form, "Put under legal hold")).Errors.ShouldBe(["Say why"], path);
            for (var time = 0; time < 2; time++) await head.Follow(await head.Press(form, "Put under legal hold", ("Form.Reason", "Claim of 2 November")));
            (await head.See(path)).Text.ShouldContain("Claim of 2 November", Case.Sensitive, path);
            (await head.Press(form, "Put under legal hold", ("Form.Reason", "Another"), ("Form.Id", Guid.CreateVersion7().ToString()))).Errors.ShouldBe(["This record is under legal hold already."], path);
            (await head.Open($"{path}x/hold")).Status.ShouldBe(HttpStatusCode.NotFound, path);
            if (reader is { } role)
            {
                var visitor = await school.As(role);
                var seen = await visitor.See(path);
                seen.Text.ShouldContain("Legal hold since", Case.Sensitive, path);
                seen.Text.ShouldNotContain("Claim of 2 November", Case.Sensitive, path);
                seen.Html.QuerySelectorAll("main a[href$='/hold']").ShouldBeEmpty(path);
                (await visitor.Open($"{path}/hold")).Status.ShouldBe(HttpStatusCode.Forbidden, path);
            }

            var lift = await head.See($"{path}/hold");
            (await head.Press(lift, "Lift the hold")).Errors.ShouldBe(["Say why"], path);
            (await head.Follow(await head.Press(lift, "Lift the hold", ("Form.Reason", "Settled")))).Text.ShouldNotContain("Legal hold since", Case.Sensitive, path);

            // What was sent once is over, however late it is sent again.
            (await head.Follow(await head.Press(form, "Put under legal hold", ("Form.Reason", "Claim of 2 November")))).Text.ShouldNotContain("Legal hold since", Case.Sensitive, path);
        }

        (await school.With(db => db.LegalHolds.CountAsync())).ShouldBe(made.Count);
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "hold.placed"))).ShouldBe(made.Count);
        (await school.With(db => db.AuditEntries.CountAsync(entry => entry.Action == "hold.lifted"))).ShouldBe(made.Count);
    }

    [Fact]
    public async Task RET_08_What_is_another_schools_or_anothers_alone_cannot_be_held()
    {
        var head = await school.As(Role.Headteacher);
        var made = await MadeAsync(head);
        var pack = made.Single(each => each.Path.StartsWith("/oversight/packs/", StringComparison.Ordinal)).Path;
        (await (await school.As(Role.Dsl)).Open($"{pack}/hold")).Status.ShouldBe(HttpStatusCode.NotFound, "whose maker alone reads it");
        var forms = new Dictionary<string, Page>();
        foreach (var (path, _) in made) forms[path] = await head.See($"{path}/hold");
        var other = Guid.CreateVersion7();
        await school.With(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
            foreach (var kind in (Type[])[.. HeldKinds.All.Select(kind => RetentionSchedule.Of(kind.Name).Kind)])
            {
                var table = db.Model.FindEntityType(kind)!.GetTableName();
                if (table is not "People") await db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET SchoolId = {{0}}", other);
            }
        });
        foreach (var (path, _) in made)
        {
            (await head.Open($"{path}/hold")).Status.ShouldBe(HttpStatusCode.NotFound, path);
            (await head.Press(forms[path], "Put under legal hold", ("Form.Reason", "Claim"))).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }

        (await school.With(db => db.LegalHolds.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task RET_09_Holds_are_told_of_in_the_trail_and_on_the_page_to_who_may_see_what_is_held()
    {
        var head = await school.As(Role.Headteacher);
        var made = await MadeAsync(head);
        foreach (var (path, _) in made) await head.Follow(await head.Press(await head.See($"{path}/hold"), "Put under legal hold", ("Form.Reason", "Claim of 2 November")));
        var hidden = await school.Given.ConcernAsync(Role.DeputyHead, about: Role.Headteacher);
        var chair = SchoolStory.Actor(Role.Chair);
        await school.With(async db =>
        {
            db.Add(LegalHold.Place(Guid.CreateVersion7(), hidden, new Sealed("1:x"), chair, school.Time.Now));
            await db.SaveChangesAsync();
        });

        var listed = await HeldAsync(head);
        listed.Order().ShouldBe(made.Select(each => each.Path).Order());
        (await head.See("/settings/keeping")).Text.ShouldNotContain(hidden.Code);
        (await head.See("/audit?kind=LegalHold&act=hold.placed")).Heading.ShouldBe($"Audit {made.Count} rows");

        // The data protection officer sees no governors' page, no pack, no rollover and no diary; the safeguarding lead sees what she sees.
        var dpo = await school.As(Role.Dpo);
        string[] notDpo = ["/oversight/", "/accounts/rollover/", "/diary/"];
        var expected = made.Select(each => each.Path).Where(path => !Array.Exists(notDpo, start => path.StartsWith(start, StringComparison.Ordinal))).ToList();
        (await HeldAsync(dpo)).Order().ShouldBe(expected.Order());
        foreach (var path in expected) (await dpo.Open(path)).Status.ShouldBe(HttpStatusCode.OK, path);
        (await dpo.See("/audit?kind=LegalHold&act=hold.placed")).Heading.ShouldBe($"Audit {expected.Count} rows");

        var dsl = await school.As(Role.Dsl);
        var hers = await HeldAsync(dsl);
        hers.ShouldContain(path => path.StartsWith("/diary/", StringComparison.Ordinal));
        hers.ShouldNotContain(path => path.StartsWith("/oversight/packs/", StringComparison.Ordinal));
        foreach (var path in hers) (await dsl.Open(path)).Status.ShouldBe(HttpStatusCode.OK, path);

        // Lifted, they are no longer on the page; the trail keeps them.
        foreach (var (path, _) in made) await head.Follow(await head.Press(await head.See($"{path}/hold"), "Lift the hold", ("Form.Reason", "Settled")));
        (await head.See("/settings/keeping")).Text.ShouldContain("Nothing that you may see is under legal hold.");
        (await head.See("/audit?kind=LegalHold")).Heading.ShouldBe($"Audit {2 * made.Count} rows");
    }

    [Fact]
    public async Task RET_10_The_schedule_tells_the_schools_own_years_and_what_is_kept_with_what()
    {
        var dpo = await school.As(Role.Dpo);
        (await dpo.See("/settings")).HasLink("How long records are kept").ShouldBeTrue();
        var page = await dpo.See("/settings/keeping");
        Row(page, "Pupil").ShouldBe("Pupil 25 years after birth Consents; protected mark; reply slip; what the family has read Pupil record");
        Row(page, "Account").ShouldBe("Account 6 years after its closing Check of its settings; look at it; check of its followers; request to join it Account and custody records");
        page.Text.ShouldContain("Nothing that you may see is under legal hold.");
        page.HasLink("the school's own").ShouldBeFalse("who may not change the years is not sent there");

        await school.With(async db =>
        {
            var settings = await db.Settings.SingleAsync();
            settings.Change(Presets.Default with { PupilRecordYearsFromBirth = 75 }, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var head = await school.As(Role.Headteacher);
        page = await head.See("/settings/keeping");
        Row(page, "Pupil").ShouldStartWith("Pupil 75 years after birth");
        page.HasLink("the school's own").ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task RET_10_The_schedule_is_for_those_who_place_holds(Role role)
    {
        var visitor = await school.As(role);
        (await visitor.Open("/settings/keeping")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var settings = await visitor.Open("/settings");
        if (settings.Status == HttpStatusCode.OK) settings.HasLink("How long records are kept").ShouldBeFalse();
    }

    [Fact]
    public async Task RET_11_Consents_are_kept_with_the_pupil_and_say_whether_the_pupil_is_under_hold()
    {
        var scene = await ConsentScene.SetAsync(school);
        var pupil = await scene.PupilAsync("Olivia");
        var path = $"/consents/pupils/{pupil}";
        var dpo = await school.As(Role.Dpo);
        var before = await dpo.See(path);
        before.Text.ShouldContain("kept with the pupil's record");
        before.Text.ShouldContain("comes up for review on 3 October 2043");
        before.Text.ShouldNotContain("Legal hold since");
        await dpo.Follow(await dpo.Press(await dpo.See($"/people/pupils/{pupil}/hold"), "Put under legal hold", ("Form.Reason", "Claim of 2 November")));
        (await dpo.See(path)).Text.ShouldContain("Claim of 2 November");
        var office = await (await school.As(Role.Office)).See(path);
        office.Text.ShouldContain("Legal hold since");
        office.Text.ShouldNotContain("Claim of 2 November");

        // Who does not see the pupil's record whole sees that it is held, and no date.
        var deputy = await (await school.As(Role.DeputyHead)).See(path);
        deputy.Text.ShouldContain("Legal hold: this record is kept until the hold is lifted.");
        deputy.Text.ShouldNotContain("comes up for review");
        deputy.Text.ShouldNotContain("Claim of 2 November");
    }

    private static string Row(Page page, string kind) =>
        page.Html.QuerySelectorAll("main tbody tr").Select(row => Page.Plain(row.TextContent)).First(row => row.StartsWith($"{kind} ", StringComparison.Ordinal));

    /// <summary>Where the links of the list of holds lead.</summary>
    private static async Task<IReadOnlyList<string>> HeldAsync(Visitor visitor) =>
        [.. (await visitor.See("/settings/keeping")).Html.QuerySelectorAll("main table")[1].QuerySelectorAll("tbody a").Select(link => link.GetAttribute("href")!)];

    /// <summary>One of each: its page, and a reader who places no holds. A pack is read by its maker alone.</summary>
    private async Task<IReadOnlyList<(string Path, Role? Reader)>> MadeAsync(Visitor head)
    {
        var scene = await ConsentScene.SetAsync(school);
        var receipt = await (await school.As(Role.Teacher)).CheckAsync(scene, scene.Website, []);
        var policy = await head.PolicyInForce("Social media policy");
        await head.Follow(await head.Press(await head.See("/posts/events/new"), "Record this rule",
            [("Form.Name", "Nativity"), ("Form.Rule", "None"), ("Form.Reason", "A child must not be seen."), .. Typed.On("Form.HeldOn", school.Time.Today.AddDays(20))]));
        var pack = await head.Press(await head.See("/oversight/packs/new"), "Make the pack", ("Reason", "The visit of Tuesday"));
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See("/diary/new"), "Keep this entry", ("Form.Kind", "DirectMessage"), ("Form.From", "Parent"), ("Form.Account", "My own"), ("Form.Words", "Not answered.")));
        var committee = await school.Committee("Curriculum", Role.Governor);
        return await school.With<IReadOnlyList<(string, Role?)>>(async db =>
        {
            var actor = SchoolStory.Actor(Role.Headteacher);
            var year = await db.Schools.SelectMany(each => each.Years).Select(each => each.Id).SingleAsync();
            var plan = RolloverPlan.Begin(SchoolStory.SchoolId, year, year, [], actor, school.Time.Now);
            var report = TermReport.Publish(
                Guid.CreateVersion7(), new ReportTerm(Guid.CreateVersion7(), "Summer", new DateOnly(2026, 3, 28), new DateOnly(2026, 7, 21)), [], [], actor, school.Time.Now, school.Time.Today);
            db.AddRange(plan, report);
            await db.SaveChangesAsync();
            var account = await db.Accounts.Where(each => each.Id == scene.OnFacebook).Select(each => each.Code).SingleAsync();
            return
            [
                ($"/accounts/{account}", Role.Office), ($"/accounts/rollover/{plan.Code}", Role.DeputyHead), (receipt.Location!, Role.Office),
                ($"/posts/events/{await db.PhotoEvents.Select(each => each.Id).SingleAsync()}", Role.Teacher), ($"/policies/{policy}", Role.Teacher),
                ($"/oversight/terms/{report.Code}", Role.Governor), (pack.Location!, null), ($"/people/classes/{await db.Classes.Select(each => each.Id).FirstAsync()}", Role.Office),
                ($"/people/committees/{committee}", Role.Office), ($"/diary/{await db.Diary.Select(each => each.Code).SingleAsync()}", Role.DeputyDsl),
            ];
        });
    }
}
