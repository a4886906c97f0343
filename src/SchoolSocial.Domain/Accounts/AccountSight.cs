using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>Who may see an account, and who keeps the register.</summary>
public sealed partial class Account
{
    /// <summary>Those who look after or oversee all of the school's accounts.</summary>
    public static bool SeesAll(Actor viewer) => viewer.HoldsAny(
        Role.Headteacher, Role.ActingHead, Role.DeputyHead, Role.SeniorLeader, Role.ComputingLead, Role.Dsl, Role.DeputyDsl, Role.Office, Role.Dpo);

    /// <summary>Those who keep the register.</summary>
    public static bool Keeps(Actor viewer) => viewer.HoldsAny(Role.Headteacher, Role.ActingHead, Role.DeputyHead, Role.ComputingLead);

    /// <summary>
    /// The one rule of who sees an account: the overseers all of them, everybody else those they have a part on today, by name, role or group,
    /// or as cover, and what they asked for themselves.
    /// </summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="taught">The classes they teach today.</param>
    /// <param name="at">Now.</param>
    public static Expression<Func<Account, bool>> VisibleTo(Actor viewer, IReadOnlyCollection<Guid> taught, DateTime at)
    {
        if (SeesAll(viewer)) return account => account.SchoolId == viewer.SchoolId;
        return HeldBy(viewer, taught, at);
    }

    /// <summary>Those the viewer has a part on today or asked for, overseer or not.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="taught">The classes they teach today.</param>
    /// <param name="at">Now.</param>
    public static Expression<Func<Account, bool>> HeldBy(Actor viewer, IReadOnlyCollection<Guid> taught, DateTime at)
    {
        var roles = viewer.Roles.ToArray();
        var classIds = taught.ToArray();
        var teaches = classIds.Length > 0;
        var today = SchoolTime.DateOf(at);
        return account => account.SchoolId == viewer.SchoolId && (
            account.AskedForById == viewer.PersonId
            || account.Holdings.Any(held => held.FromAt <= at && (held.ToAt == null || held.ToAt > at) && (
                held.PersonId == viewer.PersonId
                || (held.Role != null && roles.Contains(held.Role.Value))
                || (held.Group == StaffGroup.AllClassTeachers && teaches)
                || (held.Group == StaffGroup.TeachersOfItsClasses && account.Classes.Any(each =>
                    classIds.Contains(each.SchoolClassId) && each.FromOn <= today && (each.ToOn == null || each.ToOn >= today)))))
            || account.Covers.Any(cover => cover.CoveredById == viewer.PersonId && cover.FromOn <= today && cover.ToOn >= today));
    }
}
