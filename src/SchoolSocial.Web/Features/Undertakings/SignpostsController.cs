using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Where families, pupils and staff find help and advice, and what staff must read; each looked up once a year (WB30).</summary>
[Authorize(Can.SignpostFamilies)]
public sealed class SignpostsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/signposts")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new SignpostsPage(await InUse().ToListAsync(cancel), clock.Today));

    /// <summary>The list to hand out or to put on the website.</summary>
    [HttpGet("/signposts/sheet")]
    public async Task<IActionResult> Print(CancellationToken cancel)
    {
        OnPaper("Help and advice", "/signposts", clock.Now);
        return View("Sheet", new SignpostsPage([.. (await InUse().ToListAsync(cancel)).Where(each => each.For.HasFlag(SignpostFor.Families))], clock.Today));
    }

    [HttpGet("/signposts/new")]
    public IActionResult New() => View(new SignpostFormPage(new SignpostForm { Id = Guid.CreateVersion7() }, null));

    [HttpPost("/signposts/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] SignpostForm form, CancellationToken cancel)
    {
        if (await db.Signposts.AnyAsync(each => each.Id == form.Id && each.SchoolId == Actor.SchoolId, cancel)) return Redirect("/signposts");
        var page = new SignpostFormPage(form, null);
        if (!ModelState.Accepts(new SignpostFormValidator(), form)) return Unaccepted(nameof(New), page);
        db.Add(await db.DrawAsync(() => Signpost.Add(form.Id, form.Details(), Actor, clock.Now), each => each.Code, cancel));
        return await SavedAsync(page, nameof(New), "It is on the list. Look it up, and say so.", cancel);
    }

    [HttpGet("/signposts/{code}")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) => await FindAsync(code, cancel) is { } found ? View(await PageAsync(SignpostForm.Of(found), found, cancel)) : NotFound();

    [HttpPost("/signposts/{code}")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] SignpostForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } found) return NotFound();
        var page = await PageAsync(form, found, cancel);
        if (!ModelState.Accepts(new SignpostFormValidator(), form)) return Unaccepted(nameof(Edit), page);
        if (form.Version != found.Version)
        {
            form.Version = found.Version;
            return Stale(nameof(Edit), page, StaleAnswers.Of(form, SignpostForm.Of(found)));
        }

        found.Change(form.Details(), Actor, clock.Now);
        return await SavedAsync(page, nameof(Edit), "Saved.", cancel);
    }

    [HttpPost("/signposts/{code}/checked")]
    public async Task<IActionResult> Check(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } found) return NotFound();
        found.Check(clock.Today, Actor, clock.Now);
        return await SavedAsync(await PageAsync(SignpostForm.Of(found), found, cancel), nameof(Edit), $"{found.Name} is noted as looked up today.", cancel);
    }

    [HttpPost("/signposts/{code}/retired")]
    public async Task<IActionResult> Destroy(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } found) return NotFound();
        found.Retire(Actor, clock.Now);
        return await SavedAsync(await PageAsync(SignpostForm.Of(found), found, cancel), nameof(Edit), $"{found.Name} is no longer given out.", cancel);
    }

    private IQueryable<Signpost> InUse() => db.Signposts.AsNoTracking().Where(each => each.SchoolId == Actor.SchoolId && each.RetiredAt == null).OrderBy(each => each.NormalisedName);

    private Task<Signpost?> FindAsync(string code, CancellationToken cancel) => db.Signposts.SingleOrDefaultAsync(each => each.Code == code && each.SchoolId == Actor.SchoolId, cancel);

    private async Task<SignpostFormPage> PageAsync(SignpostForm form, Signpost stored, CancellationToken cancel) => new(
        form, stored, await Keeping.ReadAsync(db, vault, stored, UndertakingRetention.For(stored, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/signposts/{stored.Code}", cancel));

    private async Task<IActionResult> SavedAsync(SignpostFormPage page, string view, string done, CancellationToken cancel)
    {
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Failed: return NotSaved(view, page);
            case SaveOutcome.Stale: return Redirect("/signposts");
            case SaveOutcome.Taken:
                ModelState.AddModelError("Form.Name", "There is one of this name already");
                return Unaccepted(view, page);
        }

        TempData["Done"] = done;
        return Redirect("/signposts");
    }
}

public sealed class SignpostForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "What is it called?")]
    public string? Name { get; set; }

    [Display(Name = "Address or phone number")]
    public string? Where { get; set; }

    [Display(Name = "What is it good for?", Description = "In a sentence that a parent understands.")]
    public string? About { get; set; }

    [Display(Name = "For whom is it?")]
    public List<string> For { get; set; } = [];

    [Display(Name = "Must staff read it?")]
    public bool? IsReading { get; set; }

    public static IReadOnlyList<Choice> Audiences { get; } = [.. SignpostWords.EachFor.Select(each => new Choice(each.ToString(), each.Words()))];

    public static SignpostForm Of(Signpost found) => new()
    {
        Id = found.Id, Version = found.Version, Name = found.Name, Where = found.Where, About = found.About, IsReading = found.IsReading,
        For = [.. SignpostWords.EachFor.Where(each => found.For.HasFlag(each)).Select(each => each.ToString())],
    };

    public SignpostDetails Details() => new(
        PlainText.Tidy(Name)!, PlainText.Tidy(Where)!, PlainText.Tidy(About)!, For.Select(Enum.Parse<SignpostFor>).Aggregate(SignpostFor.None, (all, each) => all | each), IsReading!.Value);
}

public sealed class SignpostFormValidator : AbstractValidator<SignpostForm>
{
    public SignpostFormValidator()
    {
        RuleFor(form => form.Name).Filled("Enter what it is called").Line(Signpost.NameMaxLength, "The name");
        RuleFor(form => form.Where).Filled("Enter the address or phone number").Line(Signpost.WhereMaxLength, "The address");
        RuleFor(form => form.About).Filled("Say what it is good for").Words(Signpost.AboutMaxLength, "What it is good for");
        RuleFor(form => form.For).NotEmpty().WithMessage("Say for whom it is");
        RuleForEach(form => form.For).Must(each => SignpostWords.EachFor.Any(known => known.ToString() == each)).WithMessage("Choose from the list");
        RuleFor(form => form.IsReading).NotNull().WithMessage("Say whether staff must read it");
    }
}

public sealed record SignpostFormPage(SignpostForm Form, Signpost? Stored, Keeping? Keeping = null);

public sealed record SignpostsPage(IReadOnlyList<Signpost> Rows, DateOnly Today);
