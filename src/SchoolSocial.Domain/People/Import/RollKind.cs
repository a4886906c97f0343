namespace SchoolSocial.Domain.People.Import;

/// <summary>What is uploaded.</summary>
public enum RollKind
{
    /// <summary>A OneRoster 1.1 zip: classes, pupils, guardians, staff and who is where.</summary>
    OneRoster = 1,

    /// <summary>A CSV with a pupil on each line, and perhaps their class and several parents or carers.</summary>
    Pupils,

    /// <summary>A CSV with a parent or carer on each line, who belongs to a pupil the school already holds.</summary>
    Guardians,

    /// <summary>A CSV with a member of staff on each line.</summary>
    Staff,
}

/// <summary>The kinds of record that can be missing from a file and so be taken to have left.</summary>
public enum RollRecord
{
    Pupil = 1,
    Staff,
    Guardianship,
    Teaching,
}
