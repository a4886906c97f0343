using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// May somebody post to an account at a moment (WH19, WD18)? They have a part on it then, all that the school asks of whoever posts is in date,
/// and the account is open. What is missing is said to them in words.
/// </summary>
public static class PostingRight
{
    public static Decision Of(Account account, LedgerBooks books, Guid personId, DateTime at)
    {
        var moment = AccountLedger.At(account, books, at);
        if (moment.Status != AccountStatus.Live) return Decision.Refused($"{account.Name} is not open, so nothing is posted to it now.");
        var standing = moment.People.FirstOrDefault(each => each.PersonId == personId);
        if (standing is null) return Decision.Refused($"You have no part on {account.Name} now, so somebody who has must post. Its custodian can give you one.");
        return standing.MayPost
            ? Decision.Allowed
            : Decision.Refused($"You may not post to {account.Name} yet. Still needed: {string.Join(", ", standing.Missing)}. Ask the headteacher.");
    }
}
