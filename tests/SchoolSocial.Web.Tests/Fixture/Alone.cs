namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>For tests that weigh memory or time: they run one by one when all others have ended.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
