using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>
/// What every field does alike: name, id, label and hint from the model expression, the typed value back from ModelState
/// (so that nothing is lost when a form is refused), the first error message, and its place in the error summary.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }
    public string? Name { get; set; }
    public string? DescribedBy { get; set; }
    public string? Hint { get; set; }
    public bool? IgnoreModelstateErrors { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected FieldParts Parts { get; } = new();

    private protected string FullName =>
        Name ?? (For is null ? "" : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));

    private protected static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    private protected Part? HintPart => Parts.Hint ?? Part.Of(Hint) ?? Part.Of(For?.Metadata.Description);

    private protected Part? ErrorPart => Parts.Error ?? Part.Of(FirstError(FullName));

    public sealed override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(FieldParts)] = Parts;
        await output.GetChildContentAsync();
        var groupClasses = output.Attributes["class"]?.Value?.ToString();
        var others = output.Attributes.Where(a => a.Name != "class").Select(a => KeyValuePair.Create(a.Name, a.Value?.ToString())).ToList();
        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(Draw(groupClasses, others));
    }

    /// <summary>The whole field. Attributes nobody bound (maxlength, data-...) belong to the control itself.</summary>
    private protected abstract TagBuilder Draw(string? groupClasses, IReadOnlyList<KeyValuePair<string, string?>> attributes);

    private protected string? FirstError(string key)
    {
        if (IgnoreModelstateErrors == true || !ViewContext.ViewData.ModelState.TryGetValue(key, out var entry) || entry.Errors.Count == 0)
            return null;
        var message = entry.Errors[0].ErrorMessage;
        return message.Length > 0 ? message : "Check this answer";
    }

    /// <summary>What was typed, else what the model holds.</summary>
    private protected string? ValueOr(string? given) =>
        Typed(FullName) ?? given ?? Format(For?.Model);

    private protected string? Typed(string key) =>
        ViewContext.ViewData.ModelState.TryGetValue(key, out var entry) ? entry.AttemptedValue : null;

    /// <summary>The chosen values of a group of choices.</summary>
    private protected IReadOnlyCollection<string> Values()
    {
        var raw = ViewContext.ViewData.ModelState.TryGetValue(FullName, out var entry) && entry.RawValue is not null
            ? entry.RawValue
            : For?.Model;
        return raw switch
        {
            null => [],
            string one => [one],
            IEnumerable many => [.. many.Cast<object?>().Select(Format).OfType<string>()],
            _ => [Format(raw)!],
        };
    }

    private protected void PlaceInSummary(string elementId, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
            FieldsOnPage.Of(ViewContext.HttpContext).Place(key, elementId);
    }

    private static string? Format(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}

/// <summary>A field with one control and a label: text, textarea, select, file.</summary>
public abstract class LabelledTagHelper : FieldTagHelper
{
    public string? Id { get; set; }
    public string? Label { get; set; }
    public string? LabelClass { get; set; }
    public bool? Disabled { get; set; }

    private protected string ControlId => Id ?? IdOf(FullName);

    private protected Part? LabelPart =>
        Parts.Label ?? Part.Of(Label, LabelClass) ?? Part.Of(For?.Metadata.GetDisplayName(), LabelClass);

    private protected sealed override TagBuilder Draw(string? groupClasses, IReadOnlyList<KeyValuePair<string, string?>> attributes)
    {
        var hint = Markup.Hint(HintPart, $"{ControlId}-hint");
        var error = Markup.ErrorMessage(ErrorPart, $"{ControlId}-error");
        var describedBy = Markup.Ids(ExtraDescription, DescribedBy, hint?.Attributes["id"], error?.Attributes["id"]);
        PlaceInSummary(ControlId, FullName);
        var group = Markup.FormGroup(groupClasses, error is not null, Markup.Label(LabelPart, ControlId), hint, error);
        DrawControl(group, attributes, describedBy, error is not null);
        return group;
    }

    private protected virtual string? ExtraDescription => null;

    private protected abstract void DrawControl(
        TagBuilder group, IReadOnlyList<KeyValuePair<string, string?>> attributes, string? describedBy, bool hasError);
}
