using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>Who has an account in hand, and who stands in for whom.</summary>
public sealed partial class Account
{
    public Decision CanGive(AccountPost post, Holder holder, DateTime fromAt)
    {
        if (!Status.IsInUse()) return Decision.Refused("This account is no longer in use.");
        if (post == AccountPost.Custodian && holder.PersonId is null) return Decision.Refused("The custodian is one person with a name, who answers for the account.");
        if (holder.Group == StaffGroup.TeachersOfItsClasses && classes.Count == 0) return Decision.Refused("This account belongs to no class yet.");
        return holdings.Exists(held => held.Post == post && held.Holder == holder && !held.IsOver(fromAt))
            ? Decision.Refused("They have this part on the account already.")
            : Decision.Allowed;
    }

    public void Give(AccountPost post, Holder holder, DateTime fromAt, DateTime? toAt, Actor actor, DateTime at, Guid? id = null)
    {
        CanGive(post, holder, fromAt).Demand();
        holdings.Add(new AccountHolding(id ?? Guid.CreateVersion7(), this, post, holder, fromAt, toAt, actor));
        Record("account.part-given", actor, at);
    }

    public Decision CanEnd(AccountHolding holding, DateTime endAt)
    {
        if (holding.IsOver(endAt)) return Decision.Refused("This has ended already.");
        var others = holdings.Exists(other => other.Id != holding.Id && other.Post == holding.Post && other.Holds(endAt));
        if (holding.Post == AccountPost.Custodian && !others && Status.IsInUse() && holding.Holds(endAt))
        {
            return Decision.Refused("Nobody else would answer for this account. Name the next custodian first, then end this.");
        }

        if (holding.Post == AccountPost.Moderator && Kind == AccountKind.Group && !others && Status.IsInUse() && holding.Holds(endAt))
        {
            return Decision.Refused("Nobody else would read the comments. Name another moderator first, then end this.");
        }

        return Decision.Allowed;
    }

    public void End(AccountHolding holding, DateTime endAt, Actor actor, DateTime at)
    {
        CanEnd(holding, endAt).Demand();
        holding.End(endAt, actor);
        Record("account.part-ended", actor, at);
    }

    public Decision CanCover(Guid absentId, Guid? coveredById, DateOnly fromOn, DateOnly toOn)
    {
        if (toOn < fromOn) return Decision.Refused("The last day must not be before the first.");
        if (absentId == coveredById) return Decision.Refused("Somebody else must cover.");
        return covers.Exists(cover => cover.AbsentId == absentId && cover.FromOn <= toOn && cover.ToOn >= fromOn)
            ? Decision.Refused("They are marked as away for some of these days already.")
            : Decision.Allowed;
    }

    public void Cover(Guid absentId, Guid? coveredById, DateOnly fromOn, DateOnly toOn, Actor actor, DateTime at, Guid? id = null)
    {
        CanCover(absentId, coveredById, fromOn, toOn).Demand();
        covers.Add(new AccountCover(id ?? Guid.CreateVersion7(), this, absentId, coveredById, fromOn, toOn));
        Record("account.cover-arranged", actor, at);
    }

    public void EndCover(AccountCover cover, DateOnly lastDay, Actor actor, DateTime at)
    {
        cover.End(lastDay);
        Record("account.cover-ended", actor, at);
    }
}
