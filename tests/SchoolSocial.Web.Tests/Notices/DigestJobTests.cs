using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SchoolSocial.Data;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Home;
using SchoolSocial.Web.Hosting.Jobs;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Notices;

/// <summary>Rules NOT-06 to NOT-08 and NOT-12 of docs/rules/notices.md: the weekly letter.</summary>
public sealed class DigestJobTests : IDisposable
{
    private static readonly DateTime Monday = new(2026, 11, 23, 7, 0, 0, DateTimeKind.Utc);
    private readonly School school = new();

    public void Dispose() => school.Dispose();

    [Fact]
    public async Task NOT_06_It_counts_by_kind_what_the_first_page_lists_and_names_nothing()
    {
        var concern = await school.Given.ConcernAsync(Role.Teacher);
        school.Time.Now = Monday;
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeTrue();
        var body = (await school.LettersTo(Role.Dsl)).ShouldHaveSingleItem().Body;
        var listed = (await (await school.As(Role.Dsl)).See("/")).Html.QuerySelectorAll("main ul:first-of-type > li > a").Select(link => link.TextContent).ToList();
        listed.Count.ShouldBe(2);
        body.ShouldContain("2 things wait for you (2 late)");
        body.ShouldContain("Concerns to acknowledge: 1 (1 late)");
        body.ShouldContain("Looks at your own privacy: 1");
        body.ShouldNotContain(concern.Code);
        foreach (var words in listed) body.ShouldNotContain(words);
    }

    /// <summary>Somebody who is kept from a concern gets the letter of a school where it never was.</summary>
    [Fact]
    public async Task NOT_06_Who_is_kept_from_a_concern_gets_the_letter_of_a_school_where_it_never_was()
    {
        using var without = new School();
        await school.Given.ConcernAsync(Role.Teacher, about: Role.Headteacher);
        foreach (var each in (School[])[school, without])
        {
            each.Time.Now = Monday;
            (await Job(each.Services).RunOnceAsync(default)).ShouldBeTrue();
        }

        foreach (var role in (Role[])[Role.Headteacher, Role.DeputyHead, Role.Dsl, Role.Office])
        {
            var theirs = (await school.LettersTo(role)).ShouldHaveSingleItem();
            var other = (await without.LettersTo(role)).ShouldHaveSingleItem();
            theirs.Body.ShouldBe(other.Body, role.ToString());
            theirs.Mail.DueAt.ShouldBe(other.Mail.DueAt);
        }

        (await school.LettersTo(Role.Chair)).Select(letter => letter.Body).ShouldContain(body => body.Contains("Concerns to acknowledge: 1", StringComparison.Ordinal));
        (await without.LettersTo(Role.Chair)).ShouldNotContain(letter => letter.Body.Contains("Concerns", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NOT_06_With_nothing_waiting_none_goes_and_nobody_is_asked_for_twice()
    {
        var dsl = await school.As(Role.Dsl);
        await dsl.Follow(await dsl.Press(await dsl.See("/my-declarations/privacy"), "Note this with today's date", ("Ticks", "FriendsOnly")));
        school.Time.Now = Monday;
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeTrue();
        (await school.LettersTo(Role.Dsl)).ShouldBeEmpty();
        (await school.LettersTo(Role.Teacher)).ShouldHaveSingleItem();
        (await Job(school.Services).RunOnceAsync(default)).ShouldBeFalse();
    }

    [Fact]
    public async Task NOT_07_Two_nodes_in_the_same_moment_make_each_letter_once()
    {
        using var other = school.WithWebHostBuilder(_ => { });
        school.Time.Now = Monday;
        var worked = await Task.WhenAll(Task.Run(() => Job(school.Services).RunOnceAsync(default)), Task.Run(() => Job(other.Services).RunOnceAsync(default)));
        worked.Count(did => did).ShouldBe(1);
        await EachOnceAsync(school);
    }

    /// <summary>The job is stopped as a killed process is: from one save on nothing is written any more, and no lease given back. Again and again.</summary>
    [Fact]
    public async Task NOT_07_Killed_between_any_two_saves_it_goes_on_where_it_was_and_makes_each_letter_once()
    {
        var life = new Life();
        using var host = school.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Scoped(provider =>
        {
            var options = new DbContextOptionsBuilder<SqliteSchoolDb>().UseApplicationServiceProvider(provider);
            provider.GetRequiredService<DatabaseChoice>().Use(options);
            options.AddInterceptors(life);
            return options.Options;
        }))));
        var job = Job(host.Services);
        school.Time.Now = Monday;
        var deaths = 0;
        for (var saves = 2; saves < 60; saves++)
        {
            life.Left = saves;
            try
            {
                await job.RunOnceAsync(default);
                break;
            }
            catch (OperationCanceledException)
            {
                deaths++;
                life.Left = int.MaxValue;
                (await job.RunOnceAsync(default)).ShouldBeFalse("the dead node still holds the lease");
                school.Time.Pass(LeaseHold.Length);
            }
        }

        deaths.ShouldBeGreaterThan(5);
        await EachOnceAsync(school);
    }

    [Fact]
    public async Task NOT_08_A_clock_that_jumps_a_year_sends_one_letter_and_the_way_back_costs_none()
    {
        var year = TimeSpan.FromDays(52 * 7);
        await Turn(Monday, sends: true);
        await Turn(Monday + year, sends: true);
        await Turn(Monday + year, sends: false);
        await Turn(Monday, sends: false);
        await Turn(Monday.AddDays(7), sends: true);

        // And when that week comes in truth, its letter comes too.
        await Turn(Monday + year, sends: true);
        (await school.With(db => db.OutgoingMail.CountAsync(letter => letter.PersonId == SchoolStory.PersonId(Role.Teacher)))).ShouldBeLessThanOrEqualTo(4, "a jump is one letter, not fifty-two");
    }

    [Fact]
    public async Task NOT_08_Every_job_bears_a_year_forwards_and_back()
    {
        await Walk.WalkStory.TellAsync(school);
        var jobs = school.Services.GetServices<IHostedService>().OfType<Job>().ToList();
        jobs.Select(job => job.Name).ShouldBeUnique();
        foreach (var name in (string[])["digest", "mail", "climb", "ripple", "policy-readings"]) jobs.ShouldContain(job => job.Name == name);
        foreach (var jump in (double[])[0, 364, -364, -30, 37])
        {
            school.Time.Pass(TimeSpan.FromDays(jump));
            foreach (var job in jobs)
            {
                await job.RunOnceAsync(default);

                // Free, or held by the product's own turn of this moment; never by an hour that a wrong clock wrote.
                await using var scope = school.Services.CreateAsyncScope();
                await using var free = await LeaseHold.TakeAsync(job.Name, scope.ServiceProvider.GetRequiredService<SchoolDb>(), school.Time, default);
                if (free is not null) continue;
                (await school.With(db => db.Leases.Where(lease => lease.Name == job.Name).Select(lease => lease.UntilAt).SingleAsync())).ShouldBeLessThanOrEqualTo(school.Time.Now + LeaseHold.Length, job.Name);
            }
        }
    }

    [Fact]
    public async Task NOT_12_Letters_that_went_long_ago_are_removed_and_those_that_wait_are_not()
    {
        await Turn(Monday, sends: true);
        await school.Services.GetRequiredService<MailJob>().RunOnceAsync(default);
        var stuck = await school.With(async db =>
        {
            var letter = OutgoingMail.Write(Guid.CreateVersion7(), SchoolStory.SchoolId, "nowhere", "A letter", new Sealed("x"), school.Time.Now);
            db.Add(letter);
            await db.SaveChangesAsync();
            return letter.Id;
        });
        await Turn(Monday.AddDays(63), sends: true);
        (await school.With(db => db.OutgoingMail.CountAsync(letter => letter.SentAt != null))).ShouldBe(0);
        (await school.With(db => db.OutgoingMail.AnyAsync(letter => letter.Id == stuck))).ShouldBeTrue();
    }

    private async Task Turn(DateTime now, bool sends)
    {
        school.Time.Now = now;
        var before = await school.With(db => db.OutgoingMail.Where(letter => letter.PersonId == SchoolStory.PersonId(Role.Teacher)).Select(letter => letter.Id).ToListAsync());
        (await Job(school.Services).RunOnceAsync(default)).ShouldBe(sends);
        (await school.LettersTo(Role.Teacher)).Count(letter => !before.Contains(letter.Mail.Id)).ShouldBe(sends ? 1 : 0);
    }

    private static DigestJob Job(IServiceProvider services) => services.GetRequiredService<DigestJob>();

    private static async Task EachOnceAsync(School school)
    {
        var (digests, letters, here) = await school.With(async db => (
            await db.Digests.AsNoTracking().ToListAsync(), await db.OutgoingMail.AsNoTracking().Select(letter => letter.PersonId!.Value).ToListAsync(),
            await db.Appointments.Where(Appointment.InForceOn(school.Time.Today)).Select(each => each.PersonId).Distinct().ToListAsync()));
        here.Count.ShouldBeGreaterThan(15);
        digests.Select(digest => digest.PersonId).Order().ShouldBe(here.Order());
        letters.Order().ShouldBe(digests.Where(digest => digest.Waiting > 0).Select(digest => digest.PersonId).Order());
        letters.Count.ShouldBeGreaterThan(10);
    }

    /// <summary>How many saves are left to a node.</summary>
    private sealed class Life : SaveChangesInterceptor
    {
        public int Left { get; set; } = int.MaxValue;

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (Left-- <= 0) throw new OperationCanceledException("killed");
            return ValueTask.FromResult(result);
        }
    }
}
