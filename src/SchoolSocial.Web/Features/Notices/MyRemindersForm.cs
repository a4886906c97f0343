using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Notices;

public sealed class MyRemindersForm
{
    public const string OfTheSchool = "school";
    public const string Own = "own";

    [Display(Name = "What else is to come by mail?", Description = "What you leave out still stands on your first page.")]
    public List<string> Mailed { get; set; } = [];

    [Display(Name = "When is mail that can wait to wait?")]
    public string? Quiet { get; set; }

    [Display(Name = "In the evening from")]
    public int? From { get; set; }

    [Display(Name = "To the next morning at")]
    public int? To { get; set; }

    [Display(Name = "All weekend as well?")]
    public bool? Weekends { get; set; }

    [Display(Name = "Once a week, an email that says how much waits for you?")]
    public bool? Digest { get; set; }

    public static MyRemindersForm Of(ReminderChoice choice, ReminderWays ways)
    {
        var bound = ways.Bound(choice);
        return new MyRemindersForm
        {
            Mailed = [.. NoticeGroupWords.Choosable.Where(group => !bound.Muted.HasFlag(group)).Select(group => group.ToString())],
            Quiet = choice.Quiet is null ? OfTheSchool : Own,
            From = choice.Quiet?.From,
            To = choice.Quiet?.To,
            Weekends = choice.Quiet?.Weekends,
            Digest = bound.Digest,
        };
    }

    /// <summary>What the school sends in any case is no choice, and is not on the form.</summary>
    public ReminderChoice Choice(ReminderWays ways) => new(
        NoticeGroupWords.Choosable.Where(group => !ways.MustMail.HasFlag(group) && !Mailed.Contains(group.ToString())).Aggregate(NoticeGroups.None, (all, group) => all | group),
        Quiet == Own ? new QuietHours(From!.Value, To!.Value, Weekends!.Value) : null,
        Digest ?? true);
}

public sealed class MyRemindersFormValidator : AbstractValidator<MyRemindersForm>
{
    public MyRemindersFormValidator()
    {
        RuleForEach(form => form.Mailed).Must(group => NoticeGroupWords.Choosable.Any(each => each.ToString() == group)).WithMessage("Choose from the list");
        RuleFor(form => form.Quiet).Must(quiet => quiet is MyRemindersForm.OfTheSchool or MyRemindersForm.Own).WithMessage("Say whose quiet hours hold");
        When(form => form.Quiet == MyRemindersForm.Own, () =>
        {
            RuleFor(form => form.From).NotNull().WithMessage("Choose the evening hour").InclusiveBetween(QuietHours.EarliestFrom, QuietHours.LatestFrom).WithMessage("Choose the evening hour");
            RuleFor(form => form.To).NotNull().WithMessage("Choose the morning hour").InclusiveBetween(QuietHours.EarliestTo, QuietHours.LatestTo).WithMessage("Choose the morning hour");
            RuleFor(form => form.Weekends).NotNull().WithMessage("Say whether weekends are quiet");
        });
    }
}

public sealed record MyRemindersPage(MyRemindersForm Form, ReminderWays Ways, string? Email)
{
    public IReadOnlyList<Choice> Free => ReminderAnswers.Groups(NoticeGroupWords.Choosable.Where(group => !Ways.MustMail.HasFlag(group)));

    /// <summary>What comes in any case.</summary>
    public IReadOnlyList<string> Fixed =>
        [.. ((NoticeGroups[])[NoticeGroups.Safeguarding, NoticeGroups.SignIn]).Concat(NoticeGroupWords.Choosable.Where(group => Ways.MustMail.HasFlag(group))).Select(group => group.Words())];
}
