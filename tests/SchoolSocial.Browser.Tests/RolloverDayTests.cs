using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Accounts;

namespace SchoolSocial.Browser.Tests;

/// <summary>Woodlands' summer as the computing lead and the head do it: proposals, a clash parted, two people, one line done and its content gone.</summary>
[Collection(Chromium.Name)]
public sealed class RolloverDayTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Rollover_Day_is_begun_confirmed_by_two_and_done(bool scripts) => chromium.Meet(async school =>
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
        await lead.Presses("Confirm the 13 lines that are ready");
        var path = lead.Address;

        var head = await school.SignedIn(Role.Headteacher, Screen.Phone, scripts);
        await head.GoesTo(path);
        await head.Presses("Confirm the 13 lines that are ready");

        await lead.GoesTo(path);
        foreach (var act in (string[])["It is done", "The content is gone"])
        {
            await lead.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{act}.*Year Gorse$") }).ClickAsync();
        }

        await lead.Reads("1 of 14 accounts are closed.");
    });
}
