namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>Who teaches which class.</summary>
internal static class TeachingPlanning
{
    public static void Plan(RollWork work)
    {
        var names = work.School.People.Concat(work.New.OfType<Person>()).ToDictionary(each => each.Id, each => each.Name);
        var named = new HashSet<(Guid Class, Guid Person)>();
        var told = new HashSet<Guid>();
        foreach (var line in work.File.Teaching)
        {
            if (!work.Classes.TryGetValue(line.ClassKey, out var taught)) continue;
            told.Add(taught.Class.Id);
            if (!work.Staff.TryGetValue(line.StaffKey, out var person)) continue;
            if (line.Standing is Standing.Ending) End(work, taught.Class, person.Id, names, line.At);
            else
            {
                named.Add((taught.Class.Id, person.Id));
                Begin(work, line, taught, person);
            }
        }

        if (!work.TellsWhoLeft(RollRecord.Teaching)) return;

        // Of a class for which the file names no teacher at all it tells nothing.
        foreach (var taught in work.Classes.Values.Select(each => each.Class).Where(each => told.Contains(each.Id)))
        {
            var gone = taught.Teachers.Where(each => each.IsTeaching(work.Today) && each.ToOn is null && !named.Contains((taught.Id, each.PersonId)));
            foreach (var teacher in gone.Select(each => each.PersonId).ToList())
            {
                if (IsOnABadLine(work, teacher)) continue;
                End(work, taught, teacher, names, null);
            }
        }
    }

    private static void Begin(RollWork work, TeachingLine line, ClassInYear taught, Person person)
    {
        var asOf = MembershipPlanning.AsOf(taught.Year, work.Today);
        var from = line.FromOn ?? (taught.IsNew ? taught.Year.StartsOn : asOf);
        if (from < taught.Year.StartsOn) from = taught.Year.StartsOn;
        // Whoever begins later by the file, or teaches it already, is left as they are.
        if (taught.Class.Teachers.Any(each => each.PersonId == person.Id && (each.ToOn is null || each.IsTeaching(asOf) || each.IsTeaching(from)))) return;
        taught.Class.AddTeacher(person.Id, from, work.Actor, work.At);
        work.Touch(taught.Class, RollSubject.Class, taught.Class.Name, line.At).Field("Teacher", null, person.Name);
    }

    private static void End(RollWork work, SchoolClass taught, Guid personId, Dictionary<Guid, string> names, LineAt? line)
    {
        if (!taught.CanEndTeacher(personId, work.Today).IsAllowed) return;
        taught.EndTeacher(personId, work.Today, work.Actor, work.At);
        work.Touch(taught, RollSubject.Class, taught.Name, line).Field("Teacher", names[personId], null);
    }

    private static bool IsOnABadLine(RollWork work, Guid personId) =>
        work.School.People.FirstOrDefault(each => each.Id == personId) is { } person && work.IsMentioned(person.SourceId, person.Email);
}
