using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed class MonitoringForm
{
    public int Version { get; set; }

    [Display(Name = "Which senior leader answers for it?")]
    public Guid? LeaderId { get; set; }

    [Display(Name = "Which governor looks after it?")]
    public Guid? GovernorId { get; set; }

    [Display(Name = "Who does what?", Description = "The safeguarding lead, the technicians, the provider of the filter.")]
    public string? RolesWords { get; set; }

    [Display(Name = "What is blocked, for whom, and why?")]
    public string? BlockedWords { get; set; }

    [Display(Name = "Every how many days is it tried?")]
    public int? CheckEveryDays { get; set; }

    public static MonitoringForm Of(MonitoringPlan? plan) => plan is null ? new MonitoringForm { CheckEveryDays = 30 } : new MonitoringForm
    {
        Version = plan.Version, LeaderId = plan.LeaderId, GovernorId = plan.GovernorId, RolesWords = plan.RolesWords, BlockedWords = plan.BlockedWords, CheckEveryDays = plan.CheckEveryDays,
    };

    public MonitoringDetails Details() => new(LeaderId, GovernorId, PlainText.Tidy(RolesWords), PlainText.Tidy(BlockedWords), CheckEveryDays!.Value);
}

public sealed class MonitoringFormValidator : AbstractValidator<MonitoringForm>
{
    public MonitoringFormValidator(MonitoringFormPage page)
    {
        RuleFor(form => form.LeaderId).Must(id => id is null || page.Leaders.Offers(id)).WithMessage("Choose from the list");
        RuleFor(form => form.GovernorId).Must(id => id is null || page.Governors.Offers(id)).WithMessage("Choose from the list");
        RuleFor(form => form.RolesWords).Words(MonitoringPlan.WordsMaxLength, "Who does what");
        RuleFor(form => form.BlockedWords).Words(MonitoringPlan.WordsMaxLength, "What is blocked");
        RuleFor(form => form.CheckEveryDays).Must(days => days is >= 1 and <= 120).WithMessage("The days must be a whole number between 1 and 120");
    }
}

public sealed record MonitoringFormPage(MonitoringForm Form, IReadOnlyList<Choice> Leaders, IReadOnlyList<Choice> Governors);
