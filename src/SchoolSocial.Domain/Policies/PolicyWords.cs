using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies;

/// <summary>The plain words for each choice, the same on every screen and print.</summary>
public static class PolicyWords
{
    public static string Words(this PolicyKind kind) => kind switch
    {
        PolicyKind.SocialMedia => "Social media",
        PolicyKind.AcceptableUse => "Acceptable use",
        PolicyKind.OnlineSafety => "Online safety",
        PolicyKind.Communication => "Communication: who may contact whom, and how",
        PolicyKind.ChildProtection => "Child protection and safeguarding",
        PolicyKind.StaffConduct => "Staff code of conduct",
        PolicyKind.Behaviour => "Behaviour",
        PolicyKind.AntiBullying => "Anti-bullying",
        PolicyKind.Complaints => "Complaints",
        PolicyKind.Whistleblowing => "Whistleblowing",
        PolicyKind.Disciplinary => "Disciplinary",
        PolicyKind.DataProtection => "Data protection",
        PolicyKind.Photography => "Photographs and filming",
        PolicyKind.Agreement => "An agreement to sign",
        PolicyKind.ExternalReading => "Another body's document that people here must read",
        PolicyKind.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this PolicyStatus status) => status switch
    {
        PolicyStatus.Draft => "Draft",
        PolicyStatus.InReview => "In review",
        PolicyStatus.AgreedUnsigned => "Agreed, not signed",
        PolicyStatus.PartSigned => "Part signed",
        PolicyStatus.InForce => "In force",
        PolicyStatus.Due => "In force, review due",
        PolicyStatus.Overdue => "In force, review overdue",
        PolicyStatus.Superseded => "Superseded",
        PolicyStatus.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Words(this RuleLevel level) => level switch
    {
        RuleLevel.Must => "Must",
        RuleLevel.StronglyAdvised => "Strongly advised",
        RuleLevel.Tip => "Tip",
        RuleLevel.Background => "Background",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Words(this ClauseKind kind) => kind switch
    {
        ClauseKind.Rule => "Part of the text",
        ClauseKind.FrontMatter => "Front matter, without a number",
        ClauseKind.Confidentiality => "Confidentiality statement, acknowledged by itself",
        ClauseKind.Monitoring => "Monitoring notice, acknowledged by itself",
        ClauseKind.Disciplinary => "Disciplinary notice, acknowledged by itself",
        ClauseKind.Question => "A question with answers",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this Rhythm rhythm) => rhythm switch
    {
        Rhythm.Daily => "every school day",
        Rhythm.Weekly => "every week",
        Rhythm.Fortnightly => "every fortnight",
        Rhythm.Monthly => "every month",
        Rhythm.HalfTermly => "every half term",
        Rhythm.Termly => "every term",
        Rhythm.Yearly => "every year",
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    public static string Words(this LinkOwner owner) => owner switch
    {
        LinkOwner.School => "This school",
        LinkOwner.LocalAuthority => "The local authority",
        LinkOwner.Trust => "The trust",
        LinkOwner.National => "A national body",
        LinkOwner.Union => "A union or professional body",
        _ => throw new ArgumentOutOfRangeException(nameof(owner)),
    };
}
