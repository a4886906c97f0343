using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

public sealed class MonitoringTests
{
    /// <summary>JW55: who answers for it, checks, reviews, and a review after a change.</summary>
    [Fact]
    public async Task UND_44_UND_45_It_has_a_leader_and_a_governor_is_checked_and_reviewed_and_governors_read_it()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        (await head.See("/monitoring")).Text.ShouldContain("Nothing is recorded yet");
        await head.Follow(await head.Press(await head.See("/monitoring/edit"), "Save",
            ("Form.LeaderId", SchoolStory.PersonId(Role.DeputyHead).ToString()), ("Form.GovernorId", SchoolStory.PersonId(Role.Governor).ToString()), ("Form.BlockedWords", "Games, for pupils.")));
        var deputy = await school.As(Role.DeputyHead);
        (await deputy.See("/")).HasLink("Review filtering and monitoring").ShouldBeTrue();
        (await deputy.Press(await deputy.See("/monitoring/checks/new"), "Note a check", ("Tested", "A blocked word on a tablet"), ("Worked", "false"))).Errors.ShouldBe(["Say what is done about it"]);
        var check = await deputy.See("/monitoring/checks/new");
        for (var time = 0; time < 2; time++) await deputy.Follow(await deputy.Press(check, "Note a check", ("Tested", "A blocked word on a tablet"), ("Worked", "true")));
        (await school.With(db => db.MonitoringPlans.Select(plan => plan.Checks.Count).SingleAsync())).ShouldBe(1, "the same form sent twice is one check");
        await deputy.Follow(await deputy.Press(await deputy.See("/monitoring/reviews/new"), "Note a review", ("Words", "Looked at with the governor.")));
        (await deputy.See("/")).Text.ShouldNotContain("iltering and monitoring work");
        await deputy.Follow(await deputy.Press(await deputy.See("/monitoring/changes/new"), "Note a change", [("Words", "New tablets"), .. Typed.On("On", school.Time.Today)]));

        var governor = await school.As(Role.Governor);
        var page = await governor.See("/monitoring");
        page.Fact("Senior leader who answers for it").ShouldBe("Daniel Reyes");
        page.Fact("Governor who looks after it").ShouldBe("Ruth Adeyemi");
        page.Text.ShouldContain("20 November 2026, Daniel Reyes: A blocked word on a tablet (worked)");
        page.HasLink("Note a check").ShouldBeFalse();
        (await governor.Open("/monitoring/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await (await school.As(Role.Teacher)).Open("/monitoring")).Status.ShouldBe(HttpStatusCode.Forbidden);
        school.Time.Pass(TimeSpan.FromDays(40));
        (await (await school.As(Role.DeputyHead)).See("/")).HasLink("Try whether filtering and monitoring work").ShouldBeTrue();
    }

    /// <summary>WB30: signposting with audiences and a yearly look; what families asked.</summary>
    [Fact]
    public async Task UND_46_UND_47_UND_49_Help_is_listed_looked_up_and_printed_and_what_families_asked_is_sealed()
    {
        using var school = new School();
        var office = await school.As(Role.Office);
        await office.Follow(await office.Press(await office.See("/signposts/new"), "Add this",
            ("Form.Name", "A helpline"), ("Form.Where", "https://help.example"), ("Form.About", "Talk to somebody about games."), ("Form.For", "Families"), ("Form.For", "Pupils"), ("Form.IsReading", "false")));
        await office.Follow(await office.Press(await office.See("/signposts/new"), "Add this",
            ("Form.Name", "Guidance for schools"), ("Form.Where", "https://read.example"), ("Form.About", "Part one."), ("Form.For", "Staff"), ("Form.IsReading", "true")));
        var list = await office.Follow(await office.Press(await office.See("/signposts"), "I have looked this up today: A helpline"));
        list.Text.ShouldContain("A helpline https://help.example Families, Pupils 20 Nov 2026");
        var sheet = await office.See("/signposts/sheet");
        sheet.Text.ShouldContain("A helpline");
        sheet.Text.ShouldNotContain("Guidance for schools");
        (await (await school.As(Role.Governor)).See("/monitoring")).Text.ShouldContain("Guidance for schools: https://read.example (not looked up yet)");
        var reading = await (await school.As(Role.Teacher)).See("/required-reading");
        reading.Text.ShouldContain("Guidance for schools Part one. https://read.example Not looked up yet");
        reading.Text.ShouldNotContain("A helpline");

        await office.Follow(await office.Press(await office.See("/enquiries/new"), "Note this enquiry",
            ("About", "Games"), ("Who", "Mrs Nowak"), ("Asked", "Whether her son may play it."), ("Told", "Pointed to the helpline.")));
        var enquiries = await office.See("/enquiries");
        enquiries.HasLink("Games").ShouldBeTrue();
        enquiries.Text.ShouldNotContain("Nowak");
        var code = await school.With(db => db.FamilyEnquiries.Select(enquiry => enquiry.Code).SingleAsync());
        (await office.See($"/enquiries/{code}")).Fact("Who asked").ShouldBe("Mrs Nowak");
        (await school.ActionsOn("FamilyEnquiry")).ShouldBe(["enquiry.noted", "enquiry.opened"]);
        (await school.With(db => db.FamilyEnquiries.Select(enquiry => enquiry.Asked).SingleAsync())).Cipher.ShouldNotContain("son");
        (await (await school.As(Role.Teacher)).Open($"/enquiries/{code}")).Status.ShouldBe(HttpStatusCode.Forbidden);

        school.Time.Pass(TimeSpan.FromDays(366));
        (await (await school.As(Role.Office)).See("/")).HasLink("Look up one link for families again").ShouldBeTrue();
    }
}
