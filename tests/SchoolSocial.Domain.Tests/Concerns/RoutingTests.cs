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
        { "nobody named", [], Everyone, Employer.School, [Head, Dsl, DeputyDsl] },
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

    private static RoleHolder Holder(Role role) => new(Guid.CreateVersion7(), role);

    private static NamedAdult Adult(RoleHolder holder, Employer employer) => new(holder.PersonId, employer, new HashSet<Role> { holder.Role });
}
