using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

public enum AuthorisationState
{
    AskedFor = 1,
    TakenBack,
    Refused,

    /// <summary>Granted, and something is still to be done first.</summary>
    NotYet,
    NotBegun,
    InForce,
    RunOut,
    Ended,
}

/// <summary>What is asked for.</summary>
public sealed record AuthorisationAsk(AuthorisationKind Kind, Guid PersonId, Sealed Scope, Sealed Reason, DateOnly From, DateOnly Until)
{
    public Guid? AccountId { get; init; }

    public Guid? AboutId { get; init; }

    public bool IsOfHead { get; init; }

    public Guid? EarlierId { get; init; }
}

/// <summary>On what terms it is granted.</summary>
public sealed record AuthorisationTerms(DateOnly From, DateOnly Until, AuthorisationConditions Conditions, Sealed? Limits);

/// <summary>Something that was asked of them before it counts was done on a day; it counts from the moment it is noted.</summary>
public sealed class ConditionMet : AppendOnlyPart
{
    internal ConditionMet(Authorisation authorisation, AuthorisationConditions condition, DateOnly on, Actor actor, DateTime at)
    {
        AuthorisationId = authorisation.Id;
        Condition = condition;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private ConditionMet()
    {
    }

    public Guid AuthorisationId { get; private set; }

    public AuthorisationConditions Condition { get; private set; }

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => AuthorisationId;
}

/// <summary>The parents agreed: who, on which day, and who heard it.</summary>
public sealed class ParentsAgreement : AppendOnlyPart
{
    public const int WhoMaxLength = 400;

    internal ParentsAgreement(Authorisation authorisation, Sealed who, DateOnly on, Actor actor, DateTime at)
    {
        AuthorisationId = authorisation.Id;
        Who = who;
        On = on;
        ById = actor.PersonId;
        At = at;
    }

    private ParentsAgreement()
    {
    }

    public Guid AuthorisationId { get; private set; }

    public Sealed Who { get; private set; } = null!;

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => AuthorisationId;
}

public static class AuthorisationStates
{
    public static string Words(this AuthorisationState state) => state switch
    {
        AuthorisationState.AskedFor => "Waits for a decision",
        AuthorisationState.TakenBack => "Taken back",
        AuthorisationState.Refused => "Refused",
        AuthorisationState.NotYet => "Granted, not in force yet",
        AuthorisationState.NotBegun => "Begins later",
        AuthorisationState.InForce => "In force",
        AuthorisationState.RunOut => "Run out",
        AuthorisationState.Ended => "Ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
