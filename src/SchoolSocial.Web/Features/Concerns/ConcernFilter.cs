using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What a list of concerns is narrowed to. It lives in the address, so that a number on a board can lead to the list behind it.</summary>
public sealed class ConcernFilter
{
    private ConcernsFound? found;

    public ConcernStatus? Status { get; set; }

    public bool Open { get; set; }

    public bool Overdue { get; set; }

    public ConcernKind? Kind { get; set; }

    /// <summary>Somebody may be at immediate risk: answered yes, or not sure.</summary>
    public bool MayBeAtRisk { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Reference { get; set; }

    /// <summary>Words that stand somewhere in the concern, narrative included, or in the names of the people on it.</summary>
    public string? Words { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public bool OldestFirst => Sort == "raised";

    /// <summary>More concerns hold the words than are listed.</summary>
    public bool FoundMore => found is { HasMore: true };

    /// <summary>Whether an index of the concerns themselves finds the few it leaves: one reference, or what is still being worked on.</summary>
    private bool FindsFew => Open || Overdue || Status is ConcernStatus.Raised or ConcernStatus.Acknowledged || !string.IsNullOrWhiteSpace(Reference) || HasWords;

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    /// <summary>Looks the words up, before anything is narrowed by them. What the viewer may not see is not looked at.</summary>
    public async Task LookAsync(ConcernSearch search, Actor viewer, DateTime now, CancellationToken cancel)
    {
        if (!HasWords) return;
        found = ConcernSearch.WordsOf(Words) is { } words ? await search.FindAsync(viewer, words, concerns => NarrowWithoutWords(concerns, now), cancel) : new ConcernsFound([], false);
    }

    /// <summary>The newest of what the viewer may see and the filter leaves, by the cheapest way.</summary>
    public IQueryable<ConcernSight> NewestSeenBy(SchoolDb db, Actor viewer, DateTime now, int most)
    {
        if (FindsFew) return Narrow(db.ConcernsVisibleTo(viewer), now).Newest(most);
        var (from, before) = (From is { } first ? SchoolTime.StartOf(first) : (DateTime?)null, To is { } last ? SchoolTime.StartOf(last.AddDays(1)) : (DateTime?)null);
        return Status is null && Kind is null && !MayBeAtRisk
            ? db.NewestSeenBy(viewer, most, from: from, before: before)
            : db.NewestSeenBy(viewer, most, concerns => Narrow(concerns, now), from, before);
    }

    public IQueryable<Concern> Narrow(IQueryable<Concern> concerns, DateTime now)
    {
        if (!HasWords) return NarrowWithoutWords(concerns, now);
        var ids = found?.Ids ?? throw new InvalidOperationException("Look the words up first: a list that forgot them would show too much.");
        return NarrowWithoutWords(concerns, now).Where(concern => ids.Contains(concern.Id));
    }

    private IQueryable<Concern> NarrowWithoutWords(IQueryable<Concern> concerns, DateTime now)
    {
        if (Status is { } status) concerns = concerns.Where(concern => concern.Status == status);
        if (Open) concerns = concerns.Where(concern => concern.Status != ConcernStatus.Closed);
        if (Overdue) concerns = concerns.Where(concern => concern.Status == ConcernStatus.Raised && concern.AcknowledgeBy < now);
        if (Kind is { } kind) concerns = concerns.Where(concern => concern.Kind == kind);
        if (MayBeAtRisk) concerns = concerns.Where(concern => concern.AtRisk != AtRisk.No);
        if (From is { } from)
        {
            var start = SchoolTime.StartOf(from);
            concerns = concerns.Where(concern => concern.RaisedAt >= start);
        }

        if (To is { } to)
        {
            var end = SchoolTime.StartOf(to.AddDays(1));
            concerns = concerns.Where(concern => concern.RaisedAt < end);
        }

        if (!string.IsNullOrWhiteSpace(Reference))
        {
            var code = Domain.Common.Reference.Tidy(Reference) ?? "";
            concerns = concerns.Where(concern => concern.Code == code);
        }

        return concerns;
    }
}
