namespace SchoolSocial.Data.People.Import;

/// <summary>
/// Who has said no for a child, which an import must not undo by ending their tie. Consents stand after people, so they answer from there.
/// </summary>
public abstract class Refusals
{
    public abstract Task<IReadOnlySet<(Guid PupilId, Guid GuardianId)>> OfAsync(Guid schoolId, CancellationToken cancel);
}
