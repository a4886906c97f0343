using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Policies.SigningOff;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Policies.Publishing;

/// <summary>The policies a school has put on its public page, for whoever has the address. Nothing else of the school is there.</summary>
[AllowAnonymous]
public sealed class PublishedController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/our-policies")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var policies = await db.Policies.AsNoTracking().Where(policy => policy.Enforcements.Any())
            .Include(policy => policy.Steps).Include(policy => policy.Versions).Include(policy => policy.Enforcements).Include(policy => policy.Adoptions).AsSplitQuery().ToListAsync(cancel);
        var open = policies.Where(IsOpen).ToList();
        if (open.Count == 0) return NotFound();
        var ids = open.SelectMany(SchoolsOf).Distinct().ToList();
        var schools = await db.Schools.AsNoTracking().Where(school => ids.Contains(school.Id)).OrderBy(school => school.Name).ToListAsync(cancel);
        return View(new PublishedListPage([.. schools.Select(school => new PublishedSchool(
            school.Name, [.. open.Where(policy => SchoolsOf(policy).Contains(school.Id)).OrderBy(policy => policy.Title, StringComparer.OrdinalIgnoreCase).Select(policy => new PublishedRow(policy.Code, policy.Title, policy.InForce!.Number))]))]));
    }

    [HttpGet("/our-policies/{code}")]
    public async Task<IActionResult> Show(string code, Audience? audience, CancellationToken cancel)
    {
        var found = await db.Policies.AsNoTracking().WithParts().Where(policy => policy.Code == code).ToListAsync(cancel);
        if (found is not [{ } policy] || !IsOpen(policy)) return NotFound();
        var school = await db.Schools.AsNoTracking().Include(each => each.Years).ThenInclude(year => year.Terms).AsSplitQuery().SingleAsync(each => each.Id == policy.SchoolId, cancel);
        var calendar = TermCalendar.Of(school);
        ViewData[Sheet.Key] = new Sheet
        {
            SchoolName = school.Name, Reference = $"{policy.Title}, version {policy.InForce!.Number}", PrintedBy = "a reader of the public page",
            PrintedAt = SchoolDates.Moment(clock.Now), BackHref = "/our-policies",
        };
        var stored = await db.TextOfAsync(policy.InForce, cancel);
        return View(new PublishedPage(
            policy, stored, audience is { } whom ? stored.Text.For(whom) : stored.Text, audience, policy.NextReview(calendar), await SignatureBlock.ReadAsync(db, policy, policy.InForce, cancel)));
    }

    private static bool IsOpen(Policy policy) => policy.IsPublic && policy.InForce is not null;

    private static IEnumerable<Guid> SchoolsOf(Policy policy) => policy.AdoptionsNow.Select(adoption => adoption.AdoptedBySchoolId).Append(policy.SchoolId);
}

public sealed record PublishedRow(string Code, string Title, int Version);

public sealed record PublishedSchool(string Name, IReadOnlyList<PublishedRow> Policies);

public sealed record PublishedListPage(IReadOnlyList<PublishedSchool> Schools);

public sealed record PublishedPage(Policy Policy, StoredText Stored, PolicyText Text, Audience? For, ReviewDate? Review, SignatureBlock Block);
