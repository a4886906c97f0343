using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Data;

/// <summary>One save is one transaction, and writes its own audit rows.</summary>
public abstract partial class SchoolDb
{
    private readonly List<Premise> premises = [];

    /// <summary>Saves, raising versions and writing the audit rows of every fact in the same transaction.</summary>
    /// <exception cref="UnrecordedChangeException">An audited record changed without a fact.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else saved the same record first.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once, here, and not again at every step of the save: with thousands of rows that is most of its time.
        ChangeTracker.DetectChanges();
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var changes = AuditedChanges.Of(ChangeTracker.Entries());
            var touchesAccess = ChangeTracker.Entries().Any(entry => entry.State != EntityState.Unchanged && DecidesAccess(entry.Entity));
            using var turn = await TakeTurnAsync(cancellationToken);
            var saved = changes.Count == 0
                ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
                : await SaveAuditedAsync(changes, acceptAllChangesOnSuccess, cancellationToken);
            if (touchesAccess) access?.Raise();
            return saved;
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>
    /// What is saved next is worked out from what the school's records say now. If one of these acts is on its chain by the moment of the
    /// save, the save is refused as stale: of two people who cannot see each other's record yet, the second begins again and finds the first's.
    /// </summary>
    /// <param name="schoolId">Whose chain.</param>
    /// <param name="actions">The acts that would have made the reading another one.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task RestOnAsync(Guid schoolId, IReadOnlyCollection<string> actions, CancellationToken cancel) =>
        premises.Add(new Premise(schoolId, await AuditHeads.Where(head => head.SchoolId == schoolId).Select(head => head.Position).SingleOrDefaultAsync(cancel), actions));

    /// <summary>After a save that was refused: nothing is tracked any more, and all can be read and worked out afresh.</summary>
    public void StartOver()
    {
        ChangeTracker.Clear();
        premises.Clear();
    }

    /// <summary>Refused: the audit chain is written by <see cref="SaveChangesAsync(bool, CancellationToken)"/>.</summary>
    public sealed override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: the audit chain is written there.");

    private static bool DecidesAccess(object entity) => entity is Person or Appointment or SignInUser or School or SchoolSettings;

    private async Task<int> SaveAuditedAsync(List<AuditedChange> changes, bool accept, CancellationToken cancel)
    {
        if (trail is null) throw new InvalidOperationException("This context was made for its model alone and cannot save.");
        if (Database.CurrentTransaction is not null) throw new InvalidOperationException("One save is one transaction: do not open another around it.");
        var written = new WrittenTrail();
        int saved;
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(cancel);
            await DemandPremisesAsync(cancel);
            await trail.AppendAsync(this, changes, written, cancel);

            // Not accepted before the commit: if that fails (a full disk), a second try must find everything still to do.
            saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancel);
            await transaction.CommitAsync(cancel);
        }
        finally
        {
            // The rows have served: tracked no longer, they cannot be saved twice by a second try on this context.
            foreach (var row in written.Rows) Entry(row).State = EntityState.Detached;
            foreach (var head in written.Heads) Entry(head).State = EntityState.Detached;
        }

        premises.Clear();
        if (accept) ChangeTracker.AcceptAllChanges();
        foreach (var change in changes) change.Root.Recorded();
        await trail.AnchorAsync(written);
        return saved;
    }

    // The head is locked first: whoever writes to this chain has either done so already and is seen here, or waits for this save.
    private async Task DemandPremisesAsync(CancellationToken cancel)
    {
        foreach (var (schoolId, position, actions) in premises)
        {
            await LockedHead(schoolId).AsNoTracking().SingleOrDefaultAsync(cancel);
            if (await AuditEntries.AnyAsync(entry => entry.SchoolId == schoolId && entry.Position > position && actions.Contains(entry.Action), cancel))
            {
                throw new DbUpdateConcurrencyException("What this save was worked out from has changed.");
            }
        }
    }

    private sealed record Premise(Guid SchoolId, long Position, IReadOnlyCollection<string> Actions);
}
