using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Policies.Coverage;

public enum ContactFrom
{
    Staff = 1,
    Helpers,
    Governors,
}

public enum ContactWith
{
    Pupils = 1,
    FormerPupils,
    Parents,
}

public enum ContactBy
{
    SchoolEmail = 1,
    SchoolPhone,
    LearningPlatform,
    SchoolAccount,
    PersonalEmail,
    PersonalPhone,
    PersonalAccount,
}

public enum ContactAnswer
{
    NotSaid,
    Allowed,
    WithApproval,
    Never,
}

/// <summary>Who may contact whom, by what (JW14). One for each school; a cell that nobody has filled in says so.</summary>
public sealed class ContactMatrix : Root
{
    private readonly List<ContactCell> cells = [];

    private ContactMatrix(Guid id, Guid schoolId)
        : base(id, schoolId)
    {
    }

    public IReadOnlyList<ContactCell> Cells => cells;

    public override string Reference => "Who may contact whom";

    public static ContactMatrix Begin(Actor actor, DateTime at)
    {
        var matrix = new ContactMatrix(Guid.CreateVersion7(), actor.SchoolId);
        matrix.Record("contact-matrix.begun", actor, at);
        return matrix;
    }

    public ContactAnswer Of(ContactFrom from, ContactWith with, ContactBy by) => Cell(from, with, by)?.Answer ?? ContactAnswer.NotSaid;

    public void Set(IEnumerable<(ContactFrom From, ContactWith With, ContactBy By, ContactAnswer Answer)> answers, Actor actor, DateTime at)
    {
        var changed = answers.Where(each => Of(each.From, each.With, each.By) != each.Answer).ToList();
        if (changed.Count == 0) return;
        foreach (var (from, with, by, answer) in changed)
        {
            if (Cell(from, with, by) is { } cell) cell.Change(answer);
            else cells.Add(new ContactCell(this, from, with, by, answer));
        }

        Record("contact-matrix.changed", actor, at);
    }

    private ContactCell? Cell(ContactFrom from, ContactWith with, ContactBy by) => cells.Find(cell => cell.From == from && cell.With == with && cell.By == by);
}

public sealed class ContactCell : Part
{
    internal ContactCell(ContactMatrix matrix, ContactFrom from, ContactWith with, ContactBy by, ContactAnswer answer)
    {
        ContactMatrixId = matrix.Id;
        From = from;
        With = with;
        By = by;
        Answer = answer;
    }

    private ContactCell()
    {
    }

    public Guid ContactMatrixId { get; private set; }

    public ContactFrom From { get; private set; }

    public ContactWith With { get; private set; }

    public ContactBy By { get; private set; }

    public ContactAnswer Answer { get; private set; }

    public override Guid RootId => ContactMatrixId;

    internal void Change(ContactAnswer answer) => Answer = answer;
}

public static class ContactWords
{
    public static string Words(this ContactFrom from) => from switch { ContactFrom.Staff => "Staff", ContactFrom.Helpers => "Volunteers and helpers", _ => "Governors" };

    public static string Words(this ContactWith with) => with switch { ContactWith.Pupils => "Pupils", ContactWith.FormerPupils => "Former pupils under 18", _ => "Parents and carers" };

    public static string Words(this ContactBy by) => by switch
    {
        ContactBy.SchoolEmail => "School email",
        ContactBy.SchoolPhone => "School phone",
        ContactBy.LearningPlatform => "Learning platform",
        ContactBy.SchoolAccount => "The school's social media accounts",
        ContactBy.PersonalEmail => "Personal email",
        ContactBy.PersonalPhone => "Personal phone or messages",
        _ => "Personal social media",
    };

    public static string Words(this ContactAnswer answer) => answer switch
    {
        ContactAnswer.Allowed => "Allowed",
        ContactAnswer.WithApproval => "With approval",
        ContactAnswer.Never => "Never",
        _ => "Not said",
    };
}
