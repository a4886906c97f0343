using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.SignIn;

/// <summary>What the tests of the door ask of a school.</summary>
internal static class AtTheDoor
{
    /// <summary>What the audit says of a person, oldest first.</summary>
    public static Task<List<string>> ActionsOn(this School school, Guid recordId) => school.With(db =>
        db.AuditEntries.Where(entry => entry.RootId == recordId).OrderBy(entry => entry.Position).Select(entry => entry.Action).ToListAsync());

    public static async Task<List<string>> NewActionsOn(this School school, Role role, Func<Task> act)
    {
        var before = (await school.ActionsOn(SchoolStory.PersonId(role))).Count;
        await act();
        return [.. (await school.ActionsOn(SchoolStory.PersonId(role))).Skip(before)];
    }

    public static async Task<Page> TryPassword(this Visitor visitor, string email, string password) =>
        await visitor.Press(await visitor.See("/sign-in"), "Sign in", ("Email", email), ("Password", password));

    public static Task<Page> TryPassword(this Visitor visitor, Role role, string password) => visitor.TryPassword(SchoolStory.EmailOf(role), password);

    /// <summary>What a browser does when it is sent on with a kept form: the same fields once more, to the other address.</summary>
    public static async Task<Page> PressOnwards(this Visitor visitor, Page kept, Page onwards)
    {
        onwards.Status.ShouldBe(HttpStatusCode.TemporaryRedirect);
        kept.Html.QuerySelector("form[action='/kept-form']")!.SetAttribute("action", onwards.Location!);
        return await visitor.Press(kept, "Go on with what I wrote");
    }

    /// <summary>Changes how somebody signs in, behind the product's back.</summary>
    public static Task Change(this School school, Role role, Action<SignInUser, Vault> change) => school.With(async db =>
    {
        await using var scope = school.Services.CreateAsyncScope();
        change(await db.Users.SingleAsync(user => user.Id == SchoolStory.PersonId(role)), scope.ServiceProvider.GetRequiredService<Vault>());
        await db.SaveChangesAsync();
    });

    /// <summary>Little Oaks Nursery, where the head of Oakfield is head as well, or holds the role named.</summary>
    public static async Task<Guid> SecondSchool(this School school, Role role = Role.Headteacher)
    {
        var id = Guid.CreateVersion7();
        var head = SchoolStory.Actor(Role.Headteacher);
        await school.With(async db =>
        {
            db.Add(Domain.Schools.School.Open(
                id, new Domain.Schools.SchoolDetails("Little Oaks Nursery", null, Domain.Schools.Nation.England, Domain.Schools.Phase.Nursery, "littleoaks.example", "#1d4f3c"), head, school.Time.Now));
            db.Add(Appointment.MakeAtSetup(id, head.PersonId, role, new DateOnly(2026, 9, 1), head, school.Time.Now));
            await db.SaveChangesAsync();
        });
        return id;
    }

    public static Task EndAppointment(this School school, Role role, DateOnly on) => school.With(async db =>
    {
        var appointment = await db.Appointments.SingleAsync(appointment => appointment.PersonId == SchoolStory.PersonId(role) && appointment.Role == role);
        appointment.End(on, SchoolStory.Actor(Role.Headteacher), school.Time.Now);
        await db.SaveChangesAsync();
    });

    public static Task Appoint(this School school, Role person, Role role, DateOnly from, DateOnly? to = null) => school.With(async db =>
    {
        db.Add(Appointment.MakeAtSetup(SchoolStory.SchoolId, SchoolStory.PersonId(person), role, from, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
        await db.SaveChangesAsync();
        if (to is { } last) await db.Appointments.Where(made => made.PersonId == SchoolStory.PersonId(person) && made.Role == role).ForEachAsync(made => made.End(last, SchoolStory.Actor(Role.Headteacher), school.Time.Now));
        await db.SaveChangesAsync();
    });

    /// <summary>The code an app shows for the key that stands on the page.</summary>
    public static string CodeFor(this School school, Page page, int stepsAhead = 0)
    {
        var key = Page.Plain(page.Html.QuerySelector("main code")!.TextContent).Replace(" ", "", StringComparison.Ordinal);
        return Totp.CodeAt(new AuthenticatorKey(key).Bytes, Totp.StepAt(school.Time.Now) + stepsAhead);
    }
}
