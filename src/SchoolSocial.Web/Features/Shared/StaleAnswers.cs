using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>One answer that two people changed at once: what this one typed, and what the other has stored.</summary>
public sealed record StaleAnswer(string Question, string Typed, string Stored);

/// <summary>Puts a form as it was typed beside the form as it would be drawn from what is stored now.</summary>
public static class StaleAnswers
{
    public const string Key = "Stale";

    /// <summary>The questions (properties with a display name) whose answers differ, in the order of the form.</summary>
    /// <param name="typed">The form as it came.</param>
    /// <param name="stored">The form as it would be drawn now.</param>
    /// <param name="choices">The words of closed answers, by the name of their property.</param>
    public static IReadOnlyList<StaleAnswer> Of<TForm>(TForm typed, TForm stored, params (string Property, IReadOnlyList<Choice> Choices)[] choices)
    {
        return [.. typeof(TForm).GetProperties()
            .Select(property => (Property: property, Question: property.GetCustomAttribute<DisplayAttribute>()?.Name))
            .Where(each => each.Question is not null)
            .Select(each => new StaleAnswer(
                each.Question!, Words(each.Property.GetValue(typed), OfferedTo(each.Property)), Words(each.Property.GetValue(stored), OfferedTo(each.Property))))
            .Where(answer => answer.Typed != answer.Stored)];

        IReadOnlyList<Choice> OfferedTo(PropertyInfo property) =>
            Array.Find(choices, each => each.Property == property.Name).Choices ?? [];
    }

    private static string Words(object? value, IReadOnlyList<Choice> choices) => value switch
    {
        null or "" => "Nothing",
        true => "Yes",
        false => "No",
        DateOnly on => SchoolDates.Day(on),
        string text => choices.FirstOrDefault(choice => choice.Value == text)?.Text ?? text,
        IEnumerable several => string.Join("; ", several.Cast<object>().Select(each => Words(each, choices))) is { Length: > 0 } words ? words : "Nothing",
        _ => choices.FirstOrDefault(choice => choice.Value == value.ToString())?.Text ?? value.ToString()!,
    };
}
