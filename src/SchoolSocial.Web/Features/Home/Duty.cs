using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Something that needs the person: the next act, since when it waits, by when it is to be done, and the page where it is done.</summary>
public sealed record Duty(string Words, DateTime Since, DateOnly? DueOn, bool IsLate, string Href)
{
    /// <summary>The clock in words; set where it runs in hours and not in days.</summary>
    public string? Clock { get; init; }

    public string When => Clock ?? (DueOn is { } due ? $"by {due.Shortly()}" : $"since {SchoolTime.DateOf(Since).Shortly()}");

    public static Duty On(string words, DateTime since, DateOnly dueOn, DateOnly today, string href) => new(words, since, dueOn, dueOn < today, href);
}
