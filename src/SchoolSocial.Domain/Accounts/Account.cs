using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>
/// One of the school's accounts on a platform: what it is called, what for, who has it in hand and by which rules. No password, code or
/// security answer is ever part of it.
/// </summary>
public sealed partial class Account : Root
{
    public const int NameMaxLength = 80;
    public const int HandleMaxLength = 60;
    public const int EmailMaxLength = 254;
    public const int PurposeMaxLength = 1_000;
    public const int ListMaxLength = 2_000;
    public const int EnvelopeMaxLength = 20;
    public const int ReasonMaxLength = 500;

    private readonly List<AccountStep> steps = [];
    private readonly List<AccountNaming> namings = [];
    private readonly List<AccountClass> classes = [];
    private readonly List<AccountHolding> holdings = [];
    private readonly List<AccountCover> covers = [];
    private readonly List<PasswordChange> passwordChanges = [];
    private readonly List<RotationCall> rotationCalls = [];
    private readonly List<AccountRhythm> rhythms = [];

    private Account(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public override string Reference => Code;

    public string Code { get; private set; } = "";

    public AccountKind Kind { get; private set; }

    public AccountStatus Status { get; private set; }

    public Guid PlatformId { get; private set; }

    /// <summary>What it is called among people: "Year 4 Larks".</summary>
    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public string Handle { get; private set; } = "";

    /// <summary>Unique on the platform while the account is in use; null when it no longer is.</summary>
    public string? HandleInUse { get; private set; }

    public string Email { get; private set; } = "";

    /// <summary>Unique at the school while the account is in use (WD49).</summary>
    public string? EmailInUse { get; private set; }

    /// <summary>Why the handle is not what the school's pattern would give.</summary>
    public string? HandleReason { get; private set; }

    public AccountVisibility Visibility { get; private set; }

    public Guid? SchoolYearId { get; private set; }

    /// <summary>The number on the sealed envelope in the safe, where the school keeps one. Not what is in it.</summary>
    public string? EnvelopeNumber { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Hashtags, web domains and accounts followed: one to a line.</summary>
    public string? Hashtags { get; private set; }

    public string? Domains { get; private set; }

    public string? Follows { get; private set; }

    public AccountRules Rules { get; private set; } = AccountRules.AsTheSchool;

    public Guid AskedForById { get; private set; }

    public IReadOnlyList<AccountStep> Steps => steps;

    public IReadOnlyList<AccountNaming> Namings => namings;

    public IReadOnlyList<AccountClass> Classes => classes;

    public IReadOnlyList<AccountHolding> Holdings => holdings;

    public IReadOnlyList<AccountCover> Covers => covers;

    public IReadOnlyList<PasswordChange> PasswordChanges => passwordChanges;

    public IReadOnlyList<RotationCall> RotationCalls => rotationCalls;

    public IReadOnlyList<AccountRhythm> Rhythms => rhythms;

    public AccountIdentity Identity => new(PlatformId, Kind, Name, Handle, Email, Visibility, SchoolYearId, HandleReason, EnvelopeNumber);

    public AccountUse Use => new(Purpose, Hashtags, Domains, Follows);

    /// <summary>Somebody would like an account; a senior leader decides.</summary>
    public static Account Ask(
        Guid schoolId, AccountIdentity identity, AccountUse use, IReadOnlyCollection<Guid> classIds, DateOnly from, Actor actor, DateTime at, Guid? id = null)
    {
        var account = new Account(id ?? Guid.CreateVersion7(), schoolId) { Code = Common.Reference.New('A'), AskedForById = actor.PersonId, Purpose = use.Purpose };
        account.Step(AccountStepKind.AskedFor, actor, at, null);
        account.Set(identity, at);
        account.Set(use);
        account.classes.AddRange(classIds.Select(each => new AccountClass(account, each, from)));
        account.Record("account.asked-for", actor, at);
        return account;
    }

    /// <summary>
    /// An account that the school has had all along is entered in the register. One that is used with pupils is asked for like a new one,
    /// for a senior leader must agree to it (JW42).
    /// </summary>
    public static Account Enter(
        Guid schoolId, AccountIdentity identity, AccountUse use, IReadOnlyCollection<Guid> classIds, DateOnly from, Actor actor, DateTime at, Guid? id = null)
    {
        var account = Ask(schoolId, identity, use, classIds, from, actor, at, id);
        if (identity.Kind == AccountKind.WithPupils) return account;
        account.Step(AccountStepKind.Opened, actor, at, null);
        account.Record("account.entered", actor, at);
        return account;
    }

    public IEnumerable<Guid> ClassesOn(DateOnly on) => classes.Where(each => each.Holds(on)).Select(each => each.SchoolClassId);

    public DateTime LastMovedAt => steps.Max(step => step.At);

    /// <summary>Used with pupils or not was part of what was agreed to, and is for that account.</summary>
    public Decision CanChange(AccountIdentity identity) =>
        (identity.Kind == AccountKind.WithPupils) == (Kind == AccountKind.WithPupils) || Status is AccountStatus.AskedFor or AccountStatus.Refused
            ? Decision.Allowed
            : Decision.Refused("Whether an account is used with pupils is settled when it is approved. Deactivate this one and ask for another.");

    public void Change(AccountIdentity identity, IReadOnlyCollection<Guid> classIds, DateOnly today, Actor actor, DateTime at)
    {
        CanChange(identity).Demand();
        var now = ClassesOn(today).ToHashSet();
        if (Identity == identity && now.SetEquals(classIds)) return;
        Set(identity, at);
        SetClasses(classIds, today);
        Record("account.changed", actor, at);
    }

    public void ChangeUse(AccountUse use, Actor actor, DateTime at)
    {
        if (Use == use) return;
        Set(use);
        Record("account.use-changed", actor, at);
    }

    public void ChangeRules(AccountRules rules, SchoolWays ways, Actor actor, DateTime at)
    {
        rules.CanApply(ways).Demand();
        if (Rules == rules) return;
        Rules = rules;
        Record("account.rules-changed", actor, at);
    }

    public Decision CanTake(AccountStepKind kind, Actor actor)
    {
        if (!kind.Follows(Status)) return Decision.Refused($"This account is {Status.Words().ToLowerInvariant()}, so this step does not come next.");
        if (kind == AccountStepKind.Approved && actor.PersonId == AskedForById) return Decision.Refused("You asked for this account, so somebody else must approve it.");
        if (kind == AccountStepKind.Approved && Kind == AccountKind.WithPupils && classes.Count == 0 && members.Count == 0)
        {
            return Decision.Refused("An account that is used with pupils must name its classes or its pupils before it is approved.");
        }

        return Decision.Allowed;
    }

    public void Take(AccountStepKind kind, Sealed? reason, Actor actor, DateTime at)
    {
        CanTake(kind, actor).Demand();
        Step(kind, actor, at, reason);
        Record(kind.InTrail(), actor, at, reason);
    }

    /// <summary>The yearly renaming: a new handle and a new email, and next year's class in place of this year's (WD67).</summary>
    public void Rename(string handle, string email, Guid nextClassId, DateOnly nextYearStartsOn, Guid nextYearId, Actor actor, DateTime at)
    {
        Set(Identity with { Handle = handle, Email = email, SchoolYearId = nextYearId, HandleReason = null }, at);
        foreach (var each in classes.Where(each => each.ToOn is null || each.ToOn >= nextYearStartsOn)) each.End(nextYearStartsOn.AddDays(-1));
        classes.Add(new AccountClass(this, nextClassId, nextYearStartsOn));
        Record("account.renamed", actor, at);
    }

    public void PasswordChanged(Actor actor, DateTime at)
    {
        passwordChanges.Add(new PasswordChange(this, actor, at));
        Record("account.password-changed", actor, at);
    }

    /// <summary>For the rooms further right: a new password is wanted, and why is not said here.</summary>
    public void CallForRotation(Guid? ownerId, Actor actor, DateTime at)
    {
        rotationCalls.Add(new RotationCall(this, ownerId, at));
        Record("account.review-called-for", actor, at);
    }

    /// <summary>How often something is looked at, by whom, and who takes turns with them. Nought ends it.</summary>
    public void SetRhythm(RhythmKind kind, int everyDays, Guid? ownerId, Actor actor, DateTime at, Guid? partnerId = null)
    {
        if (RhythmOf(kind) is not { } known) rhythms.Add(new AccountRhythm(this, kind, everyDays, ownerId, partnerId, at));
        else known.Set(everyDays, ownerId, partnerId);
        Record("account.rhythm-set", actor, at);
    }

    private void Step(AccountStepKind kind, Actor actor, DateTime at, Sealed? reason)
    {
        steps.Add(new AccountStep(this, kind, actor, at, reason));
        Status = AccountStep.StatusAfter(kind);
        Occupy();
    }

    private void Set(AccountIdentity identity, DateTime at)
    {
        if (Handle != identity.Handle || Email != identity.Email)
        {
            foreach (var naming in namings.Where(naming => naming.ToAt is null)) naming.End(at);
            namings.Add(new AccountNaming(this, identity.Handle, identity.Email, at));
        }

        (PlatformId, Kind, Name, Handle, Email) = (identity.PlatformId, identity.Kind, identity.Name, identity.Handle, identity.Email);
        (Visibility, SchoolYearId, HandleReason, EnvelopeNumber) = (identity.Visibility, identity.SchoolYearId, identity.HandleReason, identity.EnvelopeNumber);
        NormalisedName = PlainText.Normalise(identity.Name);
        Occupy();
    }

    private void Set(AccountUse use) => (Purpose, Hashtags, Domains, Follows) = (use.Purpose, use.Hashtags, use.Domains, use.Follows);

    private void SetClasses(IReadOnlyCollection<Guid> classIds, DateOnly today)
    {
        foreach (var each in classes.Where(each => each.Holds(today) && !classIds.Contains(each.SchoolClassId))) each.End(today.AddDays(-1));
        foreach (var id in classIds.Except(ClassesOn(today)).ToList()) classes.Add(new AccountClass(this, id, today));
    }

    private void Occupy()
    {
        HandleInUse = Status.IsInUse() ? Handle.ToUpperInvariant() : null;
        EmailInUse = Status.IsInUse() ? Email.ToUpperInvariant() : null;
    }
}
