using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Finds our school among the organisations of a zip, and refuses a zip that is another school's.</summary>
internal sealed class OneRosterOrgs(OneRosterSchool school)
{
    private readonly List<(string Id, string Name, string? Identifier)> schools = [];

    public string OurId { get; private set; } = "";

    /// <summary>An empty list of organisations is taken as ours where the zip holds one school only.</summary>
    public bool AreOurs(string? orgIds) => orgIds is null ? schools.Count == 1 : Ids(orgIds).Contains(OurId);

    public static string[] Ids(string? list) =>
        (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public void Take(RollRow row)
    {
        var id = row.Text("sourcedId", 200);
        var name = row.Text("name", 200);
        if (id is null || OneRosterUsers.IsEnding(row)) return;
        if (string.Equals(row.Raw("type")?.Trim(), "school", StringComparison.OrdinalIgnoreCase)) schools.Add((id, name ?? id, row.Text("identifier", 200)));
    }

    public string? Choose()
    {
        if (schools.Count == 0) return "orgs.csv holds no school. Export it again with your school in it.";
        var byUrn = schools.FindAll(one => school.Urn is not null && one.Identifier == school.Urn);
        var named = schools.FindAll(one => PlainText.Normalise(one.Name) == PlainText.Normalise(school.Name));
        var found = byUrn.Count == 1 ? byUrn : named.Count == 1 ? named : schools;
        var shown = string.Join(", ", schools.Take(10).Select(one => BadLine.Show(one.Name)));
        if (found.Count > 1) return $"The zip holds {schools.Count} schools ({shown}), and none of them is plainly {school.Name}. Export your school alone.";
        if (byUrn.Count == 0 && school.Urn is not null && IsUrn(found[0].Identifier))
            return $"The zip is of another school: {shown} has the URN {found[0].Identifier}, and {school.Name} has {school.Urn}.";
        OurId = found[0].Id;
        return null;
    }

    private static bool IsUrn(string? identifier) => identifier is { Length: 6 } && identifier.All(char.IsAsciiDigit);
}
