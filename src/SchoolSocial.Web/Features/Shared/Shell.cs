namespace SchoolSocial.Web.Features.Shared;

/// <summary>
/// What the layout needs to know of the person and the school. Whoever signs a request in puts one into
/// <c>ViewData[Shell.Key]</c> (a global result filter will do); null or absent means nobody is signed in, and the layout then shows
/// neither navigation, search nor "Log a concern". Menu items come in the fixed order Home, Concerns, Posts, Consents, Accounts, Policies,
/// People, Oversight, Settings, holding only what the person may use.
/// </summary>
public sealed record Shell
{
    public const string Key = "Shell";

    public required string SchoolName { get; init; }
    public required string PersonName { get; init; }

    /// <summary>The school's colour: part of the address of its style sheet, so that a changed colour is asked for anew.</summary>
    public string? Colour { get; init; }

    /// <summary>The person's own page (password, second factor); null while there is none.</summary>
    public string? PersonHref { get; init; }

    public IReadOnlyList<MenuItem> MenuItems { get; init; } = [];
    public bool CanLogConcern { get; init; }
    /// <summary>The way to a senior leader stands at the head of the page.</summary>
    public bool ShowsDuty { get; init; }

    public bool CanSearch { get; init; }

    /// <summary>How long a page may be left alone before its session ends; nought where sessions do not end by themselves.</summary>
    public int IdleSeconds { get; init; }

    /// <summary>Unread notices; with any, a link to /notices stands beside the person's name.</summary>
    public int NoticesCount { get; init; }
}

public sealed record MenuItem(string Text, string Href, bool IsCurrent);
