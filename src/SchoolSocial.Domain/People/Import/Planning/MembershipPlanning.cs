using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>Puts pupils into the classes that the file gives them; what was before them stays as it was.</summary>
internal static class MembershipPlanning
{
    public static void Plan(RollWork work)
    {
        var yearOf = work.School.Classes.ToDictionary(each => each.Id, each => each.SchoolYearId);
        var names = work.School.Classes.Concat(work.New.OfType<SchoolClass>()).ToDictionary(each => each.Id, each => each.Name);
        var placed = new Dictionary<(Guid Pupil, Guid Year), string>();
        foreach (var line in work.File.Memberships)
        {
            if (!work.Pupils.TryGetValue(line.PupilKey, out var pupil) || !work.Classes.TryGetValue(line.ClassKey, out var joined)) continue;
            var touched = work.Touch(pupil, RollSubject.Pupil, pupil.Name, line.At);
            if (line.Standing is Standing.Ending)
            {
                End(work, line, pupil, joined.Class, touched);
                continue;
            }

            if (!placed.TryAdd((pupil.Id, joined.Year.Id), joined.Class.Name))
            {
                work.Bad(line.At, joined.Class.Name, $"{pupil.Name} is in {placed[(pupil.Id, joined.Year.Id)]} by this file already, and the roll keeps one class for each pupil.");
                continue;
            }

            var asOf = AsOf(joined.Year, work.Today);
            var looked = line.FromOn > asOf && joined.Year.Holds(line.FromOn.Value) ? line.FromOn.Value : asOf;
            var current = pupil.ClassOn(looked);
            if (current == joined.Class.Id) continue;
            var from = From(line, pupil, joined, looked, yearOf);
            if (pupil.CanMove(from).Refusal is { } refusal)
            {
                work.Bad(line.At, pupil.Name, refusal);
                continue;
            }

            pupil.MoveTo(joined.Class, from, work.Actor, work.At);
            touched.Field("Class", current is { } id && yearOf.GetValueOrDefault(id) == joined.Year.Id ? names[id] : null, joined.Class.Name);
        }
    }

    /// <summary>The day in a school year that a file speaks of: today, or its first day while it lies ahead.</summary>
    public static DateOnly AsOf(SchoolYear year, DateOnly today) => today < year.StartsOn ? year.StartsOn : today;

    private static void End(RollWork work, MembershipLine line, Pupil pupil, SchoolClass left, Touched touched)
    {
        var open = pupil.Memberships.FirstOrDefault(each => each.SchoolClassId == left.Id && each.Holds(work.Today));
        if (open is null) return;
        var on = line.ToOn < work.Today ? line.ToOn.Value : work.Today;
        if (on < open.FromOn) on = open.FromOn;
        if (open.ToOn == on) return;
        pupil.LeaveClass(left.Id, on, work.Actor, work.At);
        touched.Field("Class", left.Name, null);
    }

    /// <summary>
    /// The file's own date, unless that would rewrite where the child has been this year. Without one: a class that this import
    /// opens is taken to have begun with its year, and whoever joins a class later joins it today.
    /// </summary>
    private static DateOnly From(MembershipLine line, Pupil pupil, ClassInYear joined, DateOnly looked, Dictionary<Guid, Guid> yearOf)
    {
        var earlier = pupil.Memberships.Where(each => !each.NeverBegan && yearOf.GetValueOrDefault(each.SchoolClassId) == joined.Year.Id).ToList();
        var from = line.FromOn ?? (joined.IsNew && earlier.Count == 0 ? joined.Year.StartsOn : looked);
        if (from > looked || earlier.Exists(each => each.FromOn >= from)) return looked;
        return from < joined.Year.StartsOn ? joined.Year.StartsOn : from;
    }
}
