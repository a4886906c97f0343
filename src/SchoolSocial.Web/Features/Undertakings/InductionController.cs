using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Who has started, what is asked of them and who is behind; of those too who have no sign-in.</summary>
[Authorize(Can.KeepInduction)]
public sealed class InductionController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/induction")]
    public async Task<IActionResult> Index(string? show = null, CancellationToken cancel = default) =>
        View(await InductionPage.ReadAsync(db, Actor, clock.Today, show, cancel));

    [HttpGet("/induction/new")]
    public async Task<IActionResult> New(Guid? person, CancellationToken cancel)
    {
        var known = (await db.NotBegunAsync(Actor.SchoolId, clock.Today, cancel)).FirstOrDefault(each => each.PersonId == person);
        return View(await PageAsync(new StarterForm { Id = Guid.CreateVersion7(), PersonId = known?.PersonId, StartsOn = known?.FromOn }, cancel));
    }

    [HttpPost("/induction/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] StarterForm form, CancellationToken cancel)
    {
        if (await db.StartersAt(Actor).AnyAsync(starter => starter.Id == form.Id, cancel)) return Redirect($"/induction/{form.Id}");
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new StarterFormValidator(page.People, clock.Today), form)) return Unaccepted(nameof(New), page);
        var list = await ListAsync(cancel);
        db.Add(Starter.Begin(form.Id, form.PersonId, PlainText.Tidy(form.Name), form.Kind!.Value, form.StartsOn!.Value, list, Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "Their induction has begun.";
        return Redirect($"/induction/{form.Id}");
    }

    [HttpGet("/induction/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await FindAsync(id, cancel) is { } starter ? View(await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel)) : NotFound();

    [HttpPost("/induction/{id:guid}/tasks/{task:guid}")]
    public async Task<IActionResult> Update(Guid id, Guid task, DateOnly? on, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } starter || starter.Tasks.SingleOrDefault(each => each.Id == task) is not { } asked) return NotFound();
        var facts = (await db.StarterFactsAsync(Actor.SchoolId, [starter], cancel)).Of(starter);
        var day = on ?? clock.Today;
        if (!ModelState.Accepts(starter.CanTick(asked, day, facts, clock.Today, Actor, keepsInduction: true))) return Unaccepted(nameof(Show), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        starter.Tick(asked, day, facts, clock.Today, Actor, keepsInduction: true, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        TempData["Done"] = $"Entered: {asked.Title}.";
        return Redirect($"/induction/{id}");
    }

    [HttpPost("/induction/{id:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, string? why, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } starter) return NotFound();
        var words = PlainText.Tidy(why);
        if (words is null || words.Length > Starter.ReasonMaxLength) ModelState.AddModelError("why", $"Say why, in up to {Starter.ReasonMaxLength} characters");
        if (!ModelState.Accepts(starter.CanStop)) return Unaccepted(nameof(Show), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        starter.Stop(words!, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
        TempData["Done"] = "Nothing is asked of them any more.";
        return Redirect("/induction");
    }

    [HttpGet("/induction/{id:guid}/sheet")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } starter) return NotFound();
        ViewData[Sheet.Key] = new Sheet
        {
            SchoolName = HttpContext.Features.Get<SchoolAccess>()!.SchoolName, Reference = "Induction", PrintedBy = Actor.Name, PrintedAt = SchoolDates.Moment(clock.Now), BackHref = $"/induction/{id}",
        };
        return View("Sheet", await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel));
    }

    private Task<Starter?> FindAsync(Guid id, CancellationToken cancel) => db.StartersAt(Actor).SingleOrDefaultAsync(starter => starter.Id == id, cancel);

    /// <summary>The school's list, begun with the usual tasks where it has none yet.</summary>
    private async Task<InductionList> ListAsync(CancellationToken cancel)
    {
        if (await db.InductionLists.Include(list => list.Tasks).SingleOrDefaultAsync(list => list.SchoolId == Actor.SchoolId, cancel) is { } list) return list;
        var begun = InductionList.Begin(Actor, clock.Now);
        db.Add(begun);
        return begun;
    }

    private async Task<StarterFormPage> PageAsync(StarterForm form, CancellationToken cancel)
    {
        var listed = await db.Starters.Where(starter => starter.SchoolId == Actor.SchoolId && starter.PersonId != null).Where(Starter.IsAsked).Select(starter => starter.PersonId!.Value).ToListAsync(cancel);
        var people = (await db.NotBegunAsync(Actor.SchoolId, clock.Today, cancel)).Select(each => (each.PersonId, each.Name))
            .Concat((await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel)).Select(person => (PersonId: person.Id, person.Name)))
            .DistinctBy(each => each.PersonId).Where(each => !listed.Contains(each.PersonId)).OrderBy(each => each.Name, StringComparer.Ordinal).ToList();
        return new StarterFormPage(form, [new Choice("", "Not on the register of people: the name stands below"), .. people.Select(each => new Choice(each.PersonId.ToString(), each.Name))], people.Select(each => each.PersonId).ToHashSet());
    }
}

public sealed class StarterForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who?")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Name, if they are not on the register", Description = "A student for a fortnight, a parent who hears readers.")]
    public string? Name { get; set; }

    [Display(Name = "What do they start as?")]
    public StarterKinds? Kind { get; set; }

    [Display(Name = "First day")]
    public DateOnly? StartsOn { get; set; }

    public static IReadOnlyList<Choice> Kinds { get; } = [.. InductionWords.EachKind.Select(kind => new Choice(kind.ToString(), kind.Words()))];
}

public sealed class StarterFormValidator : AbstractValidator<StarterForm>
{
    public StarterFormValidator(IReadOnlySet<Guid> people, DateOnly today)
    {
        RuleFor(form => form.Id).NotEmpty().WithMessage("Open this page again and send it from there");
        RuleFor(form => form.PersonId).Must(id => id is null || people.Contains(id.Value)).WithMessage("Choose from the list");
        When(form => form.PersonId is null, () => RuleFor(form => form.Name).Filled("Choose a person, or enter the name").Line(Starter.NameMaxLength, "The name").WithoutAccountNames());
        RuleFor(form => form.Kind).Must(kind => kind is { } known && InductionWords.EachKind.Contains(known)).WithMessage("Say what they start as");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Enter the first day")
            .Must(on => on is null || (on >= today.AddYears(-1) && on <= today.AddYears(1))).WithMessage("Check the year of the first day");
    }
}

public sealed record StarterFormPage(StarterForm Form, IReadOnlyList<Choice> Choices, IReadOnlySet<Guid> People);
