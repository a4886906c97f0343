using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

public enum TieKind
{
    /// <summary>Of the child's own family: parent, aunt, cousin.</summary>
    Relative = 1,

    /// <summary>The families were friends before, or are now.</summary>
    Friends,

    /// <summary>Together at a club, a place of worship, at work.</summary>
    Together,
}

/// <summary>
/// Somebody who works or governs here tells of a tie with a child's family (WD33, ST16, ST24, JW11). It keeps them from deciding about that
/// child; the child's name is sealed, and nobody but they and those who advise them learns of it. An account name has no place in it.
/// </summary>
public sealed class Declaration : Root
{
    public const int ChildMaxLength = 120;
    public const int AdviceMaxLength = 1000;
    private const int MonthsBetween = 12;

    private const string Made = "declaration.made";
    private const string Matched = "declaration.matched";

    private readonly List<TiedChild> children = [];
    private readonly List<DeclarationStep> steps = [];

    private Declaration(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    /// <summary>By which its page is found; it does not tell how many there are.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The acts that tie somebody to a child who was not tied to them before.</summary>
    public static IReadOnlyList<string> Tying { get; } = [Made, Matched];

    public Guid PersonId { get; private set; }

    /// <summary>The child's name as it was typed.</summary>
    public Sealed Child { get; private set; } = new("");

    public TieKind Kind { get; private set; }

    /// <summary>Since when, by its month; null for always.</summary>
    public DateOnly? Since { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public IReadOnlyList<TiedChild> Children => children;

    public IReadOnlyList<DeclarationStep> Steps => steps;

    public static Declaration Make(Guid id, Sealed child, TieKind kind, DateOnly? since, IEnumerable<Guid> pupils, Actor actor, DateTime at)
    {
        var declaration = new Declaration(id, actor.SchoolId) { Code = Common.Reference.New('T'), PersonId = actor.PersonId, Child = child, Kind = kind, Since = since, MadeAt = at };
        declaration.children.AddRange(pupils.Select(pupil => new TiedChild(declaration, pupil)));
        declaration.Record(Made, actor, at);
        return declaration;
    }

    /// <summary>Those that hold, for queries.</summary>
    public static Expression<Func<Declaration, bool>> Holds { get; } = declaration => declaration.EndedAt == null;

    /// <summary>The day by which it is looked at again: a year after it was made or last confirmed.</summary>
    public DateTime ConfirmBy => steps.Where(step => step.Kind == DeclarationStepKind.Confirmed).Select(step => step.At).Append(MadeAt).Max().AddMonths(MonthsBetween);

    public DeclarationStep? Advice => steps.Where(step => step.Kind == DeclarationStepKind.Advised).MaxBy(step => step.At);

    /// <summary>Advice was given that they have yet to say they have read.</summary>
    public bool AwaitsAcknowledgement => Advice is { } advice && !steps.Exists(step => step.Kind == DeclarationStepKind.Acknowledged && step.At >= advice.At);

    public Decision CanAdvise(Actor actor)
    {
        if (EndedAt is not null) return Decision.Refused("This tie was declared as ended.");
        return actor.PersonId == PersonId ? Decision.Refused("Somebody else advises you on your own tie.") : Decision.Allowed;
    }

    public void Advise(Sealed words, Actor actor, DateTime at)
    {
        CanAdvise(actor).Demand();
        Step(DeclarationStepKind.Advised, words, "declaration.advised", actor, at);
    }

    public Decision CanAcknowledge(Actor actor) =>
        actor.PersonId == PersonId && AwaitsAcknowledgement ? Decision.Allowed : Decision.Refused("No advice waits for your acknowledgement.");

    public void Acknowledge(Actor actor, DateTime at)
    {
        CanAcknowledge(actor).Demand();
        Step(DeclarationStepKind.Acknowledged, null, "declaration.advice-acknowledged", actor, at);
    }

    public Decision CanChange(Actor actor)
    {
        if (actor.PersonId != PersonId) return Decision.Refused("Only they themselves can say so.");
        return EndedAt is null ? Decision.Allowed : Decision.Refused("This tie was declared as ended.");
    }

    public void Confirm(Actor actor, DateTime at)
    {
        CanChange(actor).Demand();
        Step(DeclarationStepKind.Confirmed, null, "declaration.confirmed", actor, at);
    }

    public void End(Actor actor, DateTime at)
    {
        CanChange(actor).Demand();
        EndedAt = at;
        Record("declaration.ended", actor, at);
    }

    /// <summary>Whoever advises finds the child on the roll, where the name alone did not.</summary>
    public void Match(Guid pupilId, Actor actor, DateTime at)
    {
        CanAdvise(actor).Demand();
        if (children.Exists(child => child.PupilId == pupilId)) return;
        children.Add(new TiedChild(this, pupilId));
        Record(Matched, actor, at);
    }

    private void Step(DeclarationStepKind kind, Sealed? words, string action, Actor actor, DateTime at)
    {
        steps.Add(new DeclarationStep(this, kind, words, actor, at));
        Record(action, actor, at);
    }
}

/// <summary>A child on the roll whom the declared tie is with. Two of one name are both taken for it: the safer reading.</summary>
public sealed class TiedChild : AppendOnlyPart
{
    internal TiedChild(Declaration declaration, Guid pupilId)
    {
        DeclarationId = declaration.Id;
        PupilId = pupilId;
    }

    private TiedChild()
    {
    }

    public Guid DeclarationId { get; private set; }

    public Guid PupilId { get; private set; }

    public override Guid RootId => DeclarationId;
}

public enum DeclarationStepKind
{
    Advised = 1,
    Acknowledged,
    Confirmed,
}

/// <summary>Advice on a tie, that it was taken note of, or that the tie is still so.</summary>
public sealed class DeclarationStep : AppendOnlyPart
{
    internal DeclarationStep(Declaration declaration, DeclarationStepKind kind, Sealed? words, Actor actor, DateTime at)
    {
        DeclarationId = declaration.Id;
        Kind = kind;
        Words = words;
        ById = actor.PersonId;
        At = at;
    }

    private DeclarationStep()
    {
    }

    public Guid DeclarationId { get; private set; }

    public DeclarationStepKind Kind { get; private set; }

    public Sealed? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => DeclarationId;
}

public static class TieWords
{
    public static string Words(this TieKind kind) => kind switch
    {
        TieKind.Relative => "We are related",
        TieKind.Friends => "We are friends with the family",
        TieKind.Together => "We meet elsewhere: at a club, at work, in the neighbourhood",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
