using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Accounts;

public sealed class AccountUseForm
{
    public int Version { get; set; }

    [Display(Name = "What is it for?")]
    public string? Purpose { get; set; }

    [Display(Name = "Hashtags it may use", Description = "One to a line, for example #WorldBookDay. A post with others is warned of. None: any will do.")]
    public string? Hashtags { get; set; }

    [Display(Name = "Sites it may link to", Description = "One to a line, for example bbc.co.uk; the school's own always. A post that leads elsewhere is warned of. None: any will do.")]
    public string? Domains { get; set; }

    [Display(Name = "Accounts it follows", Description = "One to a line. Look at them whenever you check its followers.")]
    public string? Follows { get; set; }

    [Display(Name = "Rules at the top of its page", Description = "As members read them, with how to reach the school. When the words change, its settings must be looked at again.")]
    public string? PinnedRules { get; set; }

    [Display(Name = "Where are conversations logged?", Description = "Who can reach the logs, and how long they are kept. They can protect staff, too.")]
    public string? LogsKept { get; set; }

    [Display(Name = "Which school devices is it used on?", Description = "The numbers on their labels. It is used on no other.")]
    public string? Devices { get; set; }

    public static AccountUseForm Of(Account account) => new()
    {
        Version = account.Version, Purpose = account.Purpose, Hashtags = account.Hashtags, Domains = account.Domains, Follows = account.Follows, PinnedRules = account.PinnedRules,
        LogsKept = account.LogsKept, Devices = account.Devices,
    };

    public AccountUse Use() => new(PlainText.Tidy(Purpose)!, PlainText.Tidy(Hashtags), PlainText.Tidy(Domains), PlainText.Tidy(Follows));
}

public sealed class AccountUseFormValidator : AbstractValidator<AccountUseForm>
{
    public AccountUseFormValidator(AccountKind kind)
    {
        RuleFor(form => form.LogsKept).Words(Account.PurposeMaxLength, "Where they are logged").NoSecret();
        RuleFor(form => form.Devices).Words(Account.PurposeMaxLength, "The devices").NoSecret();
        if (kind == AccountKind.WithPupils)
        {
            RuleFor(form => form.LogsKept).Filled("Say where conversations are logged, who can reach the logs, and how long they are kept");
            RuleFor(form => form.Devices).Filled("Name the school devices it is used on");
        }

        RuleFor(form => form.Purpose).Filled("Say what it is for").Words(Account.PurposeMaxLength, "The purpose").NoSecret();
        RuleFor(form => form.Hashtags).Words(Account.ListMaxLength, "The list").NoSecret()
            .Must(list => AccountPage.Lines(list).All(line => line.StartsWith('#') && !line.Contains(' ', StringComparison.Ordinal))).WithMessage("Each hashtag begins with # and stands on a line of its own");
        RuleFor(form => form.Domains).Words(Account.ListMaxLength, "The list").NoSecret()
            .Must(list => AccountPage.Lines(list).All(line => Uri.CheckHostName(line) == UriHostNameType.Dns && line.Contains('.', StringComparison.Ordinal))).WithMessage("Each site looks like bbc.co.uk and stands on a line of its own");
        RuleFor(form => form.Follows).Words(Account.ListMaxLength, "The list").NoSecret();
        RuleFor(form => form.PinnedRules).Words(Account.PinnedRulesMaxLength, "The rules").NoSecret();
    }
}

public sealed record AccountUsePage(AccountUseForm Form, string Code, string Name, AccountKind Kind);
