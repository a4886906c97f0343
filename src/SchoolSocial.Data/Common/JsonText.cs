using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace SchoolSocial.Data.Common;

/// <summary>A value that is kept whole and never searched, as one column of JSON: what is added to it needs no migration.</summary>
internal sealed class JsonText<TValue>() : ValueConverter<TValue, string>(
    value => JsonSerializer.Serialize(value, JsonTextOptions.Plain), text => JsonSerializer.Deserialize<TValue>(text, JsonTextOptions.Plain)!)
    where TValue : class;

/// <summary>Choices by their names, and nothing that is worked out from the rest.</summary>
internal static class JsonTextOptions
{
    public static readonly JsonSerializerOptions Plain = new() { Converters = { new JsonStringEnumConverter() }, IgnoreReadOnlyProperties = true };
}
