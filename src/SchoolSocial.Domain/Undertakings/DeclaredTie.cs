using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>A tie that holds, with the child's name opened: who has it, with whom as they typed it, and whom of the roll that is.</summary>
public sealed record DeclaredTie(Guid PersonId, string Child, IReadOnlyList<Pupil> OnRoll)
{
    /// <summary>
    /// Is it with one of these children: pupils of the roll, or names that nobody has matched to it yet? Where a name may mean two
    /// children, or either side has only a name, it is taken for the same child: the safer reading.
    /// </summary>
    public bool IsWith(ChildrenNamed named) =>
        named.Pupils.Any(pupil => OnRoll.Count == 0 ? pupil.IsCalled(Child) : OnRoll.Any(tied => tied.Id == pupil.Id))
        || named.Names.Any(name => PlainText.Normalise(name) == PlainText.Normalise(Child) || OnRoll.Any(tied => tied.IsCalled(name)));
}

/// <summary>The children that a record names: those of the roll, and names as they were given that are matched to nobody.</summary>
public sealed record ChildrenNamed(IReadOnlyCollection<Pupil> Pupils, IReadOnlyCollection<string> Names);
