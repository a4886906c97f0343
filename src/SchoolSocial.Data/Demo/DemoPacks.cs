using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// Packs that the head and the safeguarding lead asked for, each with what for. What is in them the product's own job makes when it first runs, from
/// what they may see then, as it does for anybody.
/// </summary>
internal sealed class DemoPacks(Timeline timeline, DemoSchool school, Vault vault)
{
    public void Plan()
    {
        Ask("head", daysAgo: 2, "The visit of the local authority's school improvement adviser");
        Ask("deputy", daysAgo: 1, "The chair's safeguarding walk with the deputy lead");
    }

    private void Ask(string local, int daysAgo, string reason)
    {
        var (id, on) = (Guid.CreateVersion7(), SchoolTime.DateOf(timeline.Now).AddDays(-daysAgo));
        var at = DemoSchool.At(on, 7, 50);
        timeline.Add(at, id, () => timeline.Begin(InspectionPack.Ask(
            id, BoardSpan.Of(school.Oakfield.YearOn(on)?.StartsOn ?? on.AddYears(-1), on), vault.Seal(reason, id), school.Cast.ActorOf(school.Cast[$"{local}@{DemoStaff.Domain}"], school.Oakfield.Id, on), at)));
    }
}
