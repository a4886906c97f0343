using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Tests.Fixture;
using static SchoolSocial.Web.Tests.Fixture.Typed;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>Steps of pathways as people take them, page by page.</summary>
internal static class PathwayWalks
{
    private static readonly string[] Triggers = ["nudes-trigger-adult", "nudes-trigger-coercion", "nudes-trigger-content", "nudes-trigger-under-13", "nudes-trigger-risk"];

    /// <summary>Begins one on a concern, from its page, and gives its address.</summary>
    public static async Task<string> Begin(this Visitor visitor, Concern concern, PathwayKind kind)
    {
        var page = await visitor.See($"/concerns/{concern.Code}");
        page.HasLink("Pathways").ShouldBeTrue();
        var begun = await visitor.Press(await visitor.See($"/concerns/{concern.Code}/pathways"), $"Begin: {kind.Words().ToLowerInvariant()}");
        return begun.Location!;
    }

    public static async Task<Page> Answer(this Visitor visitor, string pathway, string ask, params (string Key, string Value)[] answers)
    {
        var page = await visitor.Open($"{pathway}/{ask}");
        return await visitor.Press(page, page.Html.QuerySelector("main form button")!.TextContent.Trim(),
            [.. answers.Select(answer => (answer.Key.StartsWith("Form.", StringComparison.Ordinal) ? answer.Key : $"Form.Answers[{answer.Key}]", answer.Value))]);
    }

    /// <summary>The five questions, all answered no but for the one that is named.</summary>
    public static Task<Page> AnswerTriggers(this Visitor visitor, string pathway, string? found = null, string answer = "yes") =>
        visitor.Answer(pathway, "triggers", [.. Triggers.Select(key => (key, key == found ? answer : "no"))]);

    public static Task<Page> Refer(this Visitor visitor, string pathway) =>
        visitor.Answer(pathway, "referral", [("to", "police"), ("who", "PC Adeola Grant"), ("reason", "An adult asked for it."), .. On("Form.On", 20, 11, 2026), ("Form.Time", "08:05")]);

    public static async Task AnswerFive(this Visitor visitor, string pathway)
    {
        foreach (var ask in (string[])["report-remove", "support", "education"]) await visitor.Follow(await visitor.Answer(pathway, ask, ("answer", "yes"), ("how", "We sat down together.")));
        await visitor.Follow(await visitor.Answer(pathway, "parents", ("answer", "no"), ("why-not", "It would put the child at risk.")));
        await visitor.Follow(await visitor.Answer(pathway, "reasons", ("reason", "An adult is involved.")));
        await visitor.Follow(await visitor.Answer(pathway, "situation", ("situation", "own"), ("adult", "no"), ("machine", "no")));
    }

    /// <summary>Answers to the risk questions that find nothing new.</summary>
    public static Task<Page> AnswerRisks(this Visitor visitor, string pathway) => visitor.Answer(pathway, "risk",
        ("nudes-risk-spread", "One friend."), ("nudes-risk-knowing", "yes"), ("nudes-risk-adult", "no"), ("nudes-risk-impact", "She is upset."), ("nudes-risk-consent", "yes"),
        ("nudes-risk-vulnerable", "No."), ("nudes-risk-pressure", "no"), ("nudes-risk-earlier", "no"), ("nudes-risk-online", "no"));

    public static Task<Concern> Upset(this School school) => school.Given.ConcernAsync(Role.Teacher, "A child says that a picture of her is going round.");

    /// <summary>The four questions, all answered no but for the one that is named.</summary>
    public static Task<Page> AnswerThreshold(this Visitor visitor, string pathway, string limb, string answer) => visitor.Answer(pathway, "threshold",
        [.. ((string[])["adults-limb-harm", "adults-limb-offence", "adults-limb-risk", "adults-limb-suitable"]).Select(key => (key, key == limb ? answer : "no")), ("reason", "What I was told.")]);
}
