using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SchoolSocial.Domain.People.Import.Planning;

public enum RollSubject
{
    Pupil = 1,
    Guardian,
    Staff,
    Class,
}

public enum RollChangeKind
{
    Added = 1,
    Changed,
    Leaving,
    Returning,
}

/// <summary>One value that differs: what it was and what it will be.</summary>
public sealed record FieldChange(string Field, string? Was, string? Now);

/// <summary>What will become of one record. The line is where the file says so; whoever leaves by being missing has none.</summary>
public sealed record RollChange(RollSubject Subject, RollChangeKind Kind, string Name, LineAt? At, IReadOnlyList<FieldChange> Fields);

/// <summary>How many records of a kind will go which way.</summary>
public sealed record RollCount(RollSubject Subject, int Added, int Changed, int Returning, int Leaving, int Unchanged);

/// <summary>The outcome of a comparison, as it is shown before anything is changed.</summary>
public sealed record RollReport(
    IReadOnlyList<RollChange> Changes, IReadOnlyList<RollCount> Counts, IReadOnlyList<BadLine> BadLines, IReadOnlyList<string> Notes,
    IReadOnlyList<string> Problems, IReadOnlyList<string> ManyLeaving)
{
    /// <summary>Nothing but bad lines and notes: there is nothing to apply.</summary>
    public bool ChangesNothing => Changes.Count == 0;

    /// <summary>
    /// Two reports with the same print do the same to the same people. Compared before applying: if the roll has moved since
    /// the person looked, the prints differ.
    /// </summary>
    public string Print()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var change in Changes)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"{change.Subject} {change.Kind} {change.At}"));
            Add(change.Name);
            foreach (var field in change.Fields)
            {
                Add(field.Field);
                Add(field.Was);
                Add(field.Now);
            }
        }

        foreach (var bad in BadLines)
        {
            Add(bad.At.ToString());
            Add(bad.Reason);
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Add(string? text)
        {
            // The length stands before each text, so that no two lists of texts run together into the same bytes.
            var bytes = Encoding.UTF8.GetBytes(text ?? "\0");
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }
    }
}

/// <summary>A comparison carried out on the records in hand: what to show, and the new records to keep if it is applied.</summary>
public sealed record RollPlan(RollReport Report, IReadOnlyList<Common.Root> New);
