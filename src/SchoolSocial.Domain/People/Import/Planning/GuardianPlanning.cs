using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>Parents and carers, and their ties to pupils.</summary>
internal static class GuardianPlanning
{
    public static void Plan(RollWork work)
    {
        var ties = work.File.Guardianships.Where(tie => work.Pupils.ContainsKey(tie.PupilKey)).ToLookup(tie => tie.GuardianKey);
        var finder = new GuardianFinder(work.School);
        var found = new Dictionary<string, Guardian>(StringComparer.Ordinal);
        var seen = new HashSet<Guid>();
        var childless = 0;
        foreach (var line in work.File.Guardians.Where(line => line.Standing is Standing.Current))
        {
            var children = ties[line.Key].Select(tie => work.Pupils[tie.PupilKey]).ToList();
            if (children.Count == 0)
            {
                childless++;
                continue;
            }

            var guardian = finder.Find(line, children, seen);
            if (guardian is null) guardian = Add(work, line);
            else Change(work, line, guardian);
            seen.Add(guardian.Id);
            found.Add(line.Key, guardian);
        }

        if (childless > 0) work.Notes.Add($"{childless} parents or carers without a child in the school were left out.");
        foreach (var tie in work.File.Guardianships)
        {
            if (work.Pupils.TryGetValue(tie.PupilKey, out var pupil) && found.TryGetValue(tie.GuardianKey, out var guardian)) Tie(work, tie, pupil, guardian);
        }

        EndTies(work, found, EndNamed(work));
    }

    private static Guardian Add(RollWork work, GuardianLine line)
    {
        var guardian = Guardian.Add(work.School.School.Id, new GuardianDetails(line.Name, line.Email, line.Phone, false, line.SourceId), work.Actor, work.At);
        work.New.Add(guardian);
        work.Touch(guardian, RollSubject.Guardian, guardian.Name, line.At).Kind = RollChangeKind.Added;
        return guardian;
    }

    private static void Change(RollWork work, GuardianLine line, Guardian guardian)
    {
        var touched = work.Touch(guardian, RollSubject.Guardian, guardian.Name, line.At);
        var before = guardian.Details;
        guardian.Change(
            before with
            {
                Name = line.Name,
                Email = line.Email ?? (work.File.Tells.Contains(RollColumn.GuardianEmail) ? null : before.Email),
                Phone = line.Phone ?? (work.File.Tells.Contains(RollColumn.GuardianPhone) ? null : before.Phone),
                SourceId = line.SourceId ?? before.SourceId,
            }, work.Actor, work.At);
        touched.Field("Name", before.Name, guardian.Name);
        touched.Field("Email", before.Email, guardian.Email);
        touched.Field("Phone", before.Phone, guardian.Phone);
        touched.Field("Id in the MIS", before.SourceId, guardian.SourceId);
    }

    private static void Tie(RollWork work, GuardianshipLine line, Pupil pupil, Guardian guardian)
    {
        var touched = work.Touch(pupil, RollSubject.Pupil, pupil.Name, line.At);
        var tie = pupil.Guardianships.FirstOrDefault(each => each.GuardianId == guardian.Id);

        // OneRoster's "parent" says less than what somebody typed, and an unknown responsibility says nothing: also of a tie that had ended.
        var relation = tie?.Relation is { } typed && work.File.Kind is RollKind.OneRoster ? typed : line.Relation ?? tie?.Relation;
        var responsibility = line.Responsibility is ParentalResponsibility.Unknown && tie is not null ? tie.Responsibility : line.Responsibility;
        if (tie is not { EndedOn: null })
        {
            pupil.AddGuardian(guardian.Id, relation, responsibility, work.Actor, work.At);
            touched.Field("Parent or carer", null, guardian.Name);
            return;
        }

        touched.Field($"Relationship of {guardian.Name}", tie.Relation, relation);
        touched.Field($"Parental responsibility of {guardian.Name}", tie.Responsibility.ToString(), responsibility.ToString());
        pupil.ChangeGuardian(guardian.Id, relation, responsibility, work.Actor, work.At);
    }

    /// <summary>A parent or carer whom the file itself says to be gone is tied to no child of the school any more.</summary>
    private static HashSet<Guid> EndNamed(RollWork work)
    {
        var lines = work.File.Guardians.Where(line => line.Standing is Standing.Ending && line.SourceId is not null).ToDictionary(line => line.SourceId!, StringComparer.Ordinal);
        var gone = work.School.Guardians.Where(each => each.SourceId is not null && lines.ContainsKey(each.SourceId)).ToDictionary(each => each.Id);
        foreach (var pupil in work.School.Pupils)
        {
            foreach (var tie in pupil.Guardianships.Where(tie => tie.EndedOn is null && gone.ContainsKey(tie.GuardianId)).ToList())
            {
                End(work, pupil, gone[tie.GuardianId], lines[gone[tie.GuardianId].SourceId!].At);
            }
        }

        return [.. gone.Keys];
    }

    /// <summary>A parent or carer whom a whole file no longer names for a child is no longer told about that child. A local authority stays.</summary>
    private static void EndTies(RollWork work, Dictionary<string, Guardian> found, HashSet<Guid> gone)
    {
        if (!work.TellsWhoLeft(RollRecord.Guardianship)) return;
        var names = work.School.Guardians.Where(each => !gone.Contains(each.Id)).ToDictionary(each => each.Id);
        var kept = work.File.Guardianships.Where(tie => found.ContainsKey(tie.GuardianKey)).ToLookup(tie => tie.PupilKey, tie => found[tie.GuardianKey].Id);
        var (ended, of) = (0, 0);
        foreach (var (key, pupil) in work.Pupils)
        {
            var open = pupil.Guardianships.Where(tie => tie.EndedOn is null && names.ContainsKey(tie.GuardianId)).ToList();
            of += open.Count;
            ended += open.Where(tie => !kept[key].Contains(tie.GuardianId)).Count(tie => End(work, pupil, names[tie.GuardianId], null));
        }

        work.Leaving("parents and carers", ended, of);
    }

    /// <summary>A no counts only while its giver is tied to the child. A file that leaves somebody out must not undo it unseen, so the office decides.</summary>
    private static bool End(RollWork work, Pupil pupil, Guardian guardian, LineAt? line)
    {
        if (guardian.IsLocalAuthority) return false;
        if (work.School.Refusing.Contains((pupil.Id, guardian.Id)))
        {
            work.Notes.Add($"Kept: {guardian.Name} is no longer a parent or carer of {pupil.Name} by this file, but has said no to pictures of or contact with {pupil.Name}. If the tie is over, end it by hand on the pupil's page.");
            return false;
        }

        pupil.EndGuardian(guardian.Id, work.Today, work.Actor, work.At);
        work.Touch(pupil, RollSubject.Pupil, pupil.Name, line).Field("Parent or carer", guardian.Name, null);
        return true;
    }
}

/// <summary>The guardians of a school by what they can be told by.</summary>
internal sealed class GuardianFinder(RollSnapshot school)
{
    private readonly Dictionary<string, Guardian> bySource = school.Guardians.Where(each => each.SourceId is not null).ToDictionary(each => each.SourceId!, StringComparer.Ordinal);
    private readonly ILookup<string, Guardian> byName = school.Guardians.Where(each => !each.IsLocalAuthority).ToLookup(each => each.NormalisedName);

    /// <summary>By id; else of those who bear the name, the one with the same email or phone, or who is a parent of one of the children.</summary>
    public Guardian? Find(GuardianLine line, List<Pupil> children, HashSet<Guid> seen)
    {
        if (line.SourceId is not null && bySource.GetValueOrDefault(line.SourceId) is { } known) return known;
        var namesakes = byName[PlainText.Normalise(line.Name)].Where(each => (each.SourceId is null || line.SourceId is null) && !seen.Contains(each.Id)).ToList();
        return Only(namesakes.FindAll(each => line.Email is not null && string.Equals(each.Email, line.Email, StringComparison.OrdinalIgnoreCase)))
            ?? Only(namesakes.FindAll(each => children.Exists(child => child.Guardianships.Any(tie => tie.GuardianId == each.Id))))
            ?? Only(namesakes.FindAll(each => line.Phone is not null && Figures(each.Phone) == Figures(line.Phone)));
    }

    private static Guardian? Only(List<Guardian> found) => found.Count == 1 ? found[0] : null;

    private static string Figures(string? phone) => string.Concat((phone ?? "").Where(char.IsAsciiDigit));
}
