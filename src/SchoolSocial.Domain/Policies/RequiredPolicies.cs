using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies;

/// <summary>A policy that a school is expected to have, and why.</summary>
public sealed record RequiredPolicy(PolicyKind Kind, string Why, bool ByLaw = false);

/// <summary>The policies a school is expected to have for this field; a missing one is flagged (JW12). As it stood in September 2026.</summary>
public static class RequiredPolicies
{
    /// <summary>What every school starts with.</summary>
    public static IReadOnlyList<RequiredPolicy> Usual { get; } =
    [
        new(PolicyKind.ChildProtection, "required by law, reviewed at least yearly", ByLaw: true),
        new(PolicyKind.Behaviour, "required by law", ByLaw: true),
        new(PolicyKind.Complaints, "required by law", ByLaw: true),
        new(PolicyKind.DataProtection, "required by law", ByLaw: true),
        new(PolicyKind.StaffConduct, "expected by Keeping Children Safe in Education"),
        new(PolicyKind.OnlineSafety, "expected by Keeping Children Safe in Education"),
        new(PolicyKind.AcceptableUse, "the social media policy rests on it"),
        new(PolicyKind.SocialMedia, "this product carries it out"),
        new(PolicyKind.Communication, "says who may contact pupils by what"),
        new(PolicyKind.Whistleblowing, "where staff are told to turn"),
        new(PolicyKind.Disciplinary, "what a breach leads to"),
    ];

    /// <summary>What a school may ask of itself beyond the law.</summary>
    public static IReadOnlyList<PolicyKind> Chosen { get; } =
        [.. Enum.GetValues<PolicyKind>().Where(kind => kind != PolicyKind.Other && !Usual.Any(usual => usual.ByLaw && usual.Kind == kind))];

    /// <summary>What a school expects of itself: its own list, or the usual one where it has none; what the law requires is always on it.</summary>
    public static IReadOnlyList<RequiredPolicy> Of(PolicyExpectations? own) => own is null
        ? Usual
        : [.. Usual.Where(usual => usual.ByLaw || own.Kinds.Contains(usual.Kind)),
            .. own.Kinds.Where(kind => Usual.All(usual => usual.Kind != kind)).Select(kind => new RequiredPolicy(kind, "on the school's own list"))];
}

/// <summary>The kinds of policy that one school expects of itself. Begun when it first differs from the usual list.</summary>
public sealed class PolicyExpectations : Root
{
    public const int ListMaxLength = 400;
    private const char Between = ' ';

    private PolicyExpectations(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>Their names, in the order of the kinds.</summary>
    public string List { get; private set; } = "";

    public IReadOnlyList<PolicyKind> Kinds => [.. List.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PolicyKind>)];

    public override string Reference => "Expected policies";

    public static PolicyExpectations Begin(IEnumerable<PolicyKind> kinds, Actor actor, DateTime at)
    {
        var own = new PolicyExpectations(Guid.CreateVersion7(), actor.SchoolId) { List = Written(kinds) };
        own.Record("expected-policies.chosen", actor, at);
        return own;
    }

    public void Set(IEnumerable<PolicyKind> kinds, Actor actor, DateTime at)
    {
        var list = Written(kinds);
        if (list == List) return;
        List = list;
        Record("expected-policies.changed", actor, at);
    }

    private static string Written(IEnumerable<PolicyKind> kinds) => string.Join(Between, RequiredPolicies.Chosen.Intersect(kinds).Order());
}
