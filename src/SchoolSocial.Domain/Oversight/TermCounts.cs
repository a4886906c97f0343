using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Domain.Oversight;

/// <summary>Who told the school, by what they do here.</summary>
public enum Teller
{
    Leader = 1,
    Classroom,
    OtherStaff,
    Volunteer,
    Governor,
    Other,
}

/// <summary>Whom a concern touched.</summary>
public enum Touched
{
    Pupil = 1,
    Family,
    Adult,
    NobodyNamed,
}

public enum PolicyStanding
{
    InForce = 1,
    ReviewDue,
    ReviewOverdue,
    WaitingForSignature,
}

/// <summary>How many looks of a kind were asked for in the term, and how many of these were made.</summary>
public sealed record ChecksKept(string Key, int Kept, int Asked)
{
    /// <summary>What a rhythm asks for in some days, and what of it was kept: more looks than asked for make up for none elsewhere.</summary>
    public static (int Kept, int Asked) Of(int everyDays, int days, int looks)
    {
        var asked = everyDays <= 0 || days <= 0 ? 0 : days / everyDays;
        return (Math.Min(asked, looks), asked);
    }
}

/// <summary>How many people a policy asked to read and sign it, and how many of them have.</summary>
public sealed record ReadingsMade(string Policy, int Done, int Asked);

/// <summary>What was counted for one term. It is never kept: <see cref="Lines"/> is.</summary>
public sealed record TermCounts(
    IReadOnlyDictionary<ConcernKind, int> Kinds, IReadOnlyDictionary<Teller, int> Tellers, IReadOnlyDictionary<Touched, int> Touched,
    IReadOnlyList<ChecksKept> Checks, IReadOnlyDictionary<PolicyStanding, int> Policies, IReadOnlyList<ReadingsMade> Readings, int Faces)
{
    public const string FaceOn = "FaceOn";

    /// <summary>What governors are told of it (OVE-09, OVE-10).</summary>
    public IReadOnlyList<ReportLine> Lines =>
    [
        .. InFives(ReportTable.Kinds, Kinds),
        .. InFives(ReportTable.Tellers, Tellers),
        .. InFives(ReportTable.Touched, Touched),
        .. Checks.Select(check => new ReportLine(ReportTable.Checks, check.Key, check.Kept, check.Asked)),
        .. Enum.GetValues<PolicyStanding>().Select(standing => new ReportLine(ReportTable.Policies, standing.ToString(), Policies.GetValueOrDefault(standing))),
        .. Readings.Select(InFives),
        new ReportLine(ReportTable.Pictures, FaceOn, Faces),
    ];

    /// <summary>Each role belongs to one of them; somebody with several is who can do most about it.</summary>
    public static Teller TellerOf(IReadOnlyCollection<Role> roles) => roles.Count == 0 ? Teller.Other : roles.Min(role => role switch
    {
        Role.Headteacher or Role.ActingHead or Role.DeputyHead or Role.SeniorLeader or Role.Dsl or Role.DeputyDsl => Teller.Leader,
        Role.Teacher or Role.TeachingAssistant or Role.Supply => Teller.Classroom,
        Role.Volunteer => Teller.Volunteer,
        Role.Clerk => Teller.Governor,
        _ when role.IsGovernor() => Teller.Governor,
        _ when role.IsOutside() => Teller.Other,
        _ => Teller.OtherStaff,
    });

    private static IEnumerable<ReportLine> InFives<TKey>(ReportTable table, IReadOnlyDictionary<TKey, int> counts)
        where TKey : struct, Enum
    {
        var keys = Enum.GetValues<TKey>();
        var told = GovernorFigures.Published([.. keys.Select(key => counts.GetValueOrDefault(key))]);
        return keys.Select((key, number) => new ReportLine(table, key.ToString(), told[number]));
    }

    private static ReportLine InFives(ReadingsMade reading)
    {
        var told = GovernorFigures.Published([reading.Done, reading.Asked - reading.Done]);
        return new ReportLine(ReportTable.Readings, reading.Policy, told[0], told[1]);
    }
}
