using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class UndertakingRetentionTests
{
    private static readonly Actor Head = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Helen Ashworth", new HashSet<Role> { Role.Headteacher });
    private static readonly DateTime At = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 9, 1);
    private static readonly SchoolWays Ways = Presets.Default;

    private static DateOnly Reviewed(DateOnly over) => over.AddYears(Ways.AdultRecordYearsAfterLeaving);

    [Fact]
    public void UND_48_The_clock_starts_when_a_record_is_over_and_not_before()
    {
        var site = ClassroomSite.Propose(Guid.CreateVersion7(), new SiteDetails("Maps", "https://maps.example", 3, 6, null), Head, At);
        site.Try(Guid.CreateVersion7(), Day, isFit: true, null, Head, At);
        site.Approve(Day, Head, At);
        UndertakingRetention.For(site, Ways).ShouldBeNull();
        site.Withdraw("Advertisements.", Head, At.AddDays(10));
        UndertakingRetention.For(site, Ways).ShouldBe(Reviewed(Day.AddDays(10)));

        var help = Signpost.Add(Guid.CreateVersion7(), new SignpostDetails("A helpline", "0800", "Talk.", SignpostFor.Families, false), Head, At);
        UndertakingRetention.For(help, Ways).ShouldBeNull();
        help.Retire(Head, At.AddDays(3));
        UndertakingRetention.For(help, Ways).ShouldBe(Reviewed(Day.AddDays(3)));

        var tie = Declaration.Make(Guid.CreateVersion7(), new Sealed("x"), TieKind.Friends, null, [], Head, At);
        UndertakingRetention.For(tie, null, Ways).ShouldBeNull();
        UndertakingRetention.For(tie, At.AddDays(30), Ways).ShouldBe(Reviewed(Day.AddDays(30)), "whoever has it left");
    }

    [Fact]
    public void UND_48_Who_is_on_the_register_is_kept_with_their_record_and_a_helper_from_their_last_day_of_tasks()
    {
        var list = InductionList.Begin(Head, At);
        var helper = Starter.Begin(Guid.CreateVersion7(), null, "Jo Bell", StarterKinds.Helper, Day, list, Head, At);
        UndertakingRetention.For(helper, null, Ways).ShouldBe(Reviewed(Day.AddDays(14)));
        helper.Stop("The placement has ended.", Head, At.AddDays(5));
        UndertakingRetention.For(helper, null, Ways).ShouldBe(Reviewed(Day.AddDays(5)));
        var teacher = Starter.Begin(Guid.CreateVersion7(), Guid.CreateVersion7(), null, StarterKinds.Staff, Day, list, Head, At);
        UndertakingRetention.For(teacher, null, Ways).ShouldBeNull();
        UndertakingRetention.For(teacher, At.AddYears(2), Ways).ShouldBe(Reviewed(Day.AddYears(2)));
    }
}
