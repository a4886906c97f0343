using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Demo;
using SchoolSocial.Data.Policies;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Demo;

/// <summary>The school a visitor finds in Development, told once for all of these.</summary>
public sealed class DemoSchoolTests(DemoSchoolTests.Told told) : IClassFixture<DemoSchoolTests.Told>
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 20, 14, 35, 0, TimeSpan.Zero);

    [Fact]
    public async Task Oakfield_has_420_pupils_in_14_classes_one_of_them_mixed()
    {
        var (pupils, classes) = await told.Ask(async db =>
        {
            var oakfield = await db.Schools.SingleAsync(school => school.Name == "Oakfield Primary School");
            var pupils = await db.Pupils.AsNoTracking().Include(pupil => pupil.Memberships).Where(pupil => pupil.SchoolId == oakfield.Id && pupil.LeftOn == null).ToListAsync();
            var year = (await db.Schools.Include(school => school.Years).SingleAsync(school => school.Id == oakfield.Id)).YearOn(told.Today)!;
            return (pupils, await db.Classes.AsNoTracking().Where(taught => taught.SchoolYearId == year.Id).ToListAsync());
        });
        pupils.Count.ShouldBe(420);
        pupils.ShouldAllBe(pupil => classes.Select(taught => (Guid?)taught.Id).Contains(pupil.ClassOn(told.Today)));
        classes.Count.ShouldBe(14);
        var mixed = classes.Where(taught => taught.IsMixed).ShouldHaveSingleItem();
        (mixed.FromYearGroup, mixed.ToYearGroup).ShouldBe((3, 4));
    }

    [Fact]
    public async Task A_visitor_finds_pinned_rules_turns_requests_logs_and_slips_that_came_back()
    {
        var group = await told.Ask(db => db.Accounts.AsNoTracking().WithParts().SingleAsync(account => account.Kind == AccountKind.Group));
        group.PinnedRules.ShouldNotBeNull();
        group.RhythmOf(RhythmKind.Moderation)!.PartnerId.ShouldNotBeNull();
        (await told.Ask(db => db.EntryRequests.Select(request => request.IsAccepted).ToListAsync())).ShouldBe([true, null, false], ignoreOrder: true);
        (await told.Ask(db => db.AccountRounds.Where(round => round.AccountId == group.Id && round.Kind == RhythmKind.Moderation).Select(round => round.ById).Distinct().CountAsync())).ShouldBe(2);
        (await told.Ask(db => db.Accounts.Where(account => account.Kind == AccountKind.WithPupils).Select(account => account.LogsKept).SingleAsync())).ShouldNotBeNull();
        (await told.Ask(db => db.AccountRounds.CountAsync(round => round.Kind == RhythmKind.LogTest))).ShouldBe(1);
        var slips = await told.Ask(db => db.ReplySlips.AsNoTracking().ToListAsync());
        slips.Count(slip => slip.UsedAt is not null).ShouldBeGreaterThan(3);
        slips.Count(slip => slip.UsedAt is null).ShouldBeGreaterThan(10);
        (await told.Ask(db => db.FamilyAcknowledgements.CountAsync())).ShouldBeGreaterThan(10);
    }

    [Fact]
    public async Task A_looked_after_child_has_a_local_authority_that_decides()
    {
        var ties = await told.Ask(db => db.Pupils.AsNoTracking().SelectMany(pupil => pupil.Guardianships)
            .Where(tie => db.Guardians.Any(guardian => guardian.Id == tie.GuardianId && guardian.IsLocalAuthority)).ToListAsync());
        ties.ShouldHaveSingleItem().Responsibility.ShouldBe(ParentalResponsibility.Yes);
        var kinds = await told.Ask(db => db.Pupils.AsNoTracking().SelectMany(pupil => pupil.Guardianships).Select(tie => tie.Responsibility).Distinct().ToListAsync());
        kinds.ShouldBe([ParentalResponsibility.Unknown, ParentalResponsibility.Yes, ParentalResponsibility.No], ignoreOrder: true);
    }

    [Fact]
    public async Task The_chain_is_whole_and_runs_in_order_of_time_and_nothing_lies_ahead()
    {
        foreach (var school in await told.Ask(db => db.Schools.AsNoTracking().ToListAsync()))
        {
            await using var scope = told.Services.CreateAsyncScope();
            (await scope.ServiceProvider.GetRequiredService<AuditVerification>().RunAsync(school.Id, default)).Fault.ShouldBeNull();
        }

        var times = await told.Ask(db => db.AuditEntries.AsNoTracking().OrderBy(entry => entry.SchoolId).ThenBy(entry => entry.Position)
            .Select(entry => new { entry.SchoolId, entry.At }).ToListAsync());
        times.Count.ShouldBeGreaterThan(4_000);
        times.ShouldAllBe(each => each.At <= told.Now);
        times.Zip(times.Skip(1)).ShouldAllBe(pair => pair.First.SchoolId != pair.Second.SchoolId || pair.First.At <= pair.Second.At);
    }

    [Fact]
    public async Task One_policy_changed_and_was_read_again_one_is_overdue_and_one_agreed_that_nobody_signed()
    {
        var policies = await told.Ask(db => db.Policies.AsNoTracking().WithParts().OrderBy(policy => policy.Number).ToListAsync());
        var calendar = new TermCalendar(Nation.England, []);
        policies.Select(policy => (policy.Number, policy.Status(told.Today, calendar))).ShouldBe(
            [("S1", PolicyStatus.InForce), ("S2", PolicyStatus.InForce), ("S3", PolicyStatus.Overdue), ("S4", PolicyStatus.AgreedUnsigned)]);
        policies[0].InForce!.Number.ShouldBe(2);
        await using var scope = told.Services.CreateAsyncScope();
        var weighed = await scope.ServiceProvider.GetRequiredService<PolicyVerification>().RunAsync(default);
        weighed.Faults.ShouldBeEmpty();
        weighed.Versions.ShouldBe(5);
        (await told.Ask(db => db.PolicyReadings.CountAsync(reading => reading.LastVersion == 2))).ShouldBeGreaterThan(20);
        (await told.Ask(db => db.PolicyReadingAsks.CountAsync(ask => ask.EndedAt == null))).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Every_word_opens_and_reads_as_written_by_a_school()
    {
        var concerns = await told.ConcernsAsync();
        concerns.Count.ShouldBeGreaterThanOrEqualTo(160);
        var accounts = concerns.Select(concern => told.Vault.Open(concern.Account, concern.Id)).ToList();
        accounts.Distinct().Count().ShouldBeGreaterThanOrEqualTo(120);
        var rest = concerns.SelectMany(concern => concern.Entries.Select(entry => told.Vault.Open(entry.Words, entry.Id))
            .Concat(concern.Actions.Select(action => told.Vault.Open(action.Task, action.Id)))
            .Concat(concern.Closures.Select(closure => told.Vault.Open(closure.Summary, concern.Id)))).ToList();
        rest.Count.ShouldBeGreaterThan(300);
        accounts.Concat(rest).ShouldAllBe(words => !words.Contains('{') && !words.Contains('}'));
    }

    /// <summary>What is told of a record that the timeline no longer holds would be lost without a word.</summary>
    [Fact]
    public async Task Monitoring_was_tried_and_reviewed_and_what_was_decided_has_its_reason()
    {
        (await told.Ask(db => db.Set<MonitoringCheck>().CountAsync())).ShouldBeGreaterThan(20);
        (await told.Ask(db => db.Set<MonitoringReview>().CountAsync())).ShouldBe(3);
        var decisions = await told.Ask(db => db.Set<ConcernDecision>().ToListAsync());
        decisions.Count.ShouldBeGreaterThan(40);
        decisions.ConvertAll(decision => told.Vault.Open(decision.Reason, decision.Id)).ShouldAllBe(reason => !reason.Contains('{'));
    }

    [Fact]
    public async Task Some_wait_some_are_open_most_are_closed_and_a_few_came_back()
    {
        var concerns = await told.ConcernsAsync();
        concerns.Count(concern => concern.Status == ConcernStatus.Raised).ShouldBeInRange(3, 8);
        concerns.ShouldContain(concern => concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < told.Now);
        concerns.Count(concern => concern.Status == ConcernStatus.Acknowledged).ShouldBeInRange(5, 30);
        concerns.Count(concern => concern.Closures.Any(closure => closure.ReopenedAt != null)).ShouldBeGreaterThan(2);
        concerns.Count(concern => SchoolTime.DateOf(concern.RaisedAt) > concern.HappenedOn).ShouldBeGreaterThan(20);
        concerns.Select(concern => concern.Kind).Distinct().Count().ShouldBe(Enum.GetValues<ConcernKind>().Length);
    }

    [Fact]
    public async Task What_is_about_the_head_went_to_the_chair_and_no_one_closed_their_own()
    {
        var concerns = await told.ConcernsAsync();
        var aboutHead = concerns.Where(concern => concern.Subject == ConcernSubject.Headteacher).ToList();
        aboutHead.ShouldNotBeEmpty();
        var head = await told.Ask(db => db.People.SingleAsync(person => person.Email == "head@oakfield.example"));
        aboutHead.ShouldAllBe(concern => concern.Exclusions.Any(excluded => excluded.PersonId == head.Id));
        aboutHead.ShouldAllBe(concern => concern.Audience.All(seen => seen.Role == Role.Chair || seen.Role == Role.JointChair));
        concerns.SelectMany(concern => concern.Closures.Select(closure => (concern.ReporterId, closure.ClosedById)))
            .ShouldAllBe(pair => pair.ReporterId != pair.ClosedById);
        concerns.ShouldContain(concern => concern.Subject == ConcernSubject.Staff);
    }

    [Fact]
    public async Task Who_was_safeguarding_lead_has_two_answers()
    {
        var names = await told.Ask(async db =>
        {
            var found = new List<string>();
            foreach (var on in (DateOnly[])[told.Today, told.Today.AddYears(-2)])
            {
                var oakfield = await db.Schools.SingleAsync(school => school.Name == "Oakfield Primary School");
                var id = await db.Appointments.Where(Appointment.InForceOn(on))
                    .Where(each => each.SchoolId == oakfield.Id && each.Role == Role.Dsl).Select(each => each.PersonId).SingleAsync();
                found.Add((await db.People.SingleAsync(person => person.Id == id)).Name);
            }

            return found;
        });
        names.ShouldBe(["Sian Pritchard", "Graham Whitlock"]);
    }

    [Fact]
    public async Task Ten_people_have_the_sign_in_that_the_page_lists()
    {
        var users = await told.Ask(db => db.Users.AsNoTracking().ToListAsync());
        var emails = await told.Ask(db => db.People.Where(person => db.Users.Any(user => user.Id == person.Id)).Select(person => person.Email).ToListAsync());
        emails.ShouldBe(DemoStaff.SignIns, ignoreOrder: true);
        users.Count.ShouldBe(10);
        users.ShouldAllBe(user => user.SecondFactorOff);
        users.ShouldAllBe(user => told.Hasher.VerifyHashedPassword(user, user.PasswordHash!, "Acorns-and-oaks-26") != PasswordVerificationResult.Failed);
        var schools = await told.Ask(async db =>
        {
            var head = await db.People.SingleAsync(person => person.Email == "head@oakfield.example");
            return await db.Appointments.Where(each => each.PersonId == head.Id).Select(each => each.SchoolId).Distinct().CountAsync();
        });
        schools.ShouldBe(2);
    }

    [Fact]
    public async Task A_database_that_holds_a_school_is_left_alone()
    {
        await using var scope = told.Services.CreateAsyncScope();
        var fill = told.Fill(scope.ServiceProvider);
        (await fill.MayFillAsync(default)).ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(() => fill.RunAsync(default));
    }

    [Theory]
    [InlineData("2026-08-12T10:00:00Z")]
    [InlineData("2026-12-25T09:00:00Z")]
    [InlineData("2028-02-29T23:50:00Z")]
    [InlineData("2027-09-01T06:00:00Z")]
    public async Task It_can_be_told_on_any_day_of_the_year(string now)
    {
        await using var other = Told.On(now);
        await other.InitializeAsync();
        (await other.ConcernsAsync()).Count.ShouldBeGreaterThan(20);
        (await other.Ask(db => db.Pupils.CountAsync(pupil => pupil.LeftOn == null))).ShouldBeInRange(460, 540);
    }

    public sealed class Told : IAsyncLifetime, IAsyncDisposable
    {
        private readonly DateTimeOffset now;
        private readonly int concerns;
        private DataFolder folder = null!;
        private DatabaseChoice choice = null!;

        public Told()
            : this(Friday, 160)
        {
        }

        private Told(DateTimeOffset now, int concerns) => (this.now, this.concerns) = (now, concerns);

        public static Told On(string now) => new(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), concerns: 30);

        public DateTime Now => now.UtcDateTime;

        public DateOnly Today => SchoolTime.DateOf(Now);

        public ServiceProvider Services { get; private set; } = null!;

        public Vault Vault => Services.GetRequiredService<Vault>();

        public PasswordHasher<SignInUser> Hasher { get; } = new(Options.Create(new PasswordHasherOptions { IterationCount = 1 }));

        public DemoFill Fill(IServiceProvider scope) =>
            new(scope.GetRequiredService<SchoolDb>(), scope.GetRequiredService<Vault>(), scope.GetRequiredService<SchoolClock>(), Hasher);

        public async Task<T> Ask<T>(Func<SchoolDb, Task<T>> question)
        {
            await using var scope = Services.CreateAsyncScope();
            return await question(scope.ServiceProvider.GetRequiredService<SchoolDb>());
        }

        public Task<List<Concern>> ConcernsAsync() => Ask(db => db.Concerns.AsNoTracking().AsSplitQuery()
            .Include(concern => concern.Audience).Include(concern => concern.Exclusions).Include(concern => concern.Entries)
            .Include(concern => concern.Actions).Include(concern => concern.Closures).ToListAsync());

        public async Task InitializeAsync()
        {
            folder = await Template.CopyAsync(Engine.Sqlite);
            choice = DatabaseChoice.From(null, null, folder);
            Services = Template.Services(folder, choice, new FakeTime(now));
            await using var scope = Services.CreateAsyncScope();
            await Fill(scope.ServiceProvider).RunAsync(default, concerns);
        }

        public async Task DisposeAsync()
        {
            await Services.DisposeAsync();
            await using var connection = new Microsoft.Data.Sqlite.SqliteConnection(choice.ConnectionString);
            Microsoft.Data.Sqlite.SqliteConnection.ClearPool(connection);
            Directory.Delete(folder.Path, recursive: true);
        }

        async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();
    }
}
