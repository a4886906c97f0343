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

    /// <summary>Whom it is about.</summary>
    public ConcernSubject? Subject { get; set; }

    public ConcernTag? Tag { get; set; }

    /// <summary>The answer to "is anyone at immediate risk?", as it was given.</summary>
    public AtRisk? Risk { get; set; }

    /// <summary>A platform that something of it was reported to.</summary>
    public string? Platform { get; set; }

    /// <summary>A child of this class, on the day it happened, is named in it.</summary>
    public Guid? ClassId { get; set; }

    /// <summary>The same of the classes that span these year groups: "3", or "3~4" for mixed ones.</summary>
    public string? Years { get; set; }

    public Guid? PupilId { get; set; }

    public Guid? GuardianId { get; set; }

    public Guid? PersonId { get; set; }

    /// <summary>One of the school's accounts that it has to do with.</summary>
    public Guid? AccountId { get; set; }

    public DateOnly? HappenedOn { get; set; }

    public DateOnly? ClosedFrom { get; set; }

    public DateOnly? ClosedTo { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    public bool OldestFirst => Sort == "raised";

    /// <summary>More concerns hold the words than are listed.</summary>
    public bool FoundMore => found is { HasMore: true };

    /// <summary>Whether an index of the concerns themselves finds the few it leaves: one reference, or what is still being worked on.</summary>
    private bool FindsFew => Open || Overdue || Status is ConcernStatus.Raised or ConcernStatus.Acknowledged || !string.IsNullOrWhiteSpace(Reference) || HasWords;

    public bool HasWords => !string.IsNullOrWhiteSpace(Words);

    /// <summary>Looks the words up, before anything is narrowed by them. What the viewer may not see is not looked at.</summary>
    public async Task LookAsync(SchoolDb db, ConcernSearch search, Actor viewer, DateTime now, CancellationToken cancel)
    {
        if (!HasWords) return;
        found = ConcernSearch.WordsOf(Words) is { } words ? await search.FindAsync(viewer, words, concerns => NarrowWithoutWords(db, concerns, now), cancel) : new ConcernsFound([], false);
    }

    private bool IsOfTimeAlone => Status is null && Kind is null && !MayBeAtRisk && Subject is null && Tag is null && Risk is null
        && Platform is null && ClassId is null && Years is null && PupilId is null && GuardianId is null && PersonId is null && AccountId is null && HappenedOn is null && ClosedFrom is null && ClosedTo is null;

    /// <summary>The newest of what the viewer may see and the filter leaves, by the cheapest way.</summary>
    public IQueryable<ConcernSight> NewestSeenBy(SchoolDb db, Actor viewer, DateTime now, int most)
    {
        if (FindsFew) return Narrow(db, db.ConcernsVisibleTo(viewer), now).Newest(most);
        var (from, before) = (From is { } first ? SchoolTime.StartOf(first) : (DateTime?)null, To is { } last ? SchoolTime.EndOf(last) : (DateTime?)null);
        return IsOfTimeAlone
            ? db.NewestSeenBy(viewer, most, from: from, before: before)
            : db.NewestSeenBy(viewer, most, concerns => Narrow(db, concerns, now), from, before);
    }

    public IQueryable<Concern> Narrow(SchoolDb db, IQueryable<Concern> concerns, DateTime now)
    {
        if (!HasWords) return NarrowWithoutWords(db, concerns, now);
        var ids = found?.Ids ?? throw new InvalidOperationException("Look the words up first: a list that forgot them would show too much.");
        return NarrowWithoutWords(db, concerns, now).Where(concern => ids.Contains(concern.Id));
    }

    private IQueryable<Concern> NarrowWithoutWords(SchoolDb db, IQueryable<Concern> concerns, DateTime now)
    {
        concerns = NarrowToWhat(db, concerns);
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
            var end = SchoolTime.EndOf(to);
            concerns = concerns.Where(concern => concern.RaisedAt < end);
        }

        if (!string.IsNullOrWhiteSpace(Reference))
        {
            var code = Domain.Common.Reference.Tidy(Reference) ?? "";
            concerns = concerns.Where(concern => concern.Code == code);
        }

        return concerns;
    }

    private IQueryable<Concern> NarrowToWhat(SchoolDb db, IQueryable<Concern> concerns)
    {
        if (Subject is { } subject) concerns = concerns.Where(concern => concern.Subject == subject);
        if (Tag is { } tag) concerns = concerns.Where(concern => concern.Tags.Any(each => each.Tag == tag && each.UntilAt == null));
        if (Risk is { } risk) concerns = concerns.Where(concern => concern.AtRisk == risk);
        if (Platform is { } platform) concerns = concerns.Where(concern => concern.PlatformReports.Any(report => report.Platform == platform));
        if (PupilId is { } pupil) concerns = concerns.Where(concern => concern.People.Any(person => person.PupilId == pupil && person.RemovedAt == null));
        if (GuardianId is { } guardian) concerns = concerns.Where(concern => concern.People.Any(person => person.GuardianId == guardian && person.RemovedAt == null));
        if (PersonId is { } adult) concerns = concerns.Where(concern => concern.People.Any(person => person.PersonId == adult && person.RemovedAt == null));
        if (AccountId is { } account) concerns = concerns.Where(concern => concern.Links.Any(link => link.Kind == LinkKind.Account && link.TargetId == account));
        if (ClosedFrom is not null || ClosedTo is not null) concerns = concerns.ClosedIn(ClosedFrom ?? DateOnly.MinValue, ClosedTo ?? DateOnly.MaxValue);
        if (HappenedOn is { } day) concerns = concerns.Where(concern => concern.HappenedOn == day);
        if (ClassId is { } one) concerns = concerns.OfClasses(db.Classes.Where(each => each.Id == one), db);
        if (Years is { } years)
        {
            var (from, to) = YearsOf(years);
            concerns = concerns.OfClasses(db.Classes.Where(each => each.FromYearGroup == from && each.ToYearGroup == to), db);
        }

        return concerns;
    }

    // Words that are no year groups belong to no class.
    private static (int From, int To) YearsOf(string words)
    {
        var parts = words.Split('~');
        return int.TryParse(parts[0], out var from) && int.TryParse(parts[^1], out var to) ? (from, to) : (int.MaxValue, int.MaxValue);
    }
}
