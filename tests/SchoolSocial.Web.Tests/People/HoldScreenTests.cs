using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.People;

public sealed class HoldScreenTests
{
    [Fact]
    public async Task PEO_18_Record_is_put_under_legal_hold_with_a_reason_few_may_read_and_the_hold_is_lifted()
    {
        using var school = new School();
        var path = $"/people/{SchoolStory.PersonId(Role.Teacher)}";
        var dpo = await school.As(Role.Dpo);
        var form = await dpo.See($"{path}/hold");
        (await dpo.Press(form, "Put under legal hold")).Errors.ShouldBe(["Say why"]);

        var held = await dpo.Follow(await dpo.Press(form, "Put under legal hold", ("Form.Reason", "Access request of 3 November")));
        held.Text.ShouldContain("Legal hold since Friday 20 November 2026, 9:30am.");
        held.Text.ShouldContain("Access request of 3 November");
        await dpo.Follow(await dpo.Press(form, "Put under legal hold", ("Form.Reason", "Access request of 3 November")));
        (await school.With(db => db.LegalHolds.CountAsync())).ShouldBe(1);
        (await school.With(db => db.LegalHolds.SingleAsync())).Reason.Cipher.ShouldNotContain("Access");

        var office = await school.As(Role.Office);
        var seen = await office.See(path);
        seen.Text.ShouldContain("Legal hold since");
        seen.Text.ShouldNotContain("Access request");
        (await office.Open($"{path}/hold")).Status.ShouldBe(HttpStatusCode.Forbidden);

        var lifted = await dpo.Follow(await dpo.Press(await dpo.See($"{path}/hold"), "Lift the hold", ("Form.Reason", "Answered in full")));
        lifted.Text.ShouldNotContain("Legal hold since");
        (await school.ActionsOn("LegalHold")).ShouldBe(["hold.placed", "hold.lifted"]);
    }

    [Fact]
    public async Task PEO_18_Only_who_may_see_a_concern_puts_it_under_hold()
    {
        using var school = new School();
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        var head = await school.As(Role.Headteacher);
        (await head.Open($"/concerns/{concern.Code}/hold")).Status.ShouldBe(HttpStatusCode.NotFound);

        var other = await school.Given.ConcernAsync(Role.Teacher);
        await head.Follow(await head.Press(await head.See($"/concerns/{other.Code}/hold"), "Put under legal hold", ("Form.Reason", "Inquiry")));
        (await school.With(db => db.LegalHolds.SingleAsync())).HeldId.ShouldBe(other.Id);

        // That it is held is for all who see it; why, for those who place holds.
        (await head.See($"/concerns/{other.Code}")).Text.ShouldContain("Inquiry");
        var seen = await (await school.As(Role.DeputyDsl)).See($"/concerns/{other.Code}");
        seen.Text.ShouldContain("Legal hold since");
        seen.Text.ShouldNotContain("Inquiry");
    }
}
