using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The register of departures from policy, within what the viewer may see, and adding to it (ST48, ST49).</summary>
[Authorize(Can.HandleConcerns)]
public sealed class DeparturesController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    private const int Newest = 200;

    [HttpGet("/concerns/departures")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var rows = await Db.ConcernsVisibleTo(Actor).AsNoTracking()
            .SelectMany(concern => concern.Departures, (concern, departure) => new { concern.Code, Departure = departure })
            .OrderByDescending(row => row.Departure.At).Take(Newest).ToListAsync(cancel);
        var names = await Db.NamesAsync(rows.Select(row => row.Departure.ById), cancel);
        return View((IReadOnlyList<DepartureRow>)[.. rows.Select(row => new DepartureRow(
            row.Code, row.Departure.At, names[row.Departure.ById], vault.Open(row.Departure.Clause, row.Departure.Id),
            vault.Open(row.Departure.Justification, row.Departure.Id), row.Departure.IsAdvised, vault.Open(row.Departure.Advice, row.Departure.Id)))]);
    }

    [HttpGet("/concerns/{code}/departures/new")]
    public Task<IActionResult> New(string code, CancellationToken cancel) => NewAsync(code, _ => new DeparturePage(code, new DepartureForm()), cancel);

    [HttpPost("/concerns/{code}/departures/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] DepartureForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Departures.Any(departure => departure.Id == form.Id),
        _ => new DeparturePage(code, form),
        concern => ModelState.Accepts(new DepartureFormValidator(), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => concern.Depart(form.Id, Said(form), Actor, clock.Now),
        "The departure from policy is recorded.", cancel);

    private DepartureWords Said(DepartureForm form) => new(
        vault.Seal(PlainText.Tidy(form.Clause)!, form.Id), vault.Seal(PlainText.Tidy(form.Justification)!, form.Id), form.IsAdvised!.Value,
        vault.Seal(PlainText.Tidy(form.Advice)!, form.Id));
}

public sealed record DepartureRow(string Code, DateTime At, string By, string Clause, string Justification, bool IsAdvised, string Advice);

public sealed class DepartureForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Which policy and clause?", Description = "For example, Social media policy, 4.2.")]
    public string? Clause { get; set; }

    [Display(Name = "What was done instead, and why?")]
    public string? Justification { get; set; }

    [Display(Name = "Was the authority's advice sought?")]
    public bool? IsAdvised { get; set; }

    [Display(Name = "What was advised and by whom; or why was no advice sought?")]
    public string? Advice { get; set; }
}

public sealed class DepartureFormValidator : AbstractValidator<DepartureForm>
{
    public DepartureFormValidator()
    {
        RuleFor(form => form.Clause).Filled("Say which policy and clause").Words(PolicyDeparture.ClauseMaxLength, "The policy and clause");
        RuleFor(form => form.Justification).Filled("Say what was done and why").Words(Concern.WordsMaxLength, "The justification");
        RuleFor(form => form.IsAdvised).NotNull().WithMessage("Say whether advice was sought");
        RuleFor(form => form.Advice).Filled("Say what was advised, or why no advice was sought").Words(Concern.WordsMaxLength, "The advice");
    }
}

public sealed record DeparturePage(string Code, DepartureForm Form);
