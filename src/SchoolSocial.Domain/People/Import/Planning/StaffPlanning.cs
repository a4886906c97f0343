using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>
/// Staff. An import adds people and corrects what is known of them; it opens no door: it makes nobody more than a teacher or an
/// assistant, changes nobody's sign-in, brings back nobody who has left and never removes whoever the school cannot do without.
/// </summary>
internal static class StaffPlanning
{
    public static void Plan(RollWork work)
    {
        var bySource = work.School.People.Where(each => each.SourceId is not null).ToDictionary(each => each.SourceId!, StringComparer.Ordinal);
        var byEmail = work.School.People.Where(each => each.NormalisedEmail is not null).ToDictionary(each => each.NormalisedEmail!, StringComparer.Ordinal);
        var seen = new HashSet<Guid>();
        foreach (var line in work.File.Staff)
        {
            var one = line.SourceId is null ? null : bySource.GetValueOrDefault(line.SourceId);
            var other = line.Email is null ? null : byEmail.GetValueOrDefault(line.Email.ToUpperInvariant());
            var found = one ?? other;
            if (Refusal(line, one, other) is { } refusal) Bad(work, line, refusal);
            else if (found is null && line.Standing is Standing.Current) Join(work, line, byEmail);
            else if (found is null) continue;
            else if (!seen.Add(found.Id)) Bad(work, line, $"Another line is {found.Name} already.");
            else if (line.Standing is Standing.Ending) Leave(work, found, line.At);
            else Change(work, line, found);
        }

        Leavers(work, seen);
    }

    private static string? Refusal(StaffLine line, Person? one, Person? other)
    {
        if (one is not null && other is not null && one != other) return $"The id is that of {one.Name} and the email that of {other.Name}.";
        var found = one ?? other;
        if (found is null) return null;
        if (one is null && line.SourceId is not null && found.SourceId is not null && PlainText.Normalise(found.FamilyName) != PlainText.Normalise(line.FamilyName))
            return $"The email belongs to {found.Name}, who has another id.";
        return PlainText.Normalise(line.FamilyName) != PlainText.Normalise(found.FamilyName) && PlainText.Normalise(line.GivenName) != PlainText.Normalise(found.GivenName)
            ? $"The {(one is not null ? "id" : "email")} belongs to {found.Name}. Has it gone to somebody else? Correct one of them under People if it is the same person."
            : null;
    }

    private static void Change(RollWork work, StaffLine line, Person person)
    {
        if (person.LeavesAt is not null)
        {
            Bad(work, line, $"{person.Name} is marked as leaving. Bring them back under People if they have returned or stay.");
            return;
        }

        if (line.Email is not null && person.Email is not null && work.School.SignIns.Contains(person.Id) && !string.Equals(line.Email, person.Email, StringComparison.OrdinalIgnoreCase))
        {
            Bad(work, line, $"The file has another email for {person.Name}, who signs in with {person.Email}. It is changed under People, not by an import.");
            return;
        }

        var touched = work.Touch(person, RollSubject.Staff, person.Name, line.At);
        var before = person.Details;
        var email = line.Email is null || string.Equals(line.Email, before.Email, StringComparison.OrdinalIgnoreCase) ? before.Email : line.Email;
        person.Change(
            before with
            {
                GivenName = line.GivenName,
                FamilyName = line.FamilyName,
                KnownAs = work.File.Tells.Contains(RollColumn.KnownAs) ? line.KnownAs : before.KnownAs,
                Email = email,
                SourceId = line.SourceId ?? before.SourceId,
            }, work.Actor, work.At);
        touched.Field("First name", before.GivenName, person.GivenName);
        touched.Field("Surname", before.FamilyName, person.FamilyName);
        touched.Field("Known as", before.KnownAs, person.KnownAs);
        touched.Field("Email", before.Email, person.Email);
        touched.Field("Id in the MIS", before.SourceId, person.SourceId);
        work.Staff.Add(line.Key, person);
    }

    private static void Join(RollWork work, StaffLine line, Dictionary<string, Person> byEmail)
    {
        var person = Person.Join(
            work.School.School.Id, new PersonDetails(line.GivenName, line.FamilyName, line.KnownAs, line.Email, Employer.School, line.SourceId), work.Actor, work.At);
        work.New.Add(person);
        var touched = work.Touch(person, RollSubject.Staff, person.Name, line.At);
        touched.Kind = RollChangeKind.Added;
        work.Staff.Add(line.Key, person);
        if (person.NormalisedEmail is { } email) byEmail.Add(email, person);
        Role? role = line.Kind switch { StaffKind.Teacher => Role.Teacher, StaffKind.TeachingAssistant => Role.TeachingAssistant, _ => null };
        if (role is { } given) work.New.Add(Appointment.Make(work.School.School.Id, person.Id, given, work.Today, null, work.Actor, work.At));
        touched.Field("Role", null, role?.Title() ?? "none yet: appoint them under People");
    }

    private static void Leavers(RollWork work, HashSet<Guid> seen)
    {
        if (!work.TellsWhoLeft(RollRecord.Staff)) return;
        // Governors, volunteers and outside contacts are in no MIS: only whoever an import has known before can be missed by one.
        var known = work.School.People.Where(each => each.SourceId is not null && each.LeavesAt is null).ToList();
        var leaving = known.Where(each => !seen.Contains(each.Id) && !work.IsMentioned(each.SourceId, each.Email)).Count(each => Leave(work, each, null));
        work.Leaving("staff", leaving, known.Count);
    }

    private static bool Leave(RollWork work, Person person, LineAt? line)
    {
        if (person.LeavesAt is not null) return false;
        var own = work.School.Appointments.Where(each => each.PersonId == person.Id && each.WithdrawnAt is null && (each.ToOn is null || each.ToOn >= work.Today)).ToList();
        var departure = new Departure(person, work.At, work.Today)
        {
            Appointments = own,
            OfTheSchools = work.School.Appointments,
            Classes = work.School.Classes,
            Committees = work.School.Committees,
        };
        var keeps = own.Find(each => each.Role.IsSensitive() || each.Role.IsGovernor() || Continuity.Appoints.Contains(each.Role));
        var refusal = keeps is not null
            ? $"{person.Name} is {keeps.Role.Title()}, so an import does not mark them as leaving. Do that under People."
            : work.School.ServingElsewhere.Contains(person.Id)
            ? $"{person.Name} also serves at another school, so an import does not mark them as leaving: it would end their sign-in there. End what they do here under People."
            : departure.CanHappen(work.Actor).Refusal;
        if (refusal is not null)
        {
            if (line is { } at) work.Bad(at, person.Name, refusal);
            else work.Notes.Add($"{person.Name} is not in the file. {refusal}");
            return false;
        }

        work.Touch(person, RollSubject.Staff, person.Name, line).Kind = RollChangeKind.Leaving;
        departure.Happen(work.Actor, work.At);
        return true;
    }

    private static void Bad(RollWork work, StaffLine line, string reason) => work.Bad(line.At, line.SourceId ?? line.Email, reason, line.SourceId, line.Email);
}
