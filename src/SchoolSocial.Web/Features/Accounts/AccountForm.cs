using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

public sealed class AccountForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "What kind of account is it?")]
    public AccountKind? Kind { get; set; }

    [Display(Name = "Platform")]
    public Guid? PlatformId { get; set; }

    [Display(Name = "Name among people", Description = "For example, Year 4 Larks or Biscuit the school dog.")]
    public string? Name { get; set; }

    [Display(Name = "Classes", Description = "Those it belongs to this year. Leave empty if it belongs to the whole school.")]
    public List<Guid> ClassIds { get; set; } = [];

    [Display(Name = "Handle", Description = "Without the @. For a class account you can leave it empty: it is made from the year group and the teacher's initials.")]
    public string? Handle { get; set; }

    [Display(Name = "Why does the handle differ from the school's pattern?", Description = "Only if it does.")]
    public string? HandleReason { get; set; }

    [Display(Name = "Email it is registered to", Description = "Its own address at the school. Leave it empty for a class account to have it made.")]
    public string? Email { get; set; }

    [Display(Name = "Who can see it?")]
    public AccountVisibility? Visibility { get; set; }

    [Display(Name = "What is it for?", Description = "For example, to show parents what the class learns and to tell them about the week.")]
    public string? Purpose { get; set; }

    [Display(Name = "Number on the sealed envelope", Description = "If the way in is kept in the safe: the number on the envelope, never what is in it.")]
    public string? EnvelopeNumber { get; set; }

    [Display(Name = "Is it in use already?")]
    public bool? IsInUse { get; set; }

    public static AccountForm Of(Account account, DateOnly today) => new()
    {
        Id = account.Id,
        Version = account.Version,
        Kind = account.Kind,
        PlatformId = account.PlatformId,
        Name = account.Name,
        ClassIds = [.. account.ClassesOn(today)],
        Handle = account.Handle,
        HandleReason = account.HandleReason,
        Email = account.Email,
        Visibility = account.Visibility,
        Purpose = account.Purpose,
        EnvelopeNumber = account.EnvelopeNumber,
    };

    public AccountIdentity Identity(Guid? yearId) => new(
        PlatformId!.Value, Kind!.Value, PlainText.Tidy(Name)!, HandleCheck.Tidy(Handle)!, PlainText.Tidy(Email)!.ToLowerInvariant(), Visibility!.Value,
        yearId, PlainText.Tidy(HandleReason), PlainText.Tidy(EnvelopeNumber));
}

public sealed class AccountFormValidator : AbstractValidator<AccountForm>
{
    public AccountFormValidator(AccountFormPage page, bool isNew)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose the kind").IsInEnum().WithMessage("Choose the kind");
        RuleFor(form => form.PlatformId).Must(id => page.Platforms.Offers(id)).WithMessage("Choose the platform");
        RuleFor(form => form.Name).Filled("Enter a name").Line(Account.NameMaxLength, "The name").NoSecret();
        RuleFor(form => form.ClassIds).Must(ids => ids.All(id => page.Classes.Offers(id))).WithMessage("Choose classes from the list")
            .Must((form, ids) => form.Kind is not (AccountKind.Class or AccountKind.Phase or AccountKind.WithPupils) || ids.Count > 0).WithMessage("Choose the class it belongs to")
            .Must((form, ids) => form.Kind is not AccountKind.Class || ids.Count <= 1).WithMessage("A class account belongs to one class. For several, choose the kind Phase.");
        RuleFor(form => form.Handle).Filled("Enter the handle").Line(Account.HandleMaxLength, "The handle")
            .Must(handle => HandleCheck.Tidy(handle) is not { } tidy || HandleCheck.IsHandle(tidy)).WithMessage("The handle may hold letters, figures, full stops, hyphens and underscores");
        RuleFor(form => form.HandleReason).Line(Account.ReasonMaxLength, "The reason").NoSecret();
        RuleFor(form => form.Email).Filled("Enter the email it is registered to").Line(Account.EmailMaxLength, "The email").Email()
            .Must(email => PlainText.Tidy(email) is not { } tidy || HandleCheck.IsOfSchool(tidy, page.EmailDomain)).WithMessage($"The email must be one of the school's own, ending with @{page.EmailDomain}");
        RuleFor(form => form.Visibility).NotNull().WithMessage("Say who can see it").IsInEnum().WithMessage("Say who can see it");
        RuleFor(form => form.Purpose).Filled("Say what it is for").Words(Account.PurposeMaxLength, "The purpose").NoSecret();
        RuleFor(form => form.EnvelopeNumber).Line(Account.EnvelopeMaxLength, "The number").NoSecret()
            .Must(number => PlainText.Tidy(number) is not { } tidy || tidy.Count(char.IsLetterOrDigit) <= 8).WithMessage("This must be the short number on the envelope");
        if (isNew && page.MayKeep) RuleFor(form => form.IsInUse).NotNull().WithMessage("Say whether it is in use already");
    }
}

public sealed record AccountFormPage(
    AccountForm Form, IReadOnlyList<Choice> Platforms, IReadOnlyList<Choice> Classes, string EmailDomain, string Pattern, bool MayKeep, string? Code = null, string? Name = null);
