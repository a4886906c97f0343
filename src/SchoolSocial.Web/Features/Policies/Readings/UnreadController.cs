using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>Who has not signed, the longest overdue first unless it is turned round. One page is read along an index, however many readers there are.</summary>
[Authorize(Can.TrackReading)]
public sealed class UnreadController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/unread")]
    public async Task<IActionResult> Index(string? policy, Audience? audience, string? sort, bool late = false, int page = 1, CancellationToken cancel = default) =>
        View(await UnreadPage.ReadAsync(Db, Actor, new UnreadFilter(policy, audience, late, sort), clock.Today, page, cancel));
}

public sealed record UnreadFilter(string? Policy, Audience? For, bool Late, string? Sort = null);

public sealed record UnreadRow(Guid AskId, string Name, string Code, string Title, int Version, DateOnly AskedOn, DateOnly DueOn);

public sealed record UnreadPage(UnreadFilter Filter, Listing<UnreadRow> Listing, IReadOnlyList<Choice> Policies, DateOnly Today)
{
    public static async Task<UnreadPage> ReadAsync(SchoolDb db, Actor viewer, UnreadFilter filter, DateOnly today, int page, CancellationToken cancel)
    {
        var policies = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().OrderBy(policy => policy.Title)
            .Select(policy => new { policy.Id, policy.Code, policy.Title }).ToListAsync(cancel);
        var asks = db.PolicyReadingAsks.AsNoTracking().Where(ask => ask.SchoolId == viewer.SchoolId && ask.EndedAt == null);
        if (policies.Find(policy => policy.Code == filter.Policy) is { } one) asks = asks.Where(ask => ask.PolicyId == one.Id);
        if (filter.Late) asks = asks.Where(ask => ask.DueOn < today);
        if (filter.For is { } audience) asks = asks.Where(ask => (ask.Reader & audience) != Audience.Nobody);

        // The page of asks first, and only then whose they are: a join below the page would read them all.
        var sorted = filter.Sort == "-due"
            ? asks.OrderByDescending(ask => ask.DueOn).ThenByDescending(ask => ask.PersonId).ThenByDescending(ask => ask.PolicyId)
            : asks.OrderBy(ask => ask.DueOn).ThenBy(ask => ask.PersonId).ThenBy(ask => ask.PolicyId);
        var listing = await sorted.PageAsync(page, cancel);
        var people = listing.Rows.Select(ask => ask.PersonId).Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, cancel);
        var titles = policies.ToDictionary(policy => policy.Id);
        return new UnreadPage(
            filter, listing.Of(listing.Rows.Where(ask => titles.ContainsKey(ask.PolicyId)).Select(ask => new UnreadRow(
                ask.Id, names[ask.PersonId], titles[ask.PolicyId].Code, titles[ask.PolicyId].Title, ask.VersionNumber, ask.AskedOn, ask.DueOn))),
            [new Choice("", "Any"), .. policies.Select(policy => new Choice(policy.Code, policy.Title))], today);
    }
}
