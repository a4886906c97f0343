using System.Globalization;

namespace SchoolSocial.Domain.People.Import;

/// <summary>Something that a heading of a plain CSV can be matched to. The key is what forms and stored matches carry.</summary>
public sealed record RollColumn(string Key, string Label)
{
    /// <summary>A pupil's line may carry this many parents and carers.</summary>
    public const int MostGuardians = 6;

    public const string PupilId = "pupil.id";
    public const string Upn = "pupil.upn";
    public const string GivenName = "given-name";
    public const string FamilyName = "family-name";
    public const string KnownAs = "known-as";
    public const string DateOfBirth = "date-of-birth";
    public const string YearGroup = "year-group";
    public const string ClassName = "class";
    public const string LeftOn = "left-on";
    public const string StaffId = "staff.id";
    public const string Email = "email";
    public const string Role = "role";

    /// <summary>For <see cref="RollFile.Tells"/>: any parent's or carer's email or phone.</summary>
    public const string GuardianEmail = "guardian.email";
    public const string GuardianPhone = "guardian.phone";

    private static readonly RollColumn[] Reference = [new(PupilId, "Pupil's id or admission number"), new(Upn, "Pupil's UPN")];

    private static readonly (string Field, string Label)[] GuardianFields =
    [
        ("id", "id"), ("name", "full name"), ("title", "title"), ("given-name", "first name"), ("family-name", "surname"), ("email", "email"),
        ("phone", "phone"), ("relation", "relationship"), ("responsibility", "parental responsibility"),
    ];

    private static readonly Dictionary<RollKind, IReadOnlyList<RollColumn>> ByKind = new()
    {
        [RollKind.OneRoster] = [],
        [RollKind.Pupils] =
        [
            .. Reference,
            new(GivenName, "First name"), new(FamilyName, "Surname"), new(KnownAs, "Known as"), new(DateOfBirth, "Date of birth"),
            new(YearGroup, "Year group"), new(ClassName, "Class"), new(LeftOn, "Leaving date"),
            .. Enumerable.Range(1, MostGuardians).SelectMany(GuardianColumns),
        ],
        [RollKind.Guardians] = [.. Reference, .. GuardianColumns(1)],
        [RollKind.Staff] =
        [
            new(StaffId, "Staff id"), new(GivenName, "First name"), new(FamilyName, "Surname"), new(KnownAs, "Known as"), new(Email, "Work email"),
            new(Role, "Job"), new(ClassName, "Class taught"),
        ],
    };

    public static IReadOnlyList<RollColumn> For(RollKind kind) => ByKind[kind];

    public static string OfGuardian(int number, string field) => string.Create(CultureInfo.InvariantCulture, $"guardian{number}.{field}");

    private static IEnumerable<RollColumn> GuardianColumns(int number) =>
        GuardianFields.Select(field => new RollColumn(OfGuardian(number, field.Field), $"Parent or carer {number}: {field.Label}"));
}
