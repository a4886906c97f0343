using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Tests.Undertakings;

public sealed class ClassroomSiteTests
{
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Priya Nair", new HashSet<Role> { Role.ComputingLead });
    private static readonly DateTime At = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(3, 6, 0, null)]
    [InlineData(4, 4, 0, null)]
    [InlineData(2, 3, 0, "is approved for Year 3 to Year 6 and not for this class")]
    [InlineData(6, 7, 0, "and not for this class")]
    [InlineData(3, 6, 364, null)]
    [InlineData(3, 6, 365, "more than a year before")]
    public void UND_40_A_class_uses_what_is_approved_tried_within_a_year_and_suits_all_of_it(int from, int to, int daysLater, string? refusal)
    {
        var site = Approved();
        var answer = site.CanUse(from, to, Today.AddDays(daysLater));
        if (refusal is null) answer.IsAllowed.ShouldBeTrue(answer.Refusal);
        else answer.Refusal.ShouldNotBeNull().ShouldContain(refusal);
    }

    [Fact]
    public void UND_41_Untried_it_is_not_approved_and_found_unfit_it_is_not_used()
    {
        var site = Proposed();
        site.CanApprove(Today).Refusal.ShouldNotBeNull();
        site.CanUse(4, 4, Today).Refusal.ShouldNotBeNull();
        site.Try(Guid.CreateVersion7(), Today, isFit: true, null, Lead, At);
        site.CanUse(4, 4, Today).Refusal.ShouldNotBeNull("tried is not approved");
        site.Approve(Today, Lead, At);
        site.CanUse(4, 4, Today).IsAllowed.ShouldBeTrue();
        site.Try(Guid.CreateVersion7(), Today, isFit: false, "Comments by strangers", Lead, At.AddMinutes(1));
        site.CanUse(4, 4, Today).Refusal.ShouldNotBeNull();
        site.Withdraw("Comments by strangers", Lead, At);
        site.CanApprove(Today).Refusal.ShouldNotBeNull("not until it is tried again");
    }

    [Theory]
    [InlineData("https://elsewhere.example", 3, 6, false)]
    [InlineData("https://maps.example", 2, 6, false)]
    [InlineData("https://maps.example", 3, 7, false)]
    [InlineData("https://maps.example", 4, 5, true)]
    public void UND_41_Another_address_or_more_year_groups_is_approved_anew(string address, int from, int to, bool stays)
    {
        var site = Approved();
        site.Change(new SiteDetails("Maps", address, from, to, null), Lead, At);
        (site.ApprovedOn is not null).ShouldBe(stays);
    }

    private static ClassroomSite Proposed() => ClassroomSite.Propose(Guid.CreateVersion7(), new SiteDetails("Maps", "https://maps.example", 3, 6, null), Lead, At);

    private static ClassroomSite Approved()
    {
        var site = Proposed();
        site.Try(Guid.CreateVersion7(), Today, isFit: true, null, Lead, At);
        site.Approve(Today, Lead, At);
        return site;
    }
}
