using System.Globalization;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class PolicyTextTests
{
    private const string Written = """
        Our mission is kindness.
        @everyone @front-matter

        ## Staff in private

        1.1 Staff must not accept pupils as friends.
        @staff @governors @must

        The computing lead checks followers each week:

        - names
        - pictures
        @staff @must @weekly:computing-lead

        ## Parents

        Parents should think before they post.
        """;

    [Fact]
    public void POL_01_Paragraphs_are_clauses_with_numbers_audience_level_and_promise()
    {
        var text = PolicyText.Read(Written, Audience.Staff | Audience.Parents);
        text.Clauses.Select(clause => clause.Number).ShouldBe(["", "1.1", "1.2", "2.1"]);
        text.Clauses[1].Words.ShouldBe("Staff must not accept pupils as friends.");
        text.Clauses[1].Tags.ShouldBe(new ClauseTags(Audience.Staff | Audience.Governors, RuleLevel.Must));
        text.Clauses[2].Words.ShouldContain("- pictures");
        text.Clauses[2].Tags.Promise.ShouldBe(new Promise(Rhythm.Weekly, Role.ComputingLead));
        text.Clauses[3].Tags.ShouldBe(new ClauseTags(Audience.Staff | Audience.Parents, RuleLevel.StronglyAdvised));
        text.Clauses[3].Section.ShouldBe("Parents");
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void POL_02_The_fingerprint_is_the_same_in_every_language(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            PolicyText.Fingerprint("Title I", PolicyText.Read("## A\n\nIt is so.\n@staff @must").Canonical())
                .ShouldBe("808c216820592755c9ffc0dfcd259faf69d623c7a203c6dd65ca423adccab53a");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("One clause.\r\n\r\nTwo.", "One clause.\n\n\n\nTwo.  ")]
    [InlineData("Caf\u00e9 rules.", "Cafe\u0301 rules.")]
    [InlineData("2.3 Words.", "Words.")]
    public void POL_02_Spellings_of_the_same_clauses_are_one_text(string one, string other) =>
        PolicyText.Read(one).Canonical().ShouldBe(PolicyText.Read(other).Canonical());

    [Theory]
    [InlineData("A comma here.", "A comma, here.")]
    [InlineData("Words.\n@staff", "Words.\n@parents")]
    [InlineData("Words.\n@staff @must", "Words.\n@staff @tip")]
    public void POL_02_A_comma_or_a_tag_is_another_text(string one, string other) =>
        PolicyText.Read(one).Canonical().ShouldNotBe(PolicyText.Read(other).Canonical());

    [Fact]
    public void POL_03_Reading_what_was_written_gives_the_same_again()
    {
        var canonical = PolicyText.Read(Written).Canonical();
        PolicyText.Read(canonical).Canonical().ShouldBe(canonical);
        PolicyText.Read(canonical).Clauses.Select(clause => clause.Tags).ShouldBe(PolicyText.Read(Written).Clauses.Select(clause => clause.Tags));
    }

    [Fact]
    public void POL_03_Nothing_typed_is_lost()
    {
        const string odd = "@oakfieldschool is our account\n\n> quoted\n\n```\n# not a heading\n\n@staff\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n1. one\n2. two\n\n<b>bold</b>";
        var canonical = PolicyText.Read(odd).Canonical();
        foreach (var piece in (string[])["@oakfieldschool", "> quoted", "# not a heading", "| 1 | 2 |", "2. two", "<b>bold</b>"]) canonical.ShouldContain(piece);
        PolicyText.Read(odd).Clauses.Count.ShouldBe(2);
        PolicyText.Read(odd).Clauses.ShouldAllBe(clause => clause.Section == null);
    }

    [Fact]
    public void POL_04_A_question_knows_its_right_answer()
    {
        var clause = PolicyText.Read("A pupil asks to follow you. What do you do?\n\n- [ ] Accept\n- [x] Refuse and tell the DSL\n@staff @question").Clauses.Single();
        clause.Asks.ShouldBe("A pupil asks to follow you. What do you do?");
        clause.Answers.ShouldBe([new Answer("Accept", false), new Answer("Refuse and tell the DSL", true)]);
    }
}
