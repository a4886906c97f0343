using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Undertakings;

public sealed class DeclarationTests
{
    /// <summary>WD33, ST24, JW11: declared, advised on by somebody else, acknowledged.</summary>
    [Fact]
    public async Task UND_01_A_tie_is_declared_advised_on_and_the_advice_acknowledged()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        await teacher.Declare("Olivia Hughes");
        var head = await school.As(Role.Headteacher);
        (await head.See("/declarations")).Text.ShouldContain("Amelia Hart");
        var page = await head.Follow(await head.Press(await OneOf(head), "Record this advice", ("Form.Advice", "Never talk of school there.")));
        page.Text.ShouldContain("Never talk of school there.");
        page.Fact("On the roll").ShouldBe("Olivia Hughes");
        var own = await teacher.See("/my-declarations");
        own.Text.ShouldContain("The advice you were given: Never talk of school there.");
        own = await teacher.Follow(await teacher.Press(own, "I have read this advice on Olivia Hughes"));
        own.Html.QuerySelectorAll("button").ShouldAllBe(button => !button.TextContent.Contains("I have read"));
        (await head.See("/declarations")).Text.ShouldContain("Acknowledged");
        (await school.ActionsOn("Declaration")).ShouldBe(["declaration.made", "declaration.advised", "declaration.advice-acknowledged"]);
    }

    [Theory]
    [InlineData(Role.Dsl)]
    [InlineData(Role.Office)]
    [InlineData(Role.Dpo)]
    [InlineData(Role.Chair)]
    public async Task UND_02_Nobody_else_learns_of_a_tie(Role role)
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        await teacher.Declare("Olivia Hughes");
        var code = await school.With(db => db.Declarations.Select(each => each.Code).SingleAsync());
        var other = await school.As(role);
        (await other.Open("/declarations")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await other.Open($"/declarations/{code}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await other.See("/my-declarations")).Text.ShouldNotContain("Olivia Hughes");
        if (role == Role.Dpo) (await other.See("/audit")).Text.ShouldNotContain("eclaration");
    }

    /// <summary>F19: a declared aunt is not offered as decision-maker on her nephew's concern, and sees nothing of it.</summary>
    [Fact]
    public async Task UND_03_A_declared_aunt_neither_decides_on_nor_sees_her_nephew_s_concern()
    {
        using var school = new School();
        var aunt = await school.As(Role.Dsl);
        await aunt.Declare("Kamil Nowak");
        var teacher = await school.As(Role.Teacher);
        (string, string)[] said = [.. Concerns.FirstConcernTests.Filled.Where(field => field.Item1 is not ("Form.Targets" or "Form.Alleged")), ("Form.Targets", "Kamil Nowak")];
        var check = await teacher.Press(await teacher.See("/concerns/new/something-else"), "Look it over", said);
        check.Text.ShouldNotContain("Sian Pritchard");
        await teacher.Press(check, "Send this concern");
        var concern = await school.With(db => db.Concerns.Select(each => each.Code).SingleAsync());
        (await aunt.Open($"/concerns/{concern}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await aunt.See("/concerns")).Text.ShouldNotContain(concern);
        var kept = await school.With(db => db.Set<ConcernExclusion>().Select(each => new { each.PersonId, each.Reason }).ToListAsync());
        kept.ShouldBe([new { PersonId = SchoolStory.PersonId(Role.Dsl), Reason = ExclusionReason.Declared }]);
        var deputy = await school.As(Role.DeputyDsl);
        var sight = await deputy.See($"/concerns/{concern}/sight");
        sight.Text.ShouldContain("What the school has on record keeps them from it");
        sight.Text.ShouldNotContain("relat", Case.Insensitive);
        (await deputy.See($"/concerns/{concern}/actions/new")).Text.ShouldNotContain("Sian Pritchard");
    }

    [Fact]
    public async Task UND_04_Nobody_advises_on_their_own_tie_and_an_ended_one_keeps_nobody_from_anything()
    {
        using var school = new School();
        var head = await school.As(Role.Headteacher);
        await head.Declare("Noah Williams");
        (await OneOf(head)).Text.ShouldContain("Somebody else advises you on your own tie.");
        await head.Follow(await head.Press(await head.See("/my-declarations"), "It has ended: Noah Williams"));
        var vault = school.Services.GetRequiredService<Vault>();
        (await school.With(async db => await db.TiedToAsync(vault, SchoolStory.SchoolId, new ChildrenNamed(await db.Pupils.ToListAsync(), []), default))).ShouldBeEmpty();
        (await head.See("/declarations?ended=true")).Text.ShouldContain("Helen Ashworth");
    }

    [Theory]
    [InlineData("@olivia.hughes")]
    [InlineData("https://social.example/olivia")]
    public async Task UND_05_No_field_accepts_an_account_name(string typed)
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.Press(await teacher.See("/my-declarations/new"), "Declare this tie", ("Child", typed), ("Kind", "Friends"))).Errors.ShouldBe(["Leave account names and addresses out"]);
        await teacher.Declare("Somebody Unknown");
        var head = await school.As(Role.Headteacher);
        (await head.Press(await OneOf(head), "Record this advice", ("Form.Advice", $"Unfriend {typed}"))).Errors.ShouldBe(["Leave account names and addresses out"]);
    }

    /// <summary>WD26, ST21, JW06: dated ticks alone.</summary>
    [Fact]
    public async Task UND_06_The_look_at_one_s_own_privacy_is_ticks_and_a_date_and_due_once_a_year()
    {
        using var school = new School();
        var teacher = await school.As(Role.Teacher);
        (await teacher.See("/my-declarations")).Text.ShouldContain("it is due once a year");
        var form = await teacher.See("/my-declarations/privacy");
        (await teacher.Press(form, "Note this with today's date")).Errors.ShouldBe(["Tick what you have looked at"]);
        var own = await teacher.Follow(await teacher.Press(form, "Note this with today's date", ("Ticks", "FriendsOnly"), ("Ticks", "Passwords")));
        own.Text.ShouldContain("20 November 2026: 2 of 5");
        own.Text.ShouldNotContain("it is due once a year");
        school.Time.Pass(TimeSpan.FromDays(366));
        (await (await school.As(Role.Teacher)).See("/my-declarations")).Text.ShouldContain("it is due once a year");
    }

    /// <summary>A name that the roll does not have as it was typed is matched by whoever advises; two children of one name are both meant.</summary>
    [Fact]
    public async Task UND_07_A_name_not_found_is_matched_by_whoever_advises()
    {
        using var school = new School();
        await (await school.As(Role.Teacher)).Declare("Livvy from number 9");
        var head = await school.As(Role.Headteacher);
        var page = await OneOf(head);
        page.Fact("On the roll").ShouldBe("Not found: match it below");
        (await head.Press(page, "Match this child", ("child", "Nobody Known"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await head.Follow(await head.Press(page, "Match this child", ("child", "Olivia Hughes")))).Fact("On the roll").ShouldBe("Olivia Hughes");
    }

    private static async Task<Page> OneOf(Visitor reader) =>
        await reader.See((await reader.See("/declarations")).Html.QuerySelector("main tbody a")!.GetAttribute("href")!);
}

internal static class DeclarationScene
{
    public static async Task<Page> Declare(this Visitor person, string child) =>
        await person.Follow(await person.Press(await person.See("/my-declarations/new"), "Declare this tie", ("Child", child), ("Kind", "Relative")));
}
