namespace SchoolSocial.Domain.People.Import;

/// <summary>Reads a plain CSV of parents and carers, whose pupils the school holds already.</summary>
public sealed class GuardianRows(RollDraft draft)
{
    private readonly GuardianCells guardians = new(draft);

    public void Take(RollRow row)
    {
        var sourceId = row.Text(RollColumn.PupilId, Pupil.SourceIdMaxLength);
        var upn = row.Upn(RollColumn.Upn);
        if (sourceId is null && upn is null && row.IsGood) row.Refuse(RollColumn.PupilId, "The pupil's id is missing, and there is no UPN either.");
        if (!row.IsGood)
        {
            draft.RefuseGuardian(row.Bad, null);
            return;
        }

        var key = sourceId is not null ? $"id:{sourceId}" : $"upn:{upn}";
        draft.Add(new PupilMention(row.At, key, sourceId, upn));
        if (guardians.Take(row, key) == 0)
            draft.Refuse([BadLine.Of(row.At, null, null, "This line names nobody who is not named for this pupil already.")]);
    }
}
