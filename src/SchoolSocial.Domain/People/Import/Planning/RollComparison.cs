using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>
/// Compares a file with the school and carries the differences out on the records in hand, by the same acts as the screens do.
/// A dry run throws those records away; an import saves them. So the one cannot promise what the other does not do, and the
/// same file a second time finds nothing to do.
/// </summary>
public static class RollComparison
{
    public static RollPlan Compare(RollFile file, RollSnapshot school, RollTerms terms, Actor actor, DateTime at, DateOnly today)
    {
        var work = new RollWork(file, school, terms, actor, at, today);
        ClassPlanning.Plan(work);
        if (work.Problems.Count == 0)
        {
            PupilPlanning.Plan(work);
            MembershipPlanning.Plan(work);
            GuardianPlanning.Plan(work);
            StaffPlanning.Plan(work);
            TeachingPlanning.Plan(work);
        }

        return work.Finish();
    }
}
