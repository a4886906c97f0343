using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Consents;

namespace SchoolSocial.Data.Consents;

/// <summary>The standing noes of guardians, on whatever channel: one that is closed today may be opened again.</summary>
public sealed class ConsentRefusals(SchoolDb db) : Refusals
{
    public override async Task<IReadOnlySet<(Guid PupilId, Guid GuardianId)>> OfAsync(Guid schoolId, CancellationToken cancel)
    {
        var records = await db.ConsentRecords.AsNoTracking().Include(record => record.Answers)
            .Where(record => record.SchoolId == schoolId && record.PupilId != null)
            .Where(record => record.Answers.Any(answer => answer.GuardianId != null && (answer.Answer == Answer.No || answer.Answer == Answer.Withdrawn)))
            .ToListAsync(cancel);
        return records.SelectMany(record => record.Refusing, (record, guardian) => (record.PupilId!.Value, guardian)).ToHashSet();
    }
}
