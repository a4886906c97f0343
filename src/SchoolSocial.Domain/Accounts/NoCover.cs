namespace SchoolSocial.Domain.Accounts;

/// <summary>What an account lacks in people today, in words. Empty where somebody answers, somebody stands in, and somebody may post.</summary>
public static class NoCover
{
    public static IReadOnlyList<string> Look(Account account, LedgerBooks books, DateTime now)
    {
        if (!account.Status.CanBePostedTo()) return [];
        var moment = AccountLedger.At(account, books, now);
        var away = account.Covers.Where(cover => cover.Holds(now)).Select(cover => cover.AbsentId).Concat(books.AwayAt(now)).ToHashSet();
        var here = moment.People.Where(each => !away.Contains(each.PersonId)).ToList();
        var warnings = new List<string>();
        if (!moment.People.Any(each => each.Post == AccountPost.Custodian)) warnings.Add("Nobody is custodian.");
        else if (!here.Exists(each => each.Post is AccountPost.Custodian or AccountPost.Deputy)) warnings.Add("The custodian is away and nobody stands in.");
        if (here.Select(each => each.PersonId).Distinct().Count() == 1) warnings.Add("Only one person can get in.");
        if (!here.Exists(each => each.MayPost)) warnings.Add("Nobody who can get in is authorised to post.");
        if (account.Kind == AccountKind.Group && !account.Rules.NoComments && !here.Exists(each => each.Post == AccountPost.Moderator)) warnings.Add("Nobody is here to read its comments.");
        return warnings;
    }
}
