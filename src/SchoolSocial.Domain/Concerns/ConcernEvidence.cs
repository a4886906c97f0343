using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Concerns;

/// <summary>What shows what happened. It is added to and never taken from.</summary>
public sealed partial class Concern
{
    private readonly List<EvidenceItem> evidence = [];
    private readonly List<FilesForbidden> filesForbidden = [];
    private readonly List<PreservationStep> preservation = [];

    public IReadOnlyList<EvidenceItem> Evidence => evidence;

    public IReadOnlyList<FilesForbidden> FilesForbidden => filesForbidden;

    public IReadOnlyList<PreservationStep> Preservation => preservation;

    public Decision CanTakeFiles => filesForbidden.Count == 0
        ? Decision.Allowed
        : Decision.Refused("No file may be kept with this concern, because it may be about an indecent image of a child. Say where the thing is kept instead.");

    /// <param name="id">Of the item.</param>
    /// <param name="said">What is said of it.</param>
    /// <param name="fileId">The file kept for it, where it is one.</param>
    /// <param name="actor">Who adds it.</param>
    /// <param name="at">When.</param>
    public EvidenceItem AddEvidence(Guid id, EvidenceWords said, Guid? fileId, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        if (fileId is not null) CanTakeFiles.Demand();
        var item = new EvidenceItem(id, this, said, fileId, actor, at);
        evidence.Add(item);
        Moved("concern.evidence-added", actor, at);
        return item;
    }

    public void Preserve(Guid id, PreservationWords said, Actor actor, DateTime at)
    {
        CanWorkOn(actor).Demand();
        preservation.Add(new PreservationStep(id, this, said, actor, at));
        Moved("concern.preservation-noted", actor, at);
    }

    /// <summary>Once and for good: what was moved to the nudes pathway takes no files, whatever becomes of it.</summary>
    public void ForbidFiles(Actor actor, DateTime at)
    {
        if (filesForbidden.Count > 0) return;
        filesForbidden.Add(new FilesForbidden(this, actor, at));
        Moved("concern.files-forbidden", actor, at);
    }
}
