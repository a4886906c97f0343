using SchoolSocial.Domain.Accounts.Followers;

namespace SchoolSocial.Domain.Tests.Accounts.Followers;

public sealed class FollowerMatcherTests
{
    private static readonly KnownPerson Olivia = new(Guid.CreateVersion7(), KnownAs.Pupil, ["Olivia"], "Hughes", 2016);
    private static readonly KnownPerson Sara = new(Guid.CreateVersion7(), KnownAs.Pupil, ["שרה"], "כהן", 2018);
    private static readonly KnownPerson MrsHart = new(Guid.CreateVersion7(), KnownAs.Staff, ["Amelia"], "Hart");
    private static readonly KnownPerson Kate = new(Guid.CreateVersion7(), KnownAs.Parent, ["Kate"], "Hughes");

    private readonly FollowerMatcher matcher = new([Olivia, Sara, MrsHart, Kate], ["old_enemy"], 2026);

    [Theory]
    [InlineData("OliviaH_2016", null, FollowerMark.PossiblePupil)]
    [InlineData("liv_hughes", null, FollowerMark.PossiblePupil)]
    [InlineData("hughesolivia", null, FollowerMark.PossiblePupil)]
    [InlineData("0liviaaaa.hughes", "🐹🐹", FollowerMark.PossiblePupil)]
    [InlineData("olivai_hughes", null, FollowerMark.PossiblePupil)]
    [InlineData("x9", "Olivia Hughes 🦄", FollowerMark.PossiblePupil)]
    [InlineData("user1", "שרה כהן", FollowerMark.PossiblePupil)]
    [InlineData("o.hughes16", null, FollowerMark.PossiblePupil)]
    [InlineData("mrs_hart_reads", null, FollowerMark.PossibleStaff)]
    [InlineData("kate.hughes", "Kate 💛", FollowerMark.PossibleParent)]
    [InlineData("OLD_enemy", null, FollowerMark.AlreadyBlocked)]
    [InlineData("olivia_bakes", "Olivia Bakes", FollowerMark.Nobody)]
    [InlineData("hughes_plumbing", null, FollowerMark.Nobody)]
    [InlineData("olivia_k_1987", null, FollowerMark.Nobody)]
    [InlineData("olivia_h_1987", null, FollowerMark.Nobody)]
    [InlineData("🐹", "🐹", FollowerMark.Nobody)]
    [InlineData("", "", FollowerMark.Nobody)]
    public void FOL_01_Followers_are_laid_beside_the_roll(string handle, string? name, FollowerMark mark) => matcher.Look(handle, name).Mark.ShouldBe(mark);

    /// <summary>A name and an initial with the year of an adult is not a pupil, and who is an adult moves on with the years.</summary>
    [Theory]
    [InlineData(2026, "olivia_h_2008", FollowerMark.Nobody)]
    [InlineData(2026, "olivia_h_2009", FollowerMark.PossiblePupil)]
    [InlineData(2027, "olivia_h_2009", FollowerMark.Nobody)]
    public void FOL_01_A_year_of_an_adult_speaks_against_a_pupil(int thisYear, string handle, FollowerMark mark) =>
        new FollowerMatcher([Olivia], [], thisYear).Look(handle, null).Mark.ShouldBe(mark);

    [Fact]
    public void FOL_01_One_look_leaves_nothing_behind_for_the_next()
    {
        matcher.Look("OliviaH_2016", null).PersonId.ShouldBe(Olivia.Id);
        matcher.Look("x", null).Mark.ShouldBe(FollowerMark.Nobody);
        matcher.Look("h_2016", null).Mark.ShouldBe(FollowerMark.Nobody);
    }

    [Fact]
    public void FOL_01_Any_paste_is_read_without_a_fault()
    {
        var odd = new[] { new string('a', 5000), "\uD83D", string.Concat(Enumerable.Repeat("🐹", 500)), string.Concat(Enumerable.Repeat("a1b2 ", 300)), "‮abc", "a\u0301" };
        foreach (var text in odd) matcher.Look(text, text).Mark.ShouldBe(FollowerMark.Nobody);
    }

    [Fact]
    public void FOL_03_Five_hundred_lines_are_read_with_emoji_right_to_left_names_and_duplicates()
    {
        var lines = Enumerable.Range(0, 490).Select(i => $"@follower_{i} Follower {i} 🐹").Concat(["@FOLLOWER_3 again", "Olivia Hughes (@OliviaH_2016)", "שרה כהן @sara.c", "plain_handle", "tabbed\tWith a name", "comma,Name", "", "   "]);
        var read = PastedFollowers.Read(string.Join("\r\n", lines));
        read.Duplicates.ShouldBe(1);
        read.TooMany.ShouldBe(0);
        read.Followers.Count.ShouldBe(495);
        read.Followers.ShouldContain(new PastedFollower("OliviaH_2016", "Olivia Hughes"));
        read.Followers.ShouldContain(new PastedFollower("sara.c", "שרה כהן"));
        read.Followers.ShouldContain(new PastedFollower("plain_handle", null));
        read.Followers.ShouldContain(new PastedFollower("tabbed", "With a name"));
        PastedFollowers.Read(string.Join('\n', Enumerable.Range(0, 510).Select(i => $"@h{i}"))).TooMany.ShouldBe(10);
        PastedFollowers.Read(null).Followers.ShouldBeEmpty();
    }
}
