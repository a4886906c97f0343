namespace SchoolSocial.Domain.People.Import;

/// <summary>Everything that an uploaded file says, line by line, before it is compared with what the school holds.</summary>
public sealed record RollFile(string Name, RollKind Kind)
{
    public IReadOnlyList<SchoolYearLine> SchoolYears { get; init; } = [];

    public IReadOnlyList<ClassLine> Classes { get; init; } = [];

    public IReadOnlyList<PupilLine> Pupils { get; init; } = [];

    public IReadOnlyList<GuardianLine> Guardians { get; init; } = [];

    public IReadOnlyList<GuardianshipLine> Guardianships { get; init; } = [];

    public IReadOnlyList<StaffLine> Staff { get; init; } = [];

    public IReadOnlyList<MembershipLine> Memberships { get; init; } = [];

    public IReadOnlyList<TeachingLine> Teaching { get; init; } = [];

    /// <summary>In a file of parents: the pupils it points to.</summary>
    public IReadOnlyList<PupilMention> PupilMentions { get; init; } = [];

    public IReadOnlyList<BadLine> BadLines { get; init; } = [];

    /// <summary>What the person should know of how the file was read, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The kinds of record that the file may carry in full, so that what it lacks may have left.</summary>
    public IReadOnlySet<RollRecord> Carries { get; init; } = new HashSet<RollRecord>();

    /// <summary>Optional columns that the file has: an empty cell of one means "none"; of another, nothing is known.</summary>
    public IReadOnlySet<string> Tells { get; init; } = new HashSet<string>();

    /// <summary>Ids, UPNs and emails that stand on lines which could not be used: whoever bears one has not left.</summary>
    public IReadOnlySet<string> Mentioned { get; init; } = new HashSet<string>();

    /// <summary>Kinds with a bad line that names nobody: nobody of that kind can be said to have left.</summary>
    public IReadOnlySet<RollRecord> Unnamed { get; init; } = new HashSet<RollRecord>();
}

/// <summary>Whether a line says that somebody or something is there, or that it ends.</summary>
public enum Standing
{
    Current,
    Ending,
}

public sealed record SchoolYearLine(LineAt At, string Key, string Title, DateOnly StartsOn, DateOnly EndsOn);

public sealed record ClassLine(LineAt At, string Key, string? SourceId, string Name, YearGroups? YearGroups, string? SchoolYearKey, Standing Standing = Standing.Current);

public sealed record PupilLine(
    LineAt At, string Key, string? SourceId, string? Upn, string GivenName, string FamilyName, string? KnownAs, DateOnly? DateOfBirth,
    int? YearGroup = null, DateOnly? LeftOn = null, Standing Standing = Standing.Current);

/// <summary>A pupil of the school to whom a line points without describing them.</summary>
public sealed record PupilMention(LineAt At, string Key, string? SourceId, string? Upn);

/// <summary>
/// A parent or carer. Plain files give them no id of their own: there the key is their name with their email, else with
/// their phone, else with the one child, so that brothers and sisters share a parent but two parents never share a record.
/// </summary>
public sealed record GuardianLine(LineAt At, string Key, string? SourceId, string Name, string? Email, string? Phone, Standing Standing = Standing.Current);

public sealed record GuardianshipLine(LineAt At, string PupilKey, string GuardianKey, string? Relation, ParentalResponsibility Responsibility);

public sealed record StaffLine(
    LineAt At, string Key, string? SourceId, string GivenName, string FamilyName, string? KnownAs, string? Email, StaffKind Kind,
    Standing Standing = Standing.Current);

/// <summary>What a file may say of a member of staff's work. No import gives a role that reads sensitive records.</summary>
public enum StaffKind
{
    Other,
    Teacher,
    TeachingAssistant,
}

public sealed record MembershipLine(LineAt At, string PupilKey, string ClassKey, DateOnly? FromOn = null, DateOnly? ToOn = null, Standing Standing = Standing.Current);

public sealed record TeachingLine(LineAt At, string StaffKey, string ClassKey, DateOnly? FromOn = null, DateOnly? ToOn = null, Standing Standing = Standing.Current);
