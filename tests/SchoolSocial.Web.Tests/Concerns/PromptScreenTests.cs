using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Policies;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-49 to CON-54: what a concern asks its handler to think of, whom it is to be told, and what the person affected wants.</summary>
public sealed class PromptScreenTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_49_Personal_data_starts_the_breach_clock_and_is_told_to_the_data_protection_officer()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.SomethingElse);
        var record = await MarkAsync(dsl, address, "PersonalData");
        record.Text.ShouldContain("within 72 hours of the school knowing: by");
        record.Text.ShouldContain("23 November 2026");
        record = await dsl.Follow(await dsl.Press(record, "Acknowledge this concern"));
        record.Text.ShouldContain("You cannot close this yet: it is not recorded whether this was told to the data protection officer.");
        var step = await dsl.See($"{address}/safeguards/new?kind=DataProtectionTold");
        record = await dsl.Follow(await dsl.Press(step, "Record this step", ("Form.IsDone", "true"), ("Form.Words", "Told by telephone; he decides today.")));
        record.Text.ShouldContain("Told to the data protection officer: Done 20 Nov 2026");
        record.HasLink("Close this concern").ShouldBeTrue();
    }

    [Fact]
    public async Task CON_49_What_was_reached_on_the_premises_is_told_to_those_who_see_to_filtering()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.ContentReachedOnPremises);
        var record = await dsl.Follow(await dsl.Press(await dsl.See(address), "Acknowledge this concern"));
        record.Text.ShouldContain("it is not recorded whether this was told to those who see to filtering.");
        record = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/safeguards/new?kind=FilteringTold"), "Record this step", ("Form.IsDone", "false"), ("Form.DoneBy", ""), ("Form.Words", "It was on a child's own telephone.")));
        record.Text.ShouldContain("Not done, with a reason");
        record.HasLink("Close this concern").ShouldBeTrue();
    }

    [Theory]
    [InlineData("MessageToPupil", "Consider the harm threshold, and ask the designated officer before anything else is done.")]
    [InlineData("MeetingArranged", "Consider the harm threshold, and ask the designated officer before anything else is done.")]
    [InlineData("ConcernInPublic", "If they want an answer, this may be a complaint")]
    public async Task CON_50_A_mark_says_what_to_think_of(string tag, string words)
    {
        var (dsl, address) = await OpenAsync(ConcernKind.SomethingElse);
        (await dsl.See(address)).Text.ShouldNotContain(words);
        (await MarkAsync(dsl, address, tag)).Text.ShouldContain(words);
    }

    [Fact]
    public async Task CON_50_An_adult_at_risk_may_need_adult_services_and_a_false_account_its_platform()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.Impersonation);
        var record = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/people/new"), "Add them",
            ("Form.Part", "Target"), ("Form.Name", "Mrs Orchard"), ("Form.IsAdultAtRisk", "true"), ("Form.Reason", "Her daughter told us.")));
        record.Text.ShouldContain("A referral to adult services may be right.");
        (await dsl.See($"{address}/contacts/new")).Html.QuerySelector("input[name='Form.Body'][value='AdultServices']").ShouldNotBeNull();
        record.HasLink("How to report it there").ShouldBeTrue();
        (await dsl.See($"{address}/platform-reports/new")).Text.ShouldContain("Instagram Use the report link beside the post, comment or account.");
    }

    [Theory]
    [InlineData(17, "The school's rule on former pupils holds until 18.")]
    [InlineData(18, "The school's rule on former pupils held until 18.")]
    public async Task CON_51_A_former_pupils_age_that_day_is_laid_beside_the_schools_own_rule(int age, string rule)
    {
        var former = await school.With(async db =>
        {
            var pupil = await db.Pupils.SingleAsync(each => each.GivenName == "Olivia");
            pupil.Change(pupil.Details with { DateOfBirth = school.Time.Today.AddYears(-age) }, SchoolStory.Actor(Role.Office), school.Time.Now);
            pupil.Leave(school.Time.Today.AddDays(-100), SchoolStory.Actor(Role.Office), school.Time.Now);
            await db.SaveChangesAsync();
            return pupil.Id;
        });
        var (dsl, address) = await OpenAsync(ConcernKind.MessageOrRequest, former);
        var text = (await dsl.See(address)).Text;
        text.ShouldContain($"Olivia Hughes had left and was {age} on");
        text.ShouldContain(rule);
    }

    [Fact]
    public async Task CON_52_It_is_said_how_long_it_took_until_somebody_told()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.PupilFollowedOrCommented);
        (await dsl.See(address)).Fact("Logged")!.ShouldEndWith("the same day");
        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/redating/new"), "Put the day right", [.. Typed.On("Form.HappenedOn", 17, 11, 2026), ("Form.Reason", "The message bears this date.")]));
        (await dsl.See(address)).Fact("Logged")!.ShouldEndWith("3 days later");
    }

    [Fact]
    public async Task CON_53_WB21_A_picture_from_an_event_is_linked_to_it_with_the_rule_that_held_there()
    {
        var held = await school.With(async db =>
        {
            var planned = PhotoEvent.Plan(Guid.CreateVersion7(), SchoolStory.SchoolId, new PhotoEventDetails("Nativity play", school.Time.Today, EventPhotos.OwnChildOnly, "Some children must not be seen."), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            db.Add(planned);
            await db.SaveChangesAsync();
            return planned.Id;
        });
        var (dsl, address) = await OpenAsync(ConcernKind.EventPicture);
        (await dsl.Press(await dsl.See($"{address}/relations/new"), "Add this link")).Errors.ShouldBe(["Enter a reference, or choose a class or an event"]);
        var record = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/relations/new"), "Add this link", ("Form.EventId", held.ToString())));
        record.HasLink("Nativity play, 20 Nov 2026: their own child only").ShouldBeTrue();
    }

    [Fact]
    public async Task CON_54_ST30_What_the_person_affected_wants_is_known_before_a_concern_is_closed()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.SomethingElse);
        await dsl.Follow(await dsl.Press(await dsl.See(address), "Acknowledge this concern"));
        (string, string)[] closing = [("Form.Summary", "A post."), ("Form.FollowUp", "Talked."), ("Form.Referral", "NotReferred"), ("Form.Reason", "No harm."), ("Form.Outcome", "AdviceGiven")];
        (await dsl.Press(await dsl.See($"{address}/closure"), "Close this concern", closing)).Errors.ShouldBe(["Say what the person affected wanted, or why they could not be asked"]);
        var record = await dsl.Follow(await dsl.Press(await dsl.See($"{address}/closure"), "Close this concern", [.. closing, ("Form.Wishes", "Only that it stops.")]));
        record.Text.ShouldContain("What the person affected wants by");
        record.Text.ShouldContain("Only that it stops.");
    }

    [Fact]
    public async Task CON_54_Wishes_that_were_written_down_are_not_asked_again()
    {
        var (dsl, address) = await OpenAsync(ConcernKind.SomethingElse);
        await dsl.Follow(await dsl.Press(await dsl.See(address), "Acknowledge this concern"));
        (await dsl.See($"{address}/closure")).Html.QuerySelector("[name='Form.Wishes']").ShouldNotBeNull();
        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/entries/new"), "Add this entry", ("Form.Kind", "Wishes"), ("Form.Words", "Not to be named to the others.")));
        (await dsl.See($"{address}/closure")).Html.QuerySelector("[name='Form.Wishes']").ShouldBeNull();
        (await dsl.See(address)).Fact("What they want to happen").ShouldBe("Said later: see what has happened.");
    }

    [Fact]
    public async Task CON_56_WB04_The_policies_that_speak_of_it_are_named_with_the_part_for_those_it_is_about()
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        var (dsl, address) = await OpenAsync(ConcernKind.ParentOrPublicPost);
        var link = (await dsl.See(address)).Html.QuerySelectorAll("a").Single(each => each.TextContent == "Social media policy");
        link.GetAttribute("href").ShouldBe($"/policies/{code}/print?audience=Parents");
        await dsl.See($"/policies/{code}/print?audience=Parents");
        var (_, other) = await OpenAsync(ConcernKind.DeviceMisuse);
        (await dsl.See(other)).Text.ShouldNotContain("What our policies say");
    }

    private static async Task<Page> MarkAsync(Visitor dsl, string address, string tag) =>
        await dsl.Follow(await dsl.Press(await dsl.See($"{address}/classification"), "Classify it", ("Form.Tags", tag), ("Form.Reason", "After reading it.")));

    private async Task<(Visitor Dsl, string Address)> OpenAsync(ConcernKind kind, Guid? pupil = null) =>
        (await school.As(Role.Dsl), $"/concerns/{(await school.Given.ConcernAsync(Role.Teacher, kind, pupil)).Code}");
}
