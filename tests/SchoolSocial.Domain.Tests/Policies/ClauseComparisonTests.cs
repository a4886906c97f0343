using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Tests.Policies;

public sealed class ClauseComparisonTests
{
    private const string Old = """
        ## Staff

        Staff must not accept pupils as friends on any site.
        @staff @must

        Staff log what they see the same day.
        @staff @must

        ## Parents

        Parents do not post pictures of other people's children.
        @parents @must
        """;

    private static IReadOnlyList<ClauseChange> To(string @new) => ClauseComparison.Between(PolicyText.Read(Old), PolicyText.Read(@new));

    [Fact]
    public void POL_10_A_changed_clause_of_parents_concerns_parents_alone()
    {
        var changes = To(Old.Replace("do not post pictures", "never post pictures", StringComparison.Ordinal));
        changes.Select(change => change.Kind).ShouldBe([ClauseChangeKind.Same, ClauseChangeKind.Same, ClauseChangeKind.Changed]);
        changes.Select(change => change.Concerns).Union().ShouldBe(Audience.Parents);
        changes[2].Old!.Words.ShouldContain("do not post");
        changes[2].New!.Words.ShouldContain("never post");
    }

    [Fact]
    public void POL_10_A_clause_that_only_moves_concerns_nobody()
    {
        var changes = To("## Parents\n\nParents do not post pictures of other people's children.\n@parents @must\n\n## Staff\n\n"
            + "Staff log what they see the same day.\n@staff @must\n\nStaff must not accept pupils as friends on any site.\n@staff @must");
        changes.ShouldAllBe(change => change.Kind == ClauseChangeKind.Same);
        changes.ShouldContain(change => change.Moved);
    }

    [Fact]
    public void POL_10_New_and_removed_clauses_concern_those_they_spoke_to()
    {
        var changes = To("## Staff\n\nStaff must not accept pupils as friends on any site.\n@staff @must\n\n## Governors\n\nGovernors may follow the school.\n@governors @tip");
        changes.Count(change => change.Kind == ClauseChangeKind.Removed).ShouldBe(2);
        changes.Select(change => change.Concerns).Union().ShouldBe(Audience.Staff | Audience.Parents | Audience.Governors);
    }

    [Fact]
    public void POL_10_A_clause_given_to_others_concerns_both()
    {
        var changes = To(Old.Replace("same day.\n@staff", "same day.\n@governors", StringComparison.Ordinal));
        changes.Select(change => change.Concerns).Union().ShouldBe(Audience.Staff | Audience.Governors);
    }

    [Fact]
    public void POL_10_The_same_sentence_twice_is_paired_twice()
    {
        var twice = PolicyText.Read("Ask first.\n\nAsk first.");
        ClauseComparison.Between(twice, twice).Select(change => change.Kind).ShouldBe([ClauseChangeKind.Same, ClauseChangeKind.Same]);
        ClauseComparison.Between(twice, PolicyText.Read("Ask first.")).Select(change => change.Kind).ShouldBe([ClauseChangeKind.Same, ClauseChangeKind.Removed], ignoreOrder: true);
    }
}
