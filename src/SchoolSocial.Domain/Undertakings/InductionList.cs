using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Undertakings;

/// <summary>What somebody starts as: for whom a task of the list is meant.</summary>
[Flags]
public enum StarterKinds
{
    None = 0,
    Staff = 1,
    Supply = 2,

    /// <summary>Volunteers, students on placement, helpers.</summary>
    Helper = 4,
    Governor = 8,
}

public enum InductionTaskKind
{
    /// <summary>Done by itself once nothing waits to be read and signed.</summary>
    ReadPolicies = 1,

    /// <summary>Done by itself by a look at one's own privacy and profile since they began.</summary>
    PrivacyCheck,
    Declarations,
    AcceptableUse,
    LaptopRules,
    Handbook,
    Other,
}

/// <summary>What this school asks of everybody who starts. One for each school; a change holds for those who start afterwards.</summary>
public sealed class InductionList : Root
{
    public const int MostDays = 90;

    private readonly List<InductionTask> tasks = [];

    private InductionList(Guid schoolId)
        : base(schoolId)
    {
    }

    public IReadOnlyList<InductionTask> Tasks => tasks;

    /// <summary>Those that are asked, in their order.</summary>
    public IEnumerable<InductionTask> Asked => tasks.Where(task => task.LeftOutAt is null).OrderBy(task => task.Number);

    /// <summary>The list to start from: what the schools whose policies we read ask of a starter (ST21, JW29, JW37).</summary>
    public static InductionList Begin(Actor actor, DateTime at)
    {
        var list = new InductionList(actor.SchoolId);
        const StarterKinds Everybody = StarterKinds.Staff | StarterKinds.Supply | StarterKinds.Helper | StarterKinds.Governor;
        foreach (var details in (InductionTaskDetails[])
        [
            new(InductionTaskKind.AcceptableUse, "Read and accept the acceptable use agreement", 0, Everybody),
            new(InductionTaskKind.LaptopRules, "Read and accept the rules for laptops, tablets and phones", 0, StarterKinds.Staff | StarterKinds.Supply),
            new(InductionTaskKind.ReadPolicies, "Read and sign the policies that bind you", 14, Everybody),
            new(InductionTaskKind.PrivacyCheck, "Look at your own privacy settings and public profile", 14, Everybody),
            new(InductionTaskKind.Declarations, "Declare ties with families of the school, or say that you have none", 14, Everybody),
            new(InductionTaskKind.Handbook, "Read the handbook bundle", 14, StarterKinds.Staff | StarterKinds.Supply | StarterKinds.Helper),
        ]) list.tasks.Add(new InductionTask(list, list.tasks.Count + 1, details));
        list.Record("induction-list.begun", actor, at);
        return list;
    }

    /// <summary>The same form sent twice asks once.</summary>
    public Decision CanAdd(InductionTaskDetails details) =>
        Asked.Any(task => PlainText.Normalise(task.Title) == PlainText.Normalise(details.Title) && (task.For & details.For) != StarterKinds.None)
            ? Decision.Refused("This stands on the list already.")
            : Decision.Allowed;

    public void Add(InductionTaskDetails details, Actor actor, DateTime at)
    {
        CanAdd(details).Demand();
        tasks.Add(new InductionTask(this, tasks.Count + 1, details));
        Record("induction-list.task-added", actor, at);
    }

    public static Decision CanLeaveOut(InductionTask task) =>
        task.LeftOutAt is null ? Decision.Allowed : Decision.Refused("This task is no longer asked already.");

    /// <summary>Those who have begun keep it.</summary>
    public void LeaveOut(InductionTask task, Actor actor, DateTime at)
    {
        CanLeaveOut(task).Demand();
        task.LeaveOut(at);
        Record("induction-list.task-left-out", actor, at);
    }
}

/// <param name="Kind">What is done, and where.</param>
/// <param name="Title">In the school's words.</param>
/// <param name="Days">Days after the first day by which it is due; nought for the first day itself.</param>
/// <param name="For">Whom it is asked of.</param>
public sealed record InductionTaskDetails(InductionTaskKind Kind, string Title, int Days, StarterKinds For);

public sealed class InductionTask : Part
{
    public const int TitleMaxLength = 120;

    internal InductionTask(InductionList list, int number, InductionTaskDetails details)
    {
        InductionListId = list.Id;
        Number = number;
        Kind = details.Kind;
        Title = details.Title;
        Days = details.Days;
        For = details.For;
    }

    private InductionTask()
    {
    }

    public Guid InductionListId { get; private set; }

    public int Number { get; private set; }

    public InductionTaskKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public int Days { get; private set; }

    public StarterKinds For { get; private set; }

    public DateTime? LeftOutAt { get; private set; }

    public override Guid RootId => InductionListId;

    internal void LeaveOut(DateTime at) => LeftOutAt = at;
}

public static class InductionWords
{
    public static IReadOnlyList<StarterKinds> EachKind { get; } = [StarterKinds.Staff, StarterKinds.Supply, StarterKinds.Helper, StarterKinds.Governor];

    public static string Words(this StarterKinds kind) => kind switch
    {
        StarterKinds.Staff => "Staff",
        StarterKinds.Supply => "Supply staff",
        StarterKinds.Helper => "Volunteers, students and helpers",
        StarterKinds.Governor => "Governors",
        _ => string.Join(", ", EachKind.Where(each => kind.HasFlag(each)).Select(Words)),
    };

    public static string Words(this InductionTaskKind kind) => kind switch
    {
        InductionTaskKind.ReadPolicies => "Policies to read and sign: done by itself once they are signed",
        InductionTaskKind.PrivacyCheck => "A look at one's own privacy: done by itself once it is noted",
        InductionTaskKind.Declarations => "Ties with families",
        InductionTaskKind.AcceptableUse => "Acceptable use agreement",
        InductionTaskKind.LaptopRules => "Rules for laptops and phones",
        InductionTaskKind.Handbook => "Handbook bundle",
        InductionTaskKind.Other => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
