using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>Reads and signs: the whole of what concerns the reader at first, later just what changed, with the old text beside it.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class ReadingController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/reading")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        if (await OwedAsync(code, cancel) is not var (policy, reader, reading)) return NotFound();
        var page = await ReadingPage.ReadAsync(Db, policy, reader, reading, new ReadingForm { Fingerprint = policy.InForce!.Fingerprint }, cancel);
        return View(page);
    }

    [HttpPost("/policies/{code}/reading")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ReadingForm form, CancellationToken cancel)
    {
        if (await OwedAsync(code, cancel) is not var (policy, reader, reading)) return await HasSignedAsync(code, cancel) ? Redirect("/policies/to-read") : NotFound();
        var page = await ReadingPage.ReadAsync(Db, policy, reader, reading, form, cancel);
        form.Tries++;
        ModelState.Remove("Form.Tries");
        if (form.Fingerprint != policy.InForce!.Fingerprint)
        {
            form.Fingerprint = policy.InForce.Fingerprint;
            ModelState.Remove("Form.Fingerprint");
            ModelState.AddModelError("", "A newer text came into force while you were reading. This is it: read it before you sign.");
        }

        if (!page.Stored.Fits) ModelState.AddModelError("", "This text was altered in the database, so it cannot be signed. Tell the office.");
        if (!ModelState.Accepts(new ReadingFormValidator(page), form)) return Unaccepted(nameof(New), page);
        if (reading is null) Db.Add(reading = Reading.Of(policy.Id, Actor.PersonId, Actor));
        if (!ModelState.Accepts(reading.CanSign(policy.InForce, reader))) return Unaccepted(nameof(New), page);
        reading.Sign(policy.InForce, new AcknowledgedWords(
            reader, string.Join(", ", Actor.Roles.Order().Select(role => role.Title())), clock.Today, page.StatementWords, page.Questions.Count == 0 ? 0 : form.Tries), Actor, clock.Now);
        foreach (var ask in await Db.PolicyReadingAsks.Where(ask => ask.PersonId == Actor.PersonId && ask.PolicyId == policy.Id && ask.EndedAt == null).ToListAsync(cancel)) ask.Sign(clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"You have signed {policy.Title}. Thank you.";
        return Redirect("/policies/to-read");
    }

    /// <summary>The same signature sent twice: the first counts, and this one leads to where it stands.</summary>
    private async Task<bool> HasSignedAsync(string code, CancellationToken cancel) => await FindAsync(code, cancel) is { } policy
        && await Db.PolicyReadings.AnyAsync(each => each.PolicyId == policy.Id && each.PersonId == Actor.PersonId && each.Acknowledgements.Any(), cancel);

    /// <summary>A policy in force that binds this person, and that they have not signed since it last changed for them.</summary>
    private async Task<(Policy Policy, Audience Reader, Reading? Reading)?> OwedAsync(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { InForce: not null } policy) return null;
        var reader = Readers.AudienceOf(Actor.Roles) & policy.Binding;
        var reading = await Db.PolicyReadings.Include(each => each.Acknowledgements).SingleOrDefaultAsync(each => each.PolicyId == policy.Id && each.PersonId == Actor.PersonId, cancel);
        return Readers.Owes(policy, reader, reading?.SoFar ?? []) is null ? null : (policy, reader, reading);
    }
}
