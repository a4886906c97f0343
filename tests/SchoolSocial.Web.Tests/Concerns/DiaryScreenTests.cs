using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-80 to CON-84 of docs/rules/concerns.md through the screens.</summary>
public sealed class DiaryScreenTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_80_CON_81_A_message_is_kept_in_one_page_and_open_until_a_reply_is_noted()
    {
        var supply = await school.As(Role.Supply);
        var page = await supply.Follow(await supply.Press(await supply.See("/diary/new"), "Keep this entry",
            ("Form.Kind", "DirectMessage"), ("Form.From", "Parent"), ("Form.Handle", "Mrs Hughes"), ("Form.Account", "Year 3 class account"), ("Form.Words", "Asked about the trip. I did not answer there.")));
        page.Text.ShouldContain("It waits for a reply by phone or email.");
        (await supply.See("/diary?open=true")).Text.ShouldContain("Waits");
        var reply = page.Html.QuerySelector("a[href$='/reply']")!.GetAttribute("href")!;
        (await supply.Press(await supply.See(reply), "Note this reply")).Errors.ShouldBe(["Say how it was answered", "Say what was said, or why no reply is needed"], ignoreOrder: true);
        page = await supply.Follow(await supply.Press(await supply.See(reply), "Note this reply", ("Form.Way", "Telephone"), ("Form.Words", "Rang her at three.")));
        page.Text.ShouldNotContain("It waits");
        (await supply.See("/diary?open=true")).Text.ShouldContain("Nothing here.");
        (await school.ActionsOn(nameof(DiaryEntry))).ShouldBe(["diary-entry.kept", "diary-entry.replied"]);
        (await supply.See("/diary/mine")).Text.ShouldContain("Rang her at three.");
    }

    [Fact]
    public async Task CON_83_ST41_The_head_hears_of_each_and_colleagues_see_nothing_of_it()
    {
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.Follow(await KeepAsync(teacher, "FriendRequest", "Pupil"));
        var told = await school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.DiaryKept).Select(notice => notice.PersonId).ToListAsync());
        told.ShouldBe([SchoolStory.PersonId(Role.Headteacher)]);
        var head = await school.As(Role.Headteacher);
        (await head.See(page.Address)).Text.ShouldContain("Refused and blocked.");
        foreach (var role in (Role[])[Role.TeachingAssistant, Role.Office, Role.Chair, Role.Governor])
        {
            var other = await school.As(role);
            (await other.Open(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound, $"{role}");
            (await other.See("/diary")).Text.ShouldContain("Nothing here.");
        }

        // Something of one's own goes to the head, and not to those who safeguard children.
        page = await teacher.Follow(await KeepAsync(teacher, "MightLookOdd", "SomebodyElse"));
        await head.See(page.Address);
        (await (await school.As(Role.Dsl)).Open(page.Address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task CON_82_WD35_Each_of_the_three_steps_says_who_and_when()
    {
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.Follow(await KeepAsync(teacher, "FriendRequest", "Pupil"));
        foreach (var kind in (string[])["Blocked", "Reported", "Logged"])
        {
            page.Text.ShouldContain("Not yet noted:");
            page = await teacher.Follow(await teacher.Press(await teacher.See($"{page.Address}/step"), "Note this step", ("Form.Kind", kind)));
        }

        page.Text.ShouldNotContain("Not yet noted:");
        page.Fact("Blocked").ShouldBe($"20 Nov 2026 by {SchoolStory.NameOf(Role.Teacher)}");
    }

    [Fact]
    public async Task CON_84_CON_85_Three_requests_of_one_pupil_to_three_people_raise_one_note_to_the_safeguarding_lead()
    {
        var pupil = await school.With(db => db.Pupils.Select(each => each.Id).FirstAsync());
        foreach (var role in (Role[])[Role.Teacher, Role.Teacher, Role.TeachingAssistant, Role.Supply, Role.Office])
        {
            var visitor = await school.As(role);
            await visitor.Follow(await KeepAsync(visitor, "FriendRequest", "Pupil", pupil));
        }

        var notes = await school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.DiaryPattern).ToListAsync());
        var note = notes.ShouldHaveSingleItem();
        note.PersonId.ShouldBe(SchoolStory.PersonId(Role.Dsl));

        // The note leads to the pattern, not to one entry of it; and that somebody else has read an entry is recorded.
        var dsl = await school.As(Role.Dsl);
        var entry = await dsl.See(note.Path);
        var pattern = await dsl.See(entry.Html.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Everything noted from", StringComparison.Ordinal)).GetAttribute("href")!);
        pattern.Html.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        (await school.ActionsOn(nameof(DiaryEntry))).Count(action => action == "diary-entry.opened").ShouldBe(1);
        var teacher = await school.As(Role.Teacher);
        (await teacher.See($"/diary?pupil={pupil}")).Html.QuerySelectorAll("tbody tr").Length.ShouldBe(2, "their own");
    }

    private static async Task<Page> KeepAsync(Visitor visitor, string kind, string from, Guid? pupil = null) => await visitor.Press(await visitor.See("/diary/new"), "Keep this entry",
        ("Form.Kind", kind), ("Form.From", from), ("Form.PupilId", pupil?.ToString() ?? ""), ("Form.Account", "My own Instagram"), ("Form.Words", "Refused and blocked."));
}
