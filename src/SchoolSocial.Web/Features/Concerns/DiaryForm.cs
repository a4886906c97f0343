using SchoolSocial.Domain.People;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class DiaryForm
{
    /// <summary>Made with the page: the same form sent twice keeps one entry.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What was it?")]
    public DiaryKind? Kind { get; set; }

    [Display(Name = "From whom?")]
    public DiaryFrom? From { get; set; }

    [Display(Name = "Which pupil, if you know")]
    public Guid? PupilId { get; set; }

    [Display(Name = "Their name or handle")]
    public string? Handle { get; set; }

    [Display(Name = "Which account did it reach?", Description = "For example, the Year 3 class account, or my own Instagram.")]
    public string? Account { get; set; }

    [Display(Name = "What happened, and what did you do?", Description = "For example, refused and blocked. A sentence is enough.")]
    public string? Words { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Is it reported or logged somewhere else too?", Description = "For example, told to Mrs Ashworth; CPOMS 4471.")]
    public string? Elsewhere { get; set; }
}

public sealed class DiaryFormValidator : AbstractValidator<DiaryForm>
{
    public DiaryFormValidator(DateOnly today, IReadOnlySet<Guid> pupils)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what it was").IsInEnum().WithMessage("Say what it was");
        RuleFor(form => form.From).Must((form, from) => form.Kind == DiaryKind.MightLookOdd || from is not null).WithMessage("Say whom it was from").IsInEnum().WithMessage("Say whom it was from");
        RuleFor(form => form.PupilId).Must(pupil => pupil is not { } id || pupils.Contains(id)).WithMessage("Choose a pupil of the list");
        RuleFor(form => form.Handle).Line(DiaryEntry.HandleMaxLength, "The name or handle");
        RuleFor(form => form.Account).Filled("Say which account it reached").Line(DiaryEntry.AccountMaxLength, "The account");
        RuleFor(form => form.Words).Filled("Say what happened and what you did").Words(DiaryEntry.WordsMaxLength, "What you wrote");
        RuleFor(form => form.Elsewhere).Words(DiaryEntry.WordsMaxLength, "What you wrote");
        RuleFor(form => form.HappenedOn).NotNull().WithMessage("Enter the day").NotAfter(today);
    }
}

public sealed record DiaryNewPage(DiaryForm Form, IReadOnlyList<Choice> Pupils)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<DiaryKind>(kind => kind.Words());

    public IReadOnlyList<Choice> Froms { get; } = Choice.Each<DiaryFrom>(from => from.Words());

    public IReadOnlySet<Guid> PupilIds => Pupils.Where(pupil => pupil.Value.Length > 0).Select(pupil => Guid.Parse(pupil.Value)).ToHashSet();

    public static async Task<DiaryNewPage> ReadAsync(SchoolDb db, Actor actor, DiaryForm form, DateOnly today, CancellationToken cancel)
    {
        var pupils = await db.Pupils.AsNoTracking().Where(pupil => pupil.SchoolId == actor.SchoolId).Where(Pupil.OnRollOn(today))
            .OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel);
        return new DiaryNewPage(form, [new Choice("", "I do not know, or none"), .. pupils.Select(pupil => Choice.Of(pupil.Id, pupil.Name))]);
    }
}
