using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// Reads a date from its three boxes (or whole, as 2026-11-20, from an address). What was typed stays in ModelState word for word,
/// and an error is laid on the box that is wrong. An empty date is no error here: whether it is needed is the form's own rule.
/// </summary>
public sealed class TypedDateBinder : IModelBinder
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var day = Take(bindingContext, $"{name}.Day");
        var month = Take(bindingContext, $"{name}.Month");
        var year = Take(bindingContext, $"{name}.Year");
        if (day is null && month is null && year is null)
            BindWhole(bindingContext);
        else
            BindParts(bindingContext, day ?? "", month ?? "", year ?? "");
        return Task.CompletedTask;
    }

    private static void BindWhole(ModelBindingContext context)
    {
        var whole = Take(context, context.ModelName);
        if (whole is null)
            return;
        if (whole.Length == 0)
            Succeed(context, null);
        else if (DateOnly.TryParseExact(whole, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            Succeed(context, date);
        else
            Refuse(context, "", $"{Subject(context)} must be a real date");
    }

    private static void BindParts(ModelBindingContext context, string day, string month, string year)
    {
        (string Part, string Typed)[] parts = [("Day", day), ("Month", month), ("Year", year)];
        var missing = parts.Where(p => p.Typed.Length == 0).Select(p => p.Part).ToList();
        if (missing.Count == 3)
        {
            Succeed(context, null);
            return;
        }
        if (missing.Count > 0)
        {
            var list = string.Join(" and ", missing.Select(p => $"a {p.ToLowerInvariant()}"));
            foreach (var part in missing)
                Refuse(context, part, $"{Subject(context)} must include {list}");
            return;
        }
        var (d, m, y) = (Number(day, 1, 31), MonthNumber(month), Number(year, FirstYear, LastYear));
        if (d is null)
            Refuse(context, "Day", $"{Subject(context)} must have a day between 1 and 31");
        if (m is null)
            Refuse(context, "Month", $"{Subject(context)} must have a month between 1 and 12");
        if (y is null)
            Refuse(context, "Year", year.Length == 4
                ? $"{Subject(context)} must have a year between {FirstYear} and {LastYear}"
                : $"{Subject(context)} must have a year of four numbers, like 2026");
        if (d is null || m is null || y is null)
            return;
        if (d > DateTime.DaysInMonth(y.Value, m.Value))
            Refuse(context, "Day", $"{Subject(context)} must be a real date");
        else
            Succeed(context, new DateOnly(y.Value, m.Value, d.Value));
    }

    private static string? Take(ModelBindingContext context, string key)
    {
        var result = context.ValueProvider.GetValue(key);
        if (result == ValueProviderResult.None)
            return null;
        context.ModelState.SetModelValue(key, result);
        // A box is no property of its own, so nobody else would ever call it checked.
        context.ModelState.MarkFieldSkipped(key);
        return result.FirstValue?.Trim() ?? "";
    }

    private static int? Number(string typed, int from, int to) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to ? number : null;

    /// <summary>11, Nov or November: people copy dates from letters.</summary>
    private static int? MonthNumber(string typed)
    {
        if (Number(typed, 1, 12) is { } number)
            return number;
        var names = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat;
        for (var month = 1; month <= 12; month++)
            if (string.Equals(typed, names.GetMonthName(month), StringComparison.OrdinalIgnoreCase)
                || (typed.Length >= 3 && names.GetMonthName(month).StartsWith(typed, StringComparison.OrdinalIgnoreCase)))
                return month;
        return null;
    }

    private static string Subject(ModelBindingContext context) => context.ModelMetadata.DisplayName ?? "The date";

    private static void Refuse(ModelBindingContext context, string part, string message)
    {
        context.ModelState.TryAddModelError(part.Length == 0 ? context.ModelName : $"{context.ModelName}.{part}", message);
        context.Result = ModelBindingResult.Failed();
    }

    private static void Succeed(ModelBindingContext context, DateOnly? date)
    {
        if (date is not null || Nullable.GetUnderlyingType(context.ModelType) is not null)
            context.Result = ModelBindingResult.Success(date);
    }
}
