using SchoolSocial.Data;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Tests.House;

/// <summary>Names that say nothing, and interfaces that stand for one thing only, do not move in.</summary>
public sealed class NamesTests
{
    private static readonly string[] Refused = ["Service", "Manager", "Helper", "Util", "Utils", "Utility", "Utilities", "Impl", "Dto", "ViewModel", "Repository"];

    private static readonly IReadOnlyList<Type> Ours =
        [.. new[] { typeof(Root).Assembly, typeof(SchoolDb).Assembly, typeof(Program).Assembly }.SelectMany(floor => floor.GetTypes())
            .Where(type => type.Namespace?.StartsWith("SchoolSocial", StringComparison.Ordinal) == true)];

    [Fact]
    public void A_type_is_named_for_what_it_is()
    {
        Ours.Count.ShouldBeGreaterThan(300);
        Ours.Select(type => type.Name.Split('`')[0])
            .Where(name => Refused.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && !name.EndsWith("TagHelper", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void An_interface_has_more_than_one_implementation() =>
        Ours.Where(type => type.IsInterface && Ours.Count(each => each.IsClass && type.IsAssignableFrom(each)) < 2).ShouldBeEmpty();
}
