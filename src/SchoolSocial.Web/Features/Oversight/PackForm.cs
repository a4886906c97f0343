using SchoolSocial.Web.Features.Shared;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Oversight;

public sealed class PackForm
{
    public Guid Id { get; set; }

    [Display(Name = "What is it for?", Description = "For example, the inspection of 3 February. It stays on record with your name.")]
    public string? Reason { get; set; }

    [Display(Name = "Concerns and checks from")]
    public DateOnly? From { get; set; }

    [Display(Name = "Up to")]
    public DateOnly? To { get; set; }
}

public sealed class PackFormValidator : AbstractValidator<PackForm>
{
    public PackFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).Filled("Say what it is for").Words(InspectionPack.ReasonMaxLength, "What it is for");
        RuleFor(form => form.From).NotNull().WithMessage("Enter the first day");
        RuleFor(form => form.To).NotNull().WithMessage("Enter the last day").NotAfter(today, "The last day")
            .Must((form, to) => to is null || form.From is null || (to >= form.From && to.Value.DayNumber - form.From.Value.DayNumber < BoardSpan.MostDays)).WithMessage($"Choose at most {BoardSpan.MostDays} days, the first before the last");
    }
}

public sealed record PackRow(string Code, bool IsOwn, string By, DateTime At, string Reason);

public sealed record PackPagePart(PackPart Part, PackContent Content);

public sealed record PackPage(
    string Code, DateOnly From, DateOnly To, DateTime AskedAt, string Reason, Decision CanOpen, PackPart? Next, IReadOnlySet<PackPart> Made, IReadOnlyList<PackPagePart> Parts, Keeping Keeping);
