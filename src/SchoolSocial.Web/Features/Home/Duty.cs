using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Something that needs the person: the next act, since when it waits, by when it is to be done, and the page where it is done.</summary>
public sealed record Duty(string Words, DateTime Since, DateOnly? DueOn, bool IsLate, string Href)
{
    /// <summary>The clock in words; set where it runs in hours and not in days.</summary>
    public string? Clock { get; init; }

    /// <summary>What several like it are called together, "policies to read and sign"; null for what always stands by itself.</summary>
    public string? Alike { get; init; }

    /// <summary>What kind of thing it is: all that the weekly letter says of it (NOT-06).</summary>
    public DutyKind Kind { get; init; }

    /// <summary>It is known to be so now, and not since when: it stands last, and no day is said of it.</summary>
    public bool IsUndated { get; init; }

    /// <summary>"Late by 1 October" would be a length of time: what is late was due on a day.</summary>
    public string When => IsUndated ? "" : Clock ?? (DueOn is { } due ? $"{(IsLate ? "was due" : "by")} {due.Shortly()}" : $"since {SchoolTime.DateOf(Since).Shortly()}");

    public static Duty On(string words, DateTime since, DateOnly dueOn, DateOnly today, string href) => new(words, since, dueOn, dueOn < today, href);
}

/// <summary>In the order of the weekly letter.</summary>
public enum DutyKind
{
    ConcernsToAcknowledge = 1,
    Actions,
    Platforms,
    Letters,
    Messages,
    TakeDowns,
    Accounts,
    Readings,
    SigningAndReviews,
    Consents,
    SelfChecks,
    Undertakings,
    Starters,
    Imports,
    Mail,
    TermReports,
    Notices = 100,

    /// <summary>Whatever names no kind of its own.</summary>
    Other = 0,
}

public static class DutyKinds
{
    public static IEnumerable<Duty> Of(this IEnumerable<Duty> duties, DutyKind kind) => duties.Select(duty => duty with { Kind = kind });

    public static string Words(this DutyKind kind) => kind switch
    {
        DutyKind.ConcernsToAcknowledge => "Concerns to acknowledge",
        DutyKind.Actions => "Actions that are yours",
        DutyKind.Platforms => "Reports to platforms without an answer",
        DutyKind.Letters => "Letters without a reply",
        DutyKind.Messages => "Messages to answer",
        DutyKind.TakeDowns => "Posts to take down",
        DutyKind.Accounts => "Checks and changes due on accounts",
        DutyKind.Readings => "Policies to read and sign",
        DutyKind.SigningAndReviews => "Policies to sign off or review",
        DutyKind.Consents => "Families to ask about pictures",
        DutyKind.SelfChecks => "Looks at your own privacy",
        DutyKind.Undertakings => "Authorisations and ties to see to",
        DutyKind.Starters => "Induction, monitoring and links to look after",
        DutyKind.Imports => "Imports to look over",
        DutyKind.Mail => "Emails that could not be sent",
        DutyKind.TermReports => "Pages for governors to publish",
        DutyKind.Notices => "Notices",
        _ => "Other things",
    };
}
