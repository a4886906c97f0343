using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Consents;

/// <summary>What a family has said that it has read.</summary>
public enum AcknowledgedKind
{
    /// <summary>What a policy asks of parents and carers (WH08).</summary>
    Policy = 1,

    /// <summary>What families may photograph at an event (WB22).</summary>
    PhotoEvent,
}

/// <summary>The slip of one child's family came back: they have read what is asked of them. Nobody's consent to anything.</summary>
public sealed class FamilyAcknowledgement : Root
{
    private FamilyAcknowledgement(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public AcknowledgedKind Kind { get; private set; }

    public Guid TargetId { get; private set; }

    /// <summary>Of the policy; nought for an event.</summary>
    public int VersionNumber { get; private set; }

    public Guid PupilId { get; private set; }

    public DateOnly On { get; private set; }

    public Guid EnteredById { get; private set; }

    public static FamilyAcknowledgement Enter(Acknowledged what, Guid pupilId, Actor actor, DateTime at)
    {
        var slip = new FamilyAcknowledgement(Guid.CreateVersion7(), actor.SchoolId)
        {
            Kind = what.Kind, TargetId = what.TargetId, VersionNumber = what.VersionNumber, PupilId = pupilId, On = SchoolTime.DateOf(at), EnteredById = actor.PersonId,
        };
        slip.Record("acknowledgement.entered", actor, at);
        return slip;
    }
}

/// <summary>What it is that families acknowledge.</summary>
public sealed record Acknowledged(AcknowledgedKind Kind, Guid TargetId, int VersionNumber);
