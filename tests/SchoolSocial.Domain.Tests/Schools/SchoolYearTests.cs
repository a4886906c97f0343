using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Tests.Schools;

public sealed class SchoolYearTests
{
    private static readonly DateTime At = new(2026, 6, 1, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid SchoolId = Guid.CreateVersion7();
    private static readonly Actor Head = new(Guid.CreateVersion7(), SchoolId, "Rosa Okafor", new HashSet<Role> { Role.Headteacher });

    private readonly School school = School.Open(
        SchoolId, new SchoolDetails("Oakfield Primary", "123456", Nation.England, Phase.Primary, "Oakfield.Example", "#1d4f3c"), Head, At);

    [Theory]
    [InlineData("2026-09-01", "2026-09-01", "The school year must end after it starts.")]
    [InlineData("2026-09-01", "2026-08-31", "The school year must end after it starts.")]
    [InlineData("2026-09-01", "2028-08-31", "A school year lasts about twelve months. Check the years of these dates.")]
    public void SCH_01_School_year_ends_after_it_starts_and_lasts_about_a_year(string from, string to, string refusal) =>
        school.CanAddYear(Iso.Date(from), Iso.Date(to), []).Refusal.ShouldBe(refusal);

    [Theory]
    [InlineData("2026-09-01", "2027-08-31", false)]
    [InlineData("2027-08-31", "2028-08-20", false)]
    [InlineData("2025-09-01", "2026-09-01", false)]
    [InlineData("2025-09-01", "2026-08-31", true)]
    [InlineData("2027-09-01", "2028-08-31", true)]
    public void SCH_02_School_years_do_not_overlap(string from, string to, bool allowed)
    {
        school.AddYear(new(2026, 9, 1), new(2027, 8, 31), [], Head, At);

        var decision = school.CanAddYear(Iso.Date(from), Iso.Date(to), []);

        decision.IsAllowed.ShouldBe(allowed);
        if (!allowed) decision.Refusal.ShouldBe("These dates overlap 2026/27. Change one of them first.");
    }

    [Fact]
    public void SCH_02_School_year_may_overlap_itself_when_it_is_changed()
    {
        var year = school.AddYear(new(2026, 9, 1), new(2027, 8, 31), [], Head, At);

        school.CanChangeYear(year, new(2026, 9, 2), new(2027, 8, 31), []).IsAllowed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2026-09-02", "2026-12-18", "2027-01-05", "2027-03-25", null)]
    [InlineData("2026-08-30", "2026-12-18", "2027-01-05", "2027-03-25", "Autumn must lie within the school year.")]
    [InlineData("2026-09-02", "2026-09-01", "2027-01-05", "2027-03-25", "Autumn must end after it starts.")]
    [InlineData("2026-09-02", "2027-01-05", "2027-01-05", "2027-03-25", "Spring starts before Autumn has ended. Change one of them.")]
    public void SCH_03_Terms_lie_within_their_year_and_apart(string from, string to, string nextFrom, string nextTo, string? refusal)
    {
        TermDates[] terms =
        [
            new("Spring", Iso.Date(nextFrom), Iso.Date(nextTo)),
            new("Autumn", Iso.Date(from), Iso.Date(to)),
        ];

        school.CanAddYear(new(2026, 9, 1), new(2027, 8, 31), terms).Refusal.ShouldBe(refusal);
    }

    [Fact]
    public void SCH_03_Two_terms_of_a_year_may_not_bear_one_name() =>
        school.CanAddYear(
            new(2026, 9, 1), new(2027, 8, 31),
            [new("Autumn", new(2026, 9, 2), new(2026, 10, 20)), new("autumn ", new(2026, 11, 2), new(2026, 12, 18))])
        .Refusal.ShouldBe("Two terms are called Autumn. Give each its own name.");

    [Fact]
    public void SCH_04_Changed_term_stays_the_same_row_and_a_term_left_out_is_given_back_for_deletion()
    {
        var year = school.AddYear(
            new(2026, 9, 1), new(2027, 8, 31),
            [new("Autumn", new(2026, 9, 2), new(2026, 12, 18)), new("Spring", new(2027, 1, 5), new(2027, 3, 25))], Head, At);
        var (autumn, spring) = (year.Terms[0], year.Terms[1]);
        school.Recorded();

        var gone = school.ChangeYear(
            year, new(2026, 9, 1), new(2027, 8, 31),
            [new("Summer", new(2027, 4, 12), new(2027, 7, 21)), new("Autumn", new(2026, 9, 3), new(2026, 12, 18), autumn.Id)], Head, At);

        gone.ShouldBe([spring]);
        year.Terms.Select(term => term.Name).ShouldBe(["Autumn", "Summer"]);
        year.Terms[0].ShouldBeSameAs(autumn);
        autumn.StartsOn.ShouldBe(new DateOnly(2026, 9, 3));
        school.Facts.Single().Action.ShouldBe("school.year-changed");
    }

    [Fact]
    public void Year_after_is_next_years_and_in_the_summer_the_one_to_come()
    {
        school.AddYear(new(2025, 9, 1), new(2026, 7, 22), [], Head, At);
        var next = school.AddYear(new(2026, 9, 1), new(2027, 7, 22), [], Head, At);

        school.YearAfter(new(2026, 5, 14)).ShouldBe(next);
        school.YearAfter(new(2026, 8, 10)).ShouldBe(next);
        school.YearAfter(new(2026, 11, 20)).ShouldBeNull();
    }

    [Fact]
    public void SCH_07_School_belongs_to_one_federation_at_a_time()
    {
        var federation = Federation.Form("Oakfield Federation", FederationKind.Federation, Head, At);
        var trust = Federation.Form("Acorn Trust", FederationKind.Trust, Head, At);
        school.CanLeaveFederation.Refusal.ShouldBe("Oakfield Primary belongs to no federation or trust.");

        school.Join(federation, Head, At);

        school.CanJoin(federation).Refusal.ShouldBe("Oakfield Primary already belongs to Oakfield Federation.");
        school.CanJoin(trust).Refusal.ShouldBe("Oakfield Primary belongs to another federation or trust. Leave it first.");
        school.LeaveFederation(Head, At);
        school.CanJoin(trust).IsAllowed.ShouldBeTrue();
        school.Facts.Select(fact => fact.Action).ShouldBe(["school.opened", "school.joined-federation", "school.left-federation"]);
    }

    [Fact]
    public void SCH_08_Email_domain_is_kept_in_lower_case() => school.EmailDomain.ShouldBe("oakfield.example");

    [Theory]
    [InlineData("#ffffff", 1.0, false)]
    [InlineData("#000000", 21.0, true)]
    [InlineData("#767676", 4.54, true)]
    [InlineData("#777777", 4.48, false)]
    [InlineData("#1d4f3c", 9.39, true)]
    [InlineData("1d4f3c", null, false)]
    [InlineData("#1d4f3g", null, false)]
    [InlineData("#1d4", null, false)]
    public void SCH_05_Colour_must_carry_white_words(string colour, double? contrast, bool readable)
    {
        if (contrast is { } ratio) SchoolColour.ContrastWithWhite(colour).ShouldBe(ratio, 0.01);
        SchoolColour.IsReadable(colour).ShouldBe(readable);
    }
}
