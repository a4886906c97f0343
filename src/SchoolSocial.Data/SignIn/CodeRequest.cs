using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Data.SignIn;

/// <summary>
/// A code that opens the sign-in of somebody who reads sensitive records takes two people: one asks and says why, another agrees,
/// and neither is the person. Only then is the code made.
/// </summary>
public sealed class CodeRequest : Root
{
    public const int ReasonMaxLength = 500;

    /// <summary>Nobody agrees to a request whose reason they can no longer remember.</summary>
    public static readonly TimeSpan StandsFor = TimeSpan.FromDays(7);

    private CodeRequest(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid PersonId { get; private set; }

    public CodePurpose Purpose { get; private set; }

    public Sealed Reason { get; private set; } = null!;

    public Guid AskedById { get; private set; }

    public DateTime AskedAt { get; private set; }

    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public bool IsAgreed { get; private set; }

    public static Decision CanAsk(Person person, Actor actor) => person.Id == actor.PersonId
        ? Decision.Refused("You cannot ask for a code for yourself. Ask the headteacher or the school office to do it.")
        : Decision.Allowed;

    /// <param name="id">Known beforehand, for the reason is sealed to it.</param>
    /// <param name="person">Whose sign-in the code will open.</param>
    /// <param name="purpose">What the code will do.</param>
    /// <param name="reason">Why it is needed.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="at">When.</param>
    public static CodeRequest Ask(Guid id, Person person, CodePurpose purpose, Sealed reason, Actor actor, DateTime at)
    {
        CanAsk(person, actor).Demand();
        var request = new CodeRequest(id, person.SchoolId)
        {
            PersonId = person.Id,
            Purpose = purpose,
            Reason = reason,
            AskedById = actor.PersonId,
            AskedAt = at,
        };
        request.Record("code-request.asked", actor, at, reason);
        return request;
    }

    public bool IsOpen(DateTime at) => DecidedAt is null && at < AskedAt + StandsFor;

    public Decision CanDecide(Actor actor, DateTime at)
    {
        if (DecidedAt is not null) return Decision.Refused("Somebody has already decided on this request.");
        if (!IsOpen(at)) return Decision.Refused("This request is more than seven days old. Ask again if the code is still needed.");
        if (actor.PersonId == PersonId) return Decision.Refused("This code is for your own sign-in, so two other people must agree to it.");
        if (actor.PersonId == AskedById) return Decision.Refused("You asked for this code, so somebody else must agree to it.");
        return Decision.Allowed;
    }

    public void Agree(Actor actor, DateTime at) => Decide(true, "code-request.agreed", actor, at);

    public void Refuse(Actor actor, DateTime at) => Decide(false, "code-request.refused", actor, at);

    private void Decide(bool agreed, string action, Actor actor, DateTime at)
    {
        CanDecide(actor, at).Demand();
        IsAgreed = agreed;
        DecidedById = actor.PersonId;
        DecidedAt = at;
        Record(action, actor, at);
    }
}
