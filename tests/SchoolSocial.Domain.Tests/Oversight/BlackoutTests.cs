using SchoolSocial.Domain.Oversight;

namespace SchoolSocial.Domain.Tests.Oversight;

/// <summary>OVE-21: what is shown to an outsider names nobody.</summary>
public sealed class BlackoutTests
{
    private static readonly Blackout School = Blackout.Of([], ["Olivia Hughes", "Mia-Rose O'Brien", "Kamil Nowak", "Grace Bell", "Mark Wills", "Zoë Ferreira", "Jo Ng"]);

    [Theory]
    [InlineData("Olivia told us, and Olivia's mother agreed.", "█████ told us, and █████ mother agreed.")]
    [InlineData("OLIVIA HUGHES and Mr Nowak came.", "█████ █████ and Mr █████ came.")]
    [InlineData("Mia-Rose’s account, and Rose said so.", "█████ account, and █████ said so.")]
    [InlineData("Mrs O’Brien and Zoe rang.", "Mrs █████ and █████ rang.")]
    [InlineData("Jo rang Ng.", "█████ rang █████.")]
    [InlineData("We mark this with good grace, as the bell rang.", "We mark this with good grace, as the bell rang.")]
    [InlineData("Write to k.nowak@post.example or see https://there.example/p/7 or www.there.example.", "Write to █████ or see █████ or █████")]
    [InlineData("@kamil.n and olivia_2018 posted.", "█████ and █████ posted.")]
    [InlineData("Ring 07700 900123; UPN A123456789012; born 03/10/2018.", "Ring █████; UPN █████; born █████.")]
    [InlineData("", "")]
    public void OVE_21_Names_and_traces_are_covered_and_other_words_stay(string words, string covered) => School.Cover(words).ShouldBe(covered);

    [Fact]
    public void OVE_21_Who_is_on_the_record_is_covered_however_they_are_written() =>
        School.With(["kat from year 9", "Big Tom"]).Cover("kat and tom were there, says Kat's friend.").ShouldNotContain("kat", Case.Insensitive);

    [Theory]
    [InlineData(0, 4, 0)]
    [InlineData(3, 4, 3)]
    [InlineData(100, 4, 4)]
    [InlineData(5, 1, 1)]
    public void OVE_21_A_sample_is_spread_from_the_first_to_the_last(int all, int most, int taken)
    {
        var sample = Sample.Of([.. Enumerable.Range(0, all)], most);
        sample.Count.ShouldBe(taken);
        sample.ShouldBe(sample.Distinct().Order());
        if (taken > 1) (sample[0], sample[^1]).ShouldBe((0, all - 1));
    }
}
