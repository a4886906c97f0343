using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Policies;

/// <summary>Policies as the school makes them, step by step on its own pages.</summary>
internal static class PolicyScene
{
    public const string Text = "## Staff\n\nStaff must not accept pupils as friends.\n@staff @must\n\nThe computing lead checks followers each week.\n@staff @must @weekly:computing-lead\n\n## Parents\n\nParents ask before they post pictures of other children.\n@parents @advised";

    /// <summary>Begun with a text; its reference is returned.</summary>
    public static async Task<string> BeginPolicy(this Visitor writer, string title, string signOff, string text = Text, params (string, string)[] more)
    {
        var form = await writer.See("/policies/new");
        var begun = await writer.Press(form, "Begin this policy",
            [("Form.Title", title), ("Form.Kind", "SocialMedia"), ("Form.SignOff", signOff), ("Form.Binding", "Staff"), ("Form.Binding", "Governors"), ("Form.Binding", "Parents"), .. more]);
        var page = await writer.Follow(begun);
        var code = begun.Location!.Split('/')[2];
        await writer.Follow(await writer.Press(page, "Save as a new version", ("Form.Text", text)));
        return code;
    }

    /// <summary>Another text for it, a new version.</summary>
    public static async Task Write(this Visitor writer, string code, string text) =>
        await writer.Follow(await writer.Press(await writer.See($"/policies/{code}/text"), "Save as a new version", ("Form.Text", text)));

    /// <summary>Sent for review and agreed for signing.</summary>
    public static async Task<Page> Agree(this Visitor writer, string code)
    {
        var page = await writer.See($"/policies/{code}");
        page = await writer.Follow(await writer.Press(page, ButtonOf(page, "Send version")));
        return await writer.Follow(await writer.Press(page, ButtonOf(page, "Agree version")));
    }

    public static async Task<Page> Sign(this Visitor signer, string code, params (string, string)[] more)
    {
        var page = await signer.See($"/policies/{code}/sign-off");
        return await signer.Press(page, ButtonOf(page, "Sign version"), [("Form.Proof", SchoolStory.Password), .. more]);
    }

    /// <summary>The head's alone, agreed and signed.</summary>
    public static async Task<string> PolicyInForce(this Visitor head, string title, string text = Text)
    {
        var code = await head.BeginPolicy(title, "Headteacher", text);
        await head.Agree(code);
        (await head.Follow(await head.Sign(code))).Text.ShouldContain("You have signed, and the policy is in force.");
        return code;
    }

    public static Task<Guid> Committee(this School school, string name, params Role[] members) => school.With(async db =>
    {
        var head = SchoolStory.Actor(Role.Headteacher);
        var committee = Domain.People.Committee.Form(SchoolStory.SchoolId, name, head, school.Time.Now);
        foreach (var member in members) committee.Join(SchoolStory.PersonId(member), school.Time.Today.AddYears(-1), head, school.Time.Now);
        db.Add(committee);
        await db.SaveChangesAsync();
        return committee.Id;
    });

    /// <summary>A second joint chair, in the person of the vice-chair.</summary>
    public static Task SecondJointChair(this School school) => school.With(async db =>
    {
        db.Add(Appointment.Make(SchoolStory.SchoolId, SchoolStory.PersonId(Role.ViceChair), Role.JointChair, school.Time.Today, null, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
        await db.SaveChangesAsync();
    });

    /// <summary>Little Oaks, in one federation with Oakfield. Its chair is Oakfield's as well; its head is in the person of a joint chair of Oakfield.</summary>
    public static async Task<Guid> Federation(this School school)
    {
        var other = Guid.CreateVersion7();
        var head = SchoolStory.Actor(Role.Headteacher);
        await school.With(async db =>
        {
            var federation = Domain.Schools.Federation.Form("Oaks Federation", Domain.Schools.FederationKind.Federation, head, school.Time.Now);
            var littleOaks = Domain.Schools.School.Open(other, new("Little Oaks", "200002", Domain.Schools.Nation.England, Domain.Schools.Phase.Nursery, "littleoaks.example", Domain.Schools.SchoolColour.Default), head, school.Time.Now);
            littleOaks.Join(federation, head, school.Time.Now);
            (await db.Schools.SingleAsync(each => each.Id == SchoolStory.SchoolId)).Join(federation, head, school.Time.Now);
            db.AddRange(federation, littleOaks);
            db.Add(Appointment.MakeAtSetup(other, SchoolStory.PersonId(Role.Chair), Role.Chair, school.Time.Today.AddYears(-1), head, school.Time.Now));
            db.Add(Appointment.MakeAtSetup(other, SchoolStory.PersonId(Role.JointChair), Role.Headteacher, school.Time.Today.AddYears(-1), head, school.Time.Now));
            await db.SaveChangesAsync();
        });
        return other;
    }

    /// <summary>Elm Park, in a federation of its own; Oakfield's chair is its chair as well.</summary>
    public static async Task<Guid> ElmPark(this School school)
    {
        var apart = Guid.CreateVersion7();
        var head = SchoolStory.Actor(Role.Headteacher);
        await school.With(async db =>
        {
            var federation = Domain.Schools.Federation.Form("Elm Federation", Domain.Schools.FederationKind.Federation, head, school.Time.Now);
            var elmPark = Domain.Schools.School.Open(apart, new("Elm Park", "200003", Domain.Schools.Nation.England, Domain.Schools.Phase.Primary, "elmpark.example", Domain.Schools.SchoolColour.Default), head, school.Time.Now);
            elmPark.Join(federation, head, school.Time.Now);
            db.AddRange(federation, elmPark);
            db.Add(Appointment.MakeAtSetup(apart, SchoolStory.PersonId(Role.Chair), Role.Chair, school.Time.Today.AddYears(-1), head, school.Time.Now));
            await db.SaveChangesAsync();
        });
        return apart;
    }

    /// <summary>Somebody with hands on the database changes a row past the product, its guards and all.</summary>
    public static Task Tamper(this School school, string table, string set) => school.With(async db =>
    {
        await db.Database.ExecuteSqlRawAsync($"DROP TRIGGER \"{table}_no_update\"");
        (await db.Database.ExecuteSqlRawAsync($"UPDATE \"{table}\" SET {set}")).ShouldBeGreaterThan(0);
    });

    public static string ButtonOf(Page page, string begins) =>
        page.Html.QuerySelectorAll("form button").Select(button => Page.Plain(button.TextContent)).First(text => text.StartsWith(begins, StringComparison.Ordinal));

    /// <summary>The printed signature block, as it reads; a blank is an underscore.</summary>
    public static string Block(this Page print)
    {
        foreach (var blank in print.Html.QuerySelectorAll(".sheet-blank").ToList()) blank.TextContent = "____";
        foreach (var hint in print.Html.QuerySelectorAll(".policy-block .govuk-hint").ToList()) hint.Remove();
        return Page.Plain(print.Html.QuerySelector(".policy-block")!.TextContent).Replace(" ,", ",", StringComparison.Ordinal);
    }
}
