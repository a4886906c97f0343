using System.Globalization;
using System.Text.RegularExpressions;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Users of a OneRoster zip: pupils, staff, and guardians who are tied to pupils as their agents, in either direction.</summary>
internal sealed partial class OneRosterUsers(RollDraft draft, OneRosterOrgs orgs, DateOnly today)
{
    private readonly Dictionary<string, (LineAt At, DateOnly? BornOn, IReadOnlyList<BadLine> Bad)> births = new(StringComparer.Ordinal);
    private readonly List<(LineAt At, string UserId, bool IsPupil, string AgentId)> agents = [];
    private readonly Dictionary<string, string> relations = new(StringComparer.Ordinal);
    private readonly HashSet<string> elsewhere = new(StringComparer.Ordinal);
    private int unknownRoles;

    public bool HasPupils { get; private set; }

    public bool HasStaff { get; private set; }

    public bool HasGuardians { get; private set; }

    public static bool IsEnding(RollRow row) => string.Equals(row.Raw("status")?.Trim(), "tobedeleted", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the id is a user of another school in the same zip, or one that the roll does not keep.</summary>
    public bool IsElsewhere(string userId) => elsewhere.Contains(userId);

    public void TakeBirthDate(RollRow row)
    {
        var id = row.Text("sourcedId", Pupil.SourceIdMaxLength);
        var bornOn = row.Date("birthDate");
        if (id is not null) births[id] = (row.At, bornOn, row.Bad);
    }

    public void Take(RollRow row)
    {
        var role = row.Raw("role")?.Trim().ToLowerInvariant();
        var isGuardian = role is "guardian" or "parent" or "relative";
        if (!isGuardian && !orgs.AreOurs(row.Text("orgSourcedIds", 4000)))
        {
            elsewhere.Add(row.Raw("sourcedId")?.Trim() ?? "");
            return;
        }

        switch (role)
        {
            case "student": TakePupil(row); break;
            case "guardian" or "parent" or "relative": TakeGuardian(row, role); break;
            case "teacher" or "aide" or "administrator" or "proctor": TakeStaff(row, role); break;
            default:
                unknownRoles++;
                elsewhere.Add(row.Raw("sourcedId")?.Trim() ?? "");
                break;
        }
    }

    /// <summary>After the last user: agents may stand before those whom they belong to.</summary>
    public void Tie()
    {
        foreach (var (at, userId, isPupil, agentId) in agents)
        {
            var (pupil, guardian) = isPupil ? (userId, agentId) : (agentId, userId);
            if (elsewhere.Contains(pupil) || elsewhere.Contains(guardian)) continue;
            // An agent may also be a teacher or another pupil: true, but no parent or carer.
            if (isPupil && draft.Guardian(agentId) is null && (draft.Pupil(agentId) is not null || draft.StaffMember(agentId) is not null)) continue;
            draft.Add(new GuardianshipLine(at, pupil, guardian, relations.GetValueOrDefault(guardian), ParentalResponsibility.Unknown));
        }
    }

    public void Explain()
    {
        if (unknownRoles > 0) draft.Note($"{unknownRoles} users with a role that is not of a school's roll were left out.");
    }

    private void TakePupil(RollRow row)
    {
        var (id, givenName, familyName) = Named(row, Pupil.NameMaxLength);
        var upn = UpnOf(row);
        var birth = births.GetValueOrDefault(id);
        var groups = row.YearGroups("grades");
        List<BadLine> bad = [.. row.Bad, .. birth.Bad ?? []];
        if (birth.BornOn is { } born && BirthDateCheck.Look(born, today) is { IsGood: false } wrong)
            bad.Add(BadLine.Of(birth.At, "birthDate", born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), wrong.Reason!));
        if (bad.Count > 0)
        {
            draft.RefusePupil(bad, id, id, upn);
            return;
        }

        HasPupils = true;
        draft.Add(new PupilLine(row.At, id, id, upn, givenName, familyName, null, birth.BornOn, groups is { } one && one.From == one.To ? one.From : null, null, StandingOf(row)));
        foreach (var agent in OneRosterOrgs.Ids(row.Text("agentSourcedIds", 4000))) agents.Add((row.At, id, true, agent));
    }

    private void TakeGuardian(RollRow row, string role)
    {
        var (id, givenName, familyName) = Named(row, 99);
        var email = row.Email("email")?.ToLowerInvariant();
        var phone = row.Text("sms", Guardian.PhoneMaxLength) ?? row.Text("phone", Guardian.PhoneMaxLength);
        if (!row.IsGood)
        {
            draft.RefuseGuardian(row.Bad, id);
            return;
        }

        HasGuardians = true;
        draft.Add(new GuardianLine(row.At, id, id, $"{givenName} {familyName}", email, phone, StandingOf(row)));
        relations[id] = role switch { "parent" => "Parent", "relative" => "Relative", _ => "Guardian" };
        foreach (var pupil in OneRosterOrgs.Ids(row.Text("agentSourcedIds", 4000))) agents.Add((row.At, id, false, pupil));
    }

    private void TakeStaff(RollRow row, string role)
    {
        var (id, givenName, familyName) = Named(row, Person.NameMaxLength);
        var email = row.Email("email")?.ToLowerInvariant();
        if (!row.IsGood)
        {
            draft.RefuseStaff(row.Bad, id, id, email);
            return;
        }

        HasStaff = true;
        var kind = role switch { "teacher" => StaffKind.Teacher, "aide" => StaffKind.TeachingAssistant, _ => StaffKind.Other };
        draft.Add(new StaffLine(row.At, id, id, givenName, familyName, null, email, kind, StandingOf(row)));
    }

    private static (string Id, string GivenName, string FamilyName) Named(RollRow row, int maxLength) =>
        (row.Needed("sourcedId", Pupil.SourceIdMaxLength, "The sourcedId"),
            row.Needed("givenName", maxLength, "The first name"), row.Needed("familyName", maxLength, "The surname"));

    private static Standing StandingOf(RollRow row) => IsEnding(row) ? Standing.Ending : Standing.Current;

    /// <summary>A UPN is labelled among the userIds, or is the identifier where that can be nothing else.</summary>
    private static string? UpnOf(RollRow row)
    {
        if (Labelled().Match(row.Raw("userIds") ?? "") is { Success: true } labelled)
        {
            var found = UpnCheck.Look(labelled.Groups[1].Value);
            if (!found.IsGood) row.Refuse("userIds", found.Reason!);
            return found.Value;
        }

        return row.Raw("identifier") is { } identifier ? UpnCheck.Look(identifier).Value : null;
    }

    [GeneratedRegex(@"\{\s*upn\s*:\s*([^}]*?)\s*\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
