using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class HandOverForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who did you tell, and how?", Description = "For example, \"Joan Mistry of the local authority, by phone on the number in the policy\".")]
    public string? Who { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? On { get; set; }

    [Display(Name = "At what time?", Description = "By the 24-hour clock, for example 15:30")]
    public string? Time { get; set; }
}

public sealed class HandOverFormValidator : AbstractValidator<HandOverForm>
{
    public HandOverFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Who).Filled("Say who you told, and how").Words(ConcernHandOver.WhoMaxLength, "Who you told");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").Must(on => on is null || (on <= today && on >= today.AddYears(-1))).WithMessage("The day must be today or before");
        RuleFor(form => form.Time).Must(time => TypedTime.Of(time) is not null).WithMessage("The time must look like 15:30");
    }
}

/// <param name="Code">The concern.</param>
/// <param name="BackHref">The receipt for the one who reported it, the record for those who handle it.</param>
/// <param name="Form">Who was told.</param>
public sealed record HandOverNewPage(string Code, string BackHref, HandOverForm Form);

/// <summary>What is printed for somebody who cannot sign in yet: the reporter's own words, and room to write on.</summary>
public sealed record HandOverSheet(
    string Code, string For, DateTime RaisedAt, DateOnly HappenedOn, string Reporter, AtRisk AtRisk, string Account, string? ChildsWords, string SignInAt);
