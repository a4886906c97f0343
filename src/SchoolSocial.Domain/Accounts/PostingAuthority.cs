using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>What somebody needs before they may post for the school (WD36 to WD43, ST17).</summary>
public enum AuthorityStepKind
{
    /// <summary>The headteacher agrees.</summary>
    Approval = 1,
    Briefing,
    Training,
    ConsentBriefing,
    Undertaking,

    /// <summary>The agreement is taken back.</summary>
    Withdrawal,
}

public static class AuthorityWords
{
    public static IReadOnlyList<AuthorityStepKind> Needed { get; } =
    [
        AuthorityStepKind.Approval, AuthorityStepKind.Briefing, AuthorityStepKind.Training, AuthorityStepKind.ConsentBriefing, AuthorityStepKind.Undertaking,
    ];

    public static string Words(this AuthorityStepKind kind) => kind switch
    {
        AuthorityStepKind.Approval => "Headteacher's approval",
        AuthorityStepKind.Briefing => "Briefing",
        AuthorityStepKind.Training => "Training",
        AuthorityStepKind.ConsentBriefing => "Briefing on consents",
        AuthorityStepKind.Undertaking => "Signed undertaking",
        AuthorityStepKind.Withdrawal => "Approval taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}

/// <summary>One thing done on the way to being allowed to post, with the day to which it lasts.</summary>
public sealed class AuthorityStep : AppendOnlyPart
{
    internal AuthorityStep(PostingAuthority authority, AuthorityStepKind kind, DateOnly doneOn, DateOnly? validUntil, Actor actor, DateTime at)
    {
        AuthorityId = authority.Id;
        Kind = kind;
        DoneOn = doneOn;
        ValidUntil = validUntil;
        ById = actor.PersonId;
        At = at;
    }

    private AuthorityStep()
    {
    }

    public Guid AuthorityId { get; private set; }

    public AuthorityStepKind Kind { get; private set; }

    public DateOnly DoneOn { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => AuthorityId;

    public bool Holds(DateOnly on) => DoneOn <= on && (ValidUntil is null || ValidUntil >= on);
}

/// <summary>
/// Whether a person may post for the school: approval, briefing, training, consent briefing and undertaking, each in date. Nothing is ever
/// overwritten, so that it can be said for any moment of the past.
/// </summary>
public sealed class PostingAuthority : Root
{
    private readonly List<AuthorityStep> steps = [];

    private PostingAuthority(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public IReadOnlyList<AuthorityStep> Steps => steps;

    public static PostingAuthority Begin(Guid schoolId, Guid personId, Actor actor, DateTime at)
    {
        var authority = new PostingAuthority(Guid.CreateVersion7(), schoolId) { PersonId = personId };
        authority.Record("authority.begun", actor, at);
        return authority;
    }

    /// <summary>The head approves; for the head it is the deputy, and nobody approves themselves.</summary>
    public Decision CanApprove(Actor actor, bool isHead)
    {
        if (actor.PersonId == PersonId) return Decision.Refused("You cannot approve yourself. Ask the deputy headteacher.");
        if (actor.HoldsAny(Role.Headteacher, Role.ActingHead) || (isHead && actor.Holds(Role.DeputyHead))) return Decision.Allowed;
        return Decision.Refused(isHead ? "The deputy headteacher approves the headteacher." : "Only the headteacher approves who may post for the school.");
    }

    public static Decision CanNote(DateOnly doneOn, DateOnly? validUntil, DateOnly today)
    {
        if (doneOn > today) return Decision.Refused("This day has not come yet. Write it down once it is done.");
        return validUntil < doneOn ? Decision.Refused("It cannot end before it was done.") : Decision.Allowed;
    }

    public void Note(AuthorityStepKind kind, DateOnly doneOn, DateOnly? validUntil, Actor actor, DateTime at)
    {
        CanNote(doneOn, validUntil, SchoolTime.DateOf(at)).Demand();

        // Sent twice, it was done once.
        if (steps.MaxBy(step => step.At) is { } last && last.Kind == kind && last.DoneOn == doneOn && last.ValidUntil == validUntil) return;
        steps.Add(new AuthorityStep(this, kind, doneOn, validUntil, actor, at));
        Record(kind switch
        {
            AuthorityStepKind.Approval => "authority.approved",
            AuthorityStepKind.Withdrawal => "authority.withdrawn",
            _ => "authority.noted",
        }, actor, at);
    }

    /// <summary>The step that counts at a moment; null where there is none or it has run out.</summary>
    public AuthorityStep? InForce(AuthorityStepKind kind, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        // What is noted late changes nothing of the past: it counts from the moment it was noted.
        if (kind != AuthorityStepKind.Approval) return steps.Where(step => step.Kind == kind && step.At <= at && step.Holds(on)).MaxBy(step => step.DoneOn);

        // An approval counts from the moment it is given, and a later withdrawal ends it.
        var last = steps.Where(step => step.Kind is AuthorityStepKind.Approval or AuthorityStepKind.Withdrawal && step.At <= at).MaxBy(step => step.At);
        return last is { Kind: AuthorityStepKind.Approval } && (last.ValidUntil is null || last.ValidUntil >= on) ? last : null;
    }

    /// <summary>What was missing at a moment, in words; empty where the person might post.</summary>
    public static IReadOnlyList<string> Missing(PostingAuthority? authority, DateTime at) => Missing(authority, [], at);

    /// <summary>
    /// The same with what is in force of the person's own authorisations: each is the head's approval, and what was noted on it (a briefing,
    /// the signed undertaking) need not be noted a second time here.
    /// </summary>
    public static IReadOnlyList<string> Missing(PostingAuthority? authority, IReadOnlyCollection<Authorisation> inForce, DateTime at) =>
        [.. AuthorityWords.Needed.Where(kind => authority?.InForce(kind, at) is null && !inForce.Any(each => Gives(each, kind))).Select(kind => kind.Words().ToLowerInvariant())];

    private static bool Gives(Authorisation authorisation, AuthorityStepKind kind) => kind switch
    {
        AuthorityStepKind.Approval => true,
        AuthorityStepKind.Briefing => authorisation.Conditions.HasFlag(AuthorisationConditions.Briefing),
        AuthorityStepKind.Training => authorisation.Conditions.HasFlag(AuthorisationConditions.Training),
        AuthorityStepKind.ConsentBriefing => authorisation.Conditions.HasFlag(AuthorisationConditions.ConsentBriefing),
        AuthorityStepKind.Undertaking => authorisation.Conditions.HasFlag(AuthorisationConditions.Undertaking),
        _ => false,
    };
}
