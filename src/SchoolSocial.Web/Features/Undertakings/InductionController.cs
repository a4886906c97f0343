using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Data.Undertakings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>Who has started, what is asked of them and who is behind; of those too who have no sign-in.</summary>
[Authorize(Can.KeepInduction)]
public sealed class InductionController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
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
        if (await db.StartersAt(Actor).SingleOrDefaultAsync(each => each.Id == form.Id, cancel) is { } begun) return Redirect($"/induction/{begun.Code}");
        var page = await PageAsync(form, cancel);
        if (!ModelState.Accepts(new StarterFormValidator(page.People, clock.Today), form)) return Unaccepted(nameof(New), page);
        var list = await ListAsync(cancel);
        var starter = await db.DrawAsync(() => Starter.Begin(form.Id, form.PersonId, PlainText.Tidy(form.Name), form.Kind!.Value, form.StartsOn!.Value, list, Actor, clock.Now), each => each.Code, cancel);
        db.Add(starter);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "Their induction has begun.";
        return Redirect($"/induction/{starter.Code}");
    }

    [HttpGet("/induction/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } starter ? View(await PageOfAsync(starter, cancel)) : NotFound();

    [HttpPost("/induction/{code}/tasks/{task:guid}")]
    public async Task<IActionResult> Update(string code, Guid task, DateOnly? on, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } starter || starter.Tasks.SingleOrDefault(each => each.Id == task) is not { } asked) return NotFound();
        var facts = (await db.StarterFactsAsync(Actor.SchoolId, [starter], cancel)).Of(starter);
        var day = on ?? clock.Today;
        if (!ModelState.Accepts(starter.CanTick(asked, day, facts, clock.Today, Actor, keepsInduction: true))) return Unaccepted(nameof(Show), await PageOfAsync(starter, cancel));
        starter.Tick(asked, day, facts, clock.Today, Actor, keepsInduction: true, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageOfAsync(starter, cancel));
        TempData["Done"] = $"Entered: {asked.Title}.";
        return Redirect($"/induction/{code}");
    }

    [HttpPost("/induction/{code}/end")]
    public async Task<IActionResult> Destroy(string code, string? why, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } starter) return NotFound();
        var words = PlainText.Tidy(why);
        if (words is null || words.Length > Starter.ReasonMaxLength) ModelState.AddModelError("why", $"Say why, in up to {Starter.ReasonMaxLength} characters");
        if (!ModelState.Accepts(starter.CanStop)) return Unaccepted(nameof(Show), await PageOfAsync(starter, cancel));
        starter.Stop(words!, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Show), await PageOfAsync(starter, cancel));
        TempData["Done"] = "Nothing is asked of them any more.";
        return Redirect("/induction");
    }

    [HttpGet("/induction/{code}/sheet")]
    public async Task<IActionResult> Print(string code, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } starter) return NotFound();
        OnPaper("Induction", $"/induction/{code}", clock.Now);
        return View("Sheet", await PageOfAsync(starter, cancel));
    }

    private Task<Starter?> FindAsync(string code, CancellationToken cancel) => db.StartersAt(Actor).SingleOrDefaultAsync(starter => starter.Code == code, cancel);

    private async Task<StarterPage> PageOfAsync(Starter starter, CancellationToken cancel) =>
        await StarterPage.ReadAsync(db, starter, Actor, clock.Today, cancel) with { Keeping = await KeepingAsync(starter, cancel) };

    private async Task<Keeping> KeepingAsync(Starter starter, CancellationToken cancel)
    {
        var leaves = starter.PersonId is { } person ? await db.People.Where(each => each.Id == person).Select(each => each.LeavesAt).SingleOrDefaultAsync(cancel) : null;
        return await Keeping.ReadAsync(db, vault, starter, UndertakingRetention.For(starter, leaves, await db.WaysAsync(Actor.SchoolId, cancel)), Actor, $"/induction/{starter.Code}", cancel);
    }

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
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PersonId).Must(id => id is null || people.Contains(id.Value)).WithMessage("Choose from the list");
        When(form => form.PersonId is null, () => RuleFor(form => form.Name).Filled("Choose a person, or enter the name").Line(Starter.NameMaxLength, "The name").WithoutAccountNames());
        RuleFor(form => form.Kind).Must(kind => kind is { } known && InductionWords.EachKind.Contains(known)).WithMessage("Say what they start as");
        RuleFor(form => form.StartsOn).NotNull().WithMessage("Enter the first day")
            .Must(on => on is null || (on >= today.AddYears(-1) && on <= today.AddYears(1))).WithMessage("Check the year of the first day");
    }
}

public sealed record StarterFormPage(StarterForm Form, IReadOnlyList<Choice> Choices, IReadOnlySet<Guid> People);
