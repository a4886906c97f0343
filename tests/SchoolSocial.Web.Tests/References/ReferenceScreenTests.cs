using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.References;

public sealed class ReferenceScreenTests
{
    [Fact]
    public async Task REF_07_The_safeguarding_lead_adds_the_number_of_the_designated_officer()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var form = await dsl.See("/settings/references/new");
        var wrong = await dsl.Press(form, "Add this reference", ("Form.Name", "Our LADO"), ("Form.Text.Link", "gov.uk"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors.ShouldBe(["Choose the kind", "Enter the text", "Say where you read this", "The address must begin with https://", "Enter its first day"], ignoreOrder: true);
        var page = await dsl.Follow(await dsl.Press(wrong, "Add this reference",
            [("Form.Kind", "Phone"), ("Form.Text.Text", "01632 960118"), ("Form.Text.Source", "Letter of 1 September"), ("Form.Text.Link", ""), .. On("Form.Text.FromOn", 1, 9, 2026)]));
        page.Text.ShouldContain("01632 960118");
        page.Text.ShouldContain("Last looked up on 20 Nov 2026 by Sian Pritchard.");
        (await school.ActionsOn(nameof(ReferenceItem))).ShouldBe(["reference.added", "reference.checked"]);
        (await dsl.Press(await dsl.See("/settings/references/new"), "Add this reference",
            [("Form.Name", "our lado"), ("Form.Kind", "Phone"), ("Form.Text.Text", "x"), ("Form.Text.Source", "x"), .. On("Form.Text.FromOn", 1, 9, 2026)])).Errors.ShouldBe(["There is something of this name already"]);
    }

    [Fact]
    public async Task REF_08_REF_10_A_new_version_stands_beside_the_old_and_its_owner_is_told()
    {
        using var school = new School();
        var id = await school.With(db => db.References.Where(item => item.Key == "route-posh").Select(item => item.Id).SingleAsync());
        var head = await school.As(Role.Headteacher);
        var page = await head.See($"/settings/references/{id}");
        page.Text.ShouldContain("Not yet checked by your school");
        await head.Follow(await head.Press(await head.See($"/settings/references/{id}/edit"), "Save this reference", ("Form.OwnerId", SchoolStory.PersonId(Role.Dsl).ToString())));
        var form = await head.See($"/settings/references/{id}/texts/new");
        (await head.Press(form, "Keep this version")).Errors.ShouldBe(["Nothing has changed. If you have looked it up and it still holds, say so on its page."]);
        page = await head.Follow(await head.Press(form, "Keep this version", [("Form.Text", "0344 381 4772, every weekday."), ("Form.Source", "Their page"), .. On("Form.FromOn", 20, 11, 2026)]));
        page.Html.QuerySelectorAll("tbody th").Select(head => head.TextContent).ShouldBe(["2", "1"]);
        page.Text.ShouldContain("Monday to Friday, 10am to 4pm");
        (await school.With(db => db.Notices.Where(notice => notice.Kind == NoticeKind.ReferenceChanged).Select(notice => notice.PersonId).ToListAsync())).ShouldBe([SchoolStory.PersonId(Role.Dsl)]);
        var dsl = await school.As(Role.Dsl);
        (await dsl.See("/")).Text.ShouldContain("A text that you look after or use has changed");
    }

    [Fact]
    public async Task REF_09_The_list_says_what_is_due_and_a_check_takes_it_off()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var due = await dsl.See("/settings/references?check=due&kind=Edition");
        due.HasLink("Keeping children safe in education").ShouldBeTrue();
        var page = await dsl.See(due.Html.QuerySelectorAll("tbody a").Single(link => link.TextContent == "Keeping children safe in education").GetAttribute("href")!);
        page = await dsl.Follow(await dsl.Press(page, "I have looked this up today"));
        page.Text.ShouldContain("Checked Last looked up on 20 Nov 2026");
        (await dsl.See("/settings/references?check=due&kind=Edition")).HasLink("Keeping children safe in education").ShouldBeFalse();
        (await dsl.See("/settings/references?sort=-checked")).Html.QuerySelector("tbody a")!.TextContent.ShouldBe("Keeping children safe in education");
    }

    [Theory]
    [InlineData(Role.Teacher, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden)]
    [InlineData(Role.Chair, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.ComputingLead, HttpStatusCode.OK, HttpStatusCode.Forbidden)]
    [InlineData(Role.Headteacher, HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task REF_07_The_head_and_the_safeguarding_lead_write_and_others_read(Role role, HttpStatusCode read, HttpStatusCode write)
    {
        using var school = new School();
        var visitor = await school.As(role);
        (await visitor.Open("/settings/references")).Status.ShouldBe(read);
        (await visitor.Open("/settings/references/new")).Status.ShouldBe(write);
        (await visitor.Open($"/settings/references/{Guid.CreateVersion7()}")).Status.ShouldBe(read == HttpStatusCode.OK ? HttpStatusCode.NotFound : read);
    }
}
