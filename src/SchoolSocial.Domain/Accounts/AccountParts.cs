using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>The handle and email an account bore from one moment to another (WD67).</summary>
public sealed class AccountNaming : Part
{
    internal AccountNaming(Account account, string handle, string email, DateTime fromAt)
    {
        AccountId = account.Id;
        Handle = handle;
        Email = email;
        FromAt = fromAt;
    }

    private AccountNaming()
    {
    }

    public Guid AccountId { get; private set; }

    public string Handle { get; private set; } = "";

    public string Email { get; private set; } = "";

    public DateTime FromAt { get; private set; }

    public DateTime? ToAt { get; private set; }

    public override Guid RootId => AccountId;

    public bool Holds(DateTime at) => FromAt <= at && (ToAt is null || at < ToAt);

    internal void End(DateTime at) => ToAt = at;
}

/// <summary>A class whose account this is, from one day to another.</summary>
public sealed class AccountClass : Part
{
    internal AccountClass(Account account, Guid schoolClassId, DateOnly fromOn)
    {
        AccountId = account.Id;
        SchoolClassId = schoolClassId;
        FromOn = fromOn;
    }

    private AccountClass()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid SchoolClassId { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public override Guid RootId => AccountId;

    public bool Holds(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    internal void End(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}

/// <summary>
/// Somebody has a part on an account from one moment to another: a named person, everybody of a role, or a group that follows staffing.
/// Never changed into another: it is ended and a new one begun, so that the ledger keeps its answers.
/// </summary>
public sealed class AccountHolding : Part
{
    internal AccountHolding(Guid id, Account account, AccountPost post, Holder holder, DateTime fromAt, DateTime? toAt, Actor actor)
        : base(id)
    {
        AccountId = account.Id;
        Post = post;
        PersonId = holder.PersonId;
        Role = holder.Role;
        Group = holder.Group;
        FromAt = fromAt;
        ToAt = toAt;
        GivenById = actor.PersonId;
    }

    private AccountHolding()
    {
    }

    public Guid AccountId { get; private set; }

    public AccountPost Post { get; private set; }

    public Guid? PersonId { get; private set; }

    public Role? Role { get; private set; }

    public StaffGroup? Group { get; private set; }

    public DateTime FromAt { get; private set; }

    /// <summary>The first moment at which it is over.</summary>
    public DateTime? ToAt { get; private set; }

    public Guid GivenById { get; private set; }

    public Guid? EndedById { get; private set; }

    public override Guid RootId => AccountId;

    public Holder Holder => new(PersonId, Role, Group);

    public bool Holds(DateTime at) => FromAt <= at && (ToAt is null || at < ToAt);

    public bool IsOver(DateTime at) => ToAt <= at;

    internal void End(DateTime at, Actor actor)
    {
        ToAt = at < FromAt ? FromAt : at;
        EndedById = actor.PersonId;
    }
}

/// <summary>One of the three: a person, a role, or a group.</summary>
public sealed record Holder(Guid? PersonId, Role? Role, StaffGroup? Group)
{
    public static Holder Of(Guid personId) => new(personId, null, null);

    public static Holder Of(Role role) => new(null, role, null);

    public static Holder Of(StaffGroup group) => new(null, null, group);
}

/// <summary>Somebody on the account is away, and who covers for them, if anybody does.</summary>
public sealed class AccountCover : Part
{
    internal AccountCover(Guid id, Account account, Guid absentId, Guid? coveredById, DateOnly fromOn, DateOnly toOn)
        : base(id)
    {
        AccountId = account.Id;
        AbsentId = absentId;
        CoveredById = coveredById;
        FromOn = fromOn;
        ToOn = toOn;
    }

    private AccountCover()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid AbsentId { get; private set; }

    public Guid? CoveredById { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly ToOn { get; private set; }

    public override Guid RootId => AccountId;

    public bool Holds(DateTime at) => SchoolTime.DateOf(at) is var on && FromOn <= on && ToOn >= on;

    internal void End(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}

/// <summary>The password was changed. What it is, is never written anywhere here.</summary>
public sealed class PasswordChange : AppendOnlyPart
{
    internal PasswordChange(Account account, Actor actor, DateTime at)
    {
        AccountId = account.Id;
        ById = actor.PersonId;
        At = at;
    }

    private PasswordChange()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => AccountId;
}

/// <summary>
/// Somebody asks for a new password for a reason that is not told here, such as a concern that not everybody may know of. It goes to one
/// owner, chosen among those who may be asked.
/// </summary>
public sealed class RotationCall : AppendOnlyPart
{
    internal RotationCall(Account account, Guid? ownerId, DateTime at)
    {
        AccountId = account.Id;
        OwnerId = ownerId;
        At = at;
    }

    private RotationCall()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid? OwnerId { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => AccountId;
}
