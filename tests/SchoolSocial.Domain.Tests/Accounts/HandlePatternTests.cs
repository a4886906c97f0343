using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class HandlePatternTests
{
    private readonly Register school = new();
    private readonly HandlePattern pattern = HandlePattern.For("oakfield.example");

    [Fact]
    public void ACC_03_Handle_and_email_follow_from_year_and_initials()
    {
        pattern.HandleFor(school.Larks, HandlePattern.InitialsOf(school.Teacher)).ShouldBe("4ld_oakfield");
        pattern.EmailFor(school.Larks, HandlePattern.InitialsOf(school.Teacher)).ShouldBe("4ld@oakfield.example");
    }

    [Theory]
    [InlineData(-1, -1, "n")]
    [InlineData(0, 0, "r")]
    [InlineData(3, 4, "34")]
    public void ACC_03_Year_is_short(int from, int to, string year) => HandlePattern.YearOf(school.Class("Some", from, to)).ShouldBe(year);

    [Theory]
    [InlineData("Zoë", "Ångström", 1, "za")]
    [InlineData("Siân", "O'Brien", 3, "sobr")]
    public void ACC_03_Initials_are_plain_letters(string given, string family, int letters, string initials) =>
        HandlePattern.InitialsOf(school.Adult(given, family), letters).ShouldBe(initials);

    [Fact]
    public void ACC_03_Checker_says_what_would_be_expected()
    {
        pattern.Expected("4LD_oakfield", school.Larks, [school.Teacher]).ShouldBeNull();
        pattern.Expected("4lda_oakfield", school.Larks, [school.Teacher]).ShouldBeNull("a longer form parts two teachers with the same initials");
        pattern.Expected("larks", school.Larks, [school.Teacher]).ShouldBe("4ld_oakfield");
        pattern.Expected("larks", school.Larks, []).ShouldBeNull("without a teacher there is nothing to go by");
    }

    [Theory]
    [InlineData("{year}{initials}", "{year}{initials}@oakfield.example", null)]
    [InlineData("oakfield", "{year}@oakfield.example", "The handle must hold")]
    [InlineData("{year} {initials}", "{year}@oakfield.example", "The handle must be made")]
    [InlineData("{year}{initials}", "{year}@gmail.example", "The email must end with @oakfield.example")]
    public void ACC_03_Pattern_is_checked(string handle, string email, string? fault)
    {
        var found = HandlePattern.Fault(handle, email, "oakfield.example");
        if (fault is null) found.ShouldBeNull();
        else found.ShouldNotBeNull().ShouldStartWith(fault);
    }
}
