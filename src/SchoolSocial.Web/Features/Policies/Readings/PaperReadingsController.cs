using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Readings;

/// <summary>People who sign on paper: those without a sign-in, and third parties who are not in the register (ST05).</summary>
[Authorize(Can.TrackReading)]
public sealed class PaperReadingsController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/paper-readings")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { InForce: not null } policy ? View(await PageAsync(policy, new PaperReadingForm { SignedOn = clock.Today }, cancel)) : NotFound();

    [HttpPost("/policies/{code}/paper-readings")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PaperReadingForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { InForce: { } version } policy) return NotFound();
        var page = await PageAsync(policy, form, cancel);
        if (!ModelState.Accepts(new PaperReadingFormValidator(page, clock.Today), form) || !IsAbout(version, form.Version)) return Unaccepted(nameof(New), page);
        var reading = form.PersonId is { } personId
            ? await Db.PolicyReadings.Include(each => each.Acknowledgements).SingleOrDefaultAsync(each => each.PolicyId == policy.Id && each.PersonId == personId, cancel)
            : null;
        if (reading is null)
        {
            reading = form.PersonId is { } id ? Reading.Of(policy.Id, id, Actor) : Reading.OnPaper(policy.Id, PlainText.Tidy(form.Name)!, PlainText.Tidy(form.Standing)!, Actor);
            Db.Add(reading);
        }

        var reader = form.PersonId is { } known ? Readers.AudienceOf((await Db.RoleHoldersAsync(Actor.SchoolId, clock.Today, cancel)).Where(holder => holder.PersonId == known).Select(holder => holder.Role)) : Audience.ThirdParties;
        if (!ModelState.Accepts(reading.CanSign(version, reader))) return Unaccepted(nameof(New), page);
        reading.Sign(version, new AcknowledgedWords(reader, PlainText.Tidy(form.Standing), form.SignedOn!.Value, null, 0, IsOnPaper: true), Actor, clock.Now);
        foreach (var ask in await Db.PolicyReadingAsks.Where(ask => ask.PersonId == form.PersonId && ask.PolicyId == policy.Id && ask.EndedAt == null).ToListAsync(cancel)) ask.Sign(clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The paper signature is entered. Keep the signed sheet.";
        return Redirect($"/policies/{code}/paper-readings");
    }

    /// <summary>The sheet to be signed by hand: those still asked, and empty lines for others.</summary>
    [HttpGet("/policies/{code}/paper-list")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { InForce: { } version } policy) return NotFound();
        OnPaper($"{policy.Title}, version {version.Number}", $"/policies/{code}/paper-readings", clock.Now);
        return View(new PaperListPage(policy, version, [.. (await OpenAsync(policy, cancel)).Select(each => each.Name)]));
    }

    private async Task<List<(Guid Id, string Name)>> OpenAsync(Policy policy, CancellationToken cancel)
    {
        var people = await (from ask in Db.PolicyReadingAsks.AsNoTracking()
                            join person in Db.People on ask.PersonId equals person.Id
                            where ask.SchoolId == Actor.SchoolId && ask.PolicyId == policy.Id && ask.EndedAt == null
                            orderby person.NormalisedName
                            select person).Take(500).ToListAsync(cancel);
        return [.. people.Select(person => (person.Id, person.Name))];
    }

    private async Task<PaperReadingPage> PageAsync(Policy policy, PaperReadingForm form, CancellationToken cancel)
    {
        var open = await OpenAsync(policy, cancel);
        var outside = await Db.PolicyReadings.AsNoTracking().Include(reading => reading.Acknowledgements)
            .Where(reading => reading.PolicyId == policy.Id && reading.SchoolId == Actor.SchoolId && reading.PaperName != null).OrderBy(reading => reading.PaperName).Take(500).ToListAsync(cancel);
        return new PaperReadingPage(policy, form, [new Choice("", "Somebody who is not in the register"), .. open.Select(each => Choice.Of(each.Id, each.Name))], outside);
    }
}

public sealed class PaperReadingForm
{
    /// <summary>Of the text that was in force when the page was opened.</summary>
    public int? Version { get; set; }

    [Display(Name = "Who signed?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Name", Description = "Of somebody who is not in the register.")]
    public string? Name { get; set; }

    [Display(Name = "What are they to the school?", Description = "For example, football coach, Active Kids.")]
    public string? Standing { get; set; }

    [Display(Name = "Date on the sheet")]
    public DateOnly? SignedOn { get; set; }
}

public sealed class PaperReadingFormValidator : AbstractValidator<PaperReadingForm>
{
    public PaperReadingFormValidator(PaperReadingPage page, DateOnly today)
    {
        RuleFor(form => form.PersonId).Must(id => id is null || page.People.Offers(id)).WithMessage("Choose somebody who is still asked");
        RuleFor(form => form.Name).Filled("Enter the name").When(form => form.PersonId is null);
        RuleFor(form => form.Name).Line(Reading.NameMaxLength, "The name");
        RuleFor(form => form.Standing).Filled("Say what they are to the school").When(form => form.PersonId is null);
        RuleFor(form => form.Standing).Line(Reading.StandingMaxLength, "What they are to the school");
        RuleFor(form => form.SignedOn).NotNull().WithMessage("Enter the date on the sheet").NotAfter(today, "The date");
    }
}

public sealed record PaperReadingPage(Policy Policy, PaperReadingForm Form, IReadOnlyList<Choice> People, IReadOnlyList<Reading> Outside);

public sealed record PaperListPage(Policy Policy, PolicyVersion Version, IReadOnlyList<string> Names);
