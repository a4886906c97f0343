using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-09")]
public class UpnCheckTests
{
    [Theory]
    [InlineData("B801200005001", "B801200005001")]
    [InlineData("E000200005001", "E000200005001")]
    [InlineData("P207000016049", "P207000016049")]
    [InlineData(" p207 0000 16049 ", "P207000016049")]
    public void A_UPN_whose_letter_fits_its_figures_is_kept(string text, string kept) =>
        UpnCheck.Look(text).ShouldBe(Cell.Good(kept));

    [Fact]
    public void A_temporary_UPN_ends_with_a_letter_that_counts_by_its_place_in_the_alphabet()
    {
        // 8x2 + 0 + 1x4 + 2x5 + 0 + 0 + 0 + 0 + 5x10 + 0 + 0 = 80; the last letter counts 13 times its place from A = 0.
        UpnCheck.Look("M80120000500A").IsGood.ShouldBeTrue();
        UpnCheck.Look("B80120000500B").IsGood.ShouldBeTrue();
        UpnCheck.Look("B80120000500A").IsGood.ShouldBeFalse();
    }

    [Fact]
    public void Of_the_twenty_three_letters_exactly_one_fits()
    {
        var fitting = "ABCDEFGHJKLMNPQRTUVWXYZ".Where(letter => UpnCheck.Look($"{letter}801200005001").IsGood);
        fitting.ShouldBe(['B']);
    }

    [Fact]
    public void A_mistyped_figure_or_two_figures_changed_round_are_found()
    {
        const string upn = "P207000016049";
        for (var place = 1; place < upn.Length; place++)
        {
            var other = upn[place] == '9' ? '0' : (char)(upn[place] + 1);
            UpnCheck.Look(upn[..place] + other + upn[(place + 1)..]).IsGood.ShouldBeFalse($"place {place}");
        }

        UpnCheck.Look("P270000016049").IsGood.ShouldBeFalse();
    }

    [Theory]
    [InlineData("P20700001604", "A UPN has 13 characters; this has 12.")]
    [InlineData("P2070000160499", "A UPN has 13 characters; this has 14.")]
    [InlineData("I207000016049", "A UPN begins with a letter other than I, O and S.")]
    [InlineData("9207000016049", "A UPN begins with a letter other than I, O and S.")]
    [InlineData("P2O7000016049", "After its first letter a UPN has figures; only the last may be a letter.")]
    [InlineData("P20700001604S", "A UPN ends with a figure, or with a letter other than I, O and S.")]
    [InlineData("B207000016049", "The UPN's first letter does not fit its figures. One of them is mistyped; check it in your MIS.")]
    [InlineData("P٢07000016049", "After its first letter a UPN has figures; only the last may be a letter.")]
    public void Anything_else_is_refused_with_the_reason(string text, string reason) => UpnCheck.Look(text).Reason.ShouldBe(reason);
}
