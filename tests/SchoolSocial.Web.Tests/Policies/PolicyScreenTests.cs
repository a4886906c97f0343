using System.Net;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

public sealed class PolicyScreenTests
{
    [Fact]
    public async Task POL_39_Signing_asks_for_the_password_again_and_shows_the_exact_text()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        await head.Agree(code);
        var page = await head.See($"/policies/{code}/sign-off");
        page.Text.ShouldContain("Staff must not accept pupils as friends.");
        var wrong = await head.Press(page, "Sign version 2", ("Form.Proof", "not it"), ("Form.Position", "Head of school"));
        wrong.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.Errors[0].ShouldContain("not your password");
        wrong.Html.QuerySelector("[name='Form.Position']")!.GetAttribute("value").ShouldBe("Head of school");
        (await school.With(db => db.Set<Domain.Policies.SigningOff.Signature>().CountAsync())).ShouldBe(0);
        await head.Follow(await head.Press(page, "Sign version 2", ("Form.Proof", await school.Given.AppCodeAsync(Role.Headteacher)), ("Form.Position", "Head of school")));
        (await head.See($"/policies/{code}/print")).Block().ShouldBe("Signed Helen Ashworth, Head of school, 20 November 2026");
    }

    [Theory]
    [InlineData(Role.Teacher)]
    [InlineData(Role.Office)]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Governor)]
    public async Task POL_41_Who_may_not_write_does_not(Role role)
    {
        using var school = new School();
        var code = await (await school.As(Role.Headteacher)).BeginPolicy("Social media policy", "Headteacher");
        var other = await school.As(role);
        (await other.Open("/policies/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await other.Open($"/policies/{code}/text")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await other.Open($"/policies/{code}")).Status.ShouldBe(role == Role.Governor ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task POL_41_A_draft_is_not_there_for_those_who_read_and_a_policy_in_force_is()
    {
        using var school = new School();
        var computing = await school.As(Role.ComputingLead);
        var draft = await computing.BeginPolicy("A draft", "Headteacher");
        var code = await (await school.As(Role.Headteacher)).PolicyInForce("In force policy");
        await computing.Write(code, "Quite another text.");
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/policies")).Text.ShouldNotContain("A draft");
        (await teacher.Open($"/policies/{draft}")).Status.ShouldBe(HttpStatusCode.NotFound);
        var page = await teacher.See($"/policies/{code}");
        page.Text.ShouldContain("Staff must not accept pupils");
        page.Text.ShouldNotContain("Quite another text");
        (await teacher.Open($"/policies/{code}/versions/3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.Open($"/policies/{code}/print?version=3")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await teacher.See($"/policies/{code}/versions")).HasLink("Version 3").ShouldBeFalse();
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[press](javascript:alert(1))")]
    [InlineData("[press](JAVA\tscript:alert(1))")]
    [InlineData("[press](javascript&#58;alert(1))")]
    [InlineData("[press][x]\n\n[x]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[press](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("![a child](https://elsewhere.example/child.jpg)")]
    [InlineData("| a | <b onclick=alert(1)>b</b> |\n|---|---|\n| <iframe src=//x.example></iframe> | c |")]
    [InlineData("[press](//x.example \"onmouseover=alert(1)\")")]
    public async Task POL_05_What_could_act_is_shown_as_text_everywhere(string evil)
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy", $"First clause of it.\n@everyone @must\n\n{evil}\n@everyone @must");
        var preview = await head.Press(await head.See($"/policies/{code}/text"), "Preview", ("Form.Text", evil));
        preview.Text.ShouldContain("Preview");
        await head.Follow(await head.Press(await head.See($"/policies/{code}"), "Put it on the public page"));
        var clause = await head.See($"/policies/{code}/clauses/2");
        await head.Write(code, "First clause of it.");
        foreach (var page in (Page[])[
            preview, await head.See($"/policies/{code}"), await head.See($"/policies/{code}/print"), await head.See($"/policies/{code}/print?audience=Parents"), await head.See($"/policies/{code}/versions/2"),
            await head.See($"/policies/{code}/changes?from=2&to=3"), clause, await head.See($"/policies/{code}/reading"), await head.See("/policies/handbook"),
            await head.See($"/policies/{code}/letter"), await school.Visitor().See($"/our-policies/{code}"), await school.Visitor().See($"/our-policies/{code}?audience=Parents")])
        {
            if (page != preview && page != clause) page.Text.ShouldContain("First clause of it.", Case.Sensitive, page.Address);
            var main = page.Html.QuerySelector("main")!;
            main.QuerySelectorAll("script, style, img, iframe, object, [onerror], [onclick], [onmouseover]").ShouldBeEmpty(page.Address);
            main.QuerySelectorAll("a").ShouldAllBe(link => (link.GetAttribute("href") ?? "").StartsWith('/') && !link.GetAttribute("href")!.StartsWith("//", StringComparison.Ordinal) || link.GetAttribute("href")!.StartsWith('#'), page.Address);
        }

        (await head.See($"/policies/{code}/print")).Text.ShouldContain("First clause of it.");
    }

    [Fact]
    public async Task POL_42_A_text_altered_by_hand_is_shown_on_every_page_and_cannot_be_signed()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var waiting = await head.BeginPolicy("Another policy", "Headteacher");
        await head.Agree(waiting);
        await school.Tamper("PolicyWordings", "\"Text\" = replace(\"Text\", 'must not', 'may')");
        foreach (var path in (string[])["", "/print", "/versions/2"])
        {
            var page = await head.See($"/policies/{code}{path}");
            page.Text.ShouldContain("was altered in the database");
            page.Text.ShouldContain("This signature does not fit this text");
        }

        var refused = await head.Sign(waiting);
        refused.Errors.ShouldContain("This text was changed in the database after it was agreed, so it cannot be signed. Tell the person who looks after SchoolSocial.");
    }

    [Fact]
    public async Task POL_07_A_policy_starts_from_a_model_filled_in_with_the_school_s_ways()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var begun = await head.Press(await head.See("/policies/new"), "Begin this policy",
            ("Form.Title", "Social media policy"), ("Form.Kind", "SocialMedia"), ("Form.StartFrom", "FourAreas"), ("Form.Every", "0"));
        begun.Errors.ShouldBe(["Enter a number from 1 to 12"]);
        begun = await head.Press(begun, "Begin this policy", ("Form.Every", "1"));
        (await head.Follow(begun)).Html.QuerySelector("textarea")!.TextContent.ShouldContain("below the age of 18");
    }

    [Fact]
    public async Task POL_08_Front_matter_of_one_policy_is_brought_into_another()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var source = await head.BeginPolicy("Behaviour", "Headteacher", "Our mission is kindness.\n@everyone @front-matter\n\nBe kind.");
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var text = await head.Press(await head.See($"/policies/{code}/text"), "Bring it in", ("frontFrom", source));
        text.Html.QuerySelector("textarea")!.TextContent.ShouldStartWith("Our mission is kindness.\n@everyone @background @front-matter\n\n## Staff");
    }

    [Fact]
    public async Task POL_15_WB03_Whether_the_effect_on_equality_was_assessed_stands_on_the_page_with_when_and_by_whom()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        (await head.See($"/policies/{code}")).Fact("Equality").ShouldBe("Not assessed yet");
        var form = await head.See($"/policies/{code}/details");
        (await head.Press(form, "Save these details", Typed.On("Form.EqualityOn", 2, 11, 2026))).Errors.ShouldBe(["Say by whom"]);
        await head.Follow(await head.Press(form, "Save these details", [.. Typed.On("Form.EqualityOn", 2, 11, 2026), ("Form.EqualityBy", "Helen Ashworth")]));
        (await head.See($"/policies/{code}")).Fact("Equality").ShouldBe("Assessed on 2 November 2026 by Helen Ashworth");
    }

    [Fact]
    public async Task POL_40_A_stale_text_comes_back_with_both()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.BeginPolicy("Social media policy", "Headteacher");
        var form = await head.See($"/policies/{code}/text");
        await (await school.As(Role.ComputingLead)).Write(code, "What the computing lead wrote.");
        var stale = await head.Press(form, "Save as a new version", ("Form.Text", "What the head wrote."));
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Text.ShouldContain("What the computing lead wrote.");
        stale.Html.QuerySelector("textarea")!.TextContent.ShouldContain("What the head wrote.");
        await head.Follow(await head.Press(stale, "Save as a new version"));
        (await school.With(db => db.Set<PolicyVersion>().CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task POL_06_A_clause_is_changed_by_itself_and_linked_policies_are_flagged()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        var code = await head.PolicyInForce("Social media policy");
        var version = await head.See($"/policies/{code}/versions/2");
        var clause = await head.See(version.Html.QuerySelectorAll("a").First(link => Page.Plain(link.TextContent) == "Change clause 1.2").GetAttribute("href")!);
        var changed = await head.Follow(await head.Press(clause, "Save as a new version", ("Form.Promises", "Monthly"), ("Form.Audience", "Governors")));
        changed.Text.ShouldContain("Must, for governors. Promised every month, by the computing lead.");
        (await head.See($"/policies/{code}/changes?from=2&to=3")).Text.ShouldContain("One clause differs, 2 are the same. The changes concern staff and governors.");

        await head.Follow(await head.Press(await head.See($"/policies/{code}/links/new"), "Add this link", ("Form.Title", "E-safety policy")));
        await head.Follow(await head.Press(await head.See($"/policies/{code}/links/new"), "Add this link", ("Form.Title", "Photographic guidance"), ("Form.Owner", "LocalAuthority"), ("Form.Address", "https://county.example/photos")));
        var page = await head.See($"/policies/{code}");
        page.Text.ShouldContain("E-safety policy The school has no such policy here");
        page.Text.ShouldContain("Photographic guidance (the local authority, last checked 20 November 2026)");
        (await head.See("/policies")).Text.ShouldContain("Expected, and not in force here");
    }
}
