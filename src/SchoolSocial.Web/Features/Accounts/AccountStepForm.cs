using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Accounts;

public sealed class AccountStepForm
{
    [Display(Name = "Why?", Description = "In a sentence. Those who see the account see that something happened; why is kept for the audit.")]
    public string? Reason { get; set; }
}

public sealed class AccountStepFormValidator : AbstractValidator<AccountStepForm>
{
    public AccountStepFormValidator(AccountStepKind kind)
    {
        RuleFor(form => form.Reason).Words(Account.ReasonMaxLength, "The reason").NoSecret();
        if (kind.NeedsReason()) RuleFor(form => form.Reason).Filled("Say why");
    }
}

public sealed record AccountStepPage(AccountStepForm Form, AccountStepKind Kind, string Code, string Name);
