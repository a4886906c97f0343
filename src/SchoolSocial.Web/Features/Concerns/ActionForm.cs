using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class ActionForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What is to be done?", Description = "For example, ring Olivia's mother.")]
    public string? Task { get; set; }

    [Display(Name = "Who will do it?", Description = "Only people who can see this concern are listed.")]
    public Guid? OwnerId { get; set; }

    [Display(Name = "By when?")]
    public DateOnly? DueOn { get; set; }
}

public sealed class ActionFormValidator : AbstractValidator<ActionForm>
{
    public ActionFormValidator(DateOnly today, IReadOnlyCollection<Guid> owners)
    {
        RuleFor(form => form.Task).Filled("Say what is to be done").Words(ConcernAction.TaskMaxLength, "What is to be done");
        RuleFor(form => form.OwnerId).Must(owner => owner is { } id && owners.Contains(id)).WithMessage("Choose who will do it");
        RuleFor(form => form.DueOn).NotNull().WithMessage("Enter the day it is to be done by")
            .Must(on => on is null || on >= today).WithMessage("The day must be today or later")
            .Must(on => on is null || on <= today.AddYears(2)).WithMessage("Check the year");
    }
}

public sealed record ActionPage(string Code, ActionForm Form, IReadOnlyList<Choice> Owners);

public sealed class CompletionForm
{
    [Display(Name = "What was done, and what came of it?")]
    public string? Result { get; set; }
}

public sealed class CompletionFormValidator : AbstractValidator<CompletionForm>
{
    public CompletionFormValidator() => RuleFor(form => form.Result).Filled("Say what was done").Words(Concern.WordsMaxLength, "What was done");
}

public sealed record CompletionPage(string Code, string Task, CompletionForm Form);
