using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Browser.Tests.Fixture;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting.Jobs;

namespace SchoolSocial.Browser.Tests;

/// <summary>The clock of acknowledgement as people meet it, with a clock that is moved.</summary>
[Collection(Chromium.Name)]
public sealed class ClimbingClockTests(Chromium chromium)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public Task CON_75_CON_76_Missed_a_concern_about_the_head_goes_on_to_the_vice_chair_and_never_to_the_head(bool scripts) => chromium.Meet(async school =>
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, "A comment under a parent's post.", about: Role.Headteacher);
        var (record, receipt) = ($"/concerns/{concern.Code}", $"/concerns/{concern.Code}/receipt");
        var teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        await teacher.GoesTo(receipt);
        await teacher.Reads("Received");
        var early = await school.SignedIn(Role.ViceChair, scripts: scripts);
        (await early.Page.GotoAsync(record))!.Status.ShouldBe(404, "the chair has it, and time is not over");

        // Saturday morning: the clock does not stop for a weekend.
        school.Time.Pass(TimeSpan.FromHours(25));
        (await school.Services.GetRequiredService<ClimbJob>().RunOnceAsync(default)).ShouldBeTrue();

        var viceChair = await school.SignedIn(Role.ViceChair, scripts: scripts);
        await viceChair.GoesTo(record);
        await viceChair.Reads("Nobody acknowledged this by");
        await viceChair.Reads("A comment under a parent's post.");
        var head = await school.SignedIn(Role.Headteacher, scripts: scripts);
        (await head.Page.GotoAsync(record))!.Status.ShouldBe(404);
        await viceChair.Presses("Acknowledge this concern");
        await viceChair.Reads("Being handled");

        teacher = await school.SignedIn(Role.Teacher, Screen.Phone, scripts);
        await teacher.GoesTo(receipt);
        await teacher.Reads("Being handled");
    });
}
