using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Common;

/// <summary>What holds for every entity, so that no map need say it.</summary>
internal static class ModelConventions
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Deletions are explicit: SQL Server refuses several cascade paths, and nothing here may vanish on its own.
            foreach (var key in entity.GetForeignKeys())
            {
                if (!key.IsOwnership) key.DeleteBehavior = DeleteBehavior.Restrict;
            }

            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
            {
                // The id is made with the object; EF would otherwise take a new child for a changed one.
                entity.FindProperty(nameof(Entity.Id))!.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(Root).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Root.Version))!.IsConcurrencyToken = true;
                builder.Entity(entity.ClrType).Ignore(nameof(Root.Facts)).Ignore(nameof(Root.Reference));
            }

            if (typeof(Part).IsAssignableFrom(entity.ClrType)) builder.Entity(entity.ClrType).Ignore(nameof(Part.RootId));
            foreach (var property in entity.GetProperties().Where(property => IsEnum(property.ClrType)))
            {
                property.SetValueComparer(new EnumComparer(property.ClrType));
            }
        }
    }

    private static bool IsEnum(Type type) => (Nullable.GetUnderlyingType(type) ?? type).IsEnum;

    /// <summary>SQLite ignores the length of a text column: a check says it again.</summary>
    public static void CheckLengths(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                if (property.GetMaxLength() is not { } length || property.ClrType != typeof(string)) continue;
                var column = property.GetColumnBaseName();
                builder.Entity(entity.ClrType).HasCheckConstraint($"CK_{entity.GetTableName()}_{column}_Length", $"length(\"{column}\") <= {length}");
            }
        }
    }
}
