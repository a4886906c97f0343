using SchoolSocial.Domain.People;
using static SchoolSocial.Domain.Tests.People.Staffroom;

namespace SchoolSocial.Domain.Tests.People;

public sealed class ClassTests
{
    private readonly Staffroom school = new();

    [Theory]
    [InlineData(-1, -1, "Nursery")]
    [InlineData(0, 0, "Reception")]
    [InlineData(3, 3, "Year 3")]
    [InlineData(3, 4, "Year 3 and Year 4")]
    [InlineData(-1, 0, "Nursery and Reception")]
    [InlineData(1, 6, "Year 1 to Year 6")]
    public void PEO_11_Class_names_its_year_groups(int from, int to, string words)
    {
        var taught = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails("Oak", from, to), school.HeadActor, At);

        taught.YearGroups.ShouldBe(words);
        taught.IsMixed.ShouldBe(from != to);
    }

    [Fact]
    public void PEO_10_Job_share_is_two_teachers_and_nobody_teaches_a_class_twice()
    {
        var taught = SchoolClass.Open(SchoolId, Guid.CreateVersion7(), new ClassDetails("Oak", 3, 3), school.HeadActor, At);
        taught.AddTeacher(school.Teacher.Id, new(2026, 9, 1), school.HeadActor, At);
        taught.AddTeacher(school.Deputy.Id, new(2026, 9, 1), school.HeadActor, At);

        taught.Teachers.Count(teacher => teacher.IsTeaching(Today)).ShouldBe(2);
        taught.CanTeach(school.Teacher.Id, Today).Refusal.ShouldBe("This person already teaches the class.");
        taught.CanEndTeacher(school.Head.Id, Today).Refusal.ShouldBe("This person does not teach the class.");
        taught.CanEndTeacher(school.Teacher.Id, new(2026, 8, 31)).Refusal.ShouldBe("Teaching cannot end before it starts.");
        taught.EndTeacher(school.Teacher.Id, Today, school.HeadActor, At);
        taught.Teachers.Count(teacher => teacher.IsTeaching(Today.AddDays(1))).ShouldBe(1);
    }

    [Fact]
    public void PEO_16_Committee_member_joins_once_and_leaves_once()
    {
        var committee = Committee.Form(SchoolId, "Curriculum", school.HeadActor, At);
        committee.Join(school.Teacher.Id, new(2026, 9, 1), school.HeadActor, At);

        committee.CanJoin(school.Teacher.Id, Today).Refusal.ShouldBe("This person is already a member.");
        committee.CanEnd(school.Deputy.Id, Today).Refusal.ShouldBe("This person is not a member.");
        committee.CanEnd(school.Teacher.Id, new(2026, 8, 31)).Refusal.ShouldBe("Membership cannot end before it starts.");
        committee.Leave(school.Teacher.Id, Today, school.HeadActor, At);
        committee.CanJoin(school.Teacher.Id, Today.AddDays(1)).IsAllowed.ShouldBeTrue();
    }
}
