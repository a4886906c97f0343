using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>A student who starts, a site that may be used, monitoring that was checked, help for families and somebody who asked.</summary>
internal static class WalkUndertakings
{
    public static async Task TellAsync(School school)
    {
        var deputy = await school.As(Role.DeputyHead);
        await deputy.Follow(await deputy.Press(await deputy.See("/induction/new"), "Begin their induction", [("Form.Name", "Jo Bell"), ("Form.Kind", "Helper"), .. Typed.On("Form.StartsOn", school.Time.Today)]));
        var site = await deputy.Follow(await deputy.Press(await deputy.See("/sites/new"), "Propose this site",
            ("Form.Name", "Old maps"), ("Form.Address", "https://maps.example/old"), ("Form.FromYear", "3"), ("Form.ToYear", "6")));
        site = await deputy.Follow(await deputy.Press(site, "Note this trial", [("Form.IsFit", "true"), .. Typed.On("Form.On", school.Time.Today)]));
        await deputy.Follow(await deputy.Press(site, "Approve it for class"));
        await deputy.Follow(await deputy.Press(await deputy.See("/monitoring/checks/new"), "Note a check", ("Tested", "A blocked word"), ("Worked", "true")));
        await deputy.Follow(await deputy.Press(await deputy.See("/signposts/new"), "Add this",
            ("Form.Name", "A helpline"), ("Form.Where", "https://help.example"), ("Form.About", "Talk to somebody."), ("Form.For", "Families"), ("Form.IsReading", "true")));
        await deputy.Follow(await deputy.Press(await deputy.See("/enquiries/new"), "Note this enquiry", ("About", "Games"), ("Who", "A parent"), ("Asked", "From what age."), ("Told", "Thirteen.")));
    }
}
