using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-08")]
public class BirthDateCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Theory]
    [InlineData(2026, 11, 20)]
    [InlineData(2015, 9, 1)]
    [InlineData(2006, 11, 21)]
    public void A_pupil_may_be_anything_from_newborn_to_nineteen(int year, int month, int day) =>
        BirthDateCheck.Look(new DateOnly(year, month, day), Today).IsGood.ShouldBeTrue();

    [Fact]
    public void A_date_of_birth_to_come_is_refused() =>
        BirthDateCheck.Look(Today.AddDays(1), Today).Reason.ShouldBe("This date of birth is in the future.");

    [Theory]
    [InlineData(2006, 11, 20, 20)]
    [InlineData(1988, 2, 29, 38)]
    public void An_adults_date_of_birth_is_refused_for_a_pupil(int year, int month, int day, int age) =>
        BirthDateCheck.Look(new DateOnly(year, month, day), Today).Reason
            .ShouldBe($"This date of birth would make the pupil {age} years old. Is it a parent's?");
}
