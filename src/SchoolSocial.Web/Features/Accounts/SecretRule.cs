using FluentValidation;
using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Web.Features.Accounts;

public static class SecretRule
{
    /// <summary>No password, code or security answer is ever kept: a field that looks like one is refused, with the reason.</summary>
    public static IRuleBuilderOptions<TForm, string?> NoSecret<TForm>(this IRuleBuilder<TForm, string?> rule) => rule
        .Must(text => SecretCheck.LooksLikeSecret(text) is null)
        .WithMessage((_, text) => SecretCheck.Refusal(SecretCheck.LooksLikeSecret(text)!));
}
