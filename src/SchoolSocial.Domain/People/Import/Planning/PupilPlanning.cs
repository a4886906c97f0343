using System.Globalization;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>Finds each pupil of the file in the school: by id, then by UPN, then by name and date of birth where the school knows neither.</summary>
internal static class PupilPlanning
{
    public static void Plan(RollWork work)
    {
        var finder = new PupilFinder(work.School.Pupils);
        if (work.File.Kind is RollKind.Guardians)
        {
            FindMentioned(work, finder);
            return;
        }

        var seen = new HashSet<Guid>();
        foreach (var line in work.File.Pupils)
        {
            var (found, reason) = finder.Find(line);
            if (reason is not null) work.Bad(line.At, line.SourceId ?? line.Upn, reason, line.SourceId, line.Upn);
            else if (found is not null && !seen.Add(found.Id)) work.Bad(line.At, line.SourceId ?? line.Upn, $"Another line is {found.Name} already.", line.SourceId, line.Upn);
            else if (found is not null) Known(work, line, found);
            else if (line.Standing is Standing.Current) Enrol(work, line);
        }

        Leavers(work, seen);
    }

    private static void Known(RollWork work, PupilLine line, Pupil pupil)
    {
        var touched = work.Touch(pupil, RollSubject.Pupil, pupil.Name, line.At);
        if (line.Standing is Standing.Ending)
        {
            Leave(work, touched, pupil, line.LeftOn ?? work.Today, line.At);
            return;
        }

        // Somebody who is to leave on a day to come is here until then: being in the file does not undo that.
        if (pupil.LeftOn <= work.Today)
        {
            touched.Kind = RollChangeKind.Returning;
            pupil.Return(work.Actor, work.At);
        }

        var before = pupil.Details;
        // An empty cell never wipes an id or a date of birth; a known-as name goes only where the file has that column.
        pupil.Change(
            new PupilDetails(
                line.GivenName, line.FamilyName, work.File.Tells.Contains(RollColumn.KnownAs) ? line.KnownAs : before.KnownAs == line.GivenName ? null : before.KnownAs,
                line.DateOfBirth ?? before.DateOfBirth, line.Upn ?? before.Upn, line.SourceId ?? before.SourceId),
            work.Actor, work.At);
        touched.Field("First name", before.GivenName, pupil.GivenName);
        touched.Field("Surname", before.FamilyName, pupil.FamilyName);
        touched.Field("Known as", before.KnownAs, pupil.KnownAs);
        touched.Field("Date of birth", Day(before.DateOfBirth), Day(pupil.DateOfBirth));
        touched.Field("UPN", before.Upn, pupil.Upn);
        touched.Field("Id in the MIS", before.SourceId, pupil.SourceId);
        work.Pupils.Add(line.Key, pupil);
    }

    private static void Enrol(RollWork work, PupilLine line)
    {
        if (line.DateOfBirth is not { } born)
        {
            work.Bad(line.At, line.SourceId ?? line.Upn, "The date of birth is missing, and the school does not know this pupil yet.", line.SourceId, line.Upn);
            return;
        }

        var details = new PupilDetails(line.GivenName, line.FamilyName, line.KnownAs, born, line.Upn, line.SourceId);
        var pupil = Pupil.Enrol(work.School.School.Id, details, work.Actor, work.At);
        work.New.Add(pupil);
        work.Touch(pupil, RollSubject.Pupil, pupil.Name, line.At).Kind = RollChangeKind.Added;
        work.Pupils.Add(line.Key, pupil);
    }

    private static void Leavers(RollWork work, HashSet<Guid> seen)
    {
        if (!work.TellsWhoLeft(RollRecord.Pupil)) return;
        var onRoll = work.School.Pupils.Count(pupil => pupil.LeftOn is null);
        var leaving = work.School.Pupils.Where(pupil => pupil.LeftOn is null && !seen.Contains(pupil.Id) && !work.IsMentioned(pupil.SourceId, pupil.Upn)).ToList();
        foreach (var pupil in leaving) Leave(work, work.Touch(pupil, RollSubject.Pupil, pupil.Name, null), pupil, work.Today, null);
        work.Leaving("pupils on roll", leaving.Count, onRoll);
    }

    private static void Leave(RollWork work, Touched touched, Pupil pupil, DateOnly on, LineAt? line)
    {
        if (pupil.LeftOn is not null) return;
        if (pupil.CanLeave(on).Refusal is { } refusal)
        {
            if (line is { } at) work.Bad(at, pupil.Name, refusal);
            return;
        }

        touched.Kind = RollChangeKind.Leaving;
        pupil.Leave(on, work.Actor, work.At);
    }

    private static void FindMentioned(RollWork work, PupilFinder finder)
    {
        foreach (var mention in work.File.PupilMentions)
        {
            var (found, reason) = finder.Find(mention);
            if (found?.IsOnRoll(work.Today) == true) work.Pupils.Add(mention.Key, found);
            else work.Bad(mention.At, mention.SourceId ?? mention.Upn, reason ?? (found is null ? "The school has no pupil with this id." : $"{found.Name} has left."));
        }
    }

    private static string Day(DateOnly date) => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}

/// <summary>The pupils of a school by everything they can be told by.</summary>
internal sealed class PupilFinder(IReadOnlyList<Pupil> pupils)
{
    private readonly Dictionary<string, Pupil> bySource = pupils.Where(pupil => pupil.SourceId is not null).ToDictionary(pupil => pupil.SourceId!, StringComparer.Ordinal);
    private readonly Dictionary<string, Pupil> byUpn = pupils.Where(pupil => pupil.Upn is not null).ToDictionary(pupil => pupil.Upn!, StringComparer.Ordinal);
    private readonly ILookup<(string, string, DateOnly), Pupil> byName = pupils.Where(pupil => pupil.SourceId is null || pupil.Upn is null)
        .ToLookup(pupil => (PlainText.Normalise(pupil.FamilyName), PlainText.Normalise(pupil.GivenName), pupil.DateOfBirth));

    public (Pupil? Found, string? Reason) Find(PupilLine line)
    {
        var (found, reason) = ByIds(line.SourceId, line.Upn);
        if (reason is not null) return (null, reason);
        if (found is not null) return LooksWrong(line, found) ? (null, WrongMatch(found)) : (found, null);
        if (line.DateOfBirth is not { } born) return (null, null);

        // Somebody whom the school typed in before the first import: neither side's ids may contradict.
        var same = byName[(PlainText.Normalise(line.FamilyName), PlainText.Normalise(line.GivenName), born)]
            .Where(pupil => (pupil.SourceId is null || line.SourceId is null) && (pupil.Upn is null || line.Upn is null)).ToList();
        return same.Count > 1
            ? (null, $"The school has {same.Count} pupils of this name and date of birth, so it is not certain which is meant. Give them their UPNs under People.")
            : (same.FirstOrDefault(), null);
    }

    public (Pupil? Found, string? Reason) Find(PupilMention mention) => ByIds(mention.SourceId, mention.Upn);

    private (Pupil? Found, string? Reason) ByIds(string? sourceId, string? upn)
    {
        var one = sourceId is null ? null : bySource.GetValueOrDefault(sourceId);
        var other = upn is null ? null : byUpn.GetValueOrDefault(upn);
        return one is not null && other is not null && one != other
            ? (null, $"The id is that of {one.Name} and the UPN that of {other.Name}.")
            : (one ?? other, null);
    }

    // A surname changes and a date is corrected, but hardly both at once: rather the id has gone to another child.
    private static bool LooksWrong(PupilLine line, Pupil found)
    {
        if (PlainText.Normalise(line.FamilyName) == PlainText.Normalise(found.FamilyName)) return false;
        return line.DateOfBirth is { } born ? born != found.DateOfBirth : PlainText.Normalise(line.GivenName) != PlainText.Normalise(found.GivenName);
    }

    private static string WrongMatch(Pupil found) =>
        $"The id belongs to {found.Name}, but surname and date of birth are others. Has the id gone to another child? Correct one of them under People if it is the same one.";
}
