using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Models;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies;

/// <summary>The answers on offer in this room's forms.</summary>
public static class PolicyAnswers
{
    public static IReadOnlyList<Choice> Audiences { get; } = [.. Domain.Policies.Texts.Audiences.Each.Select(one => new Choice(one.ToString(), Capital(one.Word())))];

    public static IReadOnlyList<Choice> Kinds { get; } = [new("", "Choose"), .. Enum.GetValues<PolicyKind>().OrderBy(kind => kind == PolicyKind.Other).Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public static IReadOnlyList<Choice> Models { get; } = [new("", "An empty text, or a file I import"), .. Enum.GetValues<ModelKind>().Select(kind => new Choice(kind.ToString(), kind.Title(), kind.Suits()))];

    public static IReadOnlyList<Choice> SignOffs { get; } = [.. Enum.GetValues<SignOffRule>().OrderBy(rule => rule == SignOffRule.Nobody).Select(rule => new Choice(rule.ToString(), rule.Words()))];

    public static IReadOnlyList<Choice> Units { get; } = [new(nameof(ReviewUnit.Years), "years"), new(nameof(ReviewUnit.Terms), "terms")];

    public static IReadOnlyList<Choice> Precisions { get; } =
    [
        new(nameof(ReviewPrecision.Date), "To the day: by 23 January 2027"),
        new(nameof(ReviewPrecision.Month), "To the month: by the end of January 2027"),
        new(nameof(ReviewPrecision.Term), "To the term: by the end of the Spring term 2027"),
    ];

    public static IReadOnlyList<Choice> Levels { get; } = Choice.Each<RuleLevel>(level => level.Words());

    public static IReadOnlyList<Choice> ClauseKinds { get; } = Choice.Each<ClauseKind>(kind => kind.Words());

    public static IReadOnlyList<Choice> Rhythms { get; } = [new("", "It promises no regular work"), .. Enum.GetValues<Rhythm>().Select(rhythm => new Choice(rhythm.ToString(), Capital(rhythm.Words())))];

    public static IReadOnlyList<Choice> RolesThatOwn { get; } = [new("", "Choose"), .. Roles.All.Where(role => !role.IsOutside()).Select(role => new Choice(role.ToString(), role.Title()))];

    public static IReadOnlyList<Choice> LinkOwners { get; } = Choice.Each<LinkOwner>(owner => owner.Words());

    public static string Colour(this PolicyStatus status) => status switch
    {
        PolicyStatus.InForce => "govuk-tag--green",
        PolicyStatus.Due or PolicyStatus.PartSigned or PolicyStatus.AgreedUnsigned => "govuk-tag--yellow",
        PolicyStatus.Overdue => "govuk-tag--red",
        PolicyStatus.Superseded or PolicyStatus.Withdrawn => "govuk-tag--grey",
        _ => "govuk-tag--blue",
    };

    public static Audience AudienceOf(IEnumerable<string>? chosen) =>
        (chosen ?? []).Select(each => Enum.TryParse<Audience>(each, out var one) ? one : Audience.Nobody).Union();

    public static List<string> Chosen(this Audience audience) => [.. audience.Parts().Select(one => one.ToString())];

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
