using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Tests.Fixture;
using School = SchoolSocial.Web.Tests.Fixture.School;

namespace SchoolSocial.Web.Tests.Accounts;

/// <summary>A school in July with fourteen class accounts, next year's classes and who goes where.</summary>
public static class WoodlandsScene
{
    private static readonly DateTime July = new(2027, 7, 12, 13, 0, 0, DateTimeKind.Utc);

    // This year's class, its year groups and teacher's initials, and next year's class with its teacher; a dash for none.
    private static readonly (string Class, int From, int To, string Teacher, string Next, string NextTeacher)[] Classes =
    [
        ("Ash", 0, 0, "Ada Brook", "Beech", "Cal Dunn"), ("Alder", 0, 0, "Eve Frost", "Birch", "Guy Hale"),
        ("Beech", 1, 1, "Cal Dunn", "Cedar", "Sara Jones"), ("Birch", 1, 1, "Guy Hale", "Cherry", "Sam Johnson"),
        ("Cedar", 2, 2, "Sara Jones", "Elder", "Ida Keen"), ("Cherry", 2, 2, "Sam Johnson", "Elm", "Max Noble"),
        ("Elm", 3, 3, "Lou Marsh", "Fir", "-"), ("Gorse", 3, 4, "Ned Orr", "-", "-"),
        ("Fir", 4, 4, "Pia Quill", "Hazel", "Rob Shaw"), ("Hawthorn", 4, 4, "Tia Underhill", "Holly", "Val West"),
        ("Hazel", 5, 5, "Ira Moss", "Larch", "Lin Tran"), ("Holly", 5, 5, "Yan Zell", "Lime", "Bea Cox"),
        ("Larch", 6, 6, "Lin Tran", "-", "-"), ("Lime", 6, 6, "Bea Cox", "-", "-"),
    ];

    public static Task TellAsync(School school) => school.With(async db =>
    {
        school.Time.Now = July;
        var lead = SchoolStory.Actor(Role.ComputingLead);
        var oakfield = await db.Schools.Include(each => each.Years).SingleAsync();
        var year = oakfield.Years[0];
        var next = oakfield.AddYear(new DateOnly(2027, 9, 1), new DateOnly(2028, 8, 31), [], lead, July);
        await db.SaveChangesAsync();
        var people = new Dictionary<string, Person>();
        var classes = new Dictionary<(string, bool), SchoolClass>();
        foreach (var row in Classes)
        {
            Teach(classes[(row.Class, false)] = SchoolClass.Open(SchoolStory.SchoolId, year.Id, new ClassDetails(row.Class, row.From, row.To, row.From == 6), lead, July), row.Teacher, year);
            if (row.Next == "-") continue;
            Teach(classes[(row.Next, true)] = SchoolClass.Open(SchoolStory.SchoolId, next.Id, new ClassDetails(row.Next, row.From + 1, row.From + 1, row.From + 1 == 6), lead, July), row.NextTeacher, next);
        }

        db.AddRange(classes.Values);
        foreach (var row in Classes.Where(row => row.Next != "-"))
        {
            var pupil = Pupil.Enrol(SchoolStory.SchoolId, new PupilDetails("Child", $"Of{row.Class}", null, new DateOnly(2018, 1, 1)), lead, July);
            pupil.MoveTo(classes[(row.Class, false)], year.StartsOn, lead, July);
            pupil.MoveTo(classes[(row.Next, true)], next.StartsOn, lead, July);
            db.Add(pupil);
        }

        var platform = await db.Platforms.SingleAsync(each => each.Name == "X (Twitter)");
        var pattern = HandlePattern.For("oakfield.example");
        foreach (var row in Classes)
        {
            var taught = classes[(row.Class, false)];
            var letters = row.Teacher == "Sam Johnson" ? 2 : 1;
            var initials = HandlePattern.InitialsOf(people[row.Teacher], letters);
            var identity = new AccountIdentity(platform.Id, AccountKind.Class, $"Year {row.Class}", pattern.HandleFor(taught, initials), pattern.EmailFor(taught, initials), AccountVisibility.Public, year.Id);
            var account = Account.Enter(SchoolStory.SchoolId, identity, new AccountUse("For parents."), [taught.Id], year.StartsOn, lead, FakeTime.Start);
            account.Give(AccountPost.Custodian, Holder.Of(lead.PersonId), FakeTime.Start, null, lead, FakeTime.Start);
            account.Give(AccountPost.Operator, Holder.Of(StaffGroup.TeachersOfItsClasses), FakeTime.Start, null, lead, FakeTime.Start);
            db.Add(account);
        }

        people["Yan Zell"].Leave(SchoolTime.StartOf(new DateOnly(2027, 9, 1)).AddMinutes(-1), lead, July);
        await db.SaveChangesAsync();

        void Teach(SchoolClass taught, string teacher, SchoolYear when)
        {
            if (teacher == "-") return;
            if (!people.TryGetValue(teacher, out var person))
            {
                people[teacher] = person = Person.Join(SchoolStory.SchoolId, new PersonDetails(teacher.Split(' ')[0], teacher.Split(' ')[1]), lead, July);
                db.Add(person);
            }

            taught.AddTeacher(person.Id, when.StartsOn, lead, July);
        }
    });
}
