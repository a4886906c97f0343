using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Features.Audit;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Concerns;

/// <summary>Rules CON-75 to CON-77 of docs/rules/concerns.md: the clock of acknowledgement, with a clock that is moved.</summary>
public sealed class ClimbJobTests : IDisposable
{
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task CON_75_Missed_it_climbs_its_line_step_by_step_through_nights_and_weekends()
    {
        // Logged on a Friday morning: Saturday and Sunday count like any other day.
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromHours(23.9));
        (await Turn()).ShouldBeFalse("its time is not over");
        var seen = new List<string>();
        for (var step = 0; step < 3; step++)
        {
            school.Time.Pass(TimeSpan.FromHours(24));
            (await Turn()).ShouldBeTrue();
            (await Turn()).ShouldBeFalse("once a step");
            seen.Add(string.Join("+", await ToldAsync(concern)));
        }

        seen.ShouldBe(["DeputyDsl", "Headteacher", "AuthorityContact"]);
        (await school.ActionsOn(nameof(Concern))).Count(action => action == "concern.climbed").ShouldBe(3);
    }

    [Fact]
    public async Task CON_75_Acknowledged_it_never_climbs()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See($"/concerns/{concern.Code}"), "Acknowledge this concern"));
        school.Time.Pass(TimeSpan.FromDays(30));
        (await Turn()).ShouldBeFalse();
    }

    [Fact]
    public async Task CON_76_A_missed_concern_about_the_head_never_climbs_to_the_head()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        for (var step = 0; step < 8; step++)
        {
            school.Time.Pass(TimeSpan.FromHours(25));
            await Turn();
        }

        var told = await school.With(db => db.Notices.Where(notice => notice.AboutId == concern.Id).Select(notice => notice.PersonId).Distinct().ToListAsync());
        told.ShouldNotContain(SchoolStory.PersonId(Role.Headteacher));
        told.ShouldContain(SchoolStory.PersonId(Role.ViceChair));
        told.ShouldContain(SchoolStory.PersonId(Role.AuthorityContact));
        foreach (var role in (Role[])[Role.Dsl, Role.DeputyDsl, Role.DeputyHead, Role.Governor]) told.ShouldNotContain(SchoolStory.PersonId(role));
        var head = await school.As(Role.Headteacher);
        (await head.Open($"/concerns/{concern.Code}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        var viceChair = await school.As(Role.ViceChair);
        await viceChair.See($"/concerns/{concern.Code}");
    }

    [Fact]
    public async Task CON_77_A_clock_that_jumps_by_weeks_climbs_one_step_and_gives_its_people_their_time()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromDays(21));
        (await Turn()).ShouldBeTrue();
        (await Turn()).ShouldBeFalse();
        (await ToldAsync(concern)).ShouldBe(["DeputyDsl"]);

        // And back again: neither the lease nor the hour that the wrong clock wrote holds anything up.
        school.Time.Pass(TimeSpan.FromDays(-20));
        (await Turn()).ShouldBeTrue();
        (await Turn()).ShouldBeFalse();
        (await ToldAsync(concern)).ShouldContain("Headteacher");
    }

    [Fact]
    public async Task CON_77_At_the_end_of_its_line_those_who_see_it_are_told_again_until_one_takes_it_in_hand()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        for (var step = 0; step < 4; step++)
        {
            school.Time.Pass(TimeSpan.FromHours(24.1));
            (await Turn()).ShouldBeTrue($"step {step}");
        }

        (await ToldAsync(concern)).ShouldBe(["AuthorityContact", "DeputyDsl", "Dsl", "Headteacher"], ignoreOrder: true);
        (await school.ActionsOn(nameof(Concern))).ShouldContain("concern.clock-missed");
    }

    [Fact]
    public async Task CON_77_A_node_that_dies_before_the_save_loses_nothing_and_its_lease_runs_out()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Pass(TimeSpan.FromHours(25));

        // As kill -9 leaves it: the lease is held, and nothing is saved.
        await using var scope = school.Services.CreateAsyncScope();
        (await LeaseHold.TakeAsync("climb", scope.ServiceProvider.GetRequiredService<SchoolDb>(), school.Time, default)).ShouldNotBeNull();
        (await Turn()).ShouldBeFalse();
        school.Time.Pass(LeaseHold.Length);
        (await Turn()).ShouldBeTrue();
        (await ToldAsync(concern)).ShouldBe(["DeputyDsl"]);
    }

    /// <summary>CON-78: the line ends with somebody who cannot sign in. They are invited to that one concern, once while the code works.</summary>
    [Fact]
    public async Task CON_78_Whoever_it_climbs_to_and_cannot_sign_in_is_invited_once_while_the_code_works()
    {
        await school.With(async db =>
        {
            db.Remove(await db.Users.SingleAsync(user => user.Id == SchoolStory.PersonId(Role.AuthorityContact)));
            await db.SaveChangesAsync();
        });
        var concern = await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        for (var step = 0; step < 6 && !(await ToldAsync(concern)).Contains("AuthorityContact"); step++)
        {
            (await CodesAsync(concern)).ShouldBeEmpty();
            school.Time.Pass(TimeSpan.FromHours(24.1));
            (await Turn()).ShouldBeTrue();
        }

        var first = (await CodesAsync(concern)).ShouldHaveSingleItem();
        first.PersonId.ShouldBe(SchoolStory.PersonId(Role.AuthorityContact));
        (await school.With(db => db.OutgoingMail.CountAsync(letter => letter.To == SchoolStory.EmailOf(Role.AuthorityContact) && letter.Subject.StartsWith("Your sign-in")))).ShouldBe(1);
        var works = first.ExpiresAt;
        while (school.Time.Now < works)
        {
            (await CodesAsync(concern)).ShouldHaveSingleItem("the code still works");
            school.Time.Pass(TimeSpan.FromHours(24.1));
            (await Turn()).ShouldBeTrue();
        }

        (await CodesAsync(concern)).Count.ShouldBe(2, "the first has run out");
        (await school.With(db => db.AuditVisibleTo(SchoolStory.Actor(Role.Headteacher)).CountAsync(entry => entry.RootId == first.Id))).ShouldBe(0);
    }

    private Task<List<OneTimeCode>> CodesAsync(Concern concern) =>
        school.With(db => db.OneTimeCodes.AsNoTracking().Where(code => code.ForRecordId == concern.Id).OrderBy(code => code.IssuedAt).ToListAsync());

    private Task<bool> Turn() => school.Services.GetRequiredService<ClimbJob>().RunOnceAsync(default);

    /// <summary>Who was told at the last turn.</summary>
    private async Task<List<string>> ToldAsync(Concern concern)
    {
        var people = await school.With(db => db.Notices.Where(notice => notice.AboutId == concern.Id && notice.Kind == NoticeKind.ConcernLate)
            .Where(notice => notice.SentAt == school.Time.Now)
            .Select(notice => notice.PersonId).ToListAsync());
        return [.. Roles.All.Where(role => people.Contains(SchoolStory.PersonId(role))).Select(role => role.ToString()).Order()];
    }
}
