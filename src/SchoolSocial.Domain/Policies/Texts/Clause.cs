using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Texts;

/// <summary>How strongly a clause binds (WB09): must, strongly advised, a tip, or words that only explain.</summary>
public enum RuleLevel
{
    Background,
    Must,
    StronglyAdvised,
    Tip,
}

/// <summary>What a clause is for, beside being read.</summary>
public enum ClauseKind
{
    Rule,

    /// <summary>Mission, aims, values: it opens the policy and bears no number (WB02).</summary>
    FrontMatter,

    /// <summary>Acknowledged by itself, with a tick of its own (WD08, ST32, JW33).</summary>
    Confidentiality,
    Monitoring,
    Disciplinary,

    /// <summary>A case with answers of which one is right (JW50).</summary>
    Question,
}

/// <summary>How often promised work comes round.</summary>
public enum Rhythm
{
    Daily,
    Weekly,
    Fortnightly,
    Monthly,
    HalfTermly,
    Termly,
    Yearly,
}

/// <summary>Regular work that the clause promises, and the role that owns it; records will feed it.</summary>
public sealed record Promise(Rhythm Rhythm, Role Owner);

/// <summary>One answer of a question.</summary>
public sealed record Answer(string Words, bool IsRight);

/// <summary>What is said of a clause beside its words.</summary>
public sealed record ClauseTags(Audience Audience, RuleLevel Level = RuleLevel.Background, ClauseKind Kind = ClauseKind.Rule, Promise? Promise = null);

/// <summary>A clause as it is written: its words in Markdown, and what is said of it.</summary>
public sealed record Clause(string Number, string? Section, int SectionLevel, string Words, ClauseTags Tags)
{
    public Audience Audience => Tags.Audience;

    public bool IsStatement => Tags.Kind is ClauseKind.Confidentiality or ClauseKind.Monitoring or ClauseKind.Disciplinary;

    /// <summary>The same words to the same people with the same weight, wherever it stands.</summary>
    public bool SaysTheSameAs(Clause other) => Words == other.Words && Tags == other.Tags;

    /// <summary>The words before a question's answers.</summary>
    public string Asks => Tags.Kind == ClauseKind.Question ? string.Join('\n', Words.Split('\n').Where(line => AnswerOf(line) is null)).Trim() : Words;

    public IReadOnlyList<Answer> Answers =>
        Tags.Kind == ClauseKind.Question ? [.. Words.Split('\n').Select(AnswerOf).OfType<Answer>()] : [];

    private static Answer? AnswerOf(string line)
    {
        var text = line.TrimStart();
        if (text.StartsWith("- [x] ", StringComparison.OrdinalIgnoreCase)) return new Answer(text[6..].Trim(), true);
        return text.StartsWith("- [ ] ", StringComparison.Ordinal) ? new Answer(text[6..].Trim(), false) : null;
    }
}
