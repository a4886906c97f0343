using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>Day, month and year in three boxes, bound to a <see cref="DateOnly"/> by <see cref="TypedDateBinder"/>.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class GovUkDateInput : FieldTagHelper
{
    public string? Id { get; set; }
    public string? NamePrefix { get; set; }
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsPageHeading { get; set; }
    public bool? Disabled { get; set; }

    /// <summary>"bday" for a person's own date of birth, so that a browser can offer it.</summary>
    public string? Autocomplete { get; set; }

    private string WholeName => NamePrefix ?? FullName;
    private string WholeId => Id ?? IdOf(WholeName);

    private Part? LegendPart
    {
        get
        {
            var text = Legend ?? For?.Metadata.GetDisplayName();
            if (Parts.Legend is not null || text is null)
                return Parts.Legend;
            var part = new Part(Markup.Text(text)) { IsPageHeading = LegendIsPageHeading };
            if (LegendClass is not null)
                part.Attributes["class"] = LegendClass;
            return part;
        }
    }

    private protected override TagBuilder Draw(string? groupClasses, IReadOnlyList<KeyValuePair<string, string?>> attributes)
    {
        string[] partNames = ["Day", "Month", "Year"];
        var partErrors = partNames.Select(p => FirstError(Key(p))).ToArray();
        var message = Parts.Error ?? Part.Of(partErrors.FirstOrDefault(e => e is not null) ?? FirstError(WholeName));
        var hint = Markup.Hint(HintPart, $"{WholeId}-hint");
        var error = Markup.ErrorMessage(message, $"{WholeId}-error");
        // A wrong part alone is marked where it is known; an error of the whole date marks all three.
        var partsKnown = Array.Exists(partErrors, e => e is not null);

        var date = For?.Model as DateOnly?;
        int?[] numbers = [date?.Day, date?.Month, date?.Year];
        var boxes = Markup.Element("div", "govuk-date-input").With(attributes).With("id", WholeId);
        for (var i = 0; i < partNames.Length; i++)
        {
            var wrong = error is not null && (!partsKnown || partErrors[i] is not null);
            var text = Typed(Key(partNames[i])) ?? numbers[i]?.ToString(CultureInfo.InvariantCulture);
            boxes.InnerHtml.AppendHtml(Box(partNames[i], text, wrong));
        }

        var first = partsKnown ? partNames[Array.FindIndex(partErrors, e => e is not null)] : "Day";
        PlaceInSummary(BoxId(first), [.. partNames.Select(Key), WholeName]);
        var describedBy = Markup.Ids(DescribedBy, hint?.Attributes["id"], error?.Attributes["id"]);
        return Markup.FormGroup(groupClasses, error is not null, LegendPart is null && Parts.Fieldset is null
            ? [hint, error, boxes]
            : [Markup.Fieldset(Parts.Fieldset, LegendPart, describedBy, "group", hint, error, boxes)]);
    }

    private string Key(string part) => $"{WholeName}.{part}";

    private string BoxId(string part) => $"{WholeId}-{part.ToLowerInvariant()}";

    private TagBuilder Box(string part, string? value, bool wrong)
    {
        var id = BoxId(part);
        var input = Markup.Element("input", Markup.Classes("govuk-input", "govuk-date-input__input",
                wrong ? "govuk-input--error" : null, part == "Year" ? "govuk-input--width-4" : "govuk-input--width-2"))
            .With("id", id).With("name", Key(part)).With("type", "text").With("inputmode", "numeric")
            .With("autocomplete", Autocomplete is null ? null : $"{Autocomplete}-{part.ToLowerInvariant()}")
            .With("value", string.IsNullOrEmpty(value) ? null : value)
            .Flag("disabled", Disabled == true);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        var label = Markup.Label(Ui.Part.Of(part), id, "govuk-date-input__label");
        return Markup.Element("div", "govuk-date-input__item", Markup.FormGroup(null, false, label, input));
    }
}
