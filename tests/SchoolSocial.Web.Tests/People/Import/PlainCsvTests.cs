using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Web.Tests.People.Import;

public class PlainCsvTests
{
    private const string Headings = "Adno,UPN,Forename,Surname,Chosen Name,DOB,Year,Reg,Parent 1 name,Parent 1 email,Parent 1 mobile,Parent 2 name,Parent 2 email,Parent 2 parental responsibility\n";

    [Fact]
    [Trait("Rule", "IMP-04")]
    public void A_pupils_line_becomes_a_pupil_a_class_and_parents()
    {
        var roll = Pupils("17,P207000016049,Amelia,Ash,Amy,31/01/2018,4,Beech,Ann Ash,Ann@Ash.example,07700 900001,Alan Ash,alan@ash.example,yes\n");
        roll.BadLines.ShouldBeEmpty();
        var pupil = roll.Pupils.ShouldHaveSingleItem();
        (pupil.SourceId, pupil.Upn, pupil.GivenName, pupil.FamilyName, pupil.KnownAs, pupil.DateOfBirth, pupil.YearGroup)
            .ShouldBe(("17", "P207000016049", "Amelia", "Ash", "Amy", new DateOnly(2018, 1, 31), 4));
        var joined = roll.Classes.ShouldHaveSingleItem();
        (joined.Name, joined.YearGroups).ShouldBe(("Beech", new YearGroups(4, 4)));
        roll.Memberships.ShouldHaveSingleItem().PupilKey.ShouldBe(pupil.Key);
        roll.Guardians.Select(guardian => (guardian.Name, guardian.Email, guardian.Phone))
            .ShouldBe([("Ann Ash", "ann@ash.example", "07700 900001"), ("Alan Ash", "alan@ash.example", null)]);
        roll.Guardianships.Select(tie => tie.Responsibility).ShouldBe([ParentalResponsibility.Unknown, ParentalResponsibility.Yes]);
        roll.Carries.ShouldBe([RollRecord.Pupil, RollRecord.Guardianship], ignoreOrder: true);
    }

    [Fact]
    [Trait("Rule", "IMP-13")]
    public void Brothers_and_sisters_share_a_parent_and_two_parents_with_one_email_are_two()
    {
        var roll = Pupils(
            "1,,Amy,Ash,,31/01/2018,4,Beech,Ann Ash,family@ash.example,,Alan Ash,family@ash.example,\n"
            + "2,,Ben,Ash,,31/01/2019,3,Elm,Ann  ASH,family@ash.example,07700 900001,,,\n");
        roll.BadLines.ShouldBeEmpty();
        roll.Guardians.Select(guardian => (guardian.Name, guardian.Phone)).ShouldBe([("Ann Ash", "07700 900001"), ("Alan Ash", null)]);
        roll.Guardianships.Count.ShouldBe(3);
    }

    [Fact]
    [Trait("Rule", "IMP-13")]
    public void Namesakes_with_neither_email_nor_phone_stay_each_with_their_own_child()
    {
        var roll = Pupils("1,,Amy,Khan,,31/01/2018,4,Beech,A Khan,,,,,\n2,,Ben,Khan,,31/01/2019,3,Elm,A Khan,,,,,\n");
        roll.Guardians.Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Rule", "IMP-13")]
    public void A_bad_cell_of_a_parent_leaves_out_that_parent_and_not_the_child()
    {
        var roll = Pupils("1,,Amy,Ash,,31/01/2018,4,Beech,Ann Ash,ann at ash,,Alan Ash,alan@ash.example,\n2,,Ben,Birch,,31/01/2018,4,Beech,,x@y.example,,Bo,b@b.example;c@c.example,perhaps\n");
        roll.Pupils.Count.ShouldBe(2);
        roll.Guardians.ShouldHaveSingleItem().Name.ShouldBe("Alan Ash");
        roll.BadLines.Select(bad => (bad.At.Line, bad.Column, bad.Reason)).ShouldBe(
        [
            (2, "Parent 1 email", "This is not an email address."),
            (3, "Parent 1 name", "The parent's or carer's name is missing."),
            (3, "Parent 2 email", "There is more than one email address here; there is room for one."),
            (3, "Parent 2 parental responsibility", "Parental responsibility is yes, no or unknown."),
        ]);
        roll.Unnamed.ShouldContain(RollRecord.Guardianship);
    }

    [Fact]
    [Trait("Rule", "IMP-11")]
    public void A_report_with_a_line_for_each_contact_is_one_pupil()
    {
        var roll = Pupils(
            "1,,Amy,Ash,,31/01/2018,4,Beech,Ann Ash,ann@ash.example,,,,\n"
            + "1,,Amy,Ash,,31/01/2018,4,Beech,Alan Ash,alan@ash.example,,,,\n");
        roll.BadLines.ShouldBeEmpty();
        roll.Pupils.ShouldHaveSingleItem();
        roll.Guardianships.Count.ShouldBe(2);
    }

    [Fact]
    [Trait("Rule", "IMP-11")]
    public void An_id_or_UPN_that_stands_twice_is_a_bad_line_that_names_the_first()
    {
        var roll = Pupils(
            "1,P207000016049,Amy,Ash,,31/01/2018,4,Beech,,,,,,\n"
            + "1,,Ben,Birch,,31/01/2018,4,Beech,,,,,,\n"
            + "3,P207000016049,Cy,Cedar,,31/01/2018,4,Beech,,,,,,\n"
            + "1,P207000016049,Amy,Ash,,31/01/2018,4,Beech,,,,,,\n");
        roll.Pupils.ShouldHaveSingleItem().GivenName.ShouldBe("Amy");
        roll.BadLines.Select(bad => (bad.At.Line, bad.Value, bad.Reason)).ShouldBe(
        [
            (3, "1", "The same id stands on line 2 already."),
            (4, "P207000016049", "The same UPN stands on line 2 already."),
            (5, "1", "The same id stands on line 2 already."),
        ]);
        roll.Memberships.ShouldHaveSingleItem();
    }

    [Fact]
    [Trait("Rule", "IMP-12")]
    public void Whoever_stands_on_a_bad_line_is_remembered_so_that_they_are_not_taken_to_have_left()
    {
        var roll = Pupils("1,P207000016048,Amy,Ash,,31/01/2018,4,Beech,,,,,,\n2,,Ben,Birch,,31/02/2018,4,Beech,,,,,,\n");
        roll.Pupils.ShouldBeEmpty();
        roll.Mentioned.ShouldBe(["1", "P207000016048", "2"], ignoreOrder: true);
        roll.Unnamed.ShouldBeEmpty();
        Pupils(",,Amy,Ash,,31/01/2018,4,Beech,,,,,,\n").Unnamed.ShouldContain(RollRecord.Pupil);
    }

    [Fact]
    [Trait("Rule", "IMP-08")]
    public void Every_fault_of_a_line_is_listed_with_its_column_and_what_stood_there()
    {
        var roll = Pupils(",,,Ash,,31/02/2018,99,Beech,,,,,,\n5,,Dad,Ash,,01/01/1985,4,Beech,,,,,,\n6,,Babe,Ash,,01/01/2030,4,Beech,,,,,,\n");
        roll.BadLines.Select(bad => (bad.At.Line, bad.Column, bad.Value, bad.Reason)).ShouldBe(
        [
            (2, "Adno", null, "The pupil's id is missing, and there is no UPN either."),
            (2, "Forename", null, "The first name is missing."),
            (2, "DOB", "31/02/2018", "There is no 31 February 2018."),
            (2, "Year", "99", "This is not a year group. Write Nursery, Reception or a year from 1 to 14, such as Year 4 or 3/4."),
            (3, "DOB", "01/01/1985", "This date of birth would make the pupil 41 years old. Is it a parent's?"),
            (4, "DOB", "01/01/2030", "This date of birth is in the future."),
        ]);
    }

    [Fact]
    [Trait("Rule", "IMP-05")]
    public void A_line_with_too_many_cells_or_a_stray_quotation_mark_is_a_bad_line_and_the_rest_is_read()
    {
        var roll = Pupils("1,,Amy,Ash, the younger,31/01/2018,4,Beech,,,,,,,x\n2,,Ben \"Benny\",Birch,,31/01/2018,4,Beech,,,,,,\n3,,Cy,Cedar,,31/01/2018,4,Beech\n,,,,,,,,,,,,,\n\n");
        roll.Pupils.ShouldHaveSingleItem().GivenName.ShouldBe("Cy");
        roll.BadLines.Select(bad => (bad.At.Line, bad.Reason)).ShouldBe(
        [
            (2, "This line has 15 cells under 14 headings. A cell with a comma in it needs quotation marks around it."),
            (3, "There is a quotation mark in the middle of a cell. Write it twice inside a cell that is quoted, or leave it out."),
        ]);
        roll.Unnamed.ShouldContain(RollRecord.Pupil);
    }

    [Fact]
    [Trait("Rule", "IMP-05")]
    public void Line_numbers_are_those_of_the_file_also_after_cells_with_line_breaks()
    {
        var roll = Plain(RollKind.Pupils, "Adno,Forename,Surname,DOB,Address\n1,Amy,Ash,31/01/2018,\"1 Lane\nTown\nShire\"\n\n2,Ben,Birch,nonsense,\n");
        roll.Pupils.ShouldHaveSingleItem();
        roll.BadLines.ShouldHaveSingleItem().At.ShouldBe(new LineAt("roll.csv", 6));
    }

    [Fact]
    [Trait("Rule", "IMP-05")]
    public void A_quotation_mark_that_is_never_closed_stops_the_import_and_names_its_line()
    {
        var reading = RollText.Plain(RollKind.Pupils, "Adno,Forename,Surname,DOB\n1,Amy,Ash,31/01/2018\n2,\"Ben,Birch,31/01/2018\n3,Cy,Cedar,31/01/2018\n");
        reading.File.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().ShouldStartWith("roll.csv: a quotation mark opens on line 3 and is never closed");
    }

    [Theory]
    [Trait("Rule", "IMP-05")]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Semicolons_tabs_and_bars_part_cells_as_well_as_commas(char separator)
    {
        var csv = "Adno,Forename,Surname,DOB\r\n1,Amy,Ash,31/01/2018\r\n".Replace(',', separator);
        Plain(RollKind.Pupils, csv).Pupils.ShouldHaveSingleItem().FamilyName.ShouldBe("Ash");
        Plain(RollKind.Pupils, $"sep={separator}\r\n{csv}").Pupils.ShouldHaveSingleItem().FamilyName.ShouldBe("Ash");
    }

    [Fact]
    [Trait("Rule", "IMP-14")]
    public void A_class_spans_the_year_groups_of_its_pupils()
    {
        var roll = Pupils("1,,Amy,Ash,,31/01/2018,4,Elm,,,,,,\n2,,Ben,Birch,,31/01/2019,Year 3,elm,,,,,,\n3,,Cy,Cedar,,31/01/2019,3/4,Elm,,,,,,\n");
        var elm = roll.Classes.ShouldHaveSingleItem();
        (elm.Name, elm.YearGroups).ShouldBe(("Elm", new YearGroups(3, 4)));
        roll.BadLines.ShouldHaveSingleItem().Reason.ShouldBe("A pupil is in one year group; this names several.");
    }

    [Fact]
    [Trait("Rule", "IMP-18")]
    public void A_formula_in_a_cell_is_kept_as_the_text_it_is()
    {
        var roll = Pupils("1,,\"=cmd|' /C calc'!A0\",@SUM(1+1),,31/01/2018,4,+Beech,,,'+44 7700 900123,,,\n");
        (roll.Pupils[0].GivenName, roll.Pupils[0].FamilyName, roll.Classes[0].Name).ShouldBe(("=cmd|' /C calc'!A0", "@SUM(1+1)", "+Beech"));
    }

    [Fact]
    [Trait("Rule", "IMP-06")]
    public void A_leaving_date_in_the_past_marks_a_leaver_and_one_to_come_does_not()
    {
        var roll = Plain(RollKind.Pupils, "Adno,Forename,Surname,DOB,Class,Leaving date\n1,Amy,Ash,31/01/2018,Elm,20/11/2026\n2,Ben,Birch,31/01/2018,Elm,21/11/2026\n");
        roll.Pupils.Select(pupil => (pupil.Standing, pupil.LeftOn)).ShouldBe([(Standing.Ending, new DateOnly(2026, 11, 20)), (Standing.Current, null)]);
        roll.Memberships.ShouldHaveSingleItem().PupilKey.ShouldBe("id:2");
    }

    [Fact]
    [Trait("Rule", "IMP-13")]
    public void A_file_of_parents_points_to_pupils_whom_the_school_holds()
    {
        var roll = Plain(RollKind.Guardians, "Pupil UPN,Title,Forename,Surname,Email,Relationship\nP207000016049,Mrs,Ann,Ash,ann@ash.example,Mother\n,Mr,Al,Ash,,\nP207000016049,Mrs,Ann,Ash,ann@ash.example,Mother\n");
        roll.Guardians.ShouldHaveSingleItem().Name.ShouldBe("Mrs Ann Ash");
        var tie = roll.Guardianships.ShouldHaveSingleItem();
        (tie.Relation, roll.PupilMentions.Single().Key == tie.PupilKey).ShouldBe(("Mother", true));
        roll.Pupils.ShouldBeEmpty();
        roll.Carries.ShouldBe([RollRecord.Guardianship]);
        roll.BadLines.Select(bad => (bad.At.Line, bad.Reason)).ShouldBe(
        [
            (3, "The pupil's id is missing, and there is no UPN either."),
            (4, "This line names nobody who is not named for this pupil already."),
        ]);
    }

    [Fact]
    [Trait("Rule", "IMP-10")]
    public void A_file_of_staff_gives_people_what_they_teach_and_no_role_that_reads_sensitive_records()
    {
        var roll = Plain(RollKind.Staff, "Staff code,Forename,Surname,Work email,Job title,Class\n"
            + "TO,Tom,Oak,Tom.Oak@oakfield.example,Class teacher,\"Elm, Beech\"\nTO,Tom,Oak,tom.oak@oakfield.example,Class teacher,Fir\n"
            + "AF,Ada,Fir,ada.fir@oakfield.example,HLTA,\nHH,Hal,Head,head@oakfield.example,Headteacher and DSL,\nAF,Ann,Fig,,Cook,\nXX,Xi,Xu,none,Cook,\n");
        roll.Staff.Select(person => (person.SourceId, person.Kind)).ShouldBe([("TO", StaffKind.Teacher), ("AF", StaffKind.TeachingAssistant), ("HH", StaffKind.Other)]);
        roll.Teaching.Select(line => line.ClassKey).ShouldBe(["ELM", "BEECH", "FIR"]);
        roll.BadLines.Select(bad => (bad.At.Line, bad.Reason)).ShouldBe([(6, "The same id stands on line 4 already."), (7, "This is not an email address.")]);
        roll.Carries.ShouldBe([RollRecord.Staff, RollRecord.Teaching], ignoreOrder: true);
    }

    private static RollFile Pupils(string lines) => Plain(RollKind.Pupils, Headings + lines);

    private static RollFile Plain(RollKind kind, string csv)
    {
        var reading = RollText.Plain(kind, csv);
        reading.Problems.ShouldBeEmpty();
        return reading.File.ShouldNotBeNull();
    }
}
