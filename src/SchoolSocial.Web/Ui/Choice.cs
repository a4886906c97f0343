namespace SchoolSocial.Web.Ui;

/// <summary>One answer of a closed question, for lists that come from data rather than from the view.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    /// <summary>One of several records.</summary>
    public static Choice Of(Guid id, string name) => new(id.ToString(), name);

    /// <summary>Every value of an enum, in its order.</summary>
    public static IReadOnlyList<Choice> Each<TValue>(Func<TValue, string> words)
        where TValue : struct, Enum => [.. Enum.GetValues<TValue>().Select(value => new Choice(value.ToString(), words(value)))];
}

public static class Choices
{
    /// <summary>Is this record among the answers on offer? Nothing is none of them.</summary>
    public static bool Offers(this IEnumerable<Choice> choices, Guid? id) => choices.Any(choice => choice.Value == id?.ToString());
}

public enum CheckboxesItemBehavior
{
    None,

    /// <summary>Ticking this one clears the others ("None of these").</summary>
    Exclusive,
}

internal sealed class ChoiceItem
{
    public required Part Label { get; init; }
    public string? Value { get; init; }
    public string? Id { get; init; }
    public bool? Checked { get; init; }
    public bool Disabled { get; init; }
    public bool IsDivider { get; init; }
    public CheckboxesItemBehavior Behavior { get; init; }
    public Part? Hint { get; init; }
    public Part? Conditional { get; init; }
    public IDictionary<string, string?> InputAttributes { get; init; } = new Dictionary<string, string?>();

    public static ChoiceItem Of(Choice choice) =>
        new() { Label = Part.Of(choice.Text)!, Value = choice.Value, Hint = Part.Of(choice.Hint) };
}
