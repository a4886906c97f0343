using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

[Trait("Rule", "IMP-15")]
public class OneRosterTests
{
    [Fact]
    public void A_whole_zip_is_read()
    {
        var roll = Read();
        roll.BadLines.ShouldBeEmpty();
        roll.SchoolYears.Select(year => (year.Title, year.StartsOn, year.EndsOn)).ShouldBe([("2026/27", new DateOnly(2026, 9, 1), new DateOnly(2027, 8, 31))]);
        roll.Classes.Select(line => (line.SourceId, line.Name, line.YearGroups, line.SchoolYearKey))
            .ShouldBe([("c1", "Beech", new YearGroups(4, 4), "y26"), ("c2", "Elm", new YearGroups(3, 4), "y26")]);
        roll.Pupils.Select(pupil => (pupil.SourceId, pupil.Upn, pupil.GivenName, pupil.DateOfBirth, pupil.YearGroup)).ShouldBe(
        [
            ("p1", "P207000016049", "Amy", new DateOnly(2018, 1, 31), 4),
            ("p2", "B801200005001", "Ben", new DateOnly(2018, 5, 2), 4),
            ("p3", null, "Zoë", new DateOnly(2018, 9, 30), 3),
        ]);
        roll.Staff.Select(person => (person.SourceId, person.Kind)).ShouldBe([("t1", StaffKind.Teacher), ("a1", StaffKind.TeachingAssistant)]);
        roll.Memberships.Select(line => (line.PupilKey, line.ClassKey)).ShouldBe([("p1", "c1"), ("p2", "c1"), ("p3", "c2")]);
        roll.Teaching.Select(line => (line.StaffKey, line.ClassKey)).ShouldBe([("t1", "c1")]);
        roll.Carries.ShouldBe([RollRecord.Pupil, RollRecord.Staff, RollRecord.Guardianship, RollRecord.Teaching], ignoreOrder: true);
        roll.Notes.ShouldHaveSingleItem().ShouldStartWith("1 class lines of assistants");
    }

    [Fact]
    [Trait("Rule", "IMP-13")]
    public void Agents_tie_parents_to_pupils_in_either_direction()
    {
        var roll = Read();
        roll.Guardians.Select(guardian => (guardian.SourceId, guardian.Name, guardian.Email, guardian.Phone)).ShouldBe(
            [("g1", "Ann Ash", "ann@ash.example", "07700 900001"), ("g2", "Bo Birch", "bo@birch.example", "01632 960001")]);
        roll.Guardianships.Select(tie => (tie.PupilKey, tie.GuardianKey, tie.Relation, tie.Responsibility)).ShouldBe(
        [
            ("p1", "g1", "Parent", ParentalResponsibility.Unknown),
            ("p2", "g2", "Guardian", ParentalResponsibility.Unknown),
            ("p3", "g2", "Guardian", ParentalResponsibility.Unknown),
        ]);
    }

    [Fact]
    public void An_agent_who_is_a_teacher_is_no_parent_and_one_whom_nobody_knows_is_a_bad_line()
    {
        var roll = Read(Changed("users.csv", "Amy,Ash,,,,,,g1,4", "Amy,Ash,,,,,,\"g1,t1,p2,g9\",4"));
        roll.Guardianships.Count.ShouldBe(3);
        roll.BadLines.Select(bad => (bad.At, bad.Value, bad.Reason)).ShouldBe(
            [(new LineAt("users.csv", 2), "g9", "This line points to a parent or carer who is not in the file.")]);
    }

    [Fact]
    [Trait("Rule", "IMP-12")]
    public void An_enrollment_that_points_to_nobody_or_to_no_class_is_a_bad_line()
    {
        var roll = Read(Changed("enrollments.csv", "e5,,,c1,org1,a1,aide,,,", "e6,,,c1,org1,p9,student,,,\ne7,,,c9,org1,p1,student,,,\ne8,,,c1,org1,t9,teacher,,,"));
        roll.BadLines.Select(bad => (bad.At.Line, bad.Value, bad.Reason)).ShouldBe(
        [
            (6, "p9", "This line points to a pupil who is not in the file."),
            (7, "c9", "This line points to a class that is not in the file."),
            (8, "t9", "This line points to a member of staff who is not in the file."),
        ]);
        roll.Unnamed.ShouldBe([RollRecord.Teaching]);
    }

    [Fact]
    [Trait("Rule", "IMP-12")]
    public void What_points_to_a_bad_line_goes_with_it_and_is_not_listed_again()
    {
        var roll = Read(Changed("users.csv", "{UPN:P207000016049}", "{UPN:P207000016048}"));
        roll.BadLines.ShouldHaveSingleItem().Reason.ShouldStartWith("The UPN's first letter does not fit");
        roll.Pupils.Count.ShouldBe(2);
        roll.Memberships.ShouldNotContain(line => line.PupilKey == "p1");
        roll.Guardianships.ShouldNotContain(tie => tie.PupilKey == "p1");
        roll.Mentioned.ShouldContain("p1");
    }

    [Fact]
    [Trait("Rule", "IMP-11")]
    public void The_same_sourcedId_twice_is_a_bad_line()
    {
        var roll = Read(Changed("users.csv", "p2,,,true,org1,student,p2,,Ben,Birch,,B801200005001", "p1,,,true,org1,student,p2,,Ben,Birch,,B801200005001"));
        roll.BadLines.ShouldContain(bad => bad.At.Line == 3 && bad.Reason == "The same id stands on line 2 already.");
        roll.Pupils.Single(pupil => pupil.SourceId == "p1").GivenName.ShouldBe("Amy");
    }

    [Fact]
    [Trait("Rule", "IMP-08")]
    public void A_pupils_wrong_date_of_birth_is_named_where_it_stands_and_an_adults_does_no_harm()
    {
        var roll = Read(Changed("demographics.csv", "p1,,,2018-01-31,female", "p1,,,1980-01-31,female\nt1,,,1980-01-31,male\nn0,,,31/02/2018,"));
        var bad = roll.BadLines.ShouldHaveSingleItem();
        (bad.At, bad.Column, bad.Value, bad.Reason).ShouldBe(
            (new LineAt("demographics.csv", 2), "birthDate", "1980-01-31", "This date of birth would make the pupil 46 years old. Is it a parent's?"));
        roll.Staff.Count.ShouldBe(2);
    }

    [Fact]
    public void Teaching_groups_are_left_out_where_there_are_registration_classes_and_taken_where_there_are_none()
    {
        var groups = ("classes.csv", RollText.SmallZipText("classes.csv").Replace("34E,homeroom", "34E,scheduled", StringComparison.Ordinal));
        var mixed = Read(groups);
        mixed.Classes.ShouldHaveSingleItem().Name.ShouldBe("Beech");
        mixed.Memberships.Count.ShouldBe(2);
        mixed.BadLines.ShouldBeEmpty();
        mixed.Notes.ShouldContain("1 teaching groups were left out: the roll keeps registration classes.");
        Read(("classes.csv", groups.Item2.Replace("homeroom", "scheduled", StringComparison.Ordinal))).Classes.Count.ShouldBe(2);
    }

    [Fact]
    public void A_line_to_be_deleted_ends_what_it_names()
    {
        var roll = Read(
            Changed("users.csv", "p2,,,true", "p2,tobedeleted,,false"),
            Changed("enrollments.csv", "e3,,,c2", "e3,tobedeleted,,c2"));
        roll.Pupils.Single(pupil => pupil.SourceId == "p2").Standing.ShouldBe(Standing.Ending);
        roll.Memberships.Single(line => line.PupilKey == "p3").Standing.ShouldBe(Standing.Ending);
        roll.Pupils.Single(pupil => pupil.SourceId == "p1").Standing.ShouldBe(Standing.Current);
    }

    [Fact]
    public void A_zip_of_changes_only_makes_nobody_a_leaver_by_silence()
    {
        var roll = Read(Changed("manifest.csv", "file.users,bulk", "file.users,delta"));
        roll.Carries.ShouldBe([RollRecord.Teaching]);
        roll.Notes.ShouldContain(note => note.StartsWith("This zip holds changes only", StringComparison.Ordinal));
    }

    [Fact]
    public void Year_groups_come_from_the_course_where_the_class_has_none()
    {
        var roll = Read(
            Changed("manifest.csv", "file.courses,absent", "file.courses,bulk"),
            ("courses.csv", "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades\nk1,,,y26,Year 4,,4\n"),
            Changed("classes.csv", "Beech,4,,", "Beech,,k1,"));
        roll.Classes[0].YearGroups.ShouldBe(new YearGroups(4, 4));
    }

    [Fact]
    public void A_class_finds_its_school_year_by_dates_or_by_its_term_where_no_parent_is_named()
    {
        Read(Changed("academicSessions.csv", "2026-12-18,y26,2027", "2026-12-18,,2027")).Classes[0].SchoolYearKey.ShouldBe("y26");
        var termsOnly = Read(("academicSessions.csv", "sourcedId,title,type,startDate,endDate\nautumn,Autumn,term,2026-09-01,2026-12-18\n"));
        termsOnly.Classes[0].SchoolYearKey.ShouldBe("autumn");
        termsOnly.SchoolYears.ShouldHaveSingleItem().StartsOn.ShouldBe(new DateOnly(2026, 9, 1));
        var ring = Read(("academicSessions.csv", "sourcedId,title,type,startDate,endDate,parentSourcedId\nautumn,A,term,2026-09-01,2026-12-18,b\nb,B,term,2026-09-01,2026-12-18,autumn\n"));
        ring.Classes[0].SchoolYearKey.ShouldBe("autumn");
        Read(Changed("classes.csv", "org1,autumn", "org1,spring")).BadLines[0].Reason
            .ShouldBe("None of these terms belongs to a school year in academicSessions.csv.");
    }

    [Fact]
    public void Of_a_trusts_zip_only_our_school_is_read()
    {
        var roll = Read(
            Changed("orgs.csv", "org1,,,Oakfield Primary School,school,123456,", "trust,,,Big Trust,district,,\norg2,,,Elsewhere,school,654321,trust\norg1,,,Oakfield Primary School,school,123456,trust"),
            Changed("users.csv", "p3,,,true,org1", "p3,,,true,org2"),
            Changed("classes.csv", "34E,homeroom,,org1", "34E,homeroom,,org2"));
        roll.BadLines.ShouldBeEmpty();
        roll.Pupils.Select(pupil => pupil.SourceId).ShouldBe(["p1", "p2"]);
        roll.Classes.ShouldHaveSingleItem();
        roll.Guardianships.ShouldNotContain(tie => tie.PupilKey == "p3");
    }

    [Theory]
    [InlineData("orgs.csv", "school,123456", "school,654321", "The zip is of another school: Oakfield Primary School has the URN 654321, and Oakfield Primary has 123456.")]
    [InlineData("orgs.csv", "school,123456", "district,123456", "orgs.csv holds no school.")]
    [InlineData("manifest.csv", "oneroster.version,1.1", "oneroster.version,1.2", "This is OneRoster 1.2. Only version 1.1 can be read")]
    [InlineData("manifest.csv", "oneroster.version,1.1", "x,y", "manifest.csv does not say which version of OneRoster this is.")]
    [InlineData("manifest.csv", "file.users,bulk", "file.users,absent", "users.csv is missing from the zip.")]
    [InlineData("users.csv", "familyName", "nachname", "users.csv has no column familyName.")]
    public void A_zip_that_is_not_ours_or_not_whole_is_refused_in_words(string file, string old, string changed, string reason)
    {
        var reading = RollText.OneRoster(RollText.SmallZip(Changed(file, old, changed)));
        reading.File.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ShouldStartWith(reason);
    }

    [Fact]
    public void Two_schools_of_which_neither_is_plainly_ours_are_refused_by_name()
    {
        var reading = RollText.OneRoster(RollText.SmallZip(Changed("orgs.csv", "org1,,,Oakfield Primary School,school,123456,", "o1,,,North,school,,\no2,,,South,school,,")));
        reading.Problems.ShouldBe(["The zip holds 2 schools (North, South), and none of them is plainly Oakfield Primary. Export your school alone."]);
    }

    [Theory]
    [InlineData("manifest.csv")]
    [InlineData("orgs.csv")]
    [InlineData("academicSessions.csv")]
    [InlineData("classes.csv")]
    [InlineData("users.csv")]
    [InlineData("enrollments.csv")]
    public void A_missing_file_is_named(string file) =>
        RollText.OneRoster(RollText.SmallZip((file, ""))).Problems.ShouldHaveSingleItem().ShouldStartWith($"{file} is missing from the zip.");

    private static (string, string) Changed(string file, string old, string changed)
    {
        var text = RollText.SmallZipText(file);
        text.ShouldContain(old);
        return (file, text.Replace(old, changed, StringComparison.Ordinal));
    }

    private static RollFile Read(params (string, string)[] instead)
    {
        var reading = RollText.OneRoster(RollText.SmallZip(instead));
        reading.Problems.ShouldBeEmpty();
        return reading.File.ShouldNotBeNull();
    }
}
