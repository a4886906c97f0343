using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts;

/// <summary>How the school came to know that an account name is the person it says (JW43).</summary>
public enum IdentityProof
{
    InPerson = 1,
    SchoolSignIn,
    GuardianSaid,
}

/// <summary>
/// Somebody who uses an account that is used with pupils: a pupil by name or an adult of the school, what they are called there, and how it
/// was made sure that it is they (JW42, JW43).
/// </summary>
public sealed class AccountMember : Part
{
    public const int HandleMaxLength = 100;

    internal AccountMember(Guid id, Account account, MemberOf who, string? handle, DateOnly fromOn)
        : base(id)
    {
        AccountId = account.Id;
        PupilId = who.PupilId;
        PersonId = who.PersonId;
        Handle = handle;
        FromOn = fromOn;
    }

    private AccountMember()
    {
    }

    public Guid AccountId { get; private set; }

    public Guid? PupilId { get; private set; }

    public Guid? PersonId { get; private set; }

    public string? Handle { get; private set; }

    public DateOnly FromOn { get; private set; }

    public DateOnly? ToOn { get; private set; }

    public IdentityProof? Proof { get; private set; }

    public DateTime? IdentifiedAt { get; private set; }

    public Guid? IdentifiedById { get; private set; }

    public override Guid RootId => AccountId;

    public bool Holds(DateOnly on) => FromOn <= on && (ToOn is null || ToOn >= on);

    internal void Identify(IdentityProof proof, Actor actor, DateTime at) => (Proof, IdentifiedAt, IdentifiedById) = (proof, at, actor.PersonId);

    internal void End(DateOnly on) => ToOn = on < FromOn ? FromOn.AddDays(-1) : on;
}

/// <summary>A pupil or an adult of the school, never both.</summary>
public sealed record MemberOf(Guid? PupilId, Guid? PersonId);

/// <summary>Who uses an account that is used with pupils.</summary>
public sealed partial class Account
{
    private readonly List<AccountMember> members = [];

    public IReadOnlyList<AccountMember> Members => members;

    public IEnumerable<AccountMember> MembersOn(DateOnly on) => members.Where(member => member.Holds(on));

    /// <summary>Of those who use it, how many nobody has identified yet.</summary>
    public int Unidentified(DateOnly on) => MembersOn(on).Count(member => member.Proof is null);

    public Decision CanAddMember(MemberOf who, DateOnly today)
    {
        if (Kind != AccountKind.WithPupils) return Decision.Refused("Only an account that is used with pupils has members by name.");
        if (!Status.IsInUse()) return Decision.Refused("This account is no longer in use.");
        if ((who.PupilId is null) == (who.PersonId is null)) return Decision.Refused("Choose a pupil or an adult, one of the two.");
        return members.Exists(member => member.Holds(today) && member.PupilId == who.PupilId && member.PersonId == who.PersonId)
            ? Decision.Refused("They are on the list already.")
            : Decision.Allowed;
    }

    public void AddMember(Guid id, MemberOf who, string? handle, Actor actor, DateTime at)
    {
        var today = SchoolTime.DateOf(at);
        CanAddMember(who, today).Demand();
        members.Add(new AccountMember(id, this, who, handle, today));
        Record("account.member-added", actor, at);
    }

    public void Identify(AccountMember member, IdentityProof proof, Actor actor, DateTime at)
    {
        member.Identify(proof, actor, at);
        Record("account.member-identified", actor, at);
    }

    public void EndMember(AccountMember member, Actor actor, DateTime at)
    {
        member.End(SchoolTime.DateOf(at).AddDays(-1));
        Record("account.member-ended", actor, at);
    }
}
