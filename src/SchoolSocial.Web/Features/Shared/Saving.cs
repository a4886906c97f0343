using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>Saves, and tells the two refusals that a person can do something about from a fault. After a refusal the context is empty again.</summary>
public static class Saving
{
    public static async Task<SaveOutcome> TrySaveAsync(this SchoolDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
            return SaveOutcome.Saved;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.StartOver();
            return SaveOutcome.Stale;
        }
        catch (DbUpdateException fault) when (db.IsTaken(fault))
        {
            db.StartOver();
            return SaveOutcome.Taken;
        }
    }
}
