using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Policies.SigningOff;

/// <summary>An act on a policy that needs nothing but its reason.</summary>
public sealed class ReasonForm
{
    /// <summary>Of the text on the page, where the act is about one text and no other.</summary>
    public int? Version { get; set; }

    [Display(Name = "Why?", Description = "Kept in the policy's history.")]
    public string? Reason { get; set; }
}

public sealed class ReasonFormValidator : AbstractValidator<ReasonForm>
{
    public ReasonFormValidator() => RuleFor(form => form.Reason).Filled("Say why").Words(PolicyStep.ReasonMaxLength, "The reason");
}

public sealed record ReasonPage(string Code, string Policy, string Title, string Explains, string Path, string Button, ReasonForm Form)
{
    public int? Version { get; init; }
}
