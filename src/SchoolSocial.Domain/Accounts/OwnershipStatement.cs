using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// Somebody who holds the way into an account has signed that it belongs to the school and that they give it back on request and when they go
/// (WH28, WH29). Written once.
/// </summary>
public sealed class OwnershipStatement : AppendOnlyPart
{
    internal OwnershipStatement(Account account, Guid personId, DateOnly signedOn, Actor enteredBy, DateTime at)
    {
        AccountId = account.Id;
        PersonId = personId;
        SignedOn = signedOn;
        EnteredById = enteredBy.PersonId;
        EnteredAt = at;
    }

    private OwnershipStatement()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateOnly SignedOn { get; private set; }

    public Guid EnteredById { get; private set; }

    public DateTime EnteredAt { get; private set; }

    public override Guid RootId => AccountId;

    /// <summary>Signed on paper and entered by somebody else.</summary>
    public bool IsOnPaper => EnteredById != PersonId;
}

/// <summary>Whose account it is.</summary>
public sealed partial class Account
{
    private readonly List<OwnershipStatement> ownership = [];

    public IReadOnlyList<OwnershipStatement> Ownership => ownership;

    /// <summary>Those who hold the way in today and have not signed yet whose account it is.</summary>
    public IReadOnlyList<Guid> NotSignedYet(LedgerBooks books, DateTime now) =>
        [.. HoldersOfTheWayIn(books, now).Where(person => !ownership.Exists(statement => statement.PersonId == person))];

    public Decision CanSignOwnership(Guid personId, LedgerBooks books, DateTime now)
    {
        if (!HoldersOfTheWayIn(books, now).Contains(personId)) return Decision.Refused("Only the custodian, the deputy and administrators sign this.");
        return ownership.Exists(statement => statement.PersonId == personId) ? Decision.Refused("This is signed already.") : Decision.Allowed;
    }

    public void SignOwnership(Guid personId, DateOnly signedOn, LedgerBooks books, Actor actor, DateTime at)
    {
        CanSignOwnership(personId, books, at).Demand();
        ownership.Add(new OwnershipStatement(this, personId, signedOn, actor, at));
        Record("account.ownership-signed", actor, at);
    }

    private List<Guid> HoldersOfTheWayIn(LedgerBooks books, DateTime now) => Status.IsInUse()
        ? [.. AccountLedger.Access(this, books, now).Where(each => each.Post is AccountPost.Custodian or AccountPost.Deputy or AccountPost.Administrator).OrderBy(each => each.Post).ThenBy(each => each.PersonId).Select(each => each.PersonId).Distinct()]
        : [];
}
