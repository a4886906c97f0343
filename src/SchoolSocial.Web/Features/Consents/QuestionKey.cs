using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>One question of a form: a channel and a medium, and of a class's form also a child. Stands in the name of its field.</summary>
internal static class QuestionKey
{
    public static readonly IReadOnlyList<Choice> Answers =
    [
        new("", "No change"), .. ((Answer[])[Answer.Yes, Answer.No, Answer.Withdrawn, Answer.NotAsked]).Select(answer => new Choice(answer.ToString(), answer.Words())),
    ];

    public static string Of(ConsentChannel channel, Medium medium) => $"{channel.Id:N}-{medium}";

    public static string Of(Guid pupilId, ConsentChannel channel, Medium medium) => $"{pupilId:N}-{Of(channel, medium)}";

    /// <summary>"Website, photo"; digital contact is asked but one thing.</summary>
    public static string Words(ConsentChannel channel, Medium medium) =>
        channel.Media.Count == 1 ? channel.Name : $"{channel.Name}, {medium.Words().ToLowerInvariant()}";

    /// <summary>The answers of a form that were changed; null where one is no answer at all.</summary>
    public static IEnumerable<(string Key, Answer? Answer)> Given(IReadOnlyDictionary<string, string?> answers) =>
        answers.Where(answer => !string.IsNullOrEmpty(answer.Value))
            .Select(answer => (answer.Key, Enum.TryParse<Answer>(answer.Value, out var given) && Enum.IsDefined(given) ? given : (Answer?)null));
}
