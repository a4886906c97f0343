using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Why a child must not be shown, or why that is over.</summary>
public sealed class ProtectionForm
{
    public Guid Id { get; set; }

    [Display(Name = "Why?", Description = "Read by the safeguarding lead and the headteacher alone.")]
    public string? Reason { get; set; }

    [Display(Name = "When should this be looked at again?", Description = "You may leave it empty. The mark stands until somebody lifts it.")]
    public DateOnly? ReviewOn { get; set; }
}

public sealed class ProtectionFormValidator : AbstractValidator<ProtectionForm>
{
    public ProtectionFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).Filled("Say why").Words(Protection.ReasonMaxLength, "The reason");
    }
}

public sealed record ProtectionPage(ProtectionForm Form, Guid PupilId, string Name);

public sealed record ProtectionRow(Guid Id, Guid PupilId, string Name, DateTime Since, DateOnly? ReviewOn, bool IsDue);

public sealed record ProtectionsPage(IReadOnlyList<ProtectionRow> Rows);
