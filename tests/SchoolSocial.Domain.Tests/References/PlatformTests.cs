using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;

namespace SchoolSocial.Domain.Tests.References;

public sealed class PlatformTests
{
    private static readonly Actor Lead = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Priya Nair", new HashSet<Role> { Role.ComputingLead });
    private static readonly DateTime At = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static Platform WhatsApp()
    {
        var platform = Platform.Add(Lead.SchoolId, new PlatformDetails("WhatsApp", PlatformKind.Messaging), Lead, At);
        platform.SetAge(16, new DateOnly(2018, 5, 25), "Terms", Lead, At);
        platform.SetAge(13, new DateOnly(2024, 4, 11), "Terms", Lead, At);
        return platform;
    }

    [Theory]
    [InlineData("2024-04-10", AgeState.TooYoung)]
    [InlineData("2024-04-11", AgeState.OldEnough)]
    [InlineData("2026-11-20", AgeState.OldEnough)]
    [InlineData("2018-05-24", AgeState.NoRuleKnown)]
    public void REF_02_The_rule_of_the_day_judges(string on, AgeState state) =>
        Assert.Equal(state, AgeOnPlatform.Look(WhatsApp(), new DateOnly(2010, 4, 11), DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)).State);

    [Theory]
    [InlineData("2013-11-20", AgeState.OldEnough)]
    [InlineData("2013-11-21", AgeState.TooYoung)]
    [InlineData("2017-02-28", AgeState.TooYoung)]
    public void REF_02_The_birthday_itself_counts(string born, AgeState state) =>
        Assert.Equal(state, AgeOnPlatform.Look(WhatsApp(), DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), Today).State);

    [Fact]
    public void REF_03_Announced_changes_nothing_until_it_has_a_first_day()
    {
        var platform = WhatsApp();
        var coming = platform.SetAge(16, null, "Announcement", Lead, At);
        Assert.Equal(13, platform.AgeRuleOn(Today)!.MinimumAge);
        Assert.False(platform.CanSetAge(null).IsAllowed);
        Assert.False(platform.CanStart(coming, new DateOnly(2024, 4, 11)).IsAllowed);
        platform.Start(coming, new DateOnly(2027, 4, 1), Lead, At);
        Assert.Equal(13, platform.AgeRuleOn(new DateOnly(2027, 3, 31))!.MinimumAge);
        Assert.Equal(16, platform.AgeRuleOn(new DateOnly(2027, 4, 1))!.MinimumAge);
        Assert.Null(platform.Announced);
    }

    [Fact]
    public void REF_03_Announced_may_be_taken_back_and_stays_on_record()
    {
        var platform = WhatsApp();
        platform.TakeBack(platform.SetAge(16, null, "Announcement", Lead, At), Lead, At);
        Assert.Null(platform.Announced);
        Assert.Equal(3, platform.Ages.Count);
        Assert.True(platform.CanSetAge(null).IsAllowed);
    }

    [Fact]
    public void REF_04_Nothing_is_guessed()
    {
        var game = Platform.Add(Lead.SchoolId, new PlatformDetails("Roblox", PlatformKind.Game), Lead, At);
        Assert.Equal(AgeState.NoRuleKnown, AgeOnPlatform.Look(game, new DateOnly(2019, 1, 1), Today).State);
        Assert.Null(AgeOnPlatform.BornOnOrBefore(game, Today));
    }

    [Fact]
    public void REF_05_First_platforms_count_as_not_checked()
    {
        var platforms = FirstPlatforms.For(Lead.SchoolId, Lead, At);
        Assert.Contains(platforms, platform => platform.Kind == PlatformKind.Game);
        Assert.All(platforms, platform => Assert.True(platform.NeedsCheck(Today)));
        platforms[0].Check(Today, Lead, At);
        Assert.False(platforms[0].NeedsCheck(Today));
        Assert.True(platforms[0].NeedsCheck(Today.AddYears(1)));
        Assert.Equal(platforms.Count, platforms.Select(platform => platform.NormalisedName).Distinct().Count());
    }

    [Fact]
    public void REF_06_Platform_that_is_no_longer_offered_keeps_its_facts()
    {
        var platform = WhatsApp();
        platform.Retire(Lead, At);
        Assert.False(platform.CanRetire.IsAllowed);
        Assert.Equal(13, platform.AgeRuleOn(Today)!.MinimumAge);
        platform.Restore(Lead, At);
        Assert.Null(platform.RetiredAt);
    }

    [Fact]
    public void Address_takes_the_handle() => Assert.Equal("https://x.com/4ld_oakfield",
        Platform.Add(Lead.SchoolId, new PlatformDetails("X", PlatformKind.MicroBlog, "https://x.com/{handle}"), Lead, At).AddressOf("4ld_oakfield"));
}
