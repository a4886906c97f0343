using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Web.Features.Notices;

public sealed class ReminderRulesForm
{
    public int Version { get; set; }

    [Display(Name = "Are there quiet hours?", Description = "What is urgent comes at once in any case: concerns, messages, posts to take down, and people who cannot sign in.")]
    public bool? HasQuiet { get; set; }

    [Display(Name = "In the evening from")]
    public int? From { get; set; }

    [Display(Name = "To the next morning at")]
    public int? To { get; set; }

    [Display(Name = "All weekend as well?")]
    public bool? Weekends { get; set; }

    [Display(Name = "How many hours a night may a person choose to be quiet, at most?")]
    public int? LongestQuiet { get; set; }

    [Display(Name = "What may nobody switch off?", Description = "It then comes by mail to everybody it concerns.")]
    public List<string> MustMail { get; set; } = [];

    [Display(Name = "On which day does the weekly email go?")]
    public DayOfWeek? DigestOn { get; set; }

    [Display(Name = "At what hour?")]
    public int? DigestHour { get; set; }

    [Display(Name = "May a person switch the weekly email off?")]
    public bool? DigestMayBeOff { get; set; }

    public static ReminderRulesForm Of(ReminderWays ways, int version) => new()
    {
        Version = version,
        HasQuiet = ways.Quiet is not null,
        From = ways.Quiet?.From,
        To = ways.Quiet?.To,
        Weekends = ways.Quiet?.Weekends,
        LongestQuiet = ways.LongestQuiet,
        MustMail = [.. NoticeGroupWords.Choosable.Where(group => ways.MustMail.HasFlag(group)).Select(group => group.ToString())],
        DigestOn = ways.DigestOn,
        DigestHour = ways.DigestHour,
        DigestMayBeOff = ways.DigestMayBeOff,
    };

    public ReminderWays Ways() => new()
    {
        Quiet = HasQuiet!.Value ? new QuietHours(From!.Value, To!.Value, Weekends!.Value) : null,
        LongestQuiet = LongestQuiet!.Value,
        MustMail = MustMail.Select(Enum.Parse<NoticeGroups>).Aggregate(NoticeGroups.None, (all, group) => all | group),
        DigestOn = DigestOn!.Value,
        DigestHour = DigestHour!.Value,
        DigestMayBeOff = DigestMayBeOff!.Value,
    };
}

public sealed class ReminderRulesFormValidator : AbstractValidator<ReminderRulesForm>
{
    public ReminderRulesFormValidator()
    {
        RuleFor(form => form.HasQuiet).NotNull().WithMessage("Say whether there are quiet hours");
        When(form => form.HasQuiet == true, () =>
        {
            RuleFor(form => form.From).NotNull().WithMessage("Choose the evening hour").InclusiveBetween(QuietHours.EarliestFrom, QuietHours.LatestFrom).WithMessage("Choose the evening hour");
            RuleFor(form => form.To).NotNull().WithMessage("Choose the morning hour").InclusiveBetween(QuietHours.EarliestTo, QuietHours.LatestTo).WithMessage("Choose the morning hour");
            RuleFor(form => form.Weekends).NotNull().WithMessage("Say whether weekends are quiet");
        });
        RuleFor(form => form.LongestQuiet).Must(hours => hours is >= ReminderWays.LeastLongestQuiet and <= ReminderWays.GreatestLongestQuiet)
            .WithMessage($"The hours must be a whole number between {ReminderWays.LeastLongestQuiet} and {ReminderWays.GreatestLongestQuiet}");
        RuleForEach(form => form.MustMail).Must(group => NoticeGroupWords.Choosable.Any(each => each.ToString() == group)).WithMessage("Choose from the list");
        RuleFor(form => form.DigestOn).Must(day => day is { } known && ReminderWays.DigestDays.Contains(known)).WithMessage("Choose a day from Monday to Friday");
        RuleFor(form => form.DigestHour).NotNull().WithMessage("Choose the hour").InclusiveBetween(ReminderWays.EarliestDigest, ReminderWays.LatestDigest).WithMessage("Choose the hour");
        RuleFor(form => form.DigestMayBeOff).NotNull().WithMessage("Say whether the weekly email may be switched off");
    }
}

public sealed record ReminderRulesPage(ReminderRulesForm Form);
