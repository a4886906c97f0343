using System.Net;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class OfficialAccountsTests
{
    [Fact]
    public async Task ACC_14_Public_page_is_there_once_the_school_switches_it_on_and_lists_live_accounts()
    {
        using var school = new School();
        var live = await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var gone = await school.AccountAsync("6xy_oakfield", className: "Owls");
        var blog = await school.WithPupilsAsync("young_reporters");
        var lead = await school.As(Role.ComputingLead);
        var parent = school.Visitor();
        (await parent.Open("/official-accounts")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await parent.Open($"/official-accounts/{live.Code}/qr.svg")).Status.ShouldBe(HttpStatusCode.NotFound);
        await lead.Press(await lead.See("/accounts/ways"), "Save", ("Form.ShowsOfficialAccounts", "true"));
        await lead.Press(await lead.See($"/accounts/{gone.Code}/steps/Deactivated"), "Deactivate this account", ("Form.Reason", "Not used."));
        var page = await parent.See("/official-accounts");
        page.Text.ShouldContain("@3ah_oakfield");
        page.Text.ShouldNotContain("6xy_oakfield");
        page.Text.ShouldNotContain("young_reporters", Case.Insensitive, "nobody outside is to know where pupils are to be found");
        (await parent.Open($"/official-accounts/{blog.Code}/qr.svg")).Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldNotContain("Priya");
        page.Text.ShouldNotContain("3ah@oakfield.example");
        page.Html.QuerySelector("a[href='https://x.com/3ah_oakfield']").ShouldNotBeNull();
        var code = await parent.Client.GetAsync(new Uri($"/official-accounts/{live.Code}/qr.svg", UriKind.Relative));
        code.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await code.Content.ReadAsStringAsync()).ShouldContain("<svg");
        (await parent.Open($"/official-accounts/{gone.Code}/qr.svg")).Status.ShouldBe(HttpStatusCode.NotFound);
        await lead.Press(await lead.See("/accounts/ways"), "Save", ("Form.ShowsOfficialAccounts", "false"));
        (await parent.Open("/official-accounts")).Status.ShouldBe(HttpStatusCode.NotFound);
        var wrong = await lead.Press(await lead.See("/accounts/ways"), "Save", ("Form.Handle", "oakfield"));
        wrong.Errors.Single().ShouldStartWith("The handle must hold {year}");
    }
}
