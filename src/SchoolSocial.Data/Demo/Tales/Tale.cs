using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>
/// One thing that happens in schools, written as a school writes it. Braces are filled in at the telling: {pupil}, {other} and
/// {class} from the roll, {adult} from the staff, {teacher} whoever teaches the class.
/// </summary>
public sealed record Tale(ConcernKind Kind, string Account)
{
    public string? ChildsWords { get; init; }

    public string? Wishes { get; init; }

    public string? Place { get; init; }

    public AtRisk Risk { get; init; } = AtRisk.No;

    public Channel Channel { get; init; } = Channel.SawIt;

    /// <summary>The part that {pupil} plays, where a pupil is named.</summary>
    public PartPlayed? Pupil { get; init; } = PartPlayed.Target;

    /// <summary>The part that {other} plays.</summary>
    public PartPlayed? Other { get; init; }

    /// <summary>The part that {adult} plays; an adult who is alleged decides the line the concern takes.</summary>
    public PartPlayed? Adult { get; init; }

    /// <summary>Which adult it is about: the head, the chair, a governor or somebody of the staff.</summary>
    public TaleAbout About { get; init; }

    /// <summary>The adult tells it of themselves.</summary>
    public bool BySelf { get; init; }

    /// <summary>A name or handle nobody at school knows, kept in words.</summary>
    public string? Stranger { get; init; }

    /// <summary>The youngest year group it could happen in.</summary>
    public int FromYear { get; init; }
}

public enum TaleAbout
{
    Staff,
    Head,
    Chair,
    Governor,
}

/// <summary>An entry of the working record.</summary>
public sealed record TaleNote(EntryKind Kind, string Words);

public sealed record TaleAction(string Task, string Result);



/// <summary>What is said and done about one kind of thing, from which a telling draws.</summary>
public sealed record TaleWork(IReadOnlyList<TaleNote> Notes, IReadOnlyList<TaleAction> Actions, IReadOnlyList<SpokenClosing> Endings);
