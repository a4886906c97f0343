using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Data.Audit;

/// <summary>
/// What a save did to the rows of one root, column by column, as JSON. Sealed columns appear by name alone: the audit keeps
/// no second copy of words that may one day have to be disposed of.
/// </summary>
internal static class ChangedColumns
{
    // Only ever read back by this product, never put on a page as it stands.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Of(AuditedChange change)
    {
        if (change.Rows.Count == 0) return null;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var row in change.Rows) Write(json, row);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, EntityEntry row)
    {
        json.WriteStartObject();
        json.WriteString("row", row.Metadata.ClrType.Name);
        json.WriteString("id", ((Entity)row.Entity).Id);
        if (row.State != EntityState.Added) Write(json, "was", row, property => property.OriginalValue);
        if (row.State != EntityState.Deleted) Write(json, "now", row, property => property.CurrentValue);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, EntityEntry row, Func<PropertyEntry, object?> value)
    {
        json.WriteStartObject(name);
        foreach (var property in row.Properties)
        {
            if (property.Metadata.Name is nameof(Entity.Id) or nameof(Root.SchoolId) or nameof(Root.Version)) continue;
            if (row.State == EntityState.Modified && !property.IsModified) continue;
            var text = Text(property, value(property));
            if (text is not null || row.State == EntityState.Modified) json.WriteString(property.Metadata.Name, text);
        }

        json.WriteEndObject();
    }

    private static string? Text(PropertyEntry property, object? value) => value switch
    {
        null => null,
        Sealed words => words.ToString(),
        string text => text,
        DateTime at => at.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture),
        DateOnly on => on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum choice => choice.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => property.Metadata.GetValueConverter() is { } converter
            ? converter.ConvertToProvider(value)?.ToString()
            : value.ToString(),
    };
}
