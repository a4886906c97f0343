using SchoolSocial.Domain.People.Import;

namespace SchoolSocial.Domain.Tests.People.Import;

[Trait("Rule", "IMP-06")]
public class TextCheckTests
{
    [Theory]
    [InlineData("Zoë O’Brien-Nuñez")]
    [InlineData("محمد العلي")]
    [InlineData("שָׂרָה")]
    [InlineData("小明")]
    [InlineData("Łukasz Żółć")]
    [InlineData("Ivy 🌿")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("آرش‌پور")]
    [InlineData("d’Arcy Â")]
    [InlineData("Ângela Ção")]
    [InlineData("Ole\u200FRLM")]
    public void Names_of_every_script_and_emoji_are_kept_whole(string name) => TextCheck.Look(name, 100)!.Value.Value.ShouldBe(name);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\r\n")]
    [InlineData("\u00A0")]
    public void An_empty_cell_is_no_text(string? cell) => TextCheck.Look(cell, 100).ShouldBeNull();

    [Fact]
    public void White_space_round_a_name_goes_and_the_letters_are_composed() =>
        TextCheck.Look("  Zoe\u0308 ", 100)!.Value.Value.ShouldBe("Zoë");

    [Theory]
    [InlineData("Amy\0Ash", "There are control characters in this")]
    [InlineData("Amy\u0007", "There are control characters in this")]
    [InlineData("Amy\u0085Ash", "There are control characters in this")]
    [InlineData("Amy\nAsh", "There is a line break or a tab")]
    [InlineData("Amy\r\nAsh", "There is a line break or a tab")]
    [InlineData("Amy\tAsh", "There is a line break or a tab")]
    [InlineData("Amy \u202Ehsa", "There is a hidden mark")]
    [InlineData("Zo\uFFFD", "Letters were lost here")]
    [InlineData("ZoÃ«", "The letters look spoilt by a wrong encoding; perhaps “Zoë” is meant.")]
    [InlineData("Oâ€™Brien", "The letters look spoilt by a wrong encoding; perhaps “O’Brien” is meant.")]
    [InlineData("Å\u0081ukasz", "There are control characters in this")]
    public void What_no_name_holds_is_refused_with_the_reason(string name, string reason) =>
        TextCheck.Look(name, 100)!.Value.Reason.ShouldStartWith(reason);

    [Fact]
    public void Half_of_a_character_is_refused() =>
        TextCheck.Look("Amy\uD83D", 100)!.Value.Reason.ShouldStartWith("There are control characters in this");

    [Fact]
    public void Too_long_a_text_is_refused_with_its_length_and_the_room_there_is()
    {
        TextCheck.Look(new string('a', 100), 100)!.Value.IsGood.ShouldBeTrue();
        TextCheck.Look(new string('a', 101), 100)!.Value.Reason.ShouldBe("This is 101 characters long; there is room for 100.");
    }

    [Theory]
    [Trait("Rule", "IMP-18")]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")", "=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("'=1+1", "=1+1")]
    [InlineData("'+44 7700 900123", "+44 7700 900123")]
    [InlineData("'Abd al-Rahman", "'Abd al-Rahman")]
    public void A_formula_is_only_text_and_our_own_exports_apostrophe_comes_off(string cell, string text) =>
        TextCheck.Look(cell, 100)!.Value.Value.ShouldBe(text);

    [Fact]
    public void A_bad_cell_is_shown_short_and_with_its_hidden_characters_named()
    {
        BadLine.Show(new string('x', 300))!.Length.ShouldBeLessThan(70);
        BadLine.Show("a\0b\u202Ec\nd").ShouldBe("a[U+0000]b[U+202E]c[U+000A]d");
        BadLine.Show("👩‍👧 آرش‌پور").ShouldBe("👩‍👧 آرش‌پور");
        BadLine.Show("half\uD83D").ShouldBe("half\uFFFD");
        BadLine.Show("").ShouldBeNull();
    }
}
