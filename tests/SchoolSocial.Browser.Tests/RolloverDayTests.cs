using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Accounts;

namespace SchoolSocial.Browser.Tests;

/// <summary>Woodlands' summer as the computing lead and the head do it: proposals, a clash parted, two people, every line done, the certificate and next year's ledger.</summary>
[Collection(Chromium.Name)]
public sealed class RolloverDayTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task ROL_01_to_ROL_07_Rollover_Day_is_begun_confirmed_by_two_and_done(bool scripts) => chromium.Meet(async school =>
    {
        await WoodlandsScene.TellAsync(school);
        var lead = await school.SignedIn(Role.ComputingLead, scripts: scripts);
        await lead.OpensMenu();
        await lead.Follows("Accounts");
        await lead.Follows("Rollover Day");
        await lead.Presses("Propose the step from 2026/27 to 2027/28");
        await lead.Sees("Rollover Day: 2026/27 to 2027/28");
        await lead.Reads("0 of 14 accounts are closed.");
        await lead.Reads("Clash: Year Birch would be called @2sj_oakfield as well.");
        await lead.Reads("Elm becomes Fir, which has no teacher yet.");
        await lead.Follows("Change Year Birch");
        await lead.Sees("What becomes of Year Birch");
        await lead.Types("New handle", "2sjo_oakfield");
        await lead.Types("New email", "2sjo@oakfield.example");
        await lead.Presses("Save");
        await lead.Follows("Change Year Elm");
        await lead.Sees("What becomes of Year Elm");
        await lead.Answers("What becomes of it?", "Deactivate");
        await lead.Presses("Save");
        await lead.Presses("Confirm the 14 lines that are ready");
        var path = lead.Address;

        var head = await school.SignedIn(Role.Headteacher, Screen.Phone, scripts);
        await head.GoesTo(path);
        await head.Presses("Confirm the 14 lines that are ready");

        // In the order that the handles allow: the Year 6 accounts give theirs up first.
        await lead.GoesTo(path);
        await lead.Reads("Year Larch still has this handle or email. Do that one first.");
        foreach (var (act, times) in ((string, int)[])[("It is done", 14), ("The content is gone", 4)])
        {
            for (var each = 0; each < times; each++) await lead.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{act}") }).First.ClickAsync();
        }

        await lead.Reads("14 of 14 accounts are closed.");
        await lead.Presses("Finish Rollover Day");
        await lead.Reads("Finished by Priya Nair");
        await lead.Presses("Certificate");
        await lead.Reads("All 14 accounts are closed. Finished by Priya Nair");
        await lead.Reads("Rename to @6lt_oakfield, 6lt@oakfield.example");

        // Next year's ledger: the class, its new teacher and its new name.
        await lead.GoesTo("/accounts/ledger?q=5im_oakfield");
        await lead.Follows("Year Hazel");
        await lead.Types("On", "2027-09-06");
        await lead.Types("At", "10:00");
        await lead.Presses("Show who");
        await lead.Reads("called @6lt_oakfield and registered to 6lt@oakfield.example.");
        await lead.Reads("Lin Tran");
    });
}
