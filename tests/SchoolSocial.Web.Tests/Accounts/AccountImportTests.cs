using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

public sealed class AccountImportTests
{
    private const string List = """
        Name,Platform,Handle,Email,Kind,Visibility,Classes,Purpose,Hashtags,Sites,Follows,Envelope,Custodian
        Year 3 Kestrels,X (Twitter),@3ah_oakfield,3ah@oakfield.example,Class,Public,Kestrels,"For parents, weekly",#Kestrels;#Oakfield,,,E3,computinglead@oakfield.example
        Year 6 Owls,x (twitter),6xy_oakfield,6xy@oakfield.example,Class,Public,Owls,For parents,,,,,
        The dog,X (Twitter),dog,dog@oakfield.example,Mascot,Public,,The password is Rex,,,,,
        Old page,Bebo,old,old@oakfield.example,Group or page,Closed,,Old,,,,,
        Twin,X (Twitter),6XY_oakfield,twin@oakfield.example,Group or page,Closed,,Old,,,,,
        """;

    [Fact]
    public async Task ACC_13_List_is_looked_over_before_anything_is_written()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        var look = await lead.Upload(await lead.See("/accounts/imports/new"), "Look it over", ("file", "accounts.csv", Encoding.UTF8.GetBytes(List)));
        look.Status.ShouldBe(HttpStatusCode.OK, look.Text);
        look.Text.ShouldContain("Nothing has been written yet. 2 new, 0 changed, 0 as they are, 3 that cannot be used.");
        look.Text.ShouldContain("Left out: Purpose: This was not kept");
        look.Text.ShouldContain("Left out: Platform: the school knows no \"Bebo\".");
        look.Text.ShouldContain("Left out: This handle stands in the list twice.");
        (await school.With(db => db.Accounts.CountAsync())).ShouldBe(0);
        (await lead.Follow(await lead.Press(look, "Write these into the register"))).Text.ShouldContain("2 accounts added, 0 changed.");
        var kestrels = await school.With(db => db.Accounts.Include(each => each.Holdings).Include(each => each.Classes).SingleAsync(each => each.Handle == "3ah_oakfield"));
        kestrels.Hashtags.ShouldBe("#Kestrels\n#Oakfield");
        kestrels.Holdings.Single().PersonId.ShouldBe(SchoolStory.PersonId(Role.ComputingLead));
        kestrels.Classes.ShouldHaveSingleItem();
        kestrels.EnvelopeNumber.ShouldBe("E3");
    }

    [Fact]
    public async Task ACC_13_What_goes_out_comes_in_the_same()
    {
        using var school = new School();
        await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        await school.AccountAsync("dog", AccountKind.Mascot);
        var lead = await school.As(Role.ComputingLead);
        var csv = await (await lead.Client.GetAsync(new Uri("/accounts.csv", UriKind.Relative))).Content.ReadAsStringAsync();
        csv.ShouldContain("3ah_oakfield");
        var look = await lead.Upload(await lead.See("/accounts/imports/new"), "Look it over", ("file", "accounts.csv", Encoding.UTF8.GetBytes(csv)));
        look.Text.ShouldContain("0 new, 0 changed, 2 as they are, 0 that cannot be used.");
        look = await lead.Press(await lead.See("/accounts/imports/new"), "Look it over", ("Form.Csv", csv.Replace("For parents.", "For families.", StringComparison.Ordinal)));
        look.Text.ShouldContain("0 new, 2 changed");
        await lead.Follow(await lead.Press(look, "Write these into the register"));
        (await school.With(db => db.Accounts.Select(account => account.Purpose).Distinct().SingleAsync())).ShouldBe("For families.");
        (await school.ActionsOn("School")).ShouldBe(["accounts.exported"]);
        (await (await school.As(Role.SeniorLeader)).Open("/accounts.csv")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task ACC_13_What_is_over_does_not_come_back_and_a_list_changes_no_custodian()
    {
        using var school = new School();
        await school.AccountAsync(people: [AccountPost.Custodian.As(Role.ComputingLead)]);
        var gone = await school.AccountAsync("6xy_oakfield", className: "Owls");
        var lead = await school.As(Role.ComputingLead);
        await lead.Press(await lead.See($"/accounts/{gone.Code}/steps/Deactivated"), "Deactivate this account", ("Form.Reason", "Not used."));
        var csv = await (await lead.Client.GetAsync(new Uri("/accounts.csv", UriKind.Relative))).Content.ReadAsStringAsync();
        csv.ShouldContain("6xy_oakfield");
        (await lead.Press(await lead.See("/accounts/imports/new"), "Look it over", ("Form.Csv", csv))).Text.ShouldContain("0 new, 0 changed, 2 as they are, 0 that cannot be used.");
        var moved = csv.Replace("6xy_oakfield", "6zz_oakfield", StringComparison.Ordinal).Replace("computinglead@oakfield.example", "office@oakfield.example", StringComparison.Ordinal);
        var look = await lead.Press(await lead.See("/accounts/imports/new"), "Look it over", ("Form.Csv", moved));
        look.Text.ShouldContain("0 new, 0 changed, 0 as they are, 2 that cannot be used.");
        look.Text.ShouldContain("Left out: Status: an account that is no longer in use is not added.");
        look.Text.ShouldContain("Left out: Custodian: a list does not change who answers for an account.");
    }

    [Fact]
    public async Task ACC_23_Neither_a_list_nor_the_form_makes_it_one_that_is_used_with_pupils_or_takes_that_from_it()
    {
        const string Settled = "Whether an account is used with pupils is settled when it is approved. Deactivate this one and ask for another.";
        using var school = new School();
        var page = await school.AccountAsync();
        var blog = await school.WithPupilsAsync("young_reporters");
        var lead = await school.As(Role.ComputingLead);
        (await lead.Press(await lead.See($"/accounts/{page.Code}/edit"), "Save this account", ("Form.Kind", "WithPupils"))).Errors.ShouldBe([Settled]);
        (await lead.Press(await lead.See($"/accounts/{blog.Code}/edit"), "Save this account", ("Form.Kind", "PupilPublishing"))).Errors.ShouldBe([Settled]);
        var csv = await (await lead.Client.GetAsync(new Uri("/accounts.csv", UriKind.Relative))).Content.ReadAsStringAsync();
        var other = csv.Replace("Used with pupils", "Phase", StringComparison.Ordinal);
        other.ShouldNotBe(csv);
        var look = await lead.Press(await lead.See("/accounts/imports/new"), "Look it over", ("Form.Csv", other));
        look.Text.ShouldContain("0 new, 0 changed, 1 as they are, 1 that cannot be used.");
        look.Text.ShouldContain($"Left out: Kind: {Settled}");
        (await school.With(db => db.Accounts.Select(each => each.Kind).ToListAsync())).ShouldBe([AccountKind.Class, AccountKind.WithPupils], ignoreOrder: true);
    }

    [Fact]
    public async Task ACC_13_List_that_cannot_be_read_says_why()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        (await lead.Press(await lead.See("/accounts/imports/new"), "Look it over", ("Form.Csv", "Name,Handle\nA,b"))).Errors.Single()
            .ShouldBe("The list has no column called Platform, Email, Kind, Visibility, Classes, Purpose.");
        (await lead.Press(await lead.See("/accounts/imports/new"), "Look it over")).Errors.ShouldBe(["Choose a file or paste the list"]);
    }
}
