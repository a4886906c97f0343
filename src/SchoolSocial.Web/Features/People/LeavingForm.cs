using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.People;

public sealed class LeavingForm
{
    [Display(Name = "Last day")]
    public DateOnly? On { get; set; }

    [Display(Name = "Time on that day", Description = "By the 24-hour clock, for example 15:30. Leave empty for the end of the day. To end their sign-in at once, choose today and the time it is now.")]
    public string? Time { get; set; }

    /// <summary>The moment in UTC. The end of the day is the last minute of it, so that the day itself is the last day.</summary>
    public DateTime At()
    {
        var local = On!.Value.ToDateTime(LeavingFormValidator.TimeOf(Time) ?? new TimeOnly(23, 59));

        // The hour that the spring skips is taken for the one after it.
        return TimeZoneInfo.ConvertTimeToUtc(SchoolTime.Zone.IsInvalidTime(local) ? local.AddHours(1) : local, SchoolTime.Zone);
    }
}

public sealed class LeavingFormValidator : AbstractValidator<LeavingForm>
{
    public LeavingFormValidator(DateOnly today)
    {
        RuleFor(form => form.On).NotNull().WithMessage("Enter the last day")
            .Must(on => on is null || (on >= today.AddYears(-60) && on <= today.AddYears(5))).WithMessage("Check the year of the last day");
        RuleFor(form => form.Time).Must(time => string.IsNullOrWhiteSpace(time) || TimeOf(time) is not null)
            .WithMessage("The time must look like 15:30");
    }

    public static TimeOnly? TimeOf(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), ["H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}

/// <param name="Form">When.</param>
/// <param name="Person">Who.</param>
/// <param name="Holds">What ends with it, in words.</param>
/// <param name="Gaps">What the school would be without from the day after.</param>
public sealed record LeavingPage(LeavingForm Form, Person Person, IReadOnlyList<string> Holds, IReadOnlyList<string> Gaps);
