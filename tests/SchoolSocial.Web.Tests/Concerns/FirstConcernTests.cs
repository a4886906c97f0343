using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>The main job of the product: a concern from the teacher's phone to the closing.</summary>
public sealed class FirstConcernTests
{
    public static readonly (string, string)[] Filled =
    [
        ("Form.Kind", "PupilFollowedOrCommented"),
        ("Form.Account", "Olivia asked to follow the class account twice this week."),
        ("Form.ChildsWords", "I only wanted to see the hamster."),
        ("Form.Targets", "Olivia Hughes\nsomebody called hamsterfan2018"),
        ("Form.AboutAdult", "false"),
        ("Form.AtRisk", "No"),
    ];

    /// <summary>CON-01 to CON-04: received, acknowledged, worked on, closed, and the reporter told.</summary>
    [Fact]
    public async Task Teacher_logs_head_sees_dsl_acknowledges_and_closes()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", Filled);
        check.Status.ShouldBe(HttpStatusCode.OK, check.Text);
        check.Text.ShouldContain("designated safeguarding lead, deputy safeguarding lead, headteacher");
        check.Text.ShouldContain("Olivia Hughes (on the roll)");
        var sent = await teacher.Press(check, "Send this concern");
        var receipt = await teacher.Follow(sent);
        receipt.Fact("Status").ShouldBe("Received");
        var code = receipt.Heading.Split(' ')[^1];

        var head = await school.As(Role.Headteacher);
        (await head.See("/concerns")).HasLink(code).ShouldBeTrue();

        var dsl = await school.As(Role.Dsl);
        var record = await dsl.See($"/concerns/{code}");
        record.Text.ShouldContain("I only wanted to see the hamster.");
        record.Text.ShouldContain("nobody has acknowledged it");
        record = await dsl.Follow(await dsl.Press(record, "Acknowledge this concern"));
        record.Text.ShouldContain("Being handled");

        var action = await dsl.See($"/concerns/{code}/actions/new");
        record = await dsl.Follow(await dsl.Press(action, "Give this action",
            ("Form.Task", "Ring Olivia's mother"), ("Form.OwnerId", SchoolStory.PersonId(Role.Headteacher).ToString())));
        record.Text.ShouldContain("one action is open");
        var done = await head.See(record.Html.QuerySelector("a[href$='/completion']")!.GetAttribute("href")!);
        await head.Follow(await head.Press(done, "Mark as done", ("Form.Result", "Spoke to her at pick-up.")));

        foreach (var kind in Safeguards.OfContact)
        {
            await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{code}/safeguards/new?kind={kind}"), "Record this step", ("Form.IsDone", "true"), ("Form.Words", "The same morning.")));
        }

        var closing = await dsl.See($"/concerns/{code}/closure");
        var missing = await dsl.Press(closing, "Close this concern", ("Form.Summary", "A Year 3 pupil asked to follow the class account."));
        missing.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        missing.Errors.ShouldContain("Say how it was followed up");
        missing.Html.QuerySelector("[name='Form.Summary']")!.TextContent.ShouldContain("A Year 3 pupil");
        record = await dsl.Follow(await dsl.Press(missing, "Close this concern",
            ("Form.FollowUp", "Spoken to the child and the family."), ("Form.Wishes", "To be left alone."), ("Form.Referral", "NotReferred"),
            ("Form.Reason", "No sign of harm."), ("Form.Outcome", "AdviceGiven")));
        record.Text.ShouldContain("Closed: advice given");

        (await teacher.See($"/concerns/{code}/receipt")).Fact("Status").ShouldBe("Closed, thank you");
        var actions = await school.With(db => db.AuditEntries.Where(entry => entry.RootKind == nameof(Concern))
            .OrderBy(entry => entry.Position).Select(entry => entry.Action).ToListAsync());
        actions.Where(done => done != "concern.opened").ShouldBe(
            ["concern.raised", "concern.acknowledged", "concern.action-given", "concern.action-completed", "concern.safeguard-recorded", "concern.safeguard-recorded", "concern.safeguard-recorded", "concern.closed"]);
    }

    [Fact]
    public async Task CON_03_Same_form_sent_twice_makes_one_record()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", Filled);
        var answers = await Task.WhenAll(teacher.Press(check, "Send this concern"), teacher.Press(check, "Send this concern"));
        answers.Select(answer => answer.Location).Distinct().Count().ShouldBe(1);
        (await school.With(db => db.Concerns.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Wrong_form_keeps_what_was_typed_and_says_what_is_missing()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var answer = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over",
            ("Form.Account", "Something 🐹 happened to שרה"), ("Form.HappenedOn.Day", "31"), ("Form.HappenedOn.Month", "2"));
        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Errors.ShouldContain("Say whether it is about how an adult here behaved");
        answer.Errors.ShouldContain("Say whether anyone is at immediate risk");
        answer.Html.QuerySelector("[name='Form.Account']")!.TextContent.ShouldContain("Something 🐹 happened to שרה");
        answer.Html.QuerySelector("[name='Form.HappenedOn.Day']")!.GetAttribute("value").ShouldBe("31");
    }

    /// <summary>Need-to-know: a teacher has no way to a record, not even to their own report as a record.</summary>
    [Fact]
    public async Task Teacher_cannot_open_a_record()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var teacher = await school.As(Role.Teacher);
        (await teacher.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var other = await school.As(Role.TeachingAssistant);
        (await other.Open($"/concerns/{concern.Code}/receipt")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.See($"/concerns/{concern.Code}/receipt")).Fact("Status").ShouldBe("Received");
    }

    /// <summary>CON-04 and CON-79: the last word is never taken from whoever told, and whoever handles it hears of it.</summary>
    [Fact]
    public async Task CON_79_A_further_note_is_kept_after_the_closing_too_and_whoever_has_it_in_hand_is_told()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var teacher = await school.As(Role.Teacher);
        await Note("It happened again at lunch.");
        (await Told()).ShouldBe([SchoolStory.PersonId(Role.Dsl)], "nobody has it in hand yet, and the lead was told of it");

        var deputy = await school.As(Role.DeputyDsl);
        await deputy.Follow(await deputy.Press(await deputy.See($"/concerns/{concern.Code}"), "Acknowledge this concern"));
        await deputy.Follow(await deputy.Press(await deputy.See($"/concerns/{concern.Code}/closure"), "Close this concern",
            ("Form.Summary", "A quarrel."), ("Form.FollowUp", "Talked to both."), ("Form.Wishes", "Peace."), ("Form.Referral", "NotReferred"), ("Form.Reason", "Small."), ("Form.Outcome", "Resolved")));
        var receipt = await Note("And once more today.");
        receipt.Fact("Status").ShouldBe("Closed, thank you");
        receipt.Text.ShouldContain("It happened again at lunch.");
        receipt.Text.ShouldNotContain("Talked to both");
        (await Told()).ShouldBe([SchoolStory.PersonId(Role.Dsl), SchoolStory.PersonId(Role.DeputyDsl)]);
        (await deputy.See($"/concerns/{concern.Code}")).Text.ShouldContain("And once more today.");
        (await deputy.See("/")).Text.ShouldContain("Whoever reported a concern has added a note to it");

        async Task<Page> Note(string words) => await teacher.Follow(await teacher.Press(await teacher.See($"/concerns/{concern.Code}/receipt"), "Add this note", ("Form.Words", words)));

        Task<List<Guid>> Told() => school.With(db => db.Notices.Where(notice => notice.Kind == Domain.Notices.NoticeKind.ConcernNoteAdded).OrderBy(notice => notice.SentAt).ThenBy(notice => notice.Id).Select(notice => notice.PersonId).ToListAsync());
    }

    /// <summary>A concern about the head goes to the chair; the head finds nothing anywhere.</summary>
    [Fact]
    public async Task Concern_about_the_head_is_not_there_for_the_head()
    {
        using var school = new School();
        var deputy = await school.As(Role.DeputyHead);
        var check = await deputy.Press(await deputy.See("/concerns/new/something-else"), "Look it over",
            ("Form.Kind", "StaffConduct"), ("Form.Account", "A comment under a parent's post."), ("Form.AboutAdult", "true"),
            ("Form.AdultId", SchoolStory.PersonId(Role.Headteacher).ToString()), ("Form.AtRisk", "No"));
        check.Text.ShouldContain("chair of governors");
        check.Text.ShouldContain("Helen Ashworth will not see it");
        var receipt = await deputy.Follow(await deputy.Press(check, "Send this concern"));
        var code = receipt.Heading.Split(' ')[^1];

        var head = await school.As(Role.Headteacher);
        (await head.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.See("/concerns")).Text.ShouldContain("0 found");
        var dsl = await school.As(Role.Dsl);
        (await dsl.Open($"/concerns/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var chair = await school.As(Role.Chair);
        (await chair.See($"/concerns/{code}")).Text.ShouldContain("A comment under a parent's post.");
    }

    [Fact]
    public async Task Adult_written_in_the_alleged_box_is_kept_from_it_too()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over",
            [.. Filled.Where(field => field.Item1 != "Form.Targets"), ("Form.Alleged", "sian  pritchard")]);
        check.Text.ShouldContain("Sian Pritchard will not see it");
        check.Text.ShouldNotContain("designated safeguarding lead");
    }

    [Fact]
    public async Task CON_21_Words_are_sealed_in_the_database()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "a very telling sentence");
        var stored = await school.With(db => db.Concerns.AsNoTracking().SingleAsync(each => each.Id == concern.Id));
        stored.Account.Cipher.ShouldStartWith("1:");
        stored.Account.Cipher.ShouldNotContain("telling");
        var chair = await school.As(Role.Dsl);
        (await chair.See($"/concerns/{concern.Code}")).Text.ShouldContain("a very telling sentence");
    }
}
