using SchoolSocial.Domain.Accounts;

namespace SchoolSocial.Domain.Tests.Accounts;

public sealed class NamedPlatformsTests
{
    private static readonly (Guid Id, string Name)[] Platforms = [(Guid.CreateVersion7(), "Facebook"), (Guid.CreateVersion7(), "X (Twitter)"), (Guid.CreateVersion7(), "Signal"), (Guid.CreateVersion7(), "Roblox")];

    [Fact]
    public void ACC_17_Platform_that_a_policy_names_and_the_register_lacks_is_shown_first()
    {
        var found = NamedPlatforms.Look(
            Platforms,
            [("Social media", "Parents may like the school's FACEBOOK page. Each class has a Twitter account. Signals are sent."), ("E-safety", "Xylophones and twitterers. Facebook, too.")],
            new Dictionary<Guid, int> { [Platforms[1].Id] = 8, [Platforms[3].Id] = 1 });
        found.Select(each => (each.Platform, each.IsMissing, string.Join("+", each.Policies), each.Accounts)).ShouldBe(
            [("Facebook", true, "Social media+E-safety", 0), ("Roblox", false, "", 1), ("X (Twitter)", false, "Social media", 8)]);
    }
}
