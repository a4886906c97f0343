using System.Collections;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace SchoolSocial.Data.Common;

/// <summary>
/// Every key and every relation is said in its map, and no attribute says anything. What EF Core does to guess them again at every step of building
/// the model takes a third of that time, at every start, and finds nothing: so it is left out. A test holds the model to what the guessing would make of it.
/// </summary>
internal static class SaidInMaps
{
    public static ConventionSet Without(ConventionSet set)
    {
        foreach (var moment in typeof(ConventionSet).GetProperties())
        {
            var conventions = (IList)moment.GetValue(set)!;
            for (var at = conventions.Count - 1; at >= 0; at--)
            {
                if (Guesses(conventions[at]!)) conventions.RemoveAt(at);
            }
        }

        return set;
    }

    private static bool Guesses(object convention) =>
        convention is RelationshipDiscoveryConvention or ForeignKeyPropertyDiscoveryConvention
        || convention.GetType().Name.EndsWith("AttributeConvention", StringComparison.Ordinal);
}

internal sealed class SqliteSaidInMaps(ProviderConventionSetBuilderDependencies dependencies, RelationalConventionSetBuilderDependencies relational)
    : SqliteConventionSetBuilder(dependencies, relational)
{
    public override ConventionSet CreateConventionSet() => SaidInMaps.Without(base.CreateConventionSet());
}

internal sealed class SqlServerSaidInMaps(
    ProviderConventionSetBuilderDependencies dependencies, RelationalConventionSetBuilderDependencies relational, ISqlGenerationHelper sql)
    : SqlServerConventionSetBuilder(dependencies, relational, sql)
{
    public override ConventionSet CreateConventionSet() => SaidInMaps.Without(base.CreateConventionSet());
}
