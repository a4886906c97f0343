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
/// How they are saved is in SchoolDbSaving.cs.
/// </summary>
public abstract partial class SchoolDb : IdentityDbContext<SignInUser, IdentityRole<Guid>, Guid>
{
    private readonly AuditTrail? trail;
    private readonly AccessStamp? access;

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
}
