using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Records that something was reported to the platform it is on.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class PlatformReportsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/platform-reports/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel)
    {
        var routes = await RoutesAsync(cancel);
        return await NewAsync(code, _ => new PlatformReportPage(code, new PlatformReportForm { SentOn = clock.Today }, routes), cancel);
    }

    [HttpPost("/concerns/{code}/platform-reports/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] PlatformReportForm form, CancellationToken cancel)
    {
        var routes = await RoutesAsync(cancel);
        return await AddAsync(
            code,
            concern => concern.PlatformReports.Any(report => report.Id == form.Id),
            _ => new PlatformReportPage(code, form, routes),
            concern => ModelState.Accepts(new PlatformReportFormValidator(clock.Today), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
            concern => concern.ReportToPlatform(form.Id, Said(form), Actor, clock.Now),
            "The report to the platform is recorded. Add its answer when it comes.", cancel);
    }

    /// <summary>How each platform wants to be told, as the school last looked it up.</summary>
    private async Task<IReadOnlyList<(string Platform, string Route)>> RoutesAsync(CancellationToken cancel) =>
        [.. (await Db.PlatformsOfferedAsync(Actor, cancel)).Where(platform => platform.ReportRoute is not null).Select(platform => (platform.Name, platform.ReportRoute!))];

    private PlatformWords Said(PlatformReportForm form) => new(
        PlainText.Tidy(form.Platform)!, vault.Seal(PlainText.Tidy(form.Address)!, form.Id), vault.SealIfAny(PlainText.Tidy(form.TheirReference), form.Id), form.SentOn!.Value);
}

public sealed class PlatformReportForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Which platform?")]
    public string? Platform { get; set; }

    [Display(Name = "What did you report, and where is it?", Description = "The address of the post, page or account.")]
    public string? Address { get; set; }

    [Display(Name = "The platform's reference, if it gave one")]
    public string? TheirReference { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? SentOn { get; set; }
}

public sealed class PlatformReportFormValidator : AbstractValidator<PlatformReportForm>
{
    public PlatformReportFormValidator(DateOnly today)
    {
        RuleFor(form => form.Platform).Filled("Say which platform").Line(PlatformReport.PlatformMaxLength, "The platform");
        RuleFor(form => form.Address).Filled("Say what you reported").Words(PlatformReport.AddressMaxLength, "What you reported");
        RuleFor(form => form.TheirReference).Line(PlatformReport.ReferenceMaxLength, "The reference");
        RuleFor(form => form.SentOn).NotNull().WithMessage("Enter the day").NotAfter(today);
    }
}

public sealed record PlatformReportPage(string Code, PlatformReportForm Form, IReadOnlyList<(string Platform, string Route)> Routes);
