using Microsoft.Extensions.DependencyInjection;
using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Tests.Consents;
using SchoolSocial.Web.Tests.Fixture;
using SchoolSocial.Web.Tests.Posts;

namespace SchoolSocial.Web.Tests.Letters;

/// <summary>Rules LET-01 to LET-13 on the screens.</summary>
public sealed class LetterScreenTests
{
    [Fact]
    public async Task LET_10_Office_writes_the_launch_letter_looks_at_it_sends_it_and_tells_what_came_of_it()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var refused = await office.Press(await office.See("/letters/new?kind=LaunchToParents"), "Fill in the letter and look at it");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldContain("Enter to whom it goes");
        refused.Errors.ShouldContain("Fill in this part of the letter");
        var page = await office.Follow(await office.WriteAsync(LetterKind.LaunchToParents, Role.Headteacher));
        var code = page.Address.Split('/')[^1];
        page.Text.ShouldContain("the product's own wording, not yet read by your school");
        page.Text.ShouldContain("Oakfield Primary on social media");
        page.Text.ShouldContain("Dear Mrs Hughes,");
        page.Text.ShouldContain("Draft. Not sent.");
        page.Text.ShouldNotContain("{");

        var worded = await office.Follow(await office.Press(await office.See($"/letters/{code}/text"), "Keep these words", ("Form.Subject", "We are on social media"), ("Form.Text", "Dear all,\n\nHere we are.")));
        worded.Text.ShouldContain("Here we are.");
        worded.Text.ShouldContain("Version 2");
        var sent = await office.Follow(await office.Press(await office.See($"/letters/{code}/sending"), "Record that it was sent", ("Form.Way", "Email")));
        sent.HasLink("Change the words").ShouldBeFalse();
        (await office.Press(await office.See($"/letters/{code}/text"), "Keep these words")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await office.Follow(await office.Press(await office.See($"/letters/{code}/answer"), "Record this", ("Form.Result", "Replied")))).Text.ShouldContain("They replied");
        (await office.See("/letters")).HasLink($"{code}: Launch letter to parents and carers").ShouldBeTrue();
        (await school.ActionsOn(nameof(Letter))).Where(action => action != "letter.opened").ShouldBe(["letter.written", "letter.reworded", "letter.sent", "letter.answered"]);

        // Its words lie sealed.
        (await school.With(db => db.Letters.Include(letter => letter.Versions).SingleAsync())).Versions.ShouldAllBe(version => !version.Text.Cipher.Contains("Dear"));
    }

    [Fact]
    public async Task LET_15_LET_16_A_late_reply_needs_those_who_read_the_letter_and_the_letter_is_kept_with_its_concern()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var code = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        (await head.See($"/letters/{code}")).Text.ShouldContain("This letter is kept as long as the record it belongs to, and is held with it.");
        await head.Follow(await head.Press(await head.See($"/letters/{code}/sending"), "Record that it was sent", ("Form.Way", "Post")));
        school.Time.Pass(TimeSpan.FromDays(11));
        head = await school.As(Role.Headteacher);
        (await head.See("/")).HasLink($"See to {code}: no reply has come (concern, warning and request to remove a post)").ShouldBeTrue();
        (await head.See($"/concerns/{concern.Code}")).Text.ShouldContain("Reply is late");
        (await (await school.As(Role.Office)).See("/")).Text.ShouldNotContain(code, Case.Sensitive, "whoever may not see the concern learns of no letter");
        (await (await school.As(Role.Teacher)).See("/")).Text.ShouldNotContain(code);
        await head.Follow(await head.Press(await head.See($"/letters/{code}/answer"), "Record this", ("Form.Result", "NoReply")));
        (await head.See("/")).Text.ShouldNotContain(code);

        // The school's own is kept and held by itself.
        var office = await school.As(Role.Office);
        var own = (await office.Follow(await office.WriteAsync(LetterKind.LaunchToParents, Role.Headteacher, replyInDays: 20))).Address;
        (await office.See(own)).Text.ShouldContain("This record comes up for review on");
    }

    /// <summary>WB19, WB20: the route and the channels come from the school's references and are not written into a letter by hand.</summary>
    [Fact]
    public async Task LET_17_The_route_and_the_channels_are_those_the_school_looks_up_on_that_day()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var before = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        (await head.See($"/letters/{before}")).Text.ShouldContain("Please speak to the class teacher, then to the headteacher, then to the chair of governors");
        foreach (var (key, words) in ((string, string)[])[("school-route", "Come to the phase leader first, then to the head of school."), ("school-channels", "the app and the newsletter")])
        {
            var item = await school.With(db => db.References.SingleAsync(each => each.Key == key));
            await head.Follow(await head.Press(await head.See($"/settings/references/{item.Id}/texts/new"), "Keep this version", [("Form.Text", words), ("Form.Source", "Our governors"), .. Typed.On("Form.FromOn", school.Time.Today)]));
        }

        var after = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        (await head.See($"/letters/{after}")).Text.ShouldContain("Come to the phase leader first, then to the head of school.");
        (await head.See($"/letters/{before}")).Text.ShouldNotContain("phase leader", Case.Sensitive, "a letter keeps its words");
        var launch = await (await school.As(Role.Office)).LetterAsync(LetterKind.LaunchToParents, Role.Headteacher);
        (await head.See($"/letters/{launch}")).Text.ShouldContain("what you need to know comes by the app and the newsletter.");
        (await head.See("/letters/wordings/Outcome/new")).Text.ShouldContain("{route}: to whom a worry goes, step by step");
        await head.Follow(await head.Press(await head.See("/posts/events/new"), "Record this rule", [("Form.Name", "Nativity"), .. Typed.On("Form.HeldOn", school.Time.Today.AddDays(20)), ("Form.Rule", "None"), ("Form.Reason", "So that every child can be on the stage.")]));
        var planned = await school.With(db => db.PhotoEvents.Select(each => each.Id).SingleAsync());
        (await head.See($"/posts/events/{planned}/notice")).Text.ShouldContain("Is something worrying you? Come to the phase leader first");
    }

    [Fact]
    public async Task LET_04_Two_who_change_the_words_at_once_lose_nothing()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var code = await office.LetterAsync(LetterKind.LaunchToParents, Role.Headteacher);
        var (mine, yours) = (await office.See($"/letters/{code}/text"), await office.See($"/letters/{code}/text"));
        await office.Follow(await office.Press(mine, "Keep these words", ("Form.Text", "The first.")));
        var stale = await office.Press(yours, "Keep these words", ("Form.Text", "The second."));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("The first.");
        (await office.Follow(await office.Press(stale, "Keep these words"))).Text.ShouldContain("The second.");
        (await school.With(db => db.Set<LetterVersion>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task LET_02_Own_wording_is_a_version_that_new_letters_are_made_from_and_old_ones_are_not()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var first = await office.LetterAsync(LetterKind.LaunchToParents, Role.Headteacher);
        var page = await office.See("/letters/wordings/LaunchToParents/new");
        var wrong = await office.Press(page, "Use this version", ("Form.Text", "Dear {nobody},"));
        wrong.Errors.ShouldHaveSingleItem().ShouldContain("There is no field {nobody} in this letter.");
        var kept = await office.Follow(await office.Press(wrong, "Use this version", ("Form.Subject", "Hello from {school}"), ("Form.Text", "Dear {salutation},\n\nHello.")));
        kept.Text.ShouldContain("Version 1 (in use)");
        kept.Text.ShouldContain("The product's own wording");
        var second = await office.See($"/letters/{await office.LetterAsync(LetterKind.LaunchToParents, Role.Headteacher)}");
        second.Text.ShouldContain("Hello from Oakfield Primary");
        second.Text.ShouldContain("your school's wording, version 1");
        (await office.See($"/letters/{first}")).Text.ShouldContain("the product's own wording");
    }

    [Fact]
    public async Task LET_11_Letter_of_a_concern_is_read_by_those_who_see_the_concern_and_by_nobody_else()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var head = await school.As(Role.Headteacher);
        var code = await head.LetterAsync(LetterKind.MeetingInvitation, Role.Headteacher, LetterAbout.Concern, concern.Code);
        (await head.See($"/concerns/{concern.Code}")).HasLink($"{code}: Invitation to a meeting").ShouldBeTrue();
        (await head.See("/letters")).HasLink($"{code}: Invitation to a meeting").ShouldBeFalse("it is not the school's own");
        foreach (var role in (Role[])[Role.Dsl, Role.DeputyHead, Role.Office, Role.Chair, Role.Clerk, Role.AuthorityContact])
        {
            var visitor = await school.As(role);
            foreach (var way in (string[])["", "/print", "/text", "/sending", "/answer", "/dropping"]) (await visitor.Open($"/letters/{code}{way}")).Status.ShouldBe(HttpStatusCode.NotFound, $"{role} {way}");
            (await visitor.Open($"/letters/new?about=Concern&of={concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await (await school.As(Role.Teacher)).Open($"/letters/{code}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var letter = await school.With(db => db.Letters.SingleAsync());
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Headteacher)).CountAsync(entry => entry.RootId == letter.Id))).ShouldBeGreaterThan(0);
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Dpo)).CountAsync(entry => entry.RootId == letter.Id))).ShouldBe(0);
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Dsl)).CountAsync(entry => entry.RootId == letter.Id))).ShouldBe(0);
        (await school.ActionsOn(nameof(Concern))).ShouldContain("concern.letter-moved");
    }

    [Fact]
    public async Task LET_12_Chair_who_was_granted_the_letters_reads_signs_and_writes_them_and_learns_no_more()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, "About the assistant.", about: Role.TeachingAssistant);
        var (head, chair) = (await school.As(Role.Headteacher), await school.As(Role.Chair));
        var code = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/grants/new"), "Let them see it",
            ("Form.PersonId", SchoolStory.PersonId(Role.Chair).ToString()), ("Form.Share", "LettersAndMeetings"), ("Form.Reason", "He signs with me.")));
        var meetings = await chair.See($"/concerns/{concern.Code}/meetings");
        meetings.HasLink($"{code}: Concern, warning and request to remove a post").ShouldBeTrue();
        var letter = await chair.See($"/letters/{code}");
        letter.Text.ShouldContain("Dear Mrs Hughes,");
        letter.Text.ShouldNotContain("assistant");
        letter.Html.QuerySelector(".govuk-back-link")!.GetAttribute("href").ShouldBe($"/concerns/{concern.Code}/meetings");
        (await chair.Follow(await chair.Press(letter, "Sign it as the second person"))).Text.ShouldContain("Yes, on these words");
        var own = await chair.LetterAsync(LetterKind.GoverningBody, Role.Chair, LetterAbout.Concern, concern.Code);
        (await chair.See($"/letters/{own}")).Text.ShouldContain("Letter from the governing body of Oakfield Primary");
        (await chair.Open($"/concerns/{concern.Code}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.See($"/concerns/{concern.Code}")).HasLink($"{own}: Letter from the governing body").ShouldBeTrue();
    }

    /// <summary>The head is attacked: alone and within 24 hours the letter does not go; with the deputy's signature, or a day later, it does.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LET_05_Head_who_is_the_victim_cannot_issue_the_letter_alone_within_24_hours(bool waits)
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Office, "A parent writes of the head.");
        var head = await school.As(Role.Headteacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{concern.Code}/people/new"), "Add them",
            ("Form.Name", SchoolStory.NameOf(Role.Headteacher)), ("Form.Part", "Target"), ("Form.Reason", "She is named in it.")));
        var code = await head.LetterAsync(LetterKind.RemovalRequest, Role.Headteacher, LetterAbout.Concern, concern.Code);
        var page = await head.See($"/letters/{code}");
        page.HasLink("Record that it was sent").ShouldBeFalse();
        page.Text.ShouldContain("It lies until");
        page.Html.QuerySelectorAll("main button").Select(button => Page.Plain(button.TextContent)).ShouldBe(["Ask them to sign it"]);
        (await head.See($"/letters/{code}/print")).Text.ShouldContain("It is not to be sent before");
        var refused = await head.Press(await head.See($"/letters/{code}/sending"), "Record that it was sent", ("Form.Way", "Hand"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("lies for 24 hours from its last change, or a second person signs it first");
        if (waits)
        {
            school.Time.Pass(TimeSpan.FromHours(24));
            head = await school.As(Role.Headteacher);
        }
        else
        {
            await head.Follow(await head.Press(page, "Ask them to sign it", ("Form.PersonId", SchoolStory.PersonId(Role.Dsl).ToString())));
            (await school.With(db => db.Notices.CountAsync(notice => notice.PersonId == SchoolStory.PersonId(Role.Dsl) && notice.Path == $"/letters/{code}"))).ShouldBe(1);
            var dsl = await school.As(Role.Dsl);
            await dsl.Follow(await dsl.Press(await dsl.See($"/letters/{code}"), "Sign it as the second person"));
        }

        var sent = await head.Press(await head.See($"/letters/{code}/sending"), "Record that it was sent", [("Form.Way", "Hand"), .. Typed.On("Form.SentOn", school.Time.Today)]);
        (await head.Follow(sent)).Text.ShouldContain("Waiting for a reply");
    }

    [Fact]
    public async Task LET_13_Family_letter_is_filled_from_the_record_and_kept()
    {
        using var school = new School();
        var scene = await ConsentScene.SetAsync(school, ApprovalRule.Nobody);
        foreach (var child in (string[])["Olivia"]) await scene.AnswerAsync(child, Answer.Yes, scene.Facebook);
        var teacher = await school.As(Role.Teacher);
        await teacher.PublishAsync(scene, scene.Facebook, ["Olivia"]);
        school.Time.Pass(TimeSpan.FromMinutes(5));
        await scene.AnswerAsync("Olivia", Answer.Withdrawn, scene.Facebook);
        await school.Services.GetRequiredService<RippleJob>().RunOnceAsync(default);
        var office = await school.As(Role.Office);
        var pupil = await scene.PupilAsync("Olivia");
        (await office.See($"/posts/letters/{pupil}")).HasLink("Write the letter").ShouldBeTrue();
        var code = await office.LetterAsync(LetterKind.TakeDownConfirmation, Role.Headteacher, LetterAbout.Pupil, pupil.ToString());
        (await office.See($"/letters/{code}")).Text.ShouldContain("You asked us not to show Olivia Hughes any longer.");
        (await office.See($"/letters/{code}")).Text.ShouldContain("Facebook, posted");
        (await office.See($"/posts/letters/{pupil}")).HasLink($"{code}: Confirmation that pictures came down").ShouldBeTrue();
        (await (await school.As(Role.Dsl)).Open($"/letters/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task LET_09_Letterhead_stands_on_the_printed_letter()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        var code = await office.LetterAsync(LetterKind.LaunchToParents, Role.Headteacher);
        (await office.Press(await office.See("/letters/letterhead"), "Use this letterhead", ("Form.Text", "1\n2\n3\n4\n5\n6\n7"))).Errors.ShouldHaveSingleItem().ShouldContain("six");
        await office.Follow(await office.Press(await office.See("/letters/letterhead"), "Use this letterhead", ("Form.Text", "School Lane, Oakfield\n01234 567890")));
        var print = await office.See($"/letters/{code}/print");
        print.Text.ShouldContain("School Lane, Oakfield");
        print.Text.ShouldContain(SchoolStory.NameOf(Role.Headteacher));
        print.Html.QuerySelector(".sheet-head")!.TextContent.ShouldContain("Oakfield Primary");
        (await school.ActionsOn(nameof(Letterhead))).ShouldBe(["letterhead.changed"]);
    }
}
