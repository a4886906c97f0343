using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

/// <summary>Every record of the room says until when it is kept, may be held, and is found by a code that tells nothing of the others.</summary>
public sealed class UndertakingHoldTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task UND_48_Each_record_says_until_when_it_is_kept_and_may_be_held_by_those_who_see_it()
    {
        var head = await school.As(Role.Headteacher);
        foreach (var (path, reader, mayNot) in await MadeAsync(head))
        {
            (await head.See(path)).Text.ShouldContain("How long this is kept", Case.Sensitive, path);
            var form = await head.See($"{path}/hold");
            for (var time = 0; time < 2; time++) await head.Follow(await head.Press(form, "Put under legal hold", ("Form.Reason", "Claim of 2 November")));
            (await head.See(path)).Text.ShouldContain("Claim of 2 November", Case.Sensitive, path);
            var seen = await (await school.As(reader)).See(path);
            seen.Text.ShouldContain("Legal hold since", Case.Sensitive, path);
            seen.Text.ShouldNotContain("Claim of 2 November", Case.Sensitive, path);
            (await (await school.As(reader)).Open($"{path}/hold")).Status.ShouldBe(HttpStatusCode.Forbidden, path);
            (await (await school.As(mayNot)).Open($"{path}/hold")).Status.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
            (await head.Open($"{path}x/hold")).Status.ShouldBe(HttpStatusCode.NotFound, path);
            (await head.Follow(await head.Press(await head.See($"{path}/hold"), "Lift the hold", ("Form.Reason", "Settled")))).Text.ShouldNotContain("Legal hold since", Case.Sensitive, path);
        }

        (await school.With(db => db.LegalHolds.CountAsync())).ShouldBe(7);
    }

    [Fact]
    public async Task UND_48_Pages_of_another_school_are_not_there()
    {
        var head = await school.As(Role.Headteacher);
        var made = (await MadeAsync(head)).Where(each => each.Path != "/monitoring").ToList();
        var other = Guid.CreateVersion7();
        await school.With(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
            foreach (var table in (string[])["ClassroomSites", "Signposts", "FamilyEnquiries", "Starters", "Declarations", "Authorisations"]) await db.Database.ExecuteSqlRawAsync($"UPDATE {table} SET SchoolId = {{0}}", other);
        });
        foreach (var (path, _, _) in made)
        {
            (await head.Open(path)).Status.ShouldBe(HttpStatusCode.NotFound, path);
            (await head.Open($"{path}/hold")).Status.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    /// <summary>One of each: its page, a reader who places no holds, and somebody who sees nothing of it.</summary>
    private async Task<IReadOnlyList<(string Path, Role Reader, Role MayNot)>> MadeAsync(Visitor head)
    {
        var teacher = await school.As(Role.Teacher);
        await teacher.Declare("Olivia Hughes");
        var asked = await teacher.AskFor(AuthorisationKind.SpeakForSchool, "The choir's page.");
        var starter = await head.Follow(await head.Press(await head.See("/induction/new"), "Begin their induction", [("Form.Name", "Jo Bell"), ("Form.Kind", "Helper"), .. Typed.On("Form.StartsOn", school.Time.Today)]));
        var site = await head.Follow(await head.Press(await head.See("/sites/new"), "Propose this site", ("Form.Name", "Old maps"), ("Form.Address", "https://maps.example/old"), ("Form.FromYear", "3"), ("Form.ToYear", "6")));
        await head.Follow(await head.Press(await head.See("/signposts/new"), "Add this",
            ("Form.Name", "A helpline"), ("Form.Where", "https://help.example"), ("Form.About", "Talk to somebody."), ("Form.For", "Families"), ("Form.IsReading", "false")));
        await head.Follow(await head.Press(await head.See("/enquiries/new"), "Note this enquiry", ("About", "Games"), ("Who", "A parent"), ("Asked", "From what age."), ("Told", "Thirteen.")));
        await head.Follow(await head.Press(await head.See("/monitoring/checks/new"), "Note a check", ("Tested", "A blocked word"), ("Worked", "true")));
        var (signpost, enquiry, tie) = await school.With(async db => (
            await db.Signposts.Select(each => each.Code).SingleAsync(), await db.FamilyEnquiries.Select(each => each.Code).SingleAsync(), await db.Declarations.Select(each => each.Code).SingleAsync()));
        return
        [
            (starter.Address, Role.Office, Role.Dsl), (site.Address, Role.Teacher, Role.Dpo), ($"/signposts/{signpost}", Role.Office, Role.Teacher), ($"/enquiries/{enquiry}", Role.Office, Role.Teacher),
            ("/monitoring", Role.Governor, Role.Teacher), ($"/declarations/{tie}", Role.DeputyHead, Role.Dpo), ($"/authorisations/{asked}", Role.Teacher, Role.Office),
        ];
    }
}
