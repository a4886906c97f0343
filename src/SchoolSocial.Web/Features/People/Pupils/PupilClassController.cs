using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.People.Pupils;

/// <summary>A child moves to another class.</summary>
[Authorize(Can.ManagePupils)]
public sealed class PupilClassController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/people/pupils/{id:guid}/class")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) => await db.FindPupilAsync(Actor, id, cancel) is { } pupil
        ? View(await PageAsync(new MoveForm { FromOn = clock.Today }, pupil, cancel))
        : NotFound();

    [HttpPost("/people/pupils/{id:guid}/class")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] MoveForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        var page = await PageAsync(form, pupil, cancel);
        if (!ModelState.Accepts(new MoveFormValidator([.. page.Classes.Skip(1).Select(choice => Guid.Parse(choice.Value))]), form)) return Unaccepted(nameof(New), page);
        var joined = (await db.FindClassAsync(Actor, form.ClassId!.Value, cancel))!;
        var year = (await db.OwnSchoolAsync(Actor, cancel)).Years.First(each => each.Id == joined.SchoolYearId);
        if (!ModelState.Accepts(MayMove(pupil, year, form.FromOn!.Value))) return Unaccepted(nameof(New), page);
        pupil.MoveTo(joined, form.FromOn!.Value, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"{pupil.Name} is in {joined.Name} from {SchoolDates.Day(form.FromOn!.Value)}.";
        return Redirect($"/people/pupils/{id}");
    }

    private static Decision MayMove(Pupil pupil, SchoolYear year, DateOnly fromOn) => year.Holds(fromOn)
        ? pupil.CanMove(fromOn)
        : Decision.Refused($"This class is of {year.Name}. Choose a day {SchoolDates.Span(year.StartsOn, year.EndsOn)}.");

    private async Task<MovePage> PageAsync(MoveForm form, Pupil pupil, CancellationToken cancel) =>
        new(form, pupil.Id, pupil.Name, [new Choice("", "Choose a class"), .. await db.ClassesTodayAsync(Actor, clock.Today, cancel)]);
}

public sealed class MoveForm
{
    [Display(Name = "Class")]
    public Guid? ClassId { get; set; }

    [Display(Name = "First day in the class")]
    public DateOnly? FromOn { get; set; }
}

public sealed class MoveFormValidator : AbstractValidator<MoveForm>
{
    public MoveFormValidator(IReadOnlyCollection<Guid> classes)
    {
        RuleFor(form => form.ClassId).Must(taught => taught is { } id && classes.Contains(id)).WithMessage("Choose a class");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day in the class");
    }
}

public sealed record MovePage(MoveForm Form, Guid PupilId, string Name, IReadOnlyList<Choice> Classes);
