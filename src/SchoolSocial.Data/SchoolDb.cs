using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Data;

/// <summary>
/// The school's records. The two heirs hold what differs between the engines; everything else is here and in the maps.
/// One save is one transaction, and writes its own audit rows.
/// </summary>
public abstract class SchoolDb : IdentityDbContext<SignInUser, IdentityRole<Guid>, Guid>
{
    private readonly AuditTrail? trail;
    private readonly AccessStamp? access;
    private readonly List<Premise> premises = [];

    private protected SchoolDb(DbContextOptions options, AuditTrail? trail, AccessStamp? access)
        : base(options)
    {
        this.trail = trail;
        this.access = access;
    }

    public DbSet<School> Schools => Set<School>();

    public DbSet<Federation> Federations => Set<Federation>();

    public DbSet<SchoolSettings> Settings => Set<SchoolSettings>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Appointment> Appointments => Set<Appointment>();

    public DbSet<Absence> Absences => Set<Absence>();

    public DbSet<DutyList> DutyLists => Set<DutyList>();

    public DbSet<SchoolClass> Classes => Set<SchoolClass>();

    public DbSet<Pupil> Pupils => Set<Pupil>();

    public DbSet<Guardian> Guardians => Set<Guardian>();

    public DbSet<Committee> Committees => Set<Committee>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<Platform> Platforms => Set<Platform>();

    public DbSet<ReferenceItem> References => Set<ReferenceItem>();

    public DbSet<LegalHold> LegalHolds => Set<LegalHold>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountWays> AccountWays => Set<AccountWays>();

    public DbSet<RolloverPlan> RolloverPlans => Set<RolloverPlan>();

    public DbSet<SettingsCheck> SettingsChecks => Set<SettingsCheck>();

    public DbSet<AccountRound> AccountRounds => Set<AccountRound>();

    public DbSet<FollowerCheck> FollowerChecks => Set<FollowerCheck>();

    public DbSet<EntryRequest> EntryRequests => Set<EntryRequest>();

    public DbSet<LeaverGate> LeaverGates => Set<LeaverGate>();

    public DbSet<PostingAuthority> PostingAuthorities => Set<PostingAuthority>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<LetterWording> LetterWordings => Set<LetterWording>();

    public DbSet<Letterhead> Letterheads => Set<Letterhead>();

    public DbSet<ConsentChannel> ConsentChannels => Set<ConsentChannel>();

    public DbSet<ConsentWording> ConsentWordings => Set<ConsentWording>();

    public DbSet<ConsentRecord> ConsentRecords => Set<ConsentRecord>();

    public DbSet<Protection> Protections => Set<Protection>();

    public DbSet<ReplySlip> ReplySlips => Set<ReplySlip>();

    public DbSet<ConsentImport> ConsentImports => Set<ConsentImport>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<TakeDownTask> TakeDownTasks => Set<TakeDownTask>();

    public DbSet<Probe> Probes => Set<Probe>();

    public DbSet<PhotoEvent> PhotoEvents => Set<PhotoEvent>();

    public DbSet<FamilyAcknowledgement> FamilyAcknowledgements => Set<FamilyAcknowledgement>();

    public DbSet<PhotoBatch> PhotoBatches => Set<PhotoBatch>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<PositiveMention> PositiveMentions => Set<PositiveMention>();

    public DbSet<DiaryEntry> Diary => Set<DiaryEntry>();

    public DbSet<Pathway> Pathways => Set<Pathway>();

    public DbSet<Notice> Notices => Set<Notice>();

    public DbSet<OutgoingMail> OutgoingMail => Set<OutgoingMail>();

    public DbSet<Digest> Digests => Set<Digest>();

    public DbSet<ReminderRules> ReminderRules => Set<ReminderRules>();

    public DbSet<ReminderChoices> ReminderChoices => Set<ReminderChoices>();

    public DbSet<KeptForm> KeptForms => Set<KeptForm>();

    public DbSet<Policy> Policies => Set<Policy>();

    public DbSet<PolicyWording> PolicyWordings => Set<PolicyWording>();

    public DbSet<Reading> PolicyReadings => Set<Reading>();

    public DbSet<ContactMatrix> ContactMatrices => Set<ContactMatrix>();

    public DbSet<Declaration> Declarations => Set<Declaration>();

    public DbSet<Authorisation> Authorisations => Set<Authorisation>();

    public DbSet<SelfCheck> SelfChecks => Set<SelfCheck>();

    public DbSet<TermReport> TermReports => Set<TermReport>();

    public DbSet<InspectionPack> InspectionPacks => Set<InspectionPack>();

    public DbSet<InductionList> InductionLists => Set<InductionList>();

    public DbSet<Starter> Starters => Set<Starter>();

    public DbSet<ClassroomSite> ClassroomSites => Set<ClassroomSite>();

    public DbSet<SiteUse> SiteUses => Set<SiteUse>();

    public DbSet<MonitoringPlan> MonitoringPlans => Set<MonitoringPlan>();

    public DbSet<Signpost> Signposts => Set<Signpost>();

    public DbSet<FamilyEnquiry> FamilyEnquiries => Set<FamilyEnquiry>();

    public DbSet<PolicyExpectations> PolicyExpectations => Set<PolicyExpectations>();

    public DbSet<CalendarAddress> CalendarAddresses => Set<CalendarAddress>();

    public DbSet<ReadingAsk> PolicyReadingAsks => Set<ReadingAsk>();

    public DbSet<OneTimeCode> OneTimeCodes => Set<OneTimeCode>();

    public DbSet<CodeRequest> CodeRequests => Set<CodeRequest>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();

    public DbSet<ChainCheck> ChainChecks => Set<ChainCheck>();

    public DbSet<Lease> Leases => Set<Lease>();

    public DbSet<Installation> Installations => Set<Installation>();

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

    /// <summary>The head row of a school's chain, locked until the transaction ends so that a second writer waits.</summary>
    internal abstract IQueryable<AuditHead> LockedHead(Guid schoolId);

    /// <summary>Adds new links within the open transaction, in the way that is cheap on this engine: an import brings thousands at once.</summary>
    internal abstract Task AddLinksAsync(IReadOnlyList<AuditEntry> links, CancellationToken cancel);

    /// <summary>Waits for this process's turn to write, where the engine has one writer at a time.</summary>
    internal abstract Task<IDisposable?> TakeTurnAsync(CancellationToken cancel);

    /// <summary>Was a save refused because something else bears the same name, number or id already?</summary>
    public abstract bool IsTaken(DbUpdateException fault);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Sealed>().HaveConversion<SealedConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(SchoolDb).Assembly);
        ModelConventions.Apply(builder);
    }

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
