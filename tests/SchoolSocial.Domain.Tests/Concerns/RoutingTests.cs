using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Tests.Concerns;

/// <summary>Rules CON-10 to CON-19: where a concern goes and from whom it is kept.</summary>
public sealed class RoutingTests
{
    private static readonly RoleHolder Head = Holder(Role.Headteacher);
    private static readonly RoleHolder Acting = Holder(Role.ActingHead);
    private static readonly RoleHolder Dsl = Holder(Role.Dsl);
    private static readonly RoleHolder DeputyDsl = Holder(Role.DeputyDsl);
    private static readonly RoleHolder Chair = Holder(Role.Chair);
    private static readonly RoleHolder ViceChair = Holder(Role.ViceChair);
    private static readonly RoleHolder Authority = Holder(Role.AuthorityContact);
    private static readonly RoleHolder TrustHr = Holder(Role.TrustHr);
    private static readonly RoleHolder TrustChief = Holder(Role.TrustChiefExecutive);
    private static readonly RoleHolder Teacher = Holder(Role.Teacher);
    private static readonly RoleHolder Governor = Holder(Role.Governor);
    private static readonly RoleHolder[] Everyone = [Head, Dsl, DeputyDsl, Chair, ViceChair, Authority, TrustHr, TrustChief, Teacher, Governor];

    public static TheoryData<string, RoleHolder[], RoleHolder[], Employer, RoleHolder[]> Cases => new()
    {
        { "nobody named", [], Everyone, Employer.School, [Dsl] },
        { "nobody named, no safeguarding lead", [], [Head, DeputyDsl], Employer.School, [DeputyDsl] },
        { "nobody named, nobody for safeguarding", [], [Head, Chair], Employer.School, [Head] },
        { "nobody named, nobody at all", [], [Chair, Authority], Employer.School, [Authority] },
        { "a teacher, head and acting head", [Teacher], [Head, Acting, Chair], Employer.School, [Head] },
        { "a teacher, nobody but the authority", [Teacher], [Dsl, Authority], Employer.School, [Authority] },
        { "a deputy safeguarding lead", [DeputyDsl], Everyone, Employer.School, [Head] },
        { "centrally employed, nobody of the trust", [Teacher], [Head, Dsl, Authority], Employer.Trust, [Authority] },
        { "the vice-chair", [ViceChair], Everyone, Employer.School, [Chair] },
        { "the chair and the vice-chair", [Chair, ViceChair], Everyone, Employer.School, [Authority] },
        { "the authority's contact", [Authority], Everyone, Employer.Other, [Head] },
        { "a teacher", [Teacher], Everyone, Employer.School, [Head] },
        { "a teacher, head away", [Teacher], [Acting, Dsl, Chair], Employer.School, [Acting] },
        { "a teacher, no head at all", [Teacher], [Dsl, Chair], Employer.School, [Chair] },
        { "the safeguarding lead", [Dsl], Everyone, Employer.School, [Head] },
        { "the head", [Head], Everyone, Employer.School, [Chair] },
        { "the acting head", [Acting], [Acting, Dsl, Chair], Employer.School, [Chair] },
        { "the head, no chair", [Head], [Head, Dsl, ViceChair], Employer.School, [ViceChair] },
        { "the head, no governors", [Head], [Head, Dsl, Authority], Employer.School, [Authority] },
        { "the chair", [Chair], Everyone, Employer.School, [ViceChair] },
        { "the chair, no vice-chair", [Chair], [Head, Chair, Authority], Employer.School, [Authority] },
        { "a governor", [Governor], Everyone, Employer.School, [Chair] },
        { "the head and the chair", [Head, Chair], Everyone, Employer.School, [ViceChair] },
        { "a teacher and the head", [Teacher, Head], Everyone, Employer.School, [Chair] },
        { "centrally employed", [Teacher], Everyone, Employer.Trust, [TrustHr] },
        { "centrally employed, no HR", [Teacher], [Head, TrustChief], Employer.Trust, [TrustChief] },
        { "the trust's HR contact", [TrustHr], Everyone, Employer.Trust, [TrustChief] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Concern_goes_to_the_first_in_its_line_who_is_not_in_it(
        string about, RoleHolder[] named, RoleHolder[] holders, Employer employer, RoleHolder[] expected)
    {
        var route = Routing.For([.. named.Select(holder => Adult(holder, employer))], holders);
        route.Recipients.ShouldBe(expected.Select(holder => holder.PersonId), ignoreOrder: true, about);
        route.Excluded.ShouldBe(named.Select(holder => holder.PersonId), ignoreOrder: true);
    }

    [Fact]
    public void Head_who_is_also_safeguarding_lead_is_kept_from_a_concern_about_them()
    {
        var both = new RoleHolder(Head.PersonId, Role.Dsl);
        var route = Routing.For([new NamedAdult(Head.PersonId, Employer.School, new HashSet<Role> { Role.Headteacher, Role.Dsl })], [Head, both, Chair]);
        route.Recipients.ShouldBe([Chair.PersonId]);
        route.Audience.ShouldNotContain(Role.Dsl);
    }

    [Fact]
    public void Concern_that_nobody_can_receive_is_kept_for_the_last_in_its_line()
    {
        var route = Routing.For([Adult(Head, Employer.School)], [Head, Dsl]);
        route.Recipients.ShouldBeEmpty();
        route.Audience.ShouldBe([Role.AuthorityContact]);
    }

    [Fact]
    public void CON_24_Who_is_away_is_passed_over_and_sees_it_when_they_are_back()
    {
        var route = Routing.For([Adult(Teacher, Employer.School)], [Head, Acting, Chair], Away(Head));
        route.Recipients.ShouldBe([Acting.PersonId]);
        route.Audience.ShouldBe([Role.Headteacher, Role.ActingHead]);
        var children = Routing.For([], Everyone, Away(Dsl));
        children.Recipients.ShouldBe([DeputyDsl.PersonId]);
        children.Present.ShouldBe([DeputyDsl.PersonId, Head.PersonId], ignoreOrder: true);
    }

    [Fact]
    public void CON_24_Where_everybody_is_away_the_first_is_told_all_the_same()
    {
        var route = Routing.For([Adult(Teacher, Employer.School)], [Head, Dsl], Away(Head));
        route.Recipients.ShouldBe([Head.PersonId]);
    }

    [Fact]
    public void CON_25_Where_somebody_may_be_at_risk_all_who_may_see_it_are_told_at_once()
    {
        var route = Routing.For([], Everyone);
        route.Told(AtRisk.No).ShouldBe([Dsl.PersonId]);
        route.Told(AtRisk.NotSure).ShouldBe([Dsl.PersonId, DeputyDsl.PersonId, Head.PersonId], ignoreOrder: true);
        route.Told(AtRisk.Yes).ShouldBe(route.Told(AtRisk.NotSure));
    }

    [Fact]
    public void CON_26_Relative_is_kept_from_it_and_the_next_in_line_has_it()
    {
        var day = RouteDay.Ordinary with { Relatives = new HashSet<Guid> { Head.PersonId } };
        var route = Routing.For([Adult(Teacher, Employer.School)], [Head, Acting, Chair], day);
        route.Recipients.ShouldBe([Acting.PersonId]);
        route.Audience.ShouldBe([Role.ActingHead]);
        route.Relatives.ShouldBe([Head.PersonId]);
    }

    public static TheoryData<string, ConcernSubject, RoleHolder[], RoleHolder[], RoleHolder[], RoleHolder?> Climbs => new()
    {
        { "from the lead to the deputy", ConcernSubject.PupilParentOrPublic, [], [], [Dsl], DeputyDsl },
        { "from the deputy to the head", ConcernSubject.PupilParentOrPublic, [], [], [Dsl, DeputyDsl], Head },
        { "past a head who is away", ConcernSubject.PupilParentOrPublic, [], [Head], [Dsl, DeputyDsl], Authority },
        { "back to a lead who has returned", ConcernSubject.PupilParentOrPublic, [], [], [DeputyDsl], Dsl },
        { "to its end", ConcernSubject.PupilParentOrPublic, [], [], [Dsl, DeputyDsl, Head, Authority], null },
        { "about staff, from the head to the chair", ConcernSubject.Staff, [Teacher], [], [Head], Chair },
        { "about the head, from the chair to the vice-chair", ConcernSubject.Headteacher, [Head], [], [Chair], ViceChair },
        { "about the head, never to the head", ConcernSubject.Headteacher, [Head], [], [Chair, ViceChair], Authority },
        { "about the head, to its end", ConcernSubject.Headteacher, [Head], [], [Chair, ViceChair, Authority], null },
        { "about the chair", ConcernSubject.Chair, [Chair], [], [ViceChair], Authority },
        { "about the trust's staff", ConcernSubject.CentralStaff, [], [], [TrustHr], TrustChief },
        { "about the trust's staff, to its end", ConcernSubject.CentralStaff, [], [], [TrustHr, TrustChief], Authority },
    };

    [Theory]
    [MemberData(nameof(Climbs))]
    public void CON_27_Missed_concern_climbs_to_the_next_who_may_know(
        string climb, ConcernSubject subject, RoleHolder[] excluded, RoleHolder[] away, RoleHolder[] told, RoleHolder? next)
    {
        var step = Routing.Next(subject, Ids(excluded), Ids(away), Everyone, Ids(told));
        (step?.People.Single()).ShouldBe(next?.PersonId, climb);
    }

    [Fact]
    public void CON_27_Head_who_is_also_the_lead_is_told_once_and_the_next_step_is_another_person()
    {
        RoleHolder[] holders = [Head, new RoleHolder(Head.PersonId, Role.Dsl), Authority];
        Routing.Next(ConcernSubject.PupilParentOrPublic, Ids([]), Ids([]), holders, Ids([Head]))!.People.ShouldBe([Authority.PersonId]);
    }

    [Theory]
    [InlineData(ConcernSubject.PupilParentOrPublic)]
    [InlineData(ConcernSubject.Staff)]
    [InlineData(ConcernSubject.Headteacher)]
    [InlineData(ConcernSubject.Chair)]
    [InlineData(ConcernSubject.Governor)]
    [InlineData(ConcernSubject.CentralStaff)]
    public void CON_27_Every_line_ends_with_the_authority(ConcernSubject subject) => Routing.Line(subject)[^1].ShouldBe([Role.AuthorityContact]);

    [Fact]
    public void CON_12_No_step_about_a_head_is_a_head() =>
        Routing.Line(ConcernSubject.Headteacher).SelectMany(step => step).ShouldNotContain(role => role == Role.Headteacher || role == Role.ActingHead);

    private static RouteDay Away(params RoleHolder[] away) => RouteDay.Ordinary with { Away = Ids(away) };

    private static HashSet<Guid> Ids(RoleHolder[] holders) => [.. holders.Select(holder => holder.PersonId)];

    private static RoleHolder Holder(Role role) => new(Guid.CreateVersion7(), role);

    private static NamedAdult Adult(RoleHolder holder, Employer employer) => new(holder.PersonId, employer, new HashSet<Role> { holder.Role });
}
