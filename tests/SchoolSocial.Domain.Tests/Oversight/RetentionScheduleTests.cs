using System.Reflection;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Tests.Policies;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>RET-01 to RET-05: how long every kind of record is kept.</summary>
public sealed class RetentionScheduleTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Head = new(Guid.CreateVersion7(), SchoolId, "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
    private static readonly Actor Lead = new(Guid.CreateVersion7(), SchoolId, "Priya Nair", new HashSet<Role> { Role.ComputingLead });
    private static readonly DateTime At = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 9, 1);
    private static readonly Sealed Words = new("1:sealed");
    private static readonly SchoolWays Ways = Presets.Default;

    [Fact]
    public void RET_01_Every_kind_of_record_is_on_the_schedule_once()
    {
        var kinds = typeof(Root).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Root)) && !type.IsAbstract).ToList();
        kinds.Count.ShouldBeGreaterThan(50);
        kinds.Except(RetentionSchedule.All.Select(line => line.Kind)).Select(kind => kind.Name).ShouldBeEmpty("say in RetentionSchedule how it is kept");
        RetentionSchedule.All.GroupBy(line => line.Kind).Where(lines => lines.Count() > 1).Select(lines => lines.Key.Name).ShouldBeEmpty();
        RetentionSchedule.All.Where(line => line.Kind == typeof(Root)).ShouldBeEmpty();
        RetentionSchedule.All.ShouldAllBe(line => line.Words.Length > 0);
    }

    /// <summary>What is kept by itself has its day worked out in its own room; what is not has none.</summary>
    [Fact]
    public void RET_01_What_is_kept_by_itself_has_a_day_of_its_own_and_nothing_else_has()
    {
        var dated = typeof(Root).Assembly.GetTypes().Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Retention", StringComparison.Ordinal))
            .SelectMany(room => room.GetMethods(BindingFlags.Public | BindingFlags.Static)).Where(method => method.ReturnType == typeof(DateOnly) || method.ReturnType == typeof(DateOnly?))
            .Select(method => method.Name == nameof(Retention.ForGuardian) ? nameof(Guardian) : method.GetParameters()[0].ParameterType.Name).ToHashSet();
        dated.ShouldContain(nameof(Pupil));
        dated.Order().ShouldBe(RetentionSchedule.All.Where(line => line.As == KeptAs.Itself).Select(line => line.Kind.Name).Order());
    }

    [Fact]
    public void RET_01_What_is_kept_with_another_goes_with_a_kind_that_is_kept_by_itself()
    {
        var own = RetentionSchedule.All.Where(line => line.As == KeptAs.Itself).ToList();
        var goes = RetentionSchedule.All.Where(line => line.As == KeptAs.WithAnother).ToList();
        own.ShouldAllBe(line => line.How!(Ways).Length > 0 && line.Source!.Length > 0);
        goes.ShouldAllBe(line => line.With.Count > 0);
        goes.SelectMany(line => line.With).Except(own.Select(line => line.Kind)).ShouldBe([typeof(Root)]);
    }

    [Fact]
    public void RET_01_The_schedule_tells_the_schools_own_years()
    {
        var longer = Ways with { PupilRecordYearsFromBirth = 75, AdultRecordYearsAfterLeaving = 10 };
        RetentionSchedule.Of(nameof(Pupil)).How!(longer).ShouldBe("75 years after birth");
        RetentionSchedule.Of(nameof(Account)).How!(longer).ShouldBe("10 years after its closing");
        RetentionSchedule.Of(nameof(Policy)).How!(longer).ShouldBe("3 years after its withdrawal");
    }

    [Theory]
    [InlineData(AccountStatus.AskedFor, null)]
    [InlineData(AccountStatus.Live, null)]
    [InlineData(AccountStatus.Lost, null)]
    [InlineData(AccountStatus.Refused, 1)]
    [InlineData(AccountStatus.Deactivated, 3)]
    [InlineData(AccountStatus.Gone, 4)]
    public void RET_02_An_accounts_clock_starts_when_it_is_closed_and_stops_for_one_that_is_lost(AccountStatus status, int? days)
    {
        var account = Account.Ask(
            SchoolId, new AccountIdentity(Guid.CreateVersion7(), AccountKind.WholeSchool, "School news", "oakfield", "news@oakfield.example", AccountVisibility.Public), new AccountUse("News."), [], Day, Lead, At);
        foreach (var (kind, day) in StepsTo(status)) account.Take(kind, Words, kind is AccountStepKind.Approved or AccountStepKind.Refused ? Head : Lead, At.AddDays(day));
        account.Status.ShouldBe(status);
        AccountRetention.For(account, Ways).ShouldBe(days is { } after ? Reviewed(Day.AddDays(after)) : null);
    }

    [Fact]
    public void RET_02_A_rollovers_clock_starts_when_it_is_closed()
    {
        var plan = RolloverPlan.Begin(SchoolId, Guid.CreateVersion7(), Guid.CreateVersion7(), [], Lead, At);
        AccountRetention.For(plan, Ways).ShouldBeNull();
        plan.Close(Lead, At.AddDays(2));
        AccountRetention.For(plan, Ways).ShouldBe(Reviewed(Day.AddDays(2)));
    }

    [Fact]
    public void RET_03_A_posts_clock_starts_when_it_comes_down_or_when_it_was_last_decided()
    {
        var channel = Guid.CreateVersion7();
        var post = Post.Check(
            Guid.CreateVersion7(), new PostDraft { ChannelId = channel }, new PostVerdict([new ChannelLine(channel, "Website", true)], channel, [], [], []), new SealedPost(Words, null, Words, []), ApprovalRule.SecondPair, Lead, At);
        PostRetention.For(post, Ways).ShouldBe(Reviewed(Day));
        post.Approve(Head, At.AddDays(1));
        PostRetention.For(post, Ways).ShouldBe(Reviewed(Day.AddDays(1)));
        post.Publish(Guid.CreateVersion7(), Words, Day, Lead, At.AddDays(2));
        PostRetention.For(post, Ways).ShouldBeNull();
        post.TakeItDown(Guid.CreateVersion7(), TakeDownReason.OutOfDate, null, Lead, At.AddDays(100));
        PostRetention.For(post, Ways).ShouldBe(Reviewed(Day.AddDays(100)));

        var planned = PhotoEvent.Plan(Guid.CreateVersion7(), SchoolId, new PhotoEventDetails("Nativity", Day.AddDays(90), EventPhotos.None, "A child must not be seen."), Head, At);
        PostRetention.For(planned, Ways).ShouldBe(Reviewed(Day.AddDays(90)));
    }

    [Fact]
    public void RET_04_A_policys_clock_starts_when_it_is_withdrawn()
    {
        var story = new PolicyStory(SignOffRule.Headteacher);
        PolicyRetention.For(story.Policy).ShouldBeNull();
        story.Policy.Withdraw("Replaced.", story.ActorOf(Role.Headteacher), new DateTime(2027, 7, 21, 23, 30, 0, DateTimeKind.Utc));

        // Half past midnight in British summer time is still the day before in UTC.
        PolicyRetention.For(story.Policy).ShouldBe(new DateOnly(2030, 7, 22));
    }

    [Fact]
    public void RET_04_What_governors_and_inspectors_were_told_counts_from_the_day_it_was_told()
    {
        var term = new ReportTerm(Guid.CreateVersion7(), "Summer", Day.AddDays(-100), Day.AddDays(-1));
        OversightRetention.For(TermReport.Publish(Guid.CreateVersion7(), term, [], [], Head, At, Day), Ways).ShouldBe(Reviewed(Day));
        OversightRetention.For(InspectionPack.Ask(Guid.CreateVersion7(), new BoardSpan(Day.AddYears(-1), Day), Words, Head, At), Ways).ShouldBe(Reviewed(Day));
    }

    [Fact]
    public void RET_05_A_diary_entry_is_kept_by_the_child_it_came_from_else_by_the_day()
    {
        var entry = DiaryEntry.Keep(Guid.CreateVersion7(), new DiaryWords(DiaryKind.DirectMessage, DiaryFrom.Pupil, null, Words, Words, Words, Day.AddDays(-3)), Head, At);
        ConcernRetention.For(entry, null, Ways).ShouldBe(Reviewed(Day.AddDays(-3)));
        ConcernRetention.For(entry, new DateOnly(2018, 3, 4), Ways).ShouldBe(new DateOnly(2043, 3, 4));
    }

    private static DateOnly Reviewed(DateOnly over) => over.AddYears(Ways.AdultRecordYearsAfterLeaving);

    private static List<(AccountStepKind Kind, int Day)> StepsTo(AccountStatus status)
    {
        if (status == AccountStatus.AskedFor) return [];
        if (status == AccountStatus.Refused) return [(AccountStepKind.Refused, 1)];
        List<(AccountStepKind Kind, int Day)> steps = [(AccountStepKind.Approved, 1), (AccountStepKind.Opened, 2)];
        if (status == AccountStatus.Lost) steps.Add((AccountStepKind.Lost, 3));
        if (status is AccountStatus.Deactivated or AccountStatus.Gone) steps.Add((AccountStepKind.Deactivated, 3));
        if (status == AccountStatus.Gone) steps.Add((AccountStepKind.ContentGone, 4));
        return steps;
    }
}
