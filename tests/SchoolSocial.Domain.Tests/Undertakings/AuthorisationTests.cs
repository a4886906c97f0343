using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class AuthorisationTests
{
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly DateTime Start = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Sealed Words = new("sealed");
    private static readonly Actor Teacher = Of(Role.Teacher), Head = Of(Role.Headteacher), Deputy = Of(Role.DeputyHead), Dsl = Of(Role.Dsl), Technician = Of(Role.Technician), Chair = Of(Role.Chair), Lead = Of(Role.ComputingLead);

    public static TheoryData<AuthorisationKind, Role[]> Deciding => new()
    {
        { AuthorisationKind.SpeakForSchool, [Role.Headteacher, Role.ActingHead] },
        { AuthorisationKind.ContributeToAccount, [Role.Headteacher, Role.ActingHead] },
        { AuthorisationKind.UseNameOrLogo, [Role.Headteacher, Role.ActingHead] },
        { AuthorisationKind.MonitorCommunications, [Role.Headteacher, Role.ActingHead] },
        { AuthorisationKind.UseSiteWithFamilies, [Role.Headteacher, Role.ActingHead, Role.DeputyHead] },
        { AuthorisationKind.TextUnderProtocol, [Role.Headteacher, Role.ActingHead, Role.DeputyHead] },
        { AuthorisationKind.GivePersonalDetails, [Role.Headteacher, Role.ActingHead, Role.DeputyHead] },
        { AuthorisationKind.ExamineDevice, [Role.Headteacher, Role.ActingHead, Role.Dsl] },
    };

    [Theory]
    [MemberData(nameof(Deciding))]
    public void UND_13_Only_the_right_roles_decide(AuthorisationKind kind, Role[] roles)
    {
        foreach (var role in Roles.All) Asked(kind).CanDecide(Of(role)).IsAllowed.ShouldBe(roles.Contains(role), role.ToString());
        foreach (var role in Roles.All) Asked(kind, isOfHead: true).CanDecide(Of(role)).IsAllowed.ShouldBe(role is Role.Chair or Role.JointChair, role.ToString());
    }

    [Fact]
    public void UND_13_Nobody_decides_on_their_own_nor_on_what_is_about_them_nor_on_a_look_into_others_they_asked_for()
    {
        Asked(AuthorisationKind.SpeakForSchool, Head, Head).CanDecide(Head).Refusal.ShouldBe("You are the one who would be allowed it, so somebody else decides.");
        Asked(AuthorisationKind.ExamineDevice, Dsl, Technician, about: Head).CanDecide(Head).Refusal.ShouldBe("It is about you, so somebody else decides.");
        Asked(AuthorisationKind.ExamineDevice, Head, Technician).CanDecide(Head).Refusal.ShouldBe("You asked for it, so somebody else decides.");
        Asked(AuthorisationKind.SpeakForSchool, Head, Teacher).CanDecide(Head).IsAllowed.ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => Asked(AuthorisationKind.SpeakForSchool).Grant(Terms(10), Teacher, Start));
    }

    [Fact]
    public void UND_15_It_is_not_in_force_until_all_that_was_asked_is_noted()
    {
        var asked = Asked(AuthorisationKind.SpeakForSchool);
        asked.Grant(Terms(30, AuthorisationConditions.Training | AuthorisationConditions.Undertaking), Head, Start.AddHours(1));
        asked.StateAt(Start.AddHours(2)).ShouldBe(AuthorisationState.NotYet);
        asked.CanMeet(AuthorisationConditions.Training, Teacher).Refusal.ShouldBe("Somebody else notes that you were trained or briefed.");
        asked.CanMeet(AuthorisationConditions.Undertaking, Head).Refusal.ShouldBe("Only they themselves sign their undertaking.");
        asked.CanMeet(AuthorisationConditions.Briefing, Head).Refusal.ShouldBe("This is not asked of them.");
        asked.Meet(AuthorisationConditions.Training, new DateOnly(2026, 9, 3), Deputy, Start.AddHours(3));
        asked.MissingAt(Start.AddHours(3)).ShouldBe(["their signed undertaking"]);
        asked.Meet(AuthorisationConditions.Undertaking, new DateOnly(2026, 11, 20), Teacher, Start.AddHours(4));
        asked.IsInForce(Start.AddHours(4)).ShouldBeTrue();
        asked.IsInForce(Start.AddHours(4).AddTicks(-1)).ShouldBeFalse("what is noted later does not give a right for earlier");
    }

    [Fact]
    public void UND_16_Personal_details_take_two_agreements()
    {
        var asked = Asked(AuthorisationKind.GivePersonalDetails);
        asked.CanNoteParents(Deputy).Refusal.ShouldBe("It has not been granted.");
        asked.Grant(Terms(30), Deputy, Start);
        asked.IsInForce(Start).ShouldBeFalse();
        asked.CanNoteParents(Teacher).IsAllowed.ShouldBeFalse();
        asked.NoteParents(Words, new DateOnly(2026, 11, 20), Deputy, Start.AddHours(1));
        asked.IsInForce(Start.AddHours(1)).ShouldBeTrue();
        Asked(AuthorisationKind.SpeakForSchool).CanNoteParents(Deputy).IsAllowed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(AuthorisationKind.ExamineDevice, 31)]
    [InlineData(AuthorisationKind.MonitorCommunications, 92)]
    [InlineData(AuthorisationKind.TextUnderProtocol, 92)]
    [InlineData(AuthorisationKind.SpeakForSchool, 400)]
    public void UND_19_Each_kind_lasts_so_long_at_most_and_never_begins_in_the_past(AuthorisationKind kind, int days)
    {
        var today = new DateOnly(2026, 11, 20);
        Authorisation.CanLast(kind, today, today.AddDays(days - 1), today).IsAllowed.ShouldBeTrue();
        Authorisation.CanLast(kind, today, today.AddDays(days), today).IsAllowed.ShouldBeFalse();
        Authorisation.CanLast(kind, today.AddDays(-3), today.AddDays(-1), today).IsAllowed.ShouldBeFalse();
        Authorisation.CanLast(kind, today.AddDays(2), today, today).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void UND_19_It_comes_up_28_days_before_its_last_and_is_decided_once_only()
    {
        var asked = Asked(AuthorisationKind.SpeakForSchool);
        asked.Grant(Terms(60), Head, Start);
        asked.EndsSoon(Start.AddDays(32).AddHours(-10)).ShouldBeFalse();
        asked.EndsSoon(Start.AddDays(32)).ShouldBeTrue();
        asked.EndsSoon(Start.AddDays(61)).ShouldBeFalse("it has run out");
        asked.CanDecide(Head).Refusal.ShouldBe("It has been decided already. Who still needs it asks again.");
    }

    [Fact]
    public void UND_19_Ended_early_it_gives_nothing_from_that_moment()
    {
        var asked = Asked(AuthorisationKind.SpeakForSchool);
        asked.Grant(Terms(60), Head, Start);
        asked.CanEnd(Of(Role.Office), Start).IsAllowed.ShouldBeFalse();
        asked.End(Words, Teacher, Start.AddHours(5));
        asked.IsInForce(Start.AddHours(5).AddTicks(-1)).ShouldBeTrue();
        asked.IsInForce(Start.AddHours(5)).ShouldBeFalse();
        asked.CanMeet(AuthorisationConditions.Training, Head).IsAllowed.ShouldBeFalse();
    }

    [Fact]
    public void UND_20_It_is_seen_by_whose_it_is_who_asked_and_who_decides_and_never_by_whom_it_is_about()
    {
        var device = Asked(AuthorisationKind.ExamineDevice, Deputy, Technician, about: Dsl);
        Sees(device, Technician, Deputy, Head).ShouldBe([true, true, true]);
        Sees(device, Dsl, Teacher, Lead, Chair).ShouldBe([false, false, false, false]);
        var ofHead = Asked(AuthorisationKind.SpeakForSchool, Teacher, Head, isOfHead: true);
        Sees(ofHead, Chair, Head, Teacher, Lead).ShouldBe([true, true, true, false]);
        var speaking = Asked(AuthorisationKind.SpeakForSchool);
        Sees(speaking, Teacher, Head, Lead, Dsl, Chair).ShouldBe([true, true, true, false, false]);
        Sees(speaking, Head with { SchoolId = Guid.CreateVersion7() }).ShouldBe([false]);
    }

    private static IEnumerable<bool> Sees(Authorisation asked, params Actor[] viewers) => viewers.Select(viewer => Authorisation.VisibleTo(viewer).Compile()(asked));

    private static Authorisation Asked(AuthorisationKind kind, Actor? by = null, Actor? of = null, Actor? about = null, bool isOfHead = false)
    {
        var day = SchoolTime.DateOf(Start);
        return Authorisation.Ask(
            Guid.CreateVersion7(),
            new AuthorisationAsk(kind, (of ?? Teacher).PersonId, Words, Words, day, day.AddDays(20)) { AboutId = about?.PersonId, IsOfHead = isOfHead, AccountId = kind == AuthorisationKind.ContributeToAccount ? Guid.CreateVersion7() : null },
            by ?? of ?? Teacher, Start);
    }

    private static AuthorisationTerms Terms(int days, AuthorisationConditions conditions = AuthorisationConditions.None) =>
        new(SchoolTime.DateOf(Start), SchoolTime.DateOf(Start).AddDays(days), conditions, null);

    private static Actor Of(Role role) => new(Guid.CreateVersion7(), SchoolId, role.Title(), new HashSet<Role> { role });
}
