namespace SchoolSocial.Web.Ui;

/// <summary>One answer of a closed question, for lists that come from data rather than from the view.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);

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
