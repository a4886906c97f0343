using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class PublishingTests
{
    [Fact]
    public async Task POL_44_The_public_page_shows_what_was_put_there_and_nothing_else()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var other = await head.PolicyInForce("Staff code");
        var anybody = school.Visitor();
        (await anybody.Open("/our-policies")).Status.ShouldBe(HttpStatusCode.NotFound);
        await head.Follow(await head.Press(await head.See($"/policies/{code}"), "Put it on the public page"));
        await head.Write(code, "A draft nobody has agreed.");
        var list = await anybody.See("/our-policies");
        list.Text.ShouldContain("Social media policy");
        list.Text.ShouldNotContain("Staff code");
        var page = await anybody.See($"/our-policies/{code}");
        page.Text.ShouldContain("Staff must not accept pupils");
        page.Text.ShouldNotContain("A draft nobody has agreed");
        page.Block().ShouldContain("Signed Helen Ashworth, Headteacher");
        var parents = await anybody.See($"/our-policies/{code}?audience=Parents");
        parents.Text.ShouldContain("Parents ask before they post");
        parents.Text.ShouldNotContain("Staff must not accept pupils");
        (await anybody.Open($"/our-policies/{other}")).Status.ShouldBe(HttpStatusCode.NotFound);
        school.Time.Pass(TimeSpan.FromMinutes(1));
        await head.Follow(await head.Press(await head.See($"/policies/{code}"), "Take it off the public page"));
        (await anybody.Open($"/our-policies/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task POL_45_The_handbook_holds_current_versions_for_its_audience()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        await head.PolicyInForce("Governors' code", "Governors keep to it.\n@governors @must");
        await head.Write(code, "A draft nobody has agreed.");
        var teacher = await school.As(Role.Teacher);
        var staff = await teacher.See("/policies/handbook");
        staff.Text.ShouldContain("Social media policy, version 2");
        staff.Text.ShouldContain("Staff must not accept pupils");
        staff.Text.ShouldNotContain("Parents ask before");
        staff.Text.ShouldNotContain("A draft nobody has agreed");
        staff.Text.ShouldNotContain("Governors keep to it.");
        (await teacher.See("/policies/handbook?audience=Governors")).Text.ShouldContain("Governors keep to it.");
    }

    /// <summary>WH38: the opening letter and the record that it went out.</summary>
    [Fact]
    public async Task POL_49_The_letter_to_families_says_what_is_asked_of_them_and_its_issue_is_recorded()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var draft = await head.BeginPolicy("A draft", "Headteacher");
        (await head.Open($"/policies/{draft}/letter")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await head.Open($"/policies/{draft}/letter/sent")).Status.ShouldBe(HttpStatusCode.NotFound);
        var code = await head.PolicyInForce("Social media policy");
        var letter = await head.See($"/policies/{code}/letter");
        letter.Text.ShouldContain("is treated here as it would be if it were said face to face");
        letter.Text.ShouldContain("Parents ask before they post");
        letter.Text.ShouldNotContain("Staff must not accept pupils");
        var form = await head.See($"/policies/{code}/letter/sent");
        (await head.Press(form, "Record this")).Errors.ShouldBe(["Say to whom it went, and how"]);
        (await head.Follow(await head.Press(form, "Record this", ("Form.How", "To all families, in book bags")))).Fact("Families told").ShouldBe("20 November 2026, version 2: To all families, in book bags");
        (await head.See($"/policies/{code}/versions")).Text.ShouldContain("Families told of version 2");
        (await (await school.As(Role.Teacher)).Open($"/policies/{code}/letter")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task POL_46_The_cycle_prints_and_a_private_address_feeds_a_calendar_until_it_ends()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.PolicyInForce("Social media, and more");
        (await head.See("/policies/cycle")).Text.ShouldContain("Social media, and more By the end of November 2027");
        var governor = await school.As(Role.Governor);
        var address = await AddressAsync(governor);
        var anybody = school.Visitor();
        var feed = await anybody.Client.GetAsync(new Uri(address));
        feed.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var file = await feed.Content.ReadAsStringAsync();
        file.ShouldContain("DTSTART;VALUE=DATE:20271130\r\n");
        file.ShouldContain("SUMMARY:Review due: Social media\\, and more\r\n");
        file.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        var second = await AddressAsync(governor);
        (await anybody.Client.GetAsync(new Uri(address))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await anybody.Client.GetAsync(new Uri(second))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await school.With(async db =>
        {
            (await db.Appointments.SingleAsync(each => each.PersonId == SchoolStory.PersonId(Role.Governor))).End(school.Time.Today.AddDays(-1), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        (await anybody.Client.GetAsync(new Uri(second))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> AddressAsync(Visitor visitor) =>
        Page.Plain((await visitor.Press(await visitor.See("/policies/calendar"), "Make a private address")).Html.QuerySelector("main code")!.TextContent);

    [Theory]
    [InlineData("Agreement", "JW60")]
    [InlineData("ExternalReading", "WB14")]
    public async Task POL_12_An_agreement_and_another_bodys_document_are_read_and_signed_with_what_else_is_worth_weighing(string kind, string id)
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy($"Professional conduct {id}", "Headteacher", PolicyScene.Text);
        await head.Follow(await head.Press(await head.See($"/policies/{code}/details"), "Save these details", ("Form.Kind", kind)));
        await head.Follow(await head.Press(await head.See($"/policies/{code}/links/new"), "Add this link", ("Form.Title", "What my union says"), ("Form.Owner", "Union"), ("Form.Address", "https://union.example/online")));
        await head.Agree(code);
        await head.Follow(await head.Sign(code));
        var teacher = await school.As(Role.Teacher);
        var page = await teacher.See($"/policies/{code}/reading");
        page.HasLink("What my union says").ShouldBeTrue();
        (await teacher.Follow(await teacher.Press(page, "Sign", ("Form.HasRead", "true")))).Text.ShouldContain($"You have signed Professional conduct {id}.");
    }

    [Fact]
    public async Task POL_14_ST03_WB18_One_policy_is_printed_for_each_of_those_it_speaks_to()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        (await head.See($"/policies/{code}")).HasLink("Print what concerns parents and carers").ShouldBeTrue();
        var parents = await head.See($"/policies/{code}/print?audience=Parents");
        parents.Text.ShouldContain("Parents ask before they post");
        parents.Text.ShouldNotContain("Staff must not accept pupils as friends.");
        var staff = await head.See($"/policies/{code}/print?audience=Staff");
        staff.Text.ShouldContain("Staff must not accept pupils as friends.");
        staff.Text.ShouldNotContain("Parents ask before they post");
        var whole = await head.See($"/policies/{code}/print");
        whole.Text.ShouldContain("Staff must not accept pupils as friends.");
        whole.Text.ShouldContain("Parents ask before they post");
    }
}
