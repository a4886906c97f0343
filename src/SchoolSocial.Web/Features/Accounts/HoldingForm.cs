using SchoolSocial.Web.Hosting;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Accounts;

public sealed class HoldingForm
{
    public Guid Id { get; set; }

    [Display(Name = "As what?")]
    public AccountPost? Post { get; set; }

    [Display(Name = "A person")]
    public Guid? PersonId { get; set; }

    [Display(Name = "or everybody who holds a role")]
    public Role? Role { get; set; }

    [Display(Name = "or a group that follows staffing by itself")]
    public StaffGroup? Group { get; set; }

    [Display(Name = "From", Description = "Today counts from this moment, another day from its beginning.")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Last day", Description = "Leave empty if it has no end yet.")]
    public DateOnly? ToOn { get; set; }

    public Holder Holder() => new(PersonId, Role, Group);

    public DateTime FromAt(DateTime now) => FromOn == SchoolTime.DateOf(now) ? now : SchoolTime.StartOf(FromOn!.Value);

    public DateTime? ToAt() => ToOn is { } last ? SchoolTime.StartOf(last.AddDays(1)) : null;
}

public sealed class HoldingFormValidator : AbstractValidator<HoldingForm>
{
    public HoldingFormValidator(IReadOnlyList<Choice> adults, DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Post).NotNull().WithMessage("Choose what they do on the account").IsInEnum().WithMessage("Choose what they do on the account");
        RuleFor(form => form.PersonId).Must((form, person) => new object?[] { person, form.Role, form.Group }.Count(each => each is not null) == 1)
            .WithMessage("Choose one of the three: a person, a role or a group")
            .Must(person => person is null || adults.Offers(person)).WithMessage("Choose somebody from the list");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day")
            .Must(on => on is null || (on >= today.AddYears(-10) && on <= today.AddYears(5))).WithMessage("Check the year of the first day");
        RuleFor(form => form.ToOn).Must((form, to) => to is null || form.FromOn is null || to >= form.FromOn).WithMessage("The last day must not be before the first");
    }
}

public sealed record HoldingPage(HoldingForm Form, string Code, string Name, IReadOnlyList<Choice> Adults);

public sealed class HoldingEndForm
{
    [Display(Name = "When does it end?")]
    public bool? AtOnce { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? On { get; set; }

    public DateTime EndAt(DateTime now) => AtOnce == true ? now : SchoolTime.StartOf(On!.Value.AddDays(1));
}

public sealed class HoldingEndFormValidator : AbstractValidator<HoldingEndForm>
{
    public HoldingEndFormValidator(DateOnly today)
    {
        RuleFor(form => form.AtOnce).NotNull().WithMessage("Say when it ends");
        RuleFor(form => form.On).NotNull().When(form => form.AtOnce == false).WithMessage("Enter the last day")
            .Must(on => on is null || (on >= today.AddYears(-1) && on <= today.AddYears(5))).WithMessage("Check the year of the last day");
    }
}

public sealed record HoldingEndPage(HoldingEndForm Form, string Code, string Name, Guid HoldingId, string Who, AccountPost Post);

public sealed class CoverForm
{
    public Guid Id { get; set; }

    [Display(Name = "Who is away?")]
    public Guid? AbsentId { get; set; }

    [Display(Name = "Who covers?", Description = "Leave empty if nobody does yet: the account then says that cover is missing.")]
    public Guid? CoveredById { get; set; }

    [Display(Name = "First day")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? ToOn { get; set; }
}

public sealed class CoverFormValidator : AbstractValidator<CoverForm>
{
    public CoverFormValidator(CoverPage page, DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.AbsentId).Must(id => page.OnAccount.Offers(id)).WithMessage("Choose who is away");
        RuleFor(form => form.CoveredById).Must(id => id is null || page.Adults.Offers(id)).WithMessage("Choose somebody from the list");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the first day").Must(on => on is null || (on >= today.AddYears(-1) && on <= today.AddYears(2))).WithMessage("Check the year of the first day");
        RuleFor(form => form.ToOn).NotNull().WithMessage("Enter the last day").Must(on => on is null || (on >= today.AddYears(-1) && on <= today.AddYears(3))).WithMessage("Check the year of the last day");
    }
}

public sealed record CoverPage(CoverForm Form, string Code, string Name, IReadOnlyList<Choice> OnAccount, IReadOnlyList<Choice> Adults);
