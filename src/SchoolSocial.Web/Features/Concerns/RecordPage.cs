using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Letters;
using SchoolSocial.Web.Features.Posts;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed record PlatformRow(Guid Id, string Platform, string Address, string? TheirReference, PlatformState State, DateOnly On);

public sealed record ContactRow(Guid Id, AskedFor AskedFor, OutsideBody Body, string Who, DateOnly AskedOn, string? TheirReference, DateOnly? RepliedOn);

public sealed record RelatedRow(string Title, string? Href)
{
    /// <summary>All that was ever linked to the same thing, in order of time.</summary>
    public string? ChronologyHref { get; init; }
}

/// <summary>Another concern about the same child, which may be one of a series.</summary>
public sealed record SeriesRow(string Code, ConcernKind Kind, DateOnly HappenedOn);

/// <summary>The working record as the concern's page sums it up. The words are in the story.</summary>
public sealed record RecordPage(
    Concern Concern, IReadOnlyList<PlatformRow> Reports, IReadOnlyList<ContactRow> Contacts, IReadOnlyList<RelatedRow> Links, IReadOnlyList<SeriesRow> Series, Actor Viewer)
{
    private const int MostOfSeries = 5;

    /// <summary>The steps that it asks for, and those that were recorded all the same.</summary>
    public IReadOnlyList<SafeguardKind> Steps => [.. Concern.SafeguardsNeeded.Union(Concern.Safeguards.Select(step => step.Kind)).Order()];

    public string StepsTitle => Steps[0] == SafeguardKind.Blocked ? "Blocked, reported, logged" : "Who was told";

    public IReadOnlyList<LetterRow> Letters { get; init; } = [];

    /// <summary>"second", "third": the prompt of a series (WD76).</summary>
    public string Ordinal => Series.Count switch { 1 => "second", 2 => "third", 3 => "fourth", 4 => "fifth", _ => "sixth or later" };

    public static async Task<RecordPage> ReadAsync(SchoolDb db, Vault vault, Concern concern, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var linked = concern.Links.Where(link => link.Kind == LinkKind.Concern).Select(link => link.TargetId).ToList();
        var visible = db.ConcernsVisibleTo(viewer).AsNoTracking();
        var concerns = await visible.Where(other => linked.Contains(other.Id) || other.Links.Any(link => link.Kind == LinkKind.Concern && link.TargetId == concern.Id))
            .Select(other => new { other.Id, other.Code, other.Kind, other.HappenedOn }).ToListAsync(cancel);
        var classIds = concern.Links.Where(link => link.Kind == LinkKind.Class).Select(link => link.TargetId).ToList();
        var classes = await db.Classes.AsNoTracking().Where(each => each.SchoolId == concern.SchoolId && classIds.Contains(each.Id)).Select(each => new { each.Id, each.Name }).ToListAsync(cancel);
        var (accounts, posts) = (await AccountsAsync(db, concern, viewer, now, cancel), await PostsAsync(db, concern, viewer, cancel));
        var known = concerns.Select(other => other.Id).ToList();
        var pupils = concern.PeopleNow.Where(person => person.PupilId is not null).Select(person => person.PupilId).ToList();
        var series = pupils.Count == 0 ? [] : await visible
            .Where(other => other.Id != concern.Id && !known.Contains(other.Id) && other.RaisedAt <= concern.RaisedAt && other.People.Any(person => person.RemovedAt == null && pupils.Contains(person.PupilId)))
            .OrderByDescending(other => other.RaisedAt).Take(MostOfSeries)
            .Select(other => new SeriesRow(other.Code, other.Kind, other.HappenedOn)).ToListAsync(cancel);
        return new RecordPage(
            concern,
            [.. concern.PlatformReports.OrderBy(report => report.At).Select(report => new PlatformRow(
                report.Id, report.Platform, vault.Open(report.Address, report.Id), vault.OpenIfAny(report.TheirReference, report.Id), concern.StateOf(report),
                concern.StepsOf(report)[^1].On))],
            [.. concern.Contacts.OrderBy(contact => contact.At).Select(contact => new ContactRow(
                contact.Id, contact.AskedFor, contact.Body, vault.Open(contact.Who, contact.Id), contact.AskedOn, vault.OpenIfAny(contact.TheirReference, contact.Id),
                concern.Replies.Where(reply => reply.ContactId == contact.Id).Select(reply => (DateOnly?)reply.RepliedOn).Max()))],
            [
                .. concerns.OrderBy(other => other.HappenedOn).Select(other => new RelatedRow($"{other.Code}: {other.Kind.Words()}", $"/concerns/{other.Code}")),
                .. accounts,
                .. posts,
                .. await EventsAsync(db, concern, cancel),
                .. classes.OrderBy(each => each.Name).Select(each => new RelatedRow($"Class {each.Name}", null)),
            ],
            series, viewer)
        {
            Letters = [.. (await db.LettersOf(concern).AsNoTracking().OrderBy(letter => letter.WrittenAt).Whole().ToListAsync(cancel)).Select(letter => LetterRow.Of(letter, SchoolTime.DateOf(now)))],
        };
    }

    private static async Task<IReadOnlyList<RelatedRow>> AccountsAsync(SchoolDb db, Concern concern, Actor viewer, DateTime now, CancellationToken cancel)
    {
        var ids = concern.Links.Where(link => link.Kind == LinkKind.Account).Select(link => link.TargetId).ToList();
        if (ids.Count == 0) return [];
        var found = await (await db.AccountsVisibleToAsync(viewer, now, cancel)).AsNoTracking().Where(account => ids.Contains(account.Id))
            .OrderBy(account => account.NormalisedName).Select(account => new { account.Code, account.Name }).ToListAsync(cancel);
        return [.. found.Select(account => new RelatedRow($"Account {account.Name}", $"/accounts/{account.Code}") { ChronologyHref = $"/concerns/accounts/{account.Code}/chronology" })];
    }

    /// <summary>With the rule on pictures that held there.</summary>
    private static async Task<IReadOnlyList<RelatedRow>> EventsAsync(SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var ids = concern.Links.Where(link => link.Kind == LinkKind.Event).Select(link => link.TargetId).ToList();
        if (ids.Count == 0) return [];
        var found = await db.PhotoEvents.AsNoTracking().Where(each => each.SchoolId == concern.SchoolId && ids.Contains(each.Id)).OrderBy(each => each.HeldOn).ToListAsync(cancel);
        return [.. found.Select(each => new RelatedRow($"{each.Name}, {each.HeldOn.Shortly()}: {Posts.EventWords.Of(each.Rule).ToLowerInvariant()}", $"/posts/events/{each.Id}/notice"))];
    }

    private static async Task<IReadOnlyList<RelatedRow>> PostsAsync(SchoolDb db, Concern concern, Actor viewer, CancellationToken cancel)
    {
        var ids = concern.Links.Where(link => link.Kind == LinkKind.Post).Select(link => link.TargetId).ToList();
        if (ids.Count == 0) return [];
        var found = await db.PostsVisibleTo(viewer, viewer.SeesAllPosts()).AsNoTracking().Where(post => ids.Contains(post.Id)).OrderBy(post => post.CheckedAt).Select(post => post.Code).ToListAsync(cancel);
        return [.. found.Select(code => new RelatedRow($"Post {code}", $"/posts/{code}"))];
    }
}
