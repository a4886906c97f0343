using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>
/// Who answers for filtering and monitoring at this school, what each does, what is blocked and why; its checks, its yearly review and the reviews
/// that a change asks for (JW55; DfE filtering and monitoring standards). One for each school.
/// </summary>
public sealed class MonitoringPlan : Root
{
    public const int WordsMaxLength = 2_000;
    public const int ReviewEveryMonths = 12;

    /// <summary>How soon after a change it is looked at again.</summary>
    public const int DaysAfterChange = 30;

    private readonly List<MonitoringReview> reviews = [];
    private readonly List<MonitoringCheck> checks = [];
    private readonly List<MonitoringChange> changes = [];

    private MonitoringPlan(Guid schoolId)
        : base(schoolId)
    {
    }

    public Guid? LeaderId { get; private set; }

    public Guid? GovernorId { get; private set; }

    /// <summary>What the safeguarding lead, the technicians and the provider each do.</summary>
    public string? RolesWords { get; private set; }

    public string? BlockedWords { get; private set; }

    public int CheckEveryDays { get; private set; } = 30;

    public DateTime BegunAt { get; private set; }

    public IReadOnlyList<MonitoringReview> Reviews => reviews;

    public IReadOnlyList<MonitoringCheck> Checks => checks;

    public IReadOnlyList<MonitoringChange> Changes => changes;

    public override string Reference => "Filtering and monitoring";

    public MonitoringDetails Details => new(LeaderId, GovernorId, RolesWords, BlockedWords, CheckEveryDays);

    public static MonitoringPlan Begin(Actor actor, DateTime at) => new(actor.SchoolId) { BegunAt = at };

    public void Set(MonitoringDetails details, Actor actor, DateTime at)
    {
        if (Details == details && Version > 0) return;
        (LeaderId, GovernorId, RolesWords, BlockedWords, CheckEveryDays) = (details.LeaderId, details.GovernorId, details.RolesWords, details.BlockedWords, details.CheckEveryDays);
        Record("monitoring.set", actor, at);
    }

    /// <summary>The same form sent twice is one check; so with changes and reviews.</summary>
    public void Check(Guid id, MonitoringCheckDetails details, Actor actor, DateTime at)
    {
        if (checks.Exists(each => each.Id == id)) return;
        checks.Add(new MonitoringCheck(id, this, details, actor, at));
        Record("monitoring.checked", actor, at);
    }

    /// <summary>Another provider, a new kind of device, an incident, an AI tool: it is reviewed again within a month.</summary>
    public void Note(Guid id, string what, DateOnly on, Actor actor, DateTime at)
    {
        if (changes.Exists(each => each.Id == id)) return;
        changes.Add(new MonitoringChange(id, this, what, on, actor, at));
        Record("monitoring.change-noted", actor, at);
    }

    public void Review(Guid id, DateOnly on, string words, Actor actor, DateTime at)
    {
        if (reviews.Exists(each => each.Id == id)) return;
        reviews.Add(new MonitoringReview(id, this, on, words, actor, at));
        Record("monitoring.reviewed", actor, at);
    }

    /// <summary>A year after the last review; sooner where something changed since. Before the first one, the day it was begun.</summary>
    public DateOnly ReviewDueOn(DateOnly begunOn)
    {
        if (reviews.MaxBy(review => review.On) is not { } last) return begunOn;
        var yearly = last.On.AddMonths(ReviewEveryMonths);
        var change = changes.Where(each => each.On > last.On).Select(each => (DateOnly?)each.On.AddDays(DaysAfterChange)).Min();
        return change < yearly ? change.Value : yearly;
    }

    public DateOnly CheckDueOn(DateOnly begunOn) => checks.MaxBy(check => check.On) is { } last ? last.On.AddDays(CheckEveryDays) : begunOn;
}

public sealed record MonitoringDetails(Guid? LeaderId, Guid? GovernorId, string? RolesWords, string? BlockedWords, int CheckEveryDays);

public sealed record MonitoringCheckDetails(DateOnly On, string Tested, bool Worked, string? Words);

/// <summary>Somebody tried whether it blocks and reports what it should. Written once.</summary>
public sealed class MonitoringCheck : AppendOnlyPart
{
    public const int TestedMaxLength = 300;
    public const int WordsMaxLength = 1_000;

    internal MonitoringCheck(Guid id, MonitoringPlan plan, MonitoringCheckDetails details, Actor actor, DateTime at)
        : base(id)
    {
        PlanId = plan.Id;
        (On, Tested, Worked, Words) = (details.On, details.Tested, details.Worked, details.Words);
        ById = actor.PersonId;
        At = at;
    }

    private MonitoringCheck()
    {
    }

    public Guid PlanId { get; private set; }

    public DateOnly On { get; private set; }

    public string Tested { get; private set; } = "";

    public bool Worked { get; private set; }

    public string? Words { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PlanId;
}

/// <summary>Something changed that asks for a review. Written once.</summary>
public sealed class MonitoringChange : AppendOnlyPart
{
    public const int WhatMaxLength = 300;

    internal MonitoringChange(Guid id, MonitoringPlan plan, string what, DateOnly on, Actor actor, DateTime at)
        : base(id)
    {
        PlanId = plan.Id;
        (What, On) = (what, on);
        ById = actor.PersonId;
        At = at;
    }

    private MonitoringChange()
    {
    }

    public Guid PlanId { get; private set; }

    public string What { get; private set; } = "";

    public DateOnly On { get; private set; }

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PlanId;
}

/// <summary>It was looked at as a whole. Written once.</summary>
public sealed class MonitoringReview : AppendOnlyPart
{
    internal MonitoringReview(Guid id, MonitoringPlan plan, DateOnly on, string words, Actor actor, DateTime at)
        : base(id)
    {
        PlanId = plan.Id;
        (On, Words) = (on, words);
        ById = actor.PersonId;
        At = at;
    }

    private MonitoringReview()
    {
    }

    public Guid PlanId { get; private set; }

    public DateOnly On { get; private set; }

    public string Words { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public override Guid RootId => PlanId;
}
