using System.Net;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

/// <summary>Rule POL-63: what is entered from a page that is open since yesterday is not written under a text that came today.</summary>
public sealed class OldTabTests : IDisposable
{
    private const string Newer = "Staff must not accept pupils or their parents as friends.\n@staff @must";

    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task POL_63_A_paper_signature_is_entered_under_the_text_of_its_page()
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "HeadAndChair");
        await head.Agree(code);
        var form = await head.See($"/policies/{code}/paper-signature");
        form.Heading.ShouldEndWith("Version 2");
        await head.Write(code, Newer);
        await head.Agree(code);
        (string, string)[] signed = [("Form.Line", form.Html.QuerySelector("input[name='Form.Line']")!.GetAttribute("value")!), ("Form.Name", "Margaret Osei"), .. Typed.On("Form.SignedOn", school.Time.Today)];
        await IsShownFirst(head, await head.Press(form, "Enter this signature", signed), "Enter this signature", 3);
        (await head.See($"/policies/{code}")).Block().ShouldContain("Signed Margaret Osei");
    }

    [Fact]
    public async Task POL_63_A_meeting_is_recorded_for_the_text_of_its_page()
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "FullGoverningBody");
        await head.Agree(code);
        var form = await head.See($"/policies/{code}/approval");
        await head.Write(code, Newer);
        await head.Agree(code);
        (string, string)[] met = [("Form.Kind", "Meeting"), ("Form.Minute", "14"), .. Typed.On("Form.HeldOn", school.Time.Today)];
        await IsShownFirst(head, await head.Press(form, "Record this", met), "Record this", 3);
    }

    [Fact]
    public async Task POL_63_A_minor_change_puts_the_text_of_its_page_in_force()
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        await head.Write(code, "Staff must not accept pupils as friend.\n@staff @must");
        var form = await head.See($"/policies/{code}/minor-change");
        await head.Write(code, Newer);
        await IsShownFirst(head, await head.Press(form, "Put it in force", ("Form.Reason", "A letter was missing.")), "Put it in force", 4);
    }

    [Fact]
    public async Task POL_63_A_sheet_is_entered_for_the_text_of_its_page()
    {
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var office = await school.As(Role.Office);
        var form = await office.See($"/policies/{code}/paper-readings");
        await head.Write(code, Newer);
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        await IsShownFirst(office, await office.Press(form, "Enter this signature", ("Form.Name", "Jo Bell"), ("Form.Standing", "Football coach")), "Enter this signature", 3);
        (await office.See($"/policies/{code}/paper-readings")).Text.ShouldContain("Jo Bell, Football coach: version 3");
    }

    /// <summary>Refused with what was typed still there; sent again from the page that speaks of the newer text, it is meant.</summary>
    private static async Task IsShownFirst(Visitor who, Page refused, string button, int version)
    {
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Errors.ShouldHaveSingleItem().ShouldStartWith($"A newer text, version {version}, has taken the place of the one on your page.");
        (await who.Follow(await who.Press(refused, button))).Status.ShouldBe(HttpStatusCode.OK);
    }
}
