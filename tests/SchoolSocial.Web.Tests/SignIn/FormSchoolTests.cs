using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Tests.Concerns;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>SIG-31: a form belongs to the school at which it was given, whichever its writer works for when they send it.</summary>
public sealed class FormSchoolTests
{
    private const string Oakfield = "Oakfield Primary";
    private const string LittleOaks = "Little Oaks Nursery";

    [Fact]
    public async Task SIG_31_What_was_written_at_one_school_waits_while_its_writer_works_for_another()
    {
        using var school = new School();
        await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/concerns/new/something-else");
        await SwitchAsync(head, LittleOaks);
        var stale = await head.Press(form, "Look it over", FirstConcernTests.Filled);
        stale.Location.ShouldBe($"/my-schools?meantFor={SchoolStory.SchoolId}&returnTo=%2Fkept-form", stale.Text);
        var answer = await head.Follow(stale);
        answer.Text.ShouldContain("What you sent belongs to Oakfield Primary, and you are working for Little Oaks Nursery. Nothing has been done with it."
            + " It is kept for a day, sealed for you alone. Work for Oakfield Primary to go on with it.");
        (await head.Open("/kept-form")).Location.ShouldBe(stale.Location, "not here, however it is asked for");

        var kept = await head.Follow(await head.Press(answer, $"Work for {Oakfield}"));
        await SwitchAsync(head, LittleOaks);
        (await head.Press(kept, "Go on with what I wrote")).Location.ShouldBe("/kept-form", "not from a page that has been open since either");
        await SwitchAsync(head, Oakfield);
        var check = await head.PressOnwards(kept, await head.Press(kept, "Go on with what I wrote"));
        check.Text.ShouldContain("Olivia asked to follow the class account twice this week.");

        // The last step is as good as the first for sending it to the wrong school.
        await SwitchAsync(head, LittleOaks);
        stale = await head.Press(check, "Send this concern");
        (await SchoolsOfConcernsAsync(school)).ShouldBeEmpty();
        kept = await head.Follow(await head.Press(await head.Follow(stale), $"Work for {Oakfield}"));
        (await head.Follow(await head.PressOnwards(kept, await head.Press(kept, "Go on with what I wrote")))).Fact("Status").ShouldBe("Received");
        (await SchoolsOfConcernsAsync(school)).ShouldBe([SchoolStory.SchoolId]);
    }

    [Fact]
    public async Task SIG_31_What_was_kept_when_the_sign_in_ended_goes_to_its_own_school_after_signing_in()
    {
        using var school = new School();
        var little = await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        await SwitchAsync(head, LittleOaks);
        var form = await head.See("/concerns/new/something-else");
        await head.Press(await head.See("/"), "Sign out");
        (await head.Press(form, "Look it over", FirstConcernTests.Filled)).Location.ShouldBe("/sign-in?returnTo=%2Fkept-form");
        await SignInAgainAsync(school, head);
        (await head.See("/")).Body.ShouldContain(Oakfield, customMessage: "which of the schools it was is forgotten with the sign-in");

        var kept = await head.Follow(await head.Press(await head.Follow(await head.Open("/kept-form")), $"Work for {LittleOaks}"));
        var check = await head.PressOnwards(kept, await head.Press(kept, "Go on with what I wrote"));
        await head.Follow(await head.Press(check, "Send this concern"));
        (await SchoolsOfConcernsAsync(school)).ShouldBe([little]);
    }

    /// <summary>A tab that was open overnight belongs to its writer all the same while they are signed in.</summary>
    [Fact]
    public async Task SIG_31_Neither_its_age_nor_another_role_there_costs_what_was_written()
    {
        using var school = new School();
        await school.SecondSchool(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/oversight/packs/new");
        school.Time.Pass(TimeSpan.FromHours(30));
        await SignInAgainAsync(school, head);
        await SwitchAsync(head, LittleOaks);
        (await head.Open("/oversight/packs/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var stale = await head.Press(form, "Make the pack", ("Reason", "The visit of Tuesday"));
        var kept = await head.Follow(await head.Press(await head.Follow(stale), $"Work for {Oakfield}"));
        await head.Follow(await head.PressOnwards(kept, await head.Press(kept, "Go on with what I wrote")));
        (await school.With(db => db.InspectionPacks.SingleAsync())).SchoolId.ShouldBe(SchoolStory.SchoolId);
    }

    [Fact]
    public async Task SIG_31_Where_nothing_was_typed_it_leads_back_to_the_page()
    {
        using var school = new School();
        await school.SecondSchool();
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var head = await school.As(Role.Headteacher);
        var record = await head.See($"/concerns/{concern.Code}");
        await SwitchAsync(head, LittleOaks);
        head.Client.DefaultRequestHeaders.Referrer = new Uri($"https://localhost{record.Address}");
        var answer = await head.Follow(await head.Press(record, "Acknowledge this concern"));
        answer.Text.ShouldContain("Nothing has been done with it. Work for Oakfield Primary to go back to the page, and do it again there.");
        (await school.With(db => db.KeptForms.CountAsync())).ShouldBe(0);
        var back = await head.Press(answer, $"Work for {Oakfield}");
        back.Location.ShouldBe(record.Address);
        await head.Follow(await head.Press(await head.Follow(back), "Acknowledge this concern"));
    }

    /// <summary>A list of one school's children is not read for another's.</summary>
    [Fact]
    public async Task SIG_31_A_file_is_not_taken_for_another_school()
    {
        using var school = new School();
        await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        var form = await head.See("/people/imports/new");
        await SwitchAsync(head, LittleOaks);
        var stale = await head.Upload(form, "Upload and look it over", ("Form.File", "roll.csv", "Forename,Surname"u8.ToArray()), ("Form.Kind", "Pupils"), ("Form.IsWhole", "true"));
        stale.Location.ShouldBe($"/my-schools?meantFor={SchoolStory.SchoolId}&returnTo=%2F", stale.Text);
        (await school.With(db => db.ImportRuns.CountAsync())).ShouldBe(0);
    }

    /// <summary>The school that was left with the next page (SIG-27) gets nothing, and the one that took its place gets nothing of it.</summary>
    [Fact]
    public async Task SIG_31_A_school_that_is_no_longer_theirs_is_not_named()
    {
        using var school = new School();
        var little = await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        await SwitchAsync(head, LittleOaks);
        var form = await head.See("/concerns/new/something-else");
        await school.With(async db =>
        {
            (await db.Appointments.SingleAsync(held => held.SchoolId == little)).End(new DateOnly(2026, 11, 19), SchoolStory.Actor(Role.Headteacher), school.Time.Now);
            await db.SaveChangesAsync();
        });
        var answer = await head.Follow(await head.Press(form, "Look it over", FirstConcernTests.Filled));
        answer.Text.ShouldContain("belongs to a school that you do not work for today, and you are working for Oakfield Primary. Nothing has been done with it.");
        answer.Body.ShouldNotContain(LittleOaks);
        (await SchoolsOfConcernsAsync(school)).ShouldBeEmpty();
    }

    [Fact]
    public async Task SIG_31_What_is_ones_own_works_from_the_page_of_any_school()
    {
        using var school = new School();
        await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        var (choice, password, mine) = (await head.See("/my-schools"), await head.See("/my-sign-in/password"), await head.See("/my-sign-in"));
        await SwitchAsync(head, LittleOaks);
        (await head.Press(choice, $"Work for {LittleOaks}")).Location.ShouldBe("/");
        (await head.Press(password, "Change password")).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await head.Press(mine, "Sign out everywhere")).Location.ShouldBe("/sign-in");

        var own = school.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<OfNoSchoolAttribute>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/').Split('/')[0]);
        own.Distinct().ShouldBe(["my-schools", "my-sign-in", "kept-form", "sign-in"], ignoreOrder: true);
    }

    /// <summary>It leads nowhere but to a page of the product.</summary>
    [Fact]
    public async Task SIG_31_The_choice_of_a_school_leads_to_no_other_site()
    {
        using var school = new School();
        var little = await school.SecondSchool();
        var head = await school.As(Role.Headteacher);
        (await head.Open($"/my-schools?meantFor={SchoolStory.SchoolId}&returnTo=https://elsewhere.example/")).Location.ShouldBe("/");
        var page = await head.See($"/my-schools?meantFor={little}&returnTo=//elsewhere.example/");
        (await head.Press(page, $"Work for {LittleOaks}")).Location.ShouldBe("/");
    }

    private static async Task SwitchAsync(Visitor visitor, string school) =>
        (await visitor.Press(await visitor.See("/my-schools"), $"Work for {school}")).Location.ShouldBe("/");

    private static async Task SignInAgainAsync(School school, Visitor head)
    {
        await head.SignIn(SchoolStory.EmailOf(Role.Headteacher), SchoolStory.Password);
        await head.EnterCode(await school.Given.AppCodeAsync(Role.Headteacher));
    }

    private static Task<List<Guid>> SchoolsOfConcernsAsync(School school) => school.With(db => db.Concerns.Select(concern => concern.SchoolId).ToListAsync());
}
