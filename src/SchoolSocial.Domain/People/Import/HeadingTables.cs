namespace SchoolSocial.Domain.People.Import;

/// <summary>The words that MIS reports use for a column, best first: a later list is taken only where no better heading is there.</summary>
internal static class HeadingTables
{
    public static readonly IReadOnlyDictionary<string, (string Key, int Rank)> Pupil = Table(
        new(RollColumn.PupilId,
            "admission number|admission no|adno|adm no|admno|mis id|mis number|arbor id|sims id|bromcom id|scholarpack id|pupil id|external id",
            "id|number|no|reference|ref|roll number|roll no|unique id|person id|code"),
        new(RollColumn.Upn, "upn|unique pupil number", "unique number"),
        new(RollColumn.GivenName,
            "legal forename|legal first name|legal given name|legal forenames",
            "forename|first name|given name|firstname|forenames|first names"),
        new(RollColumn.FamilyName,
            "preferred surname|chosen surname|preferred last name|chosen last name|preferred family name",
            "surname|last name|family name|lastname|second name",
            "legal surname|legal last name|legal family name"),
        new(RollColumn.KnownAs,
            "known as|preferred forename|preferred first name|chosen forename|chosen first name",
            "chosen name|preferred name|known name|known by|usual name"),
        new(RollColumn.DateOfBirth, "date of birth|dob|d o b|birth date|birthdate", "birthday|born"),
        new(RollColumn.YearGroup,
            "year group|nc year|nc year actual|national curriculum year|ncy|curriculum year",
            "year|yr|year group name|actual nc year|nc year group|year taught in|current year|current year group"),
        new(RollColumn.ClassName,
            "class|class name|reg group|registration group|registration form|reg class|registration class|main class",
            "form|form group|tutor group|reg|registration|form name|tutor group name|current class|current reg group|group"),
        new(RollColumn.LeftOn, "leaving date|date of leaving|leave date|left on|date left|dol", "leaving"));

    public static readonly IReadOnlyDictionary<string, (string Key, int Rank)> Staff = Table(
        new(RollColumn.StaffId,
            "staff id|staff code|staff number|employee id|employee number|payroll number|payroll no",
            "id|code|number|reference|ref|external id|mis id|unique id|person id"),
        new(RollColumn.GivenName, "forename|first name|given name|firstname|legal forename|legal first name", "forenames|first names"),
        new(RollColumn.FamilyName, "preferred surname|preferred last name", "surname|last name|family name|lastname", "legal surname|legal last name"),
        new(RollColumn.KnownAs, "known as|preferred forename|preferred first name|chosen name|preferred name"),
        new(RollColumn.Email, "work email|school email|work email address|email address work|staff email", "email|email address|main email|primary email"),
        new(RollColumn.Role, "job title|job|role|post|position|job role|post title", "staff type|staff role|category|type"),
        new(RollColumn.ClassName,
            "class|class name|class taught|reg group|registration group|form|tutor group|tutor group name|form group",
            "registration form|classes"));

    private static Dictionary<string, (string Key, int Rank)> Table(params IEnumerable<Phrases> rows) =>
        rows.SelectMany(row => row.Ranked.SelectMany((list, rank) => list.Split('|').Select(phrase => (phrase, row.Key, rank))))
            .ToDictionary(row => row.phrase, row => (row.Key, row.rank), StringComparer.Ordinal);

    private sealed record Phrases(string Key, params string[] Ranked);
}
