namespace SchoolSocial.Domain.Pathways;

/// <summary>What is asked to take a step: the page of it, as data. Which step is taken may depend on the answers.</summary>
public sealed record StepAsk(string Slug, string Title, string Button, IReadOnlyList<Question> Questions)
{
    /// <summary>The steps it may come to.</summary>
    public required IReadOnlyList<PathwayStepKind> Kinds { get; init; }

    /// <summary>Which of them these answers mean; the first, where there is only one.</summary>
    public Func<IReadOnlyDictionary<string, string>, PathwayStepKind>? Chooses { get; init; }

    /// <summary>The page that a step opens at once, before anything else.</summary>
    public (PathwayStepKind After, string Slug)? Opens { get; init; }

    /// <summary>Keys of the texts above the questions.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Asks for the day and time it was done; null where it is done by being written down.</summary>
    public string? When { get; init; }

    /// <summary>That day and time may lie ahead.</summary>
    public bool WhenIsToCome { get; init; }

    /// <summary>The key of the question that names a second person who was there.</summary>
    public string? With { get; init; }

    /// <summary>Others are told, by a notice without content, that a second person is needed.</summary>
    public bool CallsSecond { get; init; }

    public PathwayStepKind KindFor(IReadOnlyDictionary<string, string> answers) => Chooses?.Invoke(answers) ?? Kinds[0];
}

/// <summary>One question. Its words are the text of a reference where it has a key of one, so that a school can change them; else they stand here.</summary>
public sealed record Question(string Key, AnswerKind Kind, string? Words = null)
{
    /// <summary>The key of the reference whose text is the question.</summary>
    public string? Text { get; init; }

    public string? Hint { get; init; }

    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>Asked only where another question was answered so; otherwise always.</summary>
    public (string Key, string[] Values)? NeededWhen { get; init; }

    public bool IsOptional { get; init; }

    public bool IsNeeded(IReadOnlyDictionary<string, string> answers) =>
        !IsOptional && (NeededWhen is not { } when || (answers.TryGetValue(when.Key, out var answer) && when.Values.Contains(answer)));

    /// <summary>The answers there are to choose from; none where it is answered in words or with a person.</summary>
    public IReadOnlyList<Option> Choices => Kind switch
    {
        AnswerKind.YesNo => [Option.Yes, Option.No],
        AnswerKind.YesNoUnsure => [Option.Yes, Option.No, Option.Unsure],
        AnswerKind.Choice => Options,
        _ => [],
    };
}

public enum AnswerKind
{
    YesNo = 1,

    /// <summary>"I do not know" is an answer, and never the comfortable one.</summary>
    YesNoUnsure,
    Choice,
    Line,
    Words,
    Person,
}

public sealed record Option(string Value, string Words)
{
    public static readonly Option Yes = new("yes", "Yes");
    public static readonly Option No = new("no", "No");
    public static readonly Option Unsure = new("unsure", "I do not know");
}

/// <summary>An answer as it is kept: what was asked, in the words that stood there and by which version of the text, and what was answered.</summary>
public sealed record StepAnswer(string Key, string Asked, string Answer, string Said, Guid? TextId = null);
