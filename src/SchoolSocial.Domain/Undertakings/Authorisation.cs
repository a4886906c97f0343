using System.Linq.Expressions;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// Something that somebody may do for the school only because it is written down: asked for, decided by the right person, with its scope, its
/// conditions and its last day. It is never changed and never lengthened: who still needs it asks again. Whether it was in force at any
/// moment of the past can be said.
/// </summary>
public sealed class Authorisation : Root
{
    public const int WordsMaxLength = 2000;

    /// <summary>So long before its last day it comes up.</summary>
    public const int SoonDays = 28;

    private readonly List<ConditionMet> met = [];
    private readonly List<ParentsAgreement> agreements = [];

    private Authorisation(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public AuthorisationKind Kind { get; private set; }

    /// <summary>Who is to be allowed it.</summary>
    public Guid PersonId { get; private set; }

    public Guid AskedById { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>The account that it is for, where it is for one.</summary>
    public Guid? AccountId { get; private set; }

    /// <summary>Whose device or communications, where the product knows them. They never see it.</summary>
    public Guid? AboutId { get; private set; }

    public Sealed Scope { get; private set; } = new("");

    public Sealed Reason { get; private set; } = new("");

    public DateOnly WantedFrom { get; private set; }

    public DateOnly WantedUntil { get; private set; }

    /// <summary>The head is to be allowed it, or it is about the head: the chair decides.</summary>
    public bool IsOfHead { get; private set; }

    /// <summary>The one that this takes up again.</summary>
    public Guid? EarlierId { get; private set; }

    public bool? IsGranted { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public DateOnly? FromOn { get; private set; }

    /// <summary>Its last day: it ends with that day, at midnight of the school.</summary>
    public DateOnly? UntilOn { get; private set; }

    public AuthorisationConditions Conditions { get; private set; }

    /// <summary>The limits that were set (ST08), or why it was refused.</summary>
    public Sealed? DecisionWords { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public Guid? EndedById { get; private set; }

    public Sealed? EndWords { get; private set; }

    public IReadOnlyList<ConditionMet> Met => met;

    public IReadOnlyList<ParentsAgreement> Agreements => agreements;

    /// <summary>One's own, what one asked for, and what one's roles decide on; never what one is the subject of.</summary>
    public static Expression<Func<Authorisation, bool>> VisibleTo(Actor viewer)
    {
        var kinds = AuthorisationKinds.SeenBy(viewer);
        var isChair = viewer.HoldsAny(Role.Chair, Role.JointChair);
        return each => each.SchoolId == viewer.SchoolId && (each.AboutId == null || each.AboutId != viewer.PersonId)
            && (each.PersonId == viewer.PersonId || each.AskedById == viewer.PersonId || (each.IsOfHead && isChair) || (!each.IsOfHead && kinds.Contains(each.Kind)));
    }

    public static Decision CanAsk(AuthorisationAsk ask, DateOnly today)
    {
        if (ask.AboutId is { } about && about == ask.PersonId) return Decision.Refused("Somebody else looks into it: it cannot be the person it is about.");
        if (ask.Kind == AuthorisationKind.ContributeToAccount && ask.AccountId is null) return Decision.Refused("Ask for this on the page of the account.");
        return CanLast(ask.Kind, ask.From, ask.Until, today);
    }

    public static Authorisation Ask(Guid id, AuthorisationAsk ask, Actor actor, DateTime at)
    {
        CanAsk(ask, SchoolTime.DateOf(at)).Demand();
        var asked = new Authorisation(id, actor.SchoolId)
        {
            Code = Common.Reference.New('U'),
            Kind = ask.Kind,
            PersonId = ask.PersonId,
            AskedById = actor.PersonId,
            AskedAt = at,
            AccountId = ask.AccountId,
            AboutId = ask.AboutId,
            Scope = ask.Scope,
            Reason = ask.Reason,
            WantedFrom = ask.From,
            WantedUntil = ask.Until,
            IsOfHead = ask.IsOfHead,
            EarlierId = ask.EarlierId,
        };
        asked.Record("authorisation.asked", actor, at);
        return asked;
    }

    /// <summary>No day that has gone, and no longer than its kind allows.</summary>
    public static Decision CanLast(AuthorisationKind kind, DateOnly from, DateOnly until, DateOnly today)
    {
        if (until < from) return Decision.Refused("The last day must not be before the first.");
        if (until < today) return Decision.Refused("The last day has gone already.");
        return until.DayNumber - from.DayNumber >= kind.LongestDays()
            ? Decision.Refused($"This lasts {kind.LongestDays()} days at most. Choose an earlier last day; it can be asked for again.")
            : Decision.Allowed;
    }

    public bool AwaitsDecision => IsGranted is null && EndedAt is null;

    /// <summary>The right role, and never one's own.</summary>
    public Decision CanDecide(Actor actor)
    {
        if (EndedAt is not null) return Decision.Refused("It was taken back, so there is nothing to decide.");
        if (IsGranted is not null) return Decision.Refused("It has been decided already. Who still needs it asks again.");
        if (actor.PersonId == PersonId) return Decision.Refused("You are the one who would be allowed it, so somebody else decides.");
        if (actor.PersonId == AboutId) return Decision.Refused("It is about you, so somebody else decides.");
        if (Kind.LooksIntoOthers() && actor.PersonId == AskedById) return Decision.Refused("You asked for it, so somebody else decides.");
        var deciders = Kind.Deciders(IsOfHead);
        return actor.HoldsAny([.. deciders])
            ? Decision.Allowed
            : Decision.Refused($"Only the {string.Join(" or the ", deciders.Select(role => role.Title().ToLowerInvariant()))} decides on this.");
    }

    public void Grant(AuthorisationTerms terms, Actor actor, DateTime at)
    {
        CanDecide(actor).Demand();
        CanLast(Kind, terms.From, terms.Until, SchoolTime.DateOf(at)).Demand();
        (IsGranted, FromOn, UntilOn, Conditions, DecisionWords) = (true, terms.From, terms.Until, terms.Conditions, terms.Limits);
        (DecidedById, DecidedAt) = (actor.PersonId, at);
        Record("authorisation.granted", actor, at);
    }

    public void Refuse(Sealed reason, Actor actor, DateTime at)
    {
        CanDecide(actor).Demand();
        (IsGranted, DecisionWords) = (false, reason);
        (DecidedById, DecidedAt) = (actor.PersonId, at);
        Record("authorisation.refused", actor, at);
    }

    private Decision IsOpen => (IsGranted, EndedAt) switch
    {
        (_, not null) => Decision.Refused("It has ended."),
        (true, _) => Decision.Allowed,
        _ => Decision.Refused("It has not been granted."),
    };

    /// <summary>The undertaking is signed by whoever gives it and nobody else; that somebody was trained or briefed, somebody else notes.</summary>
    public Decision CanMeet(AuthorisationConditions condition, Actor actor)
    {
        if (!IsOpen.IsAllowed) return IsOpen;
        if (!Conditions.HasFlag(condition) || condition == AuthorisationConditions.None) return Decision.Refused("This is not asked of them.");
        if (met.Exists(each => each.Condition == condition)) return Decision.Refused("This is noted already.");
        if (condition == AuthorisationConditions.Undertaking) return actor.PersonId == PersonId ? Decision.Allowed : Decision.Refused("Only they themselves sign their undertaking.");
        return actor.PersonId == PersonId ? Decision.Refused("Somebody else notes that you were trained or briefed.") : Decision.Allowed;
    }

    public void Meet(AuthorisationConditions condition, DateOnly on, Actor actor, DateTime at)
    {
        CanMeet(condition, actor).Demand();
        if (on > SchoolTime.DateOf(at)) throw new InvalidOperationException("What is to come is not met.");
        met.Add(new ConditionMet(this, condition, on, actor, at));
        Record("authorisation.condition-met", actor, at);
    }

    /// <summary>The second agreement (JW25): the parents', heard by somebody else than the person it is for.</summary>
    public Decision CanNoteParents(Actor actor)
    {
        if (!Kind.NeedsParents()) return Decision.Refused("The parents are not asked about this.");
        if (!IsOpen.IsAllowed) return IsOpen;
        if (agreements.Count > 0) return Decision.Refused("This is noted already.");
        return actor.PersonId == PersonId ? Decision.Refused("Somebody else asks the parents and notes what they said.") : Decision.Allowed;
    }

    public void NoteParents(Sealed who, DateOnly on, Actor actor, DateTime at)
    {
        CanNoteParents(actor).Demand();
        if (on > SchoolTime.DateOf(at)) throw new InvalidOperationException("What is to come is not agreed.");
        agreements.Add(new ParentsAgreement(this, who, on, actor, at));
        Record("authorisation.parents-agreed", actor, at);
    }

    /// <summary>Given up by whoever has or asked for it; taken back by whoever decides on such things.</summary>
    public Decision CanEnd(Actor actor, DateTime at)
    {
        if (EndedAt is not null) return Decision.Refused("It has ended already.");
        if (IsGranted == false) return Decision.Refused("It was refused, so there is nothing to end.");
        if (UntilOn < SchoolTime.DateOf(at)) return Decision.Refused("It has run out already.");
        return actor.PersonId == PersonId || actor.PersonId == AskedById || (actor.PersonId != AboutId && actor.HoldsAny([.. Kind.Deciders(IsOfHead)]))
            ? Decision.Allowed
            : Decision.Refused("Only they themselves, or whoever decides on this, can end it.");
    }

    public void End(Sealed reason, Actor actor, DateTime at)
    {
        CanEnd(actor, at).Demand();
        (EndedAt, EndedById, EndWords) = (at, actor.PersonId, reason);
        Record(IsGranted is null ? "authorisation.taken-back" : "authorisation.ended", actor, at);
    }

    /// <summary>What was still missing at a moment, in words.</summary>
    public IReadOnlyList<string> MissingAt(DateTime at)
    {
        List<string> missing = [.. AuthorisationKinds.Conditions
            .Where(condition => Conditions.HasFlag(condition) && !met.Exists(each => each.Condition == condition && each.At <= at)).Select(condition => condition.Words().ToLowerInvariant())];
        if (Kind.NeedsParents() && !agreements.Exists(each => each.At <= at)) missing.Add("the parents' agreement");
        return missing;
    }

    /// <summary>Did it give its right at this moment? From the decision on and in its days, with everything done that was asked.</summary>
    public bool IsInForce(DateTime at)
    {
        if (IsGranted != true || at < DecidedAt || EndedAt <= at) return false;
        var on = SchoolTime.DateOf(at);
        return FromOn <= on && on <= UntilOn && MissingAt(at).Count == 0;
    }

    public AuthorisationState StateAt(DateTime at)
    {
        if (EndedAt <= at) return IsGranted is null ? AuthorisationState.TakenBack : AuthorisationState.Ended;
        if (IsGranted is not { } granted) return AuthorisationState.AskedFor;
        if (!granted) return AuthorisationState.Refused;
        if (UntilOn < SchoolTime.DateOf(at)) return AuthorisationState.RunOut;
        if (MissingAt(at).Count > 0) return AuthorisationState.NotYet;
        return IsInForce(at) ? AuthorisationState.InForce : AuthorisationState.NotBegun;
    }

    /// <summary>In force, and soon no longer.</summary>
    public bool EndsSoon(DateTime at) => IsInForce(at) && UntilOn!.Value.DayNumber - SchoolTime.DateOf(at).DayNumber <= SoonDays;

    /// <summary>May they post there by this: to any account, or to the one it names?</summary>
    public bool GivesPosting(Guid? accountId) => Kind == AuthorisationKind.SpeakForSchool || (Kind == AuthorisationKind.ContributeToAccount && AccountId == accountId);
}
