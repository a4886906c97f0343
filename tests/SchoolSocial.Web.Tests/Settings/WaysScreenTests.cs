using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Settings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Settings;

public sealed class WaysScreenTests
{
    [Fact]
    public void SET_01_Form_asks_about_every_way_and_brings_each_preset_back_whole()
    {
        foreach (var way in typeof(SchoolWays).GetProperties().Where(property => property.CanWrite))
        {
            typeof(WaysForm).GetProperty(way.Name).ShouldNotBeNull($"{way.Name} is not on the form");
        }

        foreach (var (name, ways) in Presets.All)
        {
            var form = WaysForm.Of(ways, 3);
            form.Ways().ShouldBe(ways, name);
            new WaysFormValidator().Validate(form).IsValid.ShouldBeTrue(name);
        }
    }

    [Fact]
    public void SET_03_Every_preset_is_offered() => PresetPage.Offered.Select(choice => choice.Value).ShouldBe(Presets.All.Keys, ignoreOrder: true);

    [Fact]
    public async Task SET_01_Every_answer_on_the_page_reaches_the_record()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var done = await head.Follow(await head.Press(await head.See("/settings/ways"), "Save these answers",
            ("Form.FormerPupilAge", ""), ("Form.ParentFriends", "Never"), ("Form.GovernorRules", "EncouragedFamilyLinksAccepted"),
            ("Form.PupilFollowing", "ApprovedAccountOnly"), ("Form.WhoMayFollow", "AuthenticatedMembers"), ("Form.GroupMinimumAge", "18"),
            ("Form.PrivateMessages", "SwitchedOff"), ("Form.AcknowledgeWithinHours", "8"), ("Form.AcknowledgeAtRiskWithinHours", "2"),
            ("Form.PoliceDecision", "Governors"), ("Form.ParentLetterWriter", "GoverningBody"), ("Form.HidesEarly", "true"), ("Form.EventPhotos", "None"),
            ("Form.ReviewCycle", "EveryTwoYears"), ("Form.ReviewPrecision", "Term"), ("Form.SignOff", "Committee"), ("Form.IdleMinutes", "10"),
            ("Form.PupilRecordYearsFromBirth", "75"), ("Form.AdultRecordYearsAfterLeaving", "10")));

        done.Text.ShouldContain("The school's ways have been saved.");
        (await school.With(db => db.Settings.SingleAsync())).Ways.ShouldBe(new SchoolWays
        {
            FormerPupilAge = null,
            ParentFriends = ParentFriends.Never,
            GovernorRules = GovernorRules.EncouragedFamilyLinksAccepted,
            PupilFollowing = PupilFollowing.ApprovedAccountOnly,
            WhoMayFollow = WhoMayFollow.AuthenticatedMembers,
            GroupMinimumAge = 18,
            PrivateMessages = PrivateMessages.SwitchedOff,
            HeadIsDsl = false,
            AcknowledgeWithinHours = 8,
            AcknowledgeAtRiskWithinHours = 2,
            PoliceDecision = PoliceDecision.Governors,
            ParentLetterWriter = LetterWriter.GoverningBody,
            HidesEarly = true,
            EventPhotos = EventPhotos.None,
            ReviewCycle = ReviewCycle.EveryTwoYears,
            ReviewPrecision = ReviewPrecision.Term,
            SignOff = SignOffWay.Committee,
            IdleMinutes = 10,
            PupilRecordYearsFromBirth = 75,
            AdultRecordYearsAfterLeaving = 10,
        });
        (await school.With(db => db.AuditEntries.OrderBy(entry => entry.Position).Select(entry => entry.Action).LastAsync())).ShouldBe("settings.changed");
    }

    [Fact]
    public async Task SET_02_SET_07_Answers_beyond_their_limits_are_refused_and_kept_on_the_page()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var answer = await head.Press(await head.See("/settings/ways"), "Save these answers",
            ("Form.FormerPupilAge", "15"), ("Form.GroupMinimumAge", "30"), ("Form.AcknowledgeWithinHours", "100"), ("Form.IdleMinutes", "a while"),
            ("Form.PupilRecordYearsFromBirth", "5"), ("Form.AdultRecordYearsAfterLeaving", "5"), ("Form.ParentFriends", "Sometimes"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain("The age must be a whole number between 16 and 25, or empty");
        answer.Errors.ShouldContain("The age must be a whole number between 13 and 21, or empty");
        answer.Errors.ShouldContain("The hours must be a whole number between 1 and 72");
        answer.Errors.ShouldContain("The years must be a whole number between 25 and 100");
        answer.Errors.ShouldContain("The years must be a whole number between 6 and 75");
        answer.Errors.Count.ShouldBe(7);
        answer.Html.QuerySelector("[name='Form.IdleMinutes']")!.GetAttribute("value").ShouldBe("a while");

        var longer = await head.Press(await head.See("/settings/ways"), "Save these answers",
            ("Form.AcknowledgeWithinHours", "4"), ("Form.AcknowledgeAtRiskWithinHours", "5"));
        longer.Errors.ShouldBe(["A concern about immediate risk cannot wait longer than others"]);
        (await school.With(db => db.Settings.SingleAsync())).Ways.ShouldBe(Presets.Default);
    }

    [Fact]
    public async Task SET_04_Head_as_safeguarding_lead_must_agree_with_the_appointments()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var refused = await head.Press(await head.See("/settings/ways"), "Save these answers", ("Form.HeadIsDsl", "true"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.Single().ShouldStartWith("The settings cannot say that the headteacher is also the safeguarding lead: nobody holds both today.");

        await school.With(async db =>
        {
            var lead = await db.Appointments.SingleAsync(each => each.Role == Role.Dsl);
            lead.End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            db.Add(Appointment.MakeAtSetup(
                SchoolStory.SchoolId, SchoolStory.PersonId(Role.Headteacher), Role.Dsl, school.Time.Today, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
            await db.SaveChangesAsync();
        });
        var disagreeing = await head.See("/settings/ways");
        disagreeing.Text.ShouldContain("The next answer and the appointments do not agree. The headteacher is the only safeguarding lead today, so the answer is yes.");
        await head.Follow(await head.Press(disagreeing, "Save these answers", ("Form.HeadIsDsl", "true")));
        (await head.See("/settings/ways")).Text.ShouldNotContain("do not agree");
        (await school.With(db => db.Settings.SingleAsync())).Ways.HeadIsDsl.ShouldBeTrue();
    }

    [Fact]
    public async Task SET_03_Preset_shows_what_would_change_and_changes_it_only_when_applied()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var shown = await head.Press(await head.See("/settings/start-from"), "Show what would change", ("preset", "Straits"));

        Rows(shown).ShouldContain("May pupils follow the school's accounts? Never: a pupil who follows is blocked and it is logged Yes");
        shown.Text.ShouldContain("Whether the headteacher is the safeguarding lead stays as it is.");
        (await school.With(db => db.Settings.SingleAsync())).Ways.ShouldBe(Presets.Default);

        var rows = Rows(shown).Count;
        var done = await head.Follow(await head.Press(shown, $"Apply these {rows} changes"));
        done.Heading.ShouldBe("How this school does things");
        (await school.With(db => db.Settings.SingleAsync())).Ways.ShouldBe(Presets.Straits with { HeadIsDsl = false });
        (await head.See("/settings/start-from?preset=Straits")).Text.ShouldContain("Nothing: the school answers every question like this already.");
        (await head.Press(shown, $"Apply these {rows} changes")).Status.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Stale_settings_are_not_saved_over_newer_ones()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var mine = await head.See("/settings/ways");
        await head.Press(await head.See("/settings/ways"), "Save these answers", ("Form.IdleMinutes", "20"), ("Form.SignOff", "Committee"));

        var stale = await head.Press(mine, "Save these answers", ("Form.IdleMinutes", "30"));

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        Rows(stale).ShouldBe(
        [
            "Who signs a policy off? The headteacher and the chair of governors A committee of governors",
            "After how many minutes without a touch is a person signed out? 30 20",
        ]);
        (await school.With(db => db.Settings.SingleAsync())).Ways.IdleMinutes.ShouldBe(20);
    }

    private static List<string> Rows(Page page) => [.. page.Html.QuerySelectorAll("main table tbody tr").Select(row => Page.Plain(row.TextContent))];
}
