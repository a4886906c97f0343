using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// A site that may be used in class: tried on the school's own system first, with the year groups it suits and how to search it (JW62, JW63, JW64).
/// </summary>
public sealed class ClassroomSite : Root
{
    public const int NameMaxLength = 80;
    public const int AddressMaxLength = 300;
    public const int NotesMaxLength = 1_000;

    /// <summary>A trial older than this says nothing any more: sites change.</summary>
    public const int TrialHoldsMonths = 12;

    private readonly List<SiteTrial> trials = [];

    private ClassroomSite(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    /// <summary>By which its page is found; it does not tell how many there are.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string NormalisedName { get; private set; } = "";

    public string Address { get; private set; } = "";

    public int FromYear { get; private set; }

    public int ToYear { get; private set; }

    /// <summary>Safe search, words that were tried beforehand, corners to keep out of.</summary>
    public string? SearchNotes { get; private set; }

    public DateOnly? ApprovedOn { get; private set; }

    public Guid? ApprovedById { get; private set; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    public IReadOnlyList<SiteTrial> Trials => trials;

    public override string Reference => Name;

    public SiteDetails Details => new(Name, Address, FromYear, ToYear, SearchNotes);

    public SiteTrial? LastTrial => trials.MaxBy(trial => trial.At);

    public static ClassroomSite Propose(Guid id, SiteDetails details, Actor actor, DateTime at)
    {
        var site = new ClassroomSite(id, actor.SchoolId) { Code = Common.Reference.New('S') };
        site.Set(details);
        site.Record("site.proposed", actor, at);
        return site;
    }

    /// <summary>Another address or other year groups are another thing to agree to.</summary>
    public void Change(SiteDetails details, Actor actor, DateTime at)
    {
        if (Details == details) return;
        if (details.Address != Address || details.FromYear < FromYear || details.ToYear > ToYear) (ApprovedOn, ApprovedById) = (null, null);
        Set(details);
        Record("site.changed", actor, at);
    }

    public void Try(Guid id, DateOnly on, bool isFit, string? words, Actor actor, DateTime at)
    {
        if (trials.Exists(trial => trial.Id == id)) return;
        trials.Add(new SiteTrial(id, this, on, isFit, words, actor, at));
        Record(isFit ? "site.tried" : "site.found-unfit", actor, at);
    }

    /// <summary>Whoever tried it may approve it too: in a small school that is one person, and the trial says what they saw.</summary>
    public Decision CanApprove(DateOnly today)
    {
        if (ApprovedOn is not null && WithdrawnAt is null) return Decision.Refused("This site is approved already.");
        return HasFreshTrial(today) ? Decision.Allowed : Decision.Refused("Try it on the school's own system first, and note what you saw.");
    }

    public void Approve(DateOnly today, Actor actor, DateTime at)
    {
        CanApprove(today).Demand();
        (ApprovedOn, ApprovedById, WithdrawnAt, WithdrawnWhy) = (today, actor.PersonId, null, null);
        Record("site.approved", actor, at);
    }

    public Decision CanWithdraw => ApprovedOn is not null && WithdrawnAt is null ? Decision.Allowed : Decision.Refused("This site is not approved.");

    public void Withdraw(string why, Actor actor, DateTime at)
    {
        CanWithdraw.Demand();
        (WithdrawnAt, WithdrawnWhy) = (at, why);
        Record("site.withdrawn", actor, at);
    }

    /// <summary>May a class use it on a day?</summary>
    /// <param name="yearFrom">The youngest year group of the class.</param>
    /// <param name="yearTo">The oldest.</param>
    /// <param name="on">The day.</param>
    public Decision CanUse(int yearFrom, int yearTo, DateOnly on)
    {
        if (ApprovedOn is null || WithdrawnAt is not null) return Decision.Refused($"{Name} is not approved for class. Ask the computing lead.");
        if (LastTrial is { IsFit: false }) return Decision.Refused($"When {Name} was last tried it was found unfit for class.");
        if (!HasFreshTrial(on)) return Decision.Refused($"{Name} was last tried more than a year before that day. Try it on the school's system again first.");
        return yearFrom < FromYear || yearTo > ToYear ? Decision.Refused($"{Name} is approved for {Years(FromYear, ToYear)} and not for this class.") : Decision.Allowed;
    }

    public bool HasFreshTrial(DateOnly on) => LastTrial is { IsFit: true } trial && trial.On.AddMonths(TrialHoldsMonths) > on;

    public static string Years(int from, int to) => from == to ? Year(from) : $"{Year(from)} to {Year(to)}";

    public static string Year(int group) => group switch { < 0 => "Nursery", 0 => "Reception", _ => $"Year {group}" };

    private void Set(SiteDetails details)
    {
        Name = details.Name;
        NormalisedName = PlainText.Normalise(details.Name);
        Address = details.Address;
        FromYear = details.FromYear;
        ToYear = details.ToYear;
        SearchNotes = details.SearchNotes;
    }
}

public sealed record SiteDetails(string Name, string Address, int FromYear, int ToYear, string? SearchNotes);

/// <summary>Somebody tried the site on the school's own system. Written once.</summary>
public sealed class SiteTrial : AppendOnlyPart
{
    public const int WordsMaxLength = 500;

    internal SiteTrial(Guid id, ClassroomSite site, DateOnly on, bool isFit, string? words, Actor actor, DateTime at)
        : base(id)
    {
        SiteId = site.Id;
        On = on;
        IsFit = isFit;
        Words = words;
        ById = actor.PersonId;
        At = at;
    }

    private SiteTrial()
    {
    }

    public Guid SiteId { get; private set; }

    public DateOnly On { get; private set; }

    public bool IsFit { get; private set; }

    public string? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => SiteId;
}

/// <summary>A site is used in class under a teacher's direction, for something that is to be learnt (WB05).</summary>
public sealed class SiteUse : Root
{
    public const int ObjectiveMaxLength = 300;

    private SiteUse(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public Guid SiteId { get; private set; }

    public Guid ClassId { get; private set; }

    public Guid TeacherId { get; private set; }

    public string Objective { get; private set; } = "";

    public DateOnly On { get; private set; }

    public static SiteUse Note(Guid id, ClassroomSite site, Guid classId, (int From, int To) years, string objective, DateOnly on, Actor actor, DateTime at)
    {
        site.CanUse(years.From, years.To, on).Demand();
        var use = new SiteUse(id, actor.SchoolId) { SiteId = site.Id, ClassId = classId, TeacherId = actor.PersonId, Objective = objective, On = on };
        use.Record("site-use.noted", actor, at);
        return use;
    }
}
