using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-04")]
public class ColumnMatchTests
{
    [Theory]
    [InlineData("Adno|Legal Surname|Surname|Forename|Chosen Name|DOB|UPN|Year|Reg|House",
        "Adno=pupil.id|Surname=family-name|Forename=given-name|Chosen Name=known-as|DOB=date-of-birth|UPN=pupil.upn|Year=year-group|Reg=class")]
    [InlineData("Arbor Student ID|UPN|Legal first name|Legal last name|Preferred first name|Preferred last name|Date of birth|Year group|Registration form",
        "Arbor Student ID=pupil.id|UPN=pupil.upn|Legal first name=given-name|Preferred first name=known-as|Preferred last name=family-name|Date of birth=date-of-birth|Year group=year-group|Registration form=class")]
    [InlineData("StudentID|Unique Pupil Number|First Name|Last Name|PreferredFirstName|DateOfBirth|NC Year|Tutor Group",
        "StudentID=pupil.id|Unique Pupil Number=pupil.upn|First Name=given-name|Last Name=family-name|PreferredFirstName=known-as|DateOfBirth=date-of-birth|NC Year=year-group|Tutor Group=class")]
    [InlineData("Pupil's Forename|Pupil's Surname|Pupil DOB|Pupil UPN|Class Name|Pupil Admission Number",
        "Pupil's Forename=given-name|Pupil's Surname=family-name|Pupil DOB=date-of-birth|Pupil UPN=pupil.upn|Class Name=class|Pupil Admission Number=pupil.id")]
    [InlineData("admission_no|known_as|surname|birth_date", "admission_no=pupil.id|known_as=given-name|surname=family-name|birth_date=date-of-birth")]
    [InlineData("Address|Postcode|Ethnicity|SEN|Blood group|Home language|Dietary needs", "")]
    public void Headings_of_pupils_are_matched_as_their_MIS_writes_them(string headings, string expected) =>
        Matched(RollKind.Pupils, headings).ShouldBe(expected);

    [Theory]
    [InlineData("Parent 1 name|Parent 1 email|Parent 1 mobile|Parent 2 name|Parent 2 e-mail",
        "Parent 1 name=guardian1.name|Parent 1 email=guardian1.email|Parent 1 mobile=guardian1.phone|Parent 2 name=guardian2.name|Parent 2 e-mail=guardian2.email")]
    [InlineData("Contact1Forename|Contact1Surname|Contact1Relationship|Contact1 Parental Responsibility|Contact3Title",
        "Contact1Forename=guardian1.given-name|Contact1Surname=guardian1.family-name|Contact1Relationship=guardian1.relation|Contact1 Parental Responsibility=guardian1.responsibility|Contact3Title=guardian3.title")]
    [InlineData("Priority 2: Full name|Priority 2: Home telephone|Priority 2: Mobile telephone",
        "Priority 2: Full name=guardian2.name|Priority 2: Mobile telephone=guardian2.phone")]
    [InlineData("Primary guardian email|Secondary guardian email", "Primary guardian email=guardian1.email|Secondary guardian email=guardian2.email")]
    [InlineData("Mother's name|Mother's email|Father's name|Father's email",
        "Mother's name=guardian1.name|Mother's email=guardian1.email|Father's name=guardian2.name|Father's email=guardian2.email")]
    [InlineData("Parent/Carer 1|Parent/Carer 2", "Parent/Carer 1=guardian1.name|Parent/Carer 2=guardian2.name")]
    [InlineData("First contact name|First contact first name", "First contact name=guardian1.name|First contact first name=guardian1.given-name")]
    [InlineData("Parent 1 address|Parent 1 postcode|Emergency contact name|Contact order|Parent 7 name|Parent 6 name", "Parent 6 name=guardian6.name")]
    [Trait("Rule", "IMP-13")]
    public void Several_parents_and_carers_on_a_line_are_told_apart_by_their_headings(string headings, string expected) =>
        Matched(RollKind.Pupils, headings).ShouldBe(expected);

    [Fact]
    public void In_a_file_of_parents_a_bare_surname_is_the_parents_own() =>
        Matched(RollKind.Guardians, "Pupil UPN|Admission number|Pupil surname|Title|Forename|Surname|Email|Mobile|Relationship|Parental responsibility").ShouldBe(
            "Pupil UPN=pupil.upn|Admission number=pupil.id|Title=guardian1.title|Forename=guardian1.given-name|Surname=guardian1.family-name|Email=guardian1.email|"
            + "Mobile=guardian1.phone|Relationship=guardian1.relation|Parental responsibility=guardian1.responsibility");

    [Fact]
    public void Headings_of_staff_are_matched() =>
        Matched(RollKind.Staff, "Staff Code|Legal Forename|Surname|Known As|Work Email|Home Email|Job Title|Reg Group|Pupil count").ShouldBe(
            "Staff Code=staff.id|Legal Forename=given-name|Surname=family-name|Known As=known-as|Work Email=email|Job Title=role|Reg Group=class");

    [Fact]
    public void Columns_that_are_missing_are_named_and_said_why()
    {
        var problems = ColumnMatch.Problems(RollKind.Pupils, ["Forename", "Town"], new Dictionary<int, string> { [0] = RollColumn.GivenName });
        problems.Count.ShouldBe(3);
        problems.ShouldContain(problem => problem.StartsWith("No column is matched to the pupil's id or UPN.", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.StartsWith("No column is matched to surname.", StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.StartsWith("No column is matched to date of birth.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RollKind.Guardians, "the pupil's id or UPN", "the parent's or carer's name")]
    [InlineData(RollKind.Staff, "the staff id or work email", "surname")]
    public void Each_kind_of_file_needs_its_own_columns(RollKind kind, string one, string other)
    {
        var problems = ColumnMatch.Problems(kind, ["Town"], new Dictionary<int, string>());
        problems.ShouldContain(problem => problem.Contains(one, StringComparison.Ordinal));
        problems.ShouldContain(problem => problem.Contains(other, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_columns_may_not_mean_the_same_thing()
    {
        string[] headings = ["Adno", "Forename", "First name", "Surname", "DOB"];
        var match = new Dictionary<int, string>
        {
            [0] = RollColumn.PupilId, [1] = RollColumn.GivenName, [2] = RollColumn.GivenName, [3] = RollColumn.FamilyName, [4] = RollColumn.DateOfBirth,
        };
        ColumnMatch.Problems(RollKind.Pupils, headings, match).ShouldBe(["First name is matched to 2 columns (Forename, First name). Choose one."]);
        match.Remove(2);
        ColumnMatch.Problems(RollKind.Pupils, headings, match).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(7, RollColumn.GivenName)]
    [InlineData(-1, RollColumn.GivenName)]
    [InlineData(0, "no-such-thing")]
    [InlineData(0, RollColumn.StaffId)]
    public void A_match_that_does_not_fit_the_file_is_refused(int at, string key) =>
        ColumnMatch.Problems(RollKind.Pupils, ["Adno"], new Dictionary<int, string> { [at] = key })
            .ShouldBe(["The match does not fit the file. Match the columns again."]);

    private static string Matched(RollKind kind, string headings)
    {
        var list = headings.Split('|');
        return string.Join('|', ColumnMatch.Suggest(kind, list).OrderBy(pair => pair.Key).Select(pair => $"{list[pair.Key]}={pair.Value}"));
    }
}
