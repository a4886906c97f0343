using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>Why a record is put under legal hold, or why the hold is lifted.</summary>
public sealed class HoldForm
{
    public const int ReasonMaxLength = 2_000;

    public Guid Id { get; set; }

    [Display(Name = "Why?", Description = "For example, a subject access request, a complaint or an inquiry, with its date. Only those who place holds read this.")]
    public string? Reason { get; set; }
}

public sealed class HoldFormValidator : AbstractValidator<HoldForm>
{
    public HoldFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).Filled("Say why").Words(HoldForm.ReasonMaxLength, "The reason");
    }
}

/// <param name="Form">The reason.</param>
/// <param name="Path">The page of the record.</param>
/// <param name="Name">What the record is called.</param>
/// <param name="IsHeld">Whether a hold is to be lifted; otherwise one is to be placed.</param>
public sealed record HoldPage(HoldForm Form, string Path, string Name, bool IsHeld);
