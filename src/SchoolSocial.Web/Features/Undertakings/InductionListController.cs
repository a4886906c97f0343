using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

/// <summary>What this school asks of everybody who starts.</summary>
[Authorize(Can.KeepInduction)]
public sealed class InductionListController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/induction/list")]
    public async Task<IActionResult> Edit(CancellationToken cancel) => View(new InductionListPage(await ListAsync(cancel), new InductionTaskForm()));

    [HttpPost("/induction/list")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] InductionTaskForm form, CancellationToken cancel)
    {
        var list = await ListAsync(cancel);
        if (!ModelState.Accepts(new InductionTaskFormValidator(), form) || !ModelState.Accepts(list.CanAdd(form.Details()))) return Unaccepted(nameof(Edit), new InductionListPage(list, form));
        if (list.Version == 0) db.Add(list);
        list.Add(form.Details(), Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), new InductionListPage(list, form));
        TempData["Done"] = "It is asked of everybody who starts from now on.";
        return Redirect("/induction/list");
    }

    [HttpPost("/induction/list/{number:int}/left-out")]
    public async Task<IActionResult> Destroy(int number, CancellationToken cancel)
    {
        var list = await ListAsync(cancel);
        if (list.Tasks.SingleOrDefault(each => each.Number == number) is not { } task) return NotFound();
        if (!ModelState.Accepts(InductionList.CanLeaveOut(task))) return Unaccepted(nameof(Edit), new InductionListPage(list, new InductionTaskForm()));
        if (list.Version == 0) db.Add(list);
        list.LeaveOut(task, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Edit), new InductionListPage(list, new InductionTaskForm()));
        TempData["Done"] = "It is no longer asked of those who start from now on.";
        return Redirect("/induction/list");
    }

    /// <summary>The school's own; while it has none, the usual one, which is kept with the first change.</summary>
    private async Task<InductionList> ListAsync(CancellationToken cancel) =>
        await db.InductionLists.Include(list => list.Tasks).SingleOrDefaultAsync(list => list.SchoolId == Actor.SchoolId, cancel) ?? InductionList.Begin(Actor, clock.Now);
}

public sealed class InductionTaskForm
{
    [Display(Name = "What is asked?", Description = "For example: Read and accept the rules for the class tablets")]
    public string? Title { get; set; }

    [Display(Name = "What kind of thing is it?")]
    public InductionTaskKind? Kind { get; set; }

    [Display(Name = "How many days after the first day?", Description = "0 for the first day itself.")]
    public int? Days { get; set; }

    [Display(Name = "Of whom?")]
    public List<string> For { get; set; } = [];

    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Each<InductionTaskKind>(kind => kind.Words());

    public InductionTaskDetails Details() => new(
        Kind!.Value, PlainText.Tidy(Title)!, Days!.Value, For.Select(Enum.Parse<StarterKinds>).Aggregate(StarterKinds.None, (all, each) => all | each));
}

public sealed class InductionTaskFormValidator : AbstractValidator<InductionTaskForm>
{
    public InductionTaskFormValidator()
    {
        RuleFor(form => form.Title).Filled("Say what is asked").Line(InductionTask.TitleMaxLength, "The task").WithoutAccountNames();
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what kind of thing it is").IsInEnum().WithMessage("Say what kind of thing it is");
        RuleFor(form => form.Days).Must(days => days is >= 0 and <= InductionList.MostDays).WithMessage($"The days must be a whole number between 0 and {InductionList.MostDays}");
        RuleFor(form => form.For).NotEmpty().WithMessage("Say of whom it is asked");
        RuleForEach(form => form.For).Must(each => InductionWords.EachKind.Any(kind => kind.ToString() == each)).WithMessage("Choose from the list");
    }
}

public sealed record InductionListPage(InductionList List, InductionTaskForm Form);
