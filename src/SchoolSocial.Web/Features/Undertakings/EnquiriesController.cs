using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What families asked for help with, and what they were told (WB30). The list says the subject alone; what was said is opened one by one.</summary>
[Authorize(Can.SignpostFamilies)]
public sealed class EnquiriesController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/enquiries")]
    public async Task<IActionResult> Index(string? sort = null, int page = 1, CancellationToken cancel = default)
    {
        var asked = db.FamilyEnquiries.AsNoTracking().Where(enquiry => enquiry.SchoolId == Actor.SchoolId);
        var sorted = sort == "day" ? asked.OrderBy(enquiry => enquiry.On) : asked.OrderByDescending(enquiry => enquiry.On);
        return View(await sorted.ThenBy(enquiry => enquiry.Id).PageAsync(page, cancel));
    }

    [HttpGet("/enquiries/new")]
    public IActionResult New() => View(new EnquiryForm { Id = Guid.CreateVersion7(), On = clock.Today });

    [HttpPost("/enquiries/new")]
    public async Task<IActionResult> Create(EnquiryForm form, CancellationToken cancel)
    {
        if (await db.FamilyEnquiries.AnyAsync(enquiry => enquiry.Id == form.Id && enquiry.SchoolId == Actor.SchoolId, cancel)) return Redirect("/enquiries");
        if (!ModelState.Accepts(new EnquiryFormValidator(clock.Today), form, "")) return Unaccepted(nameof(New), form);
        var words = new EnquiryWords(vault.Seal(PlainText.Tidy(form.Who)!, form.Id), vault.Seal(PlainText.Tidy(form.Asked)!, form.Id), vault.Seal(PlainText.Tidy(form.Told)!, form.Id));
        db.Add(await db.DrawAsync(() => FamilyEnquiry.Note(form.Id, form.About!.Value, form.On!.Value, words, Actor, clock.Now), each => each.Code, cancel));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), form);
        TempData["Done"] = "The enquiry is noted.";
        return Redirect("/enquiries");
    }

    [HttpGet("/enquiries/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } enquiry) return NotFound();
        enquiry.Opened(Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        var names = await db.NamesAsync([enquiry.ById], cancel);
        return View(new EnquiryPage(enquiry, names.GetValueOrDefault(enquiry.ById, "somebody"), vault.Open(enquiry.Who, enquiry.Id), vault.Open(enquiry.Asked, enquiry.Id), vault.Open(enquiry.Told, enquiry.Id),
            await Keeping.ReadAsync(db, vault, enquiry, UndertakingRetention.For(enquiry, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/enquiries/{code}", cancel)));
    }

    private Task<FamilyEnquiry?> FindAsync(string code, CancellationToken cancel) => db.FamilyEnquiries.SingleOrDefaultAsync(enquiry => enquiry.Code == code && enquiry.SchoolId == Actor.SchoolId, cancel);
}

public sealed class EnquiryForm
{
    public Guid Id { get; set; }

    [Display(Name = "When did they ask?")]
    public DateOnly? On { get; set; }

    [Display(Name = "What about?")]
    public EnquiryAbout? About { get; set; }

    [Display(Name = "Who asked?")]
    public string? Who { get; set; }

    [Display(Name = "What did they want to know?")]
    public string? Asked { get; set; }

    [Display(Name = "What did you tell them, and where did you point them?")]
    public string? Told { get; set; }

    public static IReadOnlyList<Choice> Subjects { get; } = Choice.Each<EnquiryAbout>(about => about.Words());
}

public sealed class EnquiryFormValidator : AbstractValidator<EnquiryForm>
{
    public EnquiryFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.About).NotNull().WithMessage("Say what it was about").IsInEnum().WithMessage("Say what it was about");
        RuleFor(form => form.Who).Filled("Say who asked").Line(Starter.NameMaxLength, "The name");
        RuleFor(form => form.Asked).Filled("Say what they wanted to know").Words(FamilyEnquiry.WordsMaxLength, "What they asked");
        RuleFor(form => form.Told).Filled("Say what you told them").Words(FamilyEnquiry.WordsMaxLength, "What you told them");
    }
}

public sealed record EnquiryPage(FamilyEnquiry Enquiry, string By, string Who, string Asked, string Told, Keeping Keeping);
