using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using static SchoolSocial.Domain.Pathways.PathwayStepKind;
using static SchoolSocial.Domain.Tests.Pathways.PathwayScene;

namespace SchoolSocial.Domain.Tests.Pathways;

public sealed class AdultsPathwayTests
{
    private static readonly PathwayTable Table = PathwayTable.Of(PathwayKind.Adults);

    [Theory]
    [InlineData("no", ThresholdNotMet)]
    [InlineData("yes", ThresholdMet)]
    [InlineData("unsure", ThresholdMet)]
    public void PAT_35_JW24_One_yes_or_one_not_known_meets_the_threshold(string answer, PathwayStepKind step)
    {
        var ask = Table.Ask("threshold")!;
        var limbs = ask.Questions.Where(question => question.Text is not null).ToList();
        limbs.Count.ShouldBe(4);
        foreach (var limb in limbs)
        {
            var answers = limbs.ToDictionary(each => each.Key, each => each == limb ? answer : "no");
            answers["reason"] = "What I was told.";
            ask.KindFor(answers).ShouldBe(step);
        }
    }

    [Fact]
    public void PAT_35_Only_the_officers_advice_takes_it_back()
    {
        var scene = Adults(Role.Teacher).Take(Head, ThresholdMet);
        scene.May(ThresholdNotMet, Head).Refusal.ShouldBe("The threshold may be met. Ask the designated officer; when they have advised that it is not, answer the questions again.");
        scene.Take(Head, LadoTold, LadoAdvisedGo).May(ThresholdNotMet, Head).IsAllowed.ShouldBeTrue();
        scene.Take(Head, ThresholdNotMet, DisclosureNone).May(LowLevelDecided, Head).IsAllowed.ShouldBeTrue();
    }

    [Fact]
    public void PAT_36_Nothing_is_looked_into_before_the_officer_has_advised()
    {
        var scene = Adults(Role.Teacher).Take(Head, DisclosureNone, ThresholdMet);
        scene.May(InvestigationStep, Head).Refusal.ShouldBe("Do not investigate before the designated officer has advised.");
        scene.Take(Head, LadoTold, LadoAdvisedWait).May(InvestigationStep, Head).Refusal.ShouldBe("The designated officer has asked you to wait. Write down their next advice first.");
        scene.Take(Head, LadoAdvisedGo).May(InvestigationStep, Head).IsAllowed.ShouldBeTrue();
        scene.Take(Head, ThresholdMet).May(InvestigationStep, Head).IsAllowed.ShouldBeFalse("new facts need new advice");
        scene.May(LadoAdvisedGo, Head).IsAllowed.ShouldBeFalse("and before it, they are told of them");
    }

    [Theory]
    [InlineData("2026-11-18T09:30", "2026-11-19T09:30")]
    [InlineData("2026-11-20T15:00", "2026-11-23T15:00")]
    [InlineData("2026-11-21T20:00", "2026-11-23T17:00")]
    [InlineData("2026-11-22T08:00", "2026-11-23T17:00")]
    [InlineData("2026-03-27T16:00", "2026-03-30T15:00")]
    [InlineData("2026-12-24T11:00", "2026-12-29T11:00")]
    [InlineData("2026-12-25T11:00", "2026-12-29T17:00")]
    public void PAT_36_The_officer_is_told_within_one_working_day_by_the_clock_on_the_wall(string known, string due)
    {
        OfficerDue.For(Utc(known), BankHolidays.In(FirstReferences.Text(BankHolidays.KeyOf(Nation.England)))).ShouldBe(Utc(due));
        static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
    }

    [Fact]
    public void PAT_36_Bank_holidays_are_those_of_the_nation_and_a_day_on_no_list_is_a_working_day()
    {
        var friday = new DateTime(2026, 11, 27, 9, 30, 0, DateTimeKind.Utc);
        foreach (var (nation, day) in ((Nation, int)[])[(Nation.England, 30), (Nation.Wales, 30), (Nation.Scotland, 1)])
        {
            OfficerDue.For(friday, BankHolidays.In(FirstReferences.Text(BankHolidays.KeyOf(nation)))).Day.ShouldBe(day, nation.ToString());
        }

        BankHolidays.In("2026-12-25 Christmas Day; 2026-13-40, 12026-12-26 and a word").ShouldBe([new DateOnly(2026, 12, 25)]);
        OfficerDue.For(new DateTime(2031, 12, 24, 9, 30, 0, DateTimeKind.Utc), new HashSet<DateOnly>()).Day.ShouldBe(25, "nobody has listed 2031 yet");
        foreach (var nation in Enum.GetValues<Nation>()) BankHolidays.In(FirstReferences.Text(BankHolidays.KeyOf(nation))).ShouldAllBe(day => day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday);
    }

    [Fact]
    public void PAT_36_The_clock_says_whether_it_was_late()
    {
        var scene = Adults(Role.Teacher).Take(Head, ThresholdMet);
        Clock(scene).DueAt.ShouldBe(new DateTime(2026, 11, 23, 9, 30, 0, DateTimeKind.Utc));
        Clock(scene).IsLate(At.AddDays(3)).ShouldBeFalse();
        Clock(scene).IsLate(At.AddDays(3).AddMinutes(1)).ShouldBeTrue();
        scene.Take(new StepSaid(LadoTold, HappenedAt: At.AddHours(2)), Head, At.AddDays(9));
        Clock(scene).IsLate(At.AddDays(9)).ShouldBeFalse("it was told in time and written down later");
        Table.Clock(Adults(Role.Teacher).Take(Head, ThresholdNotMet).Look(Head)).ShouldBeNull();

        static PathwayClock Clock(PathwayScene scene) => Table.Clock(scene.Look(Head))!;
    }

    [Fact]
    public void PAT_37_WD19_Who_spoke_up_is_not_written_down_for_it()
    {
        var scene = Adults(Role.Teacher).Take(Head, DisclosureFound, ThresholdNotMet);
        foreach (var step in (PathwayStepKind[])[InvestigationStep, LowLevelDecided, SuitabilityConsidered])
        {
            scene.May(step, Head).Refusal.ShouldBe("People who speak up are protected. What they said goes to complaints or whistleblowing and is not written down against them.");
        }

        scene.May(Closed, Head).Refusal.ShouldBe("You cannot close this yet. Still to be said: where what they said has gone.");
        scene.Take(Head, MovedToComplaints).May(Closed, Head).IsAllowed.ShouldBeTrue();
        Table.Ask("disclosure")!.KindFor(new Dictionary<string, string> { ["adults-disclosure"] = "unsure" }).ShouldBe(DisclosureFound);
    }

    [Fact]
    public void PAT_37_A_child_who_may_have_been_harmed_comes_first() =>
        Adults(Role.Teacher).Take(Head, DisclosureFound, ThresholdMet, LadoTold, LadoAdvisedGo).May(InvestigationStep, Head).IsAllowed.ShouldBeTrue();

    [Theory]
    [InlineData(Role.Teacher, true, true, false)]
    [InlineData(Role.Headteacher, false, true, false)]
    [InlineData(Role.Governor, false, true, false)]
    public void PAT_34_The_head_manages_the_case_or_the_chair_where_it_is_about_the_head(Role about, bool head, bool chair, bool lead)
    {
        var concern = ConcernAbout(about);
        Pathway.CanStart(PathwayKind.Adults, concern, Head).IsAllowed.ShouldBe(head);
        Pathway.CanStart(PathwayKind.Adults, concern, Chair).IsAllowed.ShouldBe(chair);
        Pathway.CanStart(PathwayKind.Adults, concern, Lead).IsAllowed.ShouldBe(lead);
        Pathway.CanStart(PathwayKind.Adults, ConcernAbout(null), Head).Refusal!.ShouldStartWith("This concern is not about an adult of the school.");
    }

    [Fact]
    public void PAT_38_Nobody_may_say_who_the_teacher_is_until_a_ground_is_written_down()
    {
        var scene = Adults(Role.Teacher).Take(Head, ThresholdMet);
        Table.Warning(scene.Look(Head)).ShouldBeNull();
        Table.Warning(scene.Take(Head, IdentificationGuarded).Look(Head)).ShouldBe("law-identification");
        Table.Warning(scene.Take(Head, IdentificationLifted).Look(Head)).ShouldBeNull();
        Table.Ask("identification")!.KindFor(new Dictionary<string, string> { ["adults-identification"] = "unsure" }).ShouldBe(IdentificationGuarded);
    }

    [Fact]
    public void PAT_39_ST10_Closing_names_each_answer_that_is_missing()
    {
        PathwayStepKind[] all = [DisclosureNone, ThresholdMet, LadoTold, LadoAdvisedGo, LawIllegal, PoliceNotTold, SuitabilityConsidered, IdentificationFree, ChildStrand, AdultStrand, Unsubstantiated];
        foreach (var missing in (PathwayStepKind[])[LawIllegal, PoliceNotTold, SuitabilityConsidered, IdentificationFree, ChildStrand, AdultStrand, Unsubstantiated])
        {
            var scene = Adults(Role.Teacher).Take(Head, [.. all.Where(step => step != missing)]);
            scene.May(Closed, Head).Refusal!.ShouldStartWith("You cannot close this yet. Still to be said: ");
            scene.Take(Head, missing);
            if (missing == LawIllegal) scene.May(Closed, Head).IsAllowed.ShouldBeTrue("the police were decided on");
            else scene.May(Closed, Head).Refusal.ShouldBeNull();
        }

        Adults(Role.Teacher).Take(Head, DisclosureNone, ThresholdNotMet, LawLegal, SuitabilityConsidered).May(Closed, Head).Refusal.ShouldBe("You cannot close this yet. Still to be said: what was decided on it.");
    }
}
