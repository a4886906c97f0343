using System.Diagnostics.CodeAnalysis;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Consents.Import;

/// <summary>One line of the file as it was read.</summary>
public sealed record ConsentLine(LineAt At, string Pupil, string Consent, string Answer, string? Date, string? Fault)
{
    [MemberNotNullWhen(true, nameof(Date))]
    public bool IsDated => !string.IsNullOrWhiteSpace(Date);
}

/// <summary>One answer that the import would record.</summary>
public sealed record PlannedAnswer(Guid PupilId, Guid ChannelId, Medium Medium, Answer Answer, DateOnly FromOn)
{
    /// <summary>An MIS does not say which of the family answered.</summary>
    public AnswerGiven Given(Guid? wordingId = null) => new(ChannelId, Medium, Answer, new AnswerSource(Giver.Family, null, HowGiven.MisImport, FromOn, wordingId));
}

/// <summary>What an import would do: every answer, every line that cannot be used with its reason, and what is left out on purpose.</summary>
public sealed record ConsentPlan(IReadOnlyList<PlannedAnswer> Answers, IReadOnlyList<BadLine> Bad, int LeftOut)
{
    /// <param name="lines">The file, line by line.</param>
    /// <param name="match">What its columns and names mean.</param>
    /// <param name="pupils">The children on the roll, by MIS id and by UPN.</param>
    /// <param name="records">What is recorded of the children already.</param>
    /// <param name="today">The school's date: an answer without a date is of today.</param>
    public static ConsentPlan Make(
        IEnumerable<ConsentLine> lines, ConsentMatch match, IReadOnlyDictionary<string, Guid> pupils, IReadOnlyDictionary<Guid, ConsentRecord> records, DateOnly today)
    {
        var answers = new List<PlannedAnswer>();
        var bad = new List<BadLine>();
        var said = new Dictionary<(Guid, string), (Answer Answer, DateOnly On, int Line)>();
        var leftOut = 0;
        foreach (var line in lines)
        {
            if (line.Fault is { } fault) bad.Add(BadLine.Of(line.At, null, null, fault));
            else if (!match.Questions.TryGetValue(line.Consent, out var questions)) bad.Add(BadLine.Of(line.At, "Consent", line.Consent, line.Consent.Length == 0 ? "The line does not say what was asked." : "This name of a consent was not matched."));
            else if (questions.Count == 0) leftOut++;
            else if (!pupils.TryGetValue(line.Pupil, out var pupil)) bad.Add(BadLine.Of(line.At, "Pupil", line.Pupil, line.Pupil.Length == 0 ? "The line names no pupil." : "No child on the roll has this id or UPN."));
            else if (ConsentMatch.AnswerOf(line.Answer) is not { } answer) bad.Add(BadLine.Of(line.At, "Answer", line.Answer, line.Answer.Length == 0 ? "The line gives no answer." : "This is neither yes nor no. Write Yes, No or Withdrawn."));
            else if (DayOf(line, today) is not { IsGood: true } day) bad.Add(BadLine.Of(line.At, "Date", line.Date, DayOf(line, today).Reason!));
            else if (Contradicts(said, pupil, line, answer, day.On) is { } contradiction) bad.Add(BadLine.Of(line.At, "Answer", line.Answer, contradiction));
            else
            {
                var planned = questions.Select(question => Planned(pupil, question, answer, day.On)).ToList();
                if (Undoes(records.GetValueOrDefault(pupil), planned, line) is { } no) bad.Add(BadLine.Of(line.At, "Answer", line.Answer, no));
                else answers.AddRange(planned);
            }
        }

        return new ConsentPlan(answers, bad, leftOut);
    }

    /// <summary>The same child, consent and day with another answer: which of them holds cannot be told.</summary>
    private static string? Contradicts(Dictionary<(Guid, string), (Answer Answer, DateOnly On, int Line)> said, Guid pupil, ConsentLine line, Answer answer, DateOnly on)
    {
        if (said.TryAdd((pupil, line.Consent), (answer, on, line.At.Line))) return null;
        var before = said[(pupil, line.Consent)];
        if (before.On == on && before.Answer != answer) return $"Line {before.Line} says otherwise for the same child, consent and day.";
        if (before.On < on) said[(pupil, line.Consent)] = (answer, on, line.At.Line);
        return null;
    }

    /// <summary>CST-18: an MIS may not have heard of a no that the school knows, and its yes is then older than it looks.</summary>
    private static string? Undoes(ConsentRecord? record, IEnumerable<PlannedAnswer> planned, ConsentLine line)
    {
        foreach (var given in planned.Where(answer => answer.Answer == Answer.Yes).Select(answer => answer.Given()))
        {
            if (record is null || record.Holds(given) || record.RefusedOn(given) is not { } refused) continue;
            var known = $"The family's no was recorded on {SchoolDates.Day(refused)}";
            if (!line.IsDated) return $"{known}. Enter a new yes by hand, or give the day of the yes in the file.";
            if (given.Source.FromOn <= refused) return $"{known}, and this yes is not dated after that day.";
        }

        return null;
    }

    private static (bool IsGood, DateOnly On, string? Reason) DayOf(ConsentLine line, DateOnly today)
    {
        if (!line.IsDated) return (true, today, null);
        var cell = DateCheck.Look(line.Date);
        if (cell.Reason is { } problem) return (false, default, problem);
        return cell.Value > today ? (false, default, "The date lies in the future.") : (true, cell.Value, null);
    }

    private static PlannedAnswer Planned(Guid pupil, string question, Answer answer, DateOnly on)
    {
        var parts = question.Split(':');
        return new PlannedAnswer(pupil, Guid.ParseExact(parts[0], "N"), Enum.Parse<Medium>(parts[1]), answer, on);
    }
}
