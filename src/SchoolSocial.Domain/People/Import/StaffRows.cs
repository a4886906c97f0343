using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Reads a plain CSV of staff. Whoever teaches two classes may stand on two lines, or have both in one cell.</summary>
public sealed class StaffRows(RollDraft draft)
{
    public void Take(RollRow row)
    {
        var sourceId = row.Text(RollColumn.StaffId, Person.SourceIdMaxLength);
        var email = row.Email(RollColumn.Email)?.ToLowerInvariant();
        if (sourceId is null && email is null && row.IsGood) row.Refuse(RollColumn.StaffId, "The staff id is missing, and there is no work email either.");
        var givenName = row.Needed(RollColumn.GivenName, Person.NameMaxLength, "The first name");
        var familyName = row.Needed(RollColumn.FamilyName, Person.NameMaxLength, "The surname");
        var knownAs = row.Text(RollColumn.KnownAs, Person.NameMaxLength);
        var job = row.Text(RollColumn.Role, 200);
        var classes = (row.Text(RollColumn.ClassName, 400) ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(classes, name => name.Length > SchoolClass.NameMaxLength))
            row.Refuse(RollColumn.ClassName, $"A class name has room for {SchoolClass.NameMaxLength} characters.");
        var key = sourceId is not null ? $"id:{sourceId}" : $"email:{email}";
        if (!row.IsGood)
        {
            draft.RefuseStaff(row.Bad, sourceId is null && email is null ? null : key, row.Raw(RollColumn.StaffId), row.Raw(RollColumn.Email));
            return;
        }

        var line = new StaffLine(row.At, key, sourceId, givenName, familyName, knownAs == givenName ? null : knownAs, email, KindOf(job));
        var first = draft.StaffMember(key);
        if (first is null)
        {
            draft.Add(line);
            Teach(row, key, classes);
        }
        else if (first with { At = line.At } != line || Teach(row, key, classes) == 0)
        {
            draft.Add(line);
        }
    }

    public static StaffKind KindOf(string? job)
    {
        var words = $" {PlainText.Normalise(job ?? "").Replace('-', ' ').Replace('/', ' ')} ";
        if (words.Contains(" TEACHING ASSISTANT", StringComparison.Ordinal) || words.Contains(" LEARNING SUPPORT", StringComparison.Ordinal)
            || words.Contains(" TA ", StringComparison.Ordinal) || words.Contains(" HLTA ", StringComparison.Ordinal) || words.Contains(" LSA ", StringComparison.Ordinal))
            return StaffKind.TeachingAssistant;
        return words.Contains(" TEACHER", StringComparison.Ordinal) ? StaffKind.Teacher : StaffKind.Other;
    }

    private int Teach(RollRow row, string staffKey, string[] classes)
    {
        var added = 0;
        foreach (var name in classes)
        {
            var key = PlainText.Normalise(name);
            if (draft.Class(key) is null) draft.Add(new ClassLine(row.At, key, null, name, null, null));
            if (draft.Add(new TeachingLine(row.At, staffKey, key))) added++;
        }

        return added;
    }
}
