namespace SchoolSocial.Domain.Policies;

/// <summary>A policy that a school is expected to have, and where that stands.</summary>
public sealed record RequiredPolicy(PolicyKind Kind, string Why);

/// <summary>The policies a school is expected to have for this field; a missing one is flagged (JW12). As it stood in September 2026.</summary>
public static class RequiredPolicies
{
    public static IReadOnlyList<RequiredPolicy> All { get; } =
    [
        new(PolicyKind.ChildProtection, "required by law, reviewed at least yearly"),
        new(PolicyKind.Behaviour, "required by law"),
        new(PolicyKind.Complaints, "required by law"),
        new(PolicyKind.DataProtection, "required by law"),
        new(PolicyKind.StaffConduct, "expected by Keeping Children Safe in Education"),
        new(PolicyKind.OnlineSafety, "expected by Keeping Children Safe in Education"),
        new(PolicyKind.AcceptableUse, "the social media policy rests on it"),
        new(PolicyKind.SocialMedia, "this product carries it out"),
        new(PolicyKind.Communication, "says who may contact pupils by what"),
        new(PolicyKind.Whistleblowing, "where staff are told to turn"),
        new(PolicyKind.Disciplinary, "what a breach leads to"),
    ];
}
