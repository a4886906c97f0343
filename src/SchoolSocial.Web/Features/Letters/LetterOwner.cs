using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>
/// A room that letters belong to. It alone knows who may see what it keeps; this room asks it and is told no more than a letter needs. There is
/// one for each <see cref="LetterAbout"/>.
/// </summary>
public abstract class LetterOwner
{
    public abstract LetterAbout About { get; }

    /// <summary>The letters of this owner that the viewer may read: the first thing that every page asks.</summary>
    public abstract IQueryable<Letter> VisibleTo(Actor viewer);

    /// <summary>What a new letter would belong to, by its reference; null where there is nothing such for this viewer.</summary>
    public abstract Task<LetterSubject?> FindAsync(Actor viewer, string? reference, CancellationToken cancel);

    /// <summary>What a letter that was found within <see cref="VisibleTo"/> belongs to.</summary>
    public abstract Task<LetterSubject?> SubjectOfAsync(Actor viewer, Letter letter, CancellationToken cancel);

    /// <summary>Tells the record that one of its letters moved on, in the same save.</summary>
    public virtual Task MovedAsync(Letter letter, Actor actor, DateTime at, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>What a letter belongs to, as far as the letter needs it.</summary>
/// <param name="Id">The record; null for the school itself.</param>
/// <param name="Reference">What the address of a new letter calls it.</param>
/// <param name="Title">What a page calls it, giving nothing away that the viewer may not know.</param>
/// <param name="Href">Its page, for this viewer.</param>
public sealed record LetterSubject(Guid? Id, string? Reference, string Title, string Href)
{
    /// <summary>Whom what was written attacks: their own letters lie, or take a second person.</summary>
    public IReadOnlySet<Guid> Attacked { get; init; } = new HashSet<Guid>();

    /// <summary>Who may be asked to sign second; null where everybody who writes letters may.</summary>
    public IReadOnlySet<Guid>? Readers { get; init; }

    /// <summary>What the record itself fills in.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    public Decision CanWrite { get; init; } = Decision.Allowed;

    /// <summary>How long it is kept, where the record decides; otherwise by the letter's own date.</summary>
    public bool KeptWithRecord { get; init; }
}
