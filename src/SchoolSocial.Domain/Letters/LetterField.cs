namespace SchoolSocial.Domain.Letters;

/// <summary>A blank of a wording, written in it as <c>{posted-on}</c> and filled in for each letter.</summary>
public sealed record LetterField(string Key, string Label, FieldShape Shape = FieldShape.Line, string? Hint = null)
{
    public const int LineMaxLength = 300;
    public const int WordsMaxLength = 2_000;

    public int MaxLength => Shape == FieldShape.Words ? WordsMaxLength : LineMaxLength;
}

public enum FieldShape
{
    Line = 1,
    Words,
    Date,
}

/// <summary>The blanks of each kind. A wording may leave one out; it may not name another.</summary>
public static class LetterFields
{
    /// <summary>By when an answer is asked for: kept with the letter as well, so that it can be waited for.</summary>
    public const string ReplyBy = "reply-by";

    /// <summary>Filled in by the product: the school's name, and whoever signs.</summary>
    public const string School = "school";

    /// <summary>Filled in by the product from what the school looks up, as it stands on the day: where a worry goes, and how the school tells families things (WB19, WB20).</summary>
    public const string Route = "route";

    public const string Channels = "channels";

    /// <summary>What every wording may name beside its own blanks.</summary>
    public static IReadOnlyList<LetterField> Given { get; } =
    [
        new(School, "your school's name"), new(Route, "to whom a worry goes, step by step, as your school's references say"), new(Channels, "how your school tells families things, as its references say"),
    ];

    private static readonly LetterField Salutation = new("salutation", "Dear ...", Hint: "For example, Mrs Hughes");
    private static readonly LetterField Answer = new(ReplyBy, "By when do we ask for an answer?", FieldShape.Date);

    private static readonly Dictionary<LetterKind, IReadOnlyList<LetterField>> Table = new()
    {
        [LetterKind.RemovalRequest] =
        [
            Salutation,
            new("place", "Where was it posted?", Hint: "For example, the Facebook group Oakfield Parents"),
            new("posted-on", "When was it posted?", FieldShape.Date),
            new("post", "What does it say?", FieldShape.Words, "Quote as little as is needed. Do not name another child."),
            new("why", "Why does it concern us?", FieldShape.Words, "Finish the sentence: we are concerned because ..."),
            Answer,
        ],
        [LetterKind.MeetingInvitation] =
        [
            Salutation,
            new("about", "What is the meeting about?", Hint: "For example, what was written on Friday about the school trip"),
            new("meeting-on", "Day of the meeting", FieldShape.Date),
            new("time", "Time", Hint: "For example, 3:45pm"),
            new("where", "Where", Hint: "For example, my office"),
            new("with", "Who will be there for the school?"),
            Answer,
        ],
        [LetterKind.Outcome] =
        [
            Salutation,
            new("met-on", "When did you meet?", FieldShape.Date),
            new("present", "Who was there?"),
            new("agreed", "What was agreed?", FieldShape.Words),
            new("next", "What happens next?", FieldShape.Words),
        ],
        [LetterKind.GoverningBody] =
        [
            Salutation,
            new("place", "Where was it posted?"),
            new("posted-on", "When was it posted?", FieldShape.Date),
            new("post", "What does it say?", FieldShape.Words, "Quote as little as is needed. Do not name another child."),
            new("so-far", "What has the school done so far?", FieldShape.Words, "Conversations, meetings and letters, with their dates."),
            Answer,
        ],
        [LetterKind.AccessRestriction] =
        [
            Salutation,
            new("restriction", "What is restricted?", FieldShape.Words, "For example, you may not come onto the school site without an appointment"),
            new("reason", "Why?", FieldShape.Words),
            new("from", "From which day?", FieldShape.Date),
            new("review-on", "When will it be looked at again?", FieldShape.Date),
            new("representations", "To whom, and until when, can they put their view?", FieldShape.Words, "Before it is confirmed they must have a fair chance to answer."),
            new("children", "How are their children brought and collected meanwhile?", FieldShape.Words),
        ],
        [LetterKind.PlatformAppeal] =
        [
            new("platform", "Platform"),
            new("address", "Address of the content"),
            new("report", "Reference of our report"),
            new("reported-on", "When did we report it?", FieldShape.Date),
            new("refusal", "What did they answer?", FieldShape.Words),
            new("why", "Which of their own rules does it break, and how?", FieldShape.Words),
            Answer,
        ],
        [LetterKind.LaunchToParents] =
        [
            Salutation,
            new("accounts", "Our accounts", FieldShape.Words, "One on each line, with its exact name"),
            new("from", "From which day?", FieldShape.Date),
            new("policy", "Where can families read the policy?"),
            new("contact", "Whom do families speak to about a worry?", Hint: "For example, the class teacher, then the headteacher, then the chair of governors"),
        ],
        [LetterKind.TakeDownConfirmation] =
        [
            Salutation,
            new("child", "Name of the child"),
            new("posts", "What came down, and when", FieldShape.Words),
        ],
    };

    public static IReadOnlyList<LetterField> Of(LetterKind kind) => Table[kind];
}
