using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.People.Import.Planning;

/// <summary>What the school holds now, with the parts of each record loaded.</summary>
public sealed record RollSnapshot(School School)
{
    public required IReadOnlyList<SchoolClass> Classes { get; init; }

    public required IReadOnlyList<Pupil> Pupils { get; init; }

    public required IReadOnlyList<Guardian> Guardians { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>All appointments at the school.</summary>
    public required IReadOnlyList<Appointment> Appointments { get; init; }

    public required IReadOnlyList<Committee> Committees { get; init; }

    /// <summary>Those who have a sign-in, whose email is therefore not an import's to change.</summary>
    public required IReadOnlySet<Guid> SignIns { get; init; }

    /// <summary>Those of the people who serve, or will serve, at another school as well.</summary>
    public required IReadOnlySet<Guid> ServingElsewhere { get; init; }

    /// <summary>The parents and carers who have said no for a child, and for which.</summary>
    public required IReadOnlySet<(Guid PupilId, Guid GuardianId)> Refusing { get; init; }
}

/// <summary>What the person who imports has said of the file.</summary>
/// <param name="SchoolYearId">For a plain CSV: the school year its classes are of.</param>
/// <param name="IsWhole">The file holds everybody, so that whoever is missing from it has left.</param>
public sealed record RollTerms(Guid? SchoolYearId, bool IsWhole);
