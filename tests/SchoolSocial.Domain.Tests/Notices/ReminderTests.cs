using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Domain.Tests.Notices;

/// <summary>Rules NOT-02, NOT-04, NOT-05, NOT-08 and NOT-09 of docs/rules/notices.md.</summary>
public sealed class ReminderTests
{
    private static readonly QuietHours Nights = new(18, 7, Weekends: true);
    private static readonly ReminderWays Ways = ReminderWays.Default;

    public static TheoryData<NoticeKind> Urgent =>
    [
        NoticeKind.ConcernRaised, NoticeKind.ConcernAtRisk, NoticeKind.ConcernLate, NoticeKind.ConcernNoteAdded, NoticeKind.ActionGiven, NoticeKind.DiaryKept, NoticeKind.DiaryPattern,
        NoticeKind.TakeDownAsked, NoticeKind.CodeToAgree, (NoticeKind)9999,
    ];

    [Theory]
    [MemberData(nameof(Urgent))]
    public void NOT_02_A_safeguarding_alert_goes_at_once_at_any_hour_of_any_day_whatever_was_chosen(NoticeKind kind)
    {
        var everythingOff = new ReminderChoice((NoticeGroups)int.MaxValue, new QuietHours(QuietHours.EarliestFrom, QuietHours.LatestTo, Weekends: true), Digest: false);
        for (var at = Utc(2026, 3, 27, 0); at < Utc(2026, 4, 3, 0); at = at.AddMinutes(30)) Delivery.MailAt(kind, Ways with { MustMail = NoticeGroups.None, LongestQuiet = ReminderWays.GreatestLongestQuiet }, everythingOff, at).ShouldBe(at);
    }

    [Fact]
    public void NOT_02_Every_kind_has_words_and_what_can_be_chosen_about_is_never_safeguarding()
    {
        foreach (var kind in Enum.GetValues<NoticeKind>())
        {
            kind.Words().ShouldNotBeEmpty();
            kind.Group().Words().ShouldNotBeEmpty();
        }

        NoticeGroupWords.Choosable.ShouldAllBe(group => !group.NeverWaits());
    }

    [Theory]
    [InlineData("2026-11-20 12:00", "2026-11-20 12:00")] // Friday noon: now
    [InlineData("2026-11-19 18:00", "2026-11-20 07:00")] // Thursday evening: next morning
    [InlineData("2026-11-20 03:00", "2026-11-20 07:00")]
    [InlineData("2026-11-20 18:30", "2026-11-23 07:00")] // Friday evening: Monday
    [InlineData("2026-11-21 12:00", "2026-11-23 07:00")]
    [InlineData("2026-11-22 23:00", "2026-11-23 07:00")]
    [InlineData("2026-07-16 17:30", "2026-07-17 06:00")] // summer: 18:30 and 07:00 by the school's clock
    [InlineData("2026-03-28 20:00", "2026-03-30 06:00")] // the night in which the clocks go forward
    [InlineData("2026-10-24 20:00", "2026-10-26 07:00")] // and back
    public void NOT_04_Mail_that_can_wait_waits_for_the_morning_by_the_school_s_own_clock(string at, string until) => Nights.Until(Read(at)).ShouldBe(Read(until));

    [Fact]
    public void NOT_04_What_waits_never_waits_longer_than_a_letter_may()
    {
        var longest = new QuietHours(QuietHours.EarliestFrom, QuietHours.LatestTo, Weekends: true);
        for (var at = Utc(2026, 1, 1, 0); at < Utc(2027, 1, 1, 0); at = at.AddHours(1))
        {
            var until = longest.Until(at);
            (until - at).ShouldBeLessThan(OutgoingMail.LongestWait);
            until.ShouldBeGreaterThanOrEqualTo(at);
            longest.Holds(until).ShouldBeFalse();
        }
    }

    [Fact]
    public void NOT_09_A_letter_that_fails_waits_longer_each_time_and_six_hours_at_most_and_is_never_given_up()
    {
        var at = Read("2026-11-20 10:00");
        var letter = OutgoingMail.Write(Guid.CreateVersion7(), Guid.CreateVersion7(), "sian@oakfield.example", "A letter", new Sealed("x"), at);
        var waits = new List<int>();
        for (var tries = 0; tries < 40; tries++)
        {
            letter.Failed("the server was away", at);
            waits.Add((int)(letter.DueAt - at).TotalMinutes);
            at = letter.DueAt;
            OutgoingMail.IsDue(at).Compile()(letter).ShouldBeTrue();
        }

        waits.Take(10).ShouldBe([1, 2, 4, 8, 16, 32, 64, 128, 256, 360]);
        waits.Skip(9).ShouldAllBe(wait => wait == 360);
    }

    [Fact]
    public void NOT_05_A_choice_holds_within_the_floor_and_yields_where_the_floor_is_raised_later()
    {
        var choice = new ReminderChoice(NoticeGroups.Reports, new QuietHours(16, 9, Weekends: true), Digest: false);
        var lax = Ways with { MustMail = NoticeGroups.None, LongestQuiet = 17, DigestMayBeOff = true };
        lax.CanChoose(choice).IsAllowed.ShouldBeTrue();
        Delivery.MailAt(NoticeKind.ConcernMoved, lax, choice, Utc(2026, 11, 20, 12)).ShouldBeNull();
        Delivery.MailAt(NoticeKind.PolicyToRead, lax, choice, Utc(2026, 11, 19, 16)).ShouldBe(Utc(2026, 11, 20, 9));
        Delivery.DigestAt(lax, choice, Utc(2026, 11, 20, 12)).ShouldBeNull();

        var raised = Ways with { MustMail = NoticeGroups.Reports, LongestQuiet = 13, DigestMayBeOff = false };
        raised.CanChoose(choice).Refusal.ShouldNotBeNull();
        raised.CanChoose(choice with { Quiet = null }).Refusal.ShouldNotBeNull();
        raised.CanChoose(choice with { Quiet = null, Muted = NoticeGroups.None }).Refusal.ShouldNotBeNull();
        Delivery.MailAt(NoticeKind.ConcernMoved, raised, choice, Utc(2026, 11, 20, 12)).ShouldBe(Utc(2026, 11, 20, 12));
        Delivery.MailAt(NoticeKind.ConcernMoved, raised, choice, Utc(2026, 11, 19, 16)).ShouldBe(Utc(2026, 11, 19, 16), "the school's hours hold in place of longer ones");
        Delivery.DigestAt(raised, choice, Utc(2026, 11, 20, 12)).ShouldBe(Utc(2026, 11, 20, 12));
    }

    [Theory]
    [InlineData("2026-11-23 06:59", null)]
    [InlineData("2026-11-23 07:00", "2026-11-23")]
    [InlineData("2026-11-25 06:59", "2026-11-23")] // the product was off on Monday: made good
    [InlineData("2026-11-25 07:01", null)] // too late: the next one is nearer
    [InlineData("2026-06-15 06:00", "2026-06-15")] // summer
    public void NOT_08_The_letter_of_a_week_is_due_from_its_hour_and_made_good_for_two_days(string at, string? week) =>
        Ways.DigestDue(Read(at)).ShouldBe(week is null ? null : DateOnly.Parse(week, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void NOT_08_A_letter_of_a_friday_is_made_good_over_the_weekend_as_that_week_s() =>
        (Ways with { DigestOn = DayOfWeek.Friday, DigestHour = 16 }).DigestDue(Utc(2026, 11, 22, 12)).ShouldBe(new DateOnly(2026, 11, 16));

    private static DateTime Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);

    private static DateTime Read(string at) => DateTime.ParseExact(at, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal | System.Globalization.DateTimeStyles.AdjustToUniversal);
}
