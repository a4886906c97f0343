using System.Globalization;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>A time of day as people type it: 14:35, 2:35pm, 2.35 pm, 2pm.</summary>
public static class TypedTime
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "h:mmtt", "hh:mmtt", "htt", "hhtt"];

    public static TimeOnly? Of(string? typed)
    {
        if (PlainText.Tidy(typed) is not { } text) return null;
        var plain = text.Replace(" ", "", StringComparison.Ordinal).Replace('.', ':').Replace("a:m:", "am", StringComparison.OrdinalIgnoreCase)
            .Replace("p:m:", "pm", StringComparison.OrdinalIgnoreCase);
        return TimeOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }
}
