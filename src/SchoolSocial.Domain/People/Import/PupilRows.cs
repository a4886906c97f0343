using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Reads a plain CSV of pupils. A report with a line for each contact repeats the pupil: such lines are one pupil.</summary>
public sealed class PupilRows(RollDraft draft, DateOnly today)
{
    private readonly GuardianCells guardians = new(draft);

    public void Take(RollRow row)
    {
        var line = Pupil(row);
        if (line is null) return;
        if (draft.Pupil(line.Key) is { } first)
        {
            var tells = first with { At = line.At } == line && guardians.Take(row, line.Key) > 0;
            if (!tells) draft.Add(line);
            return;
        }

        draft.Add(line);
        if (draft.Pupil(line.Key) is null) return;
        guardians.Take(row, line.Key);
        Join(row, line);
    }

    private PupilLine? Pupil(RollRow row)
    {
        var sourceId = row.Text(RollColumn.PupilId, People.Pupil.SourceIdMaxLength);
        var upn = row.Upn(RollColumn.Upn);
        if (sourceId is null && upn is null && row.IsGood) row.Refuse(RollColumn.PupilId, "The pupil's id is missing, and there is no UPN either.");
        var givenName = row.Needed(RollColumn.GivenName, People.Pupil.NameMaxLength, "The first name");
        var familyName = row.Needed(RollColumn.FamilyName, People.Pupil.NameMaxLength, "The surname");
        var knownAs = row.Text(RollColumn.KnownAs, People.Pupil.NameMaxLength);
        var bornOn = row.BirthDate(RollColumn.DateOfBirth, today);
        var groups = row.YearGroups(RollColumn.YearGroup);
        if (groups is { } range && range.From != range.To) row.Refuse(RollColumn.YearGroup, "A pupil is in one year group; this names several.");
        var leftOn = row.Date(RollColumn.LeftOn);
        row.Text(RollColumn.ClassName, SchoolClass.NameMaxLength);
        var key = sourceId is not null ? $"id:{sourceId}" : $"upn:{upn}";
        if (!row.IsGood)
        {
            draft.RefusePupil(row.Bad, sourceId is null && upn is null ? null : key, row.Raw(RollColumn.PupilId), row.Raw(RollColumn.Upn));
            return null;
        }

        // Somebody who leaves on a day to come is still here; the first import after that day marks them.
        var standing = leftOn <= today ? Standing.Ending : Standing.Current;
        return new PupilLine(row.At, key, sourceId, upn, givenName, familyName, knownAs == givenName ? null : knownAs, bornOn, groups?.From,
            standing is Standing.Ending ? leftOn : null, standing);
    }

    private void Join(RollRow row, PupilLine pupil)
    {
        if (pupil.Standing is Standing.Ending || row.Text(RollColumn.ClassName, SchoolClass.NameMaxLength) is not { } name) return;
        var key = PlainText.Normalise(name);
        var groups = pupil.YearGroup is { } year ? new YearGroups(year, year) : (YearGroups?)null;
        if (draft.Class(key) is not { } known) draft.Add(new ClassLine(row.At, key, null, name, groups, null));
        else if (groups is { } more) draft.Put(known with { YearGroups = Widest(known.YearGroups, more) });
        draft.Add(new MembershipLine(row.At, pupil.Key, key));
    }

    private static YearGroups Widest(YearGroups? one, YearGroups other) =>
        one is { } first ? new YearGroups(Math.Min(first.From, other.From), Math.Max(first.To, other.To)) : other;
}
