using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace SchoolSocial.Web.Ui;

/// <summary>Radios and checkboxes: a group of choices, each with an optional hint and an optional question that it opens.</summary>
public abstract class ChoicesTagHelper : FieldTagHelper
{
    public string? IdPrefix { get; set; }
    public string? Legend { get; set; }
    public string? LegendClass { get; set; }
    public bool LegendIsPageHeading { get; set; }
    public IEnumerable<Choice>? Items { get; set; }

    private protected abstract string Kind { get; }
    private protected abstract string InputType { get; }
    private protected abstract Part? LegendFromModel { get; }
    private protected abstract IDictionary<string, string?> Container { get; }

    private string Prefix => IdPrefix ?? IdOf(FullName);

    private Part? LegendPart => Parts.Legend ?? GivenLegend(Legend) ?? LegendFromModel;

    private protected Part? GivenLegend(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var part = new Part(Markup.Text(text)) { IsPageHeading = LegendIsPageHeading };
        if (LegendClass is not null)
            part.Attributes["class"] = LegendClass;
        return part;
    }

    private protected sealed override TagBuilder Draw(string? groupClasses, IReadOnlyList<KeyValuePair<string, string?>> attributes)
    {
        var hint = Markup.Hint(HintPart, $"{Prefix}-hint");
        var error = Markup.ErrorMessage(ErrorPart, $"{Prefix}-error");
        var describedBy = Markup.Ids(DescribedBy, hint?.Attributes["id"], error?.Attributes["id"]);
        var inFieldset = LegendPart is not null || Parts.Fieldset is not null;

        var chosen = Values();
        var list = Markup.Element("div", $"govuk-{Kind}").With(attributes).With(Container).With("data-module", $"govuk-{Kind}");
        var items = Parts.Items.Concat((Items ?? []).Select(ChoiceItem.Of)).ToList();
        for (var i = 0; i < items.Count; i++)
            DrawItem(list, items[i], i + 1, chosen, inFieldset ? null : describedBy);

        PlaceInSummary(items.FirstOrDefault(i => !i.IsDivider)?.Id ?? Prefix, FullName);
        return Markup.FormGroup(groupClasses, error is not null, inFieldset
            ? [Markup.Fieldset(Parts.Fieldset, LegendPart, describedBy, null, hint, error, list)]
            : [hint, error, list]);
    }

    private void DrawItem(TagBuilder list, ChoiceItem item, int number, IReadOnlyCollection<string> chosen, string? groupDescription)
    {
        if (item.IsDivider)
        {
            list.InnerHtml.AppendHtml(Markup.Element("div", $"govuk-{Kind}__divider", item.Label.Content));
            return;
        }
        var id = item.Id ?? (number == 1 ? Prefix : string.Create(CultureInfo.InvariantCulture, $"{Prefix}-{number}"));
        var isChecked = item.Checked ?? (item.Value is not null && chosen.Contains(item.Value, StringComparer.OrdinalIgnoreCase));
        var conditionalId = $"conditional-{id}";
        var hint = Markup.Hint(item.Hint, $"{id}-item-hint", $"govuk-{Kind}__hint");
        var input = Markup.Element("input", $"govuk-{Kind}__input")
            .With("id", id).With("name", FullName).With("type", InputType).With("value", item.Value ?? "")
            .Flag("checked", isChecked).Flag("disabled", item.Disabled)
            .With("data-aria-controls", item.Conditional?.Content is null ? null : conditionalId)
            .With("data-behaviour", item.Behavior == CheckboxesItemBehavior.Exclusive ? "exclusive" : null)
            .With("aria-describedby", Markup.Ids(DescribesItems ? groupDescription : null, hint?.Attributes["id"]))
            .With(item.InputAttributes);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        list.InnerHtml.AppendHtml(Markup.Element("div", $"govuk-{Kind}__item",
            input, Markup.Label(item.Label, id, $"govuk-{Kind}__label"), hint));
        if (item.Conditional?.Content is { } question)
            list.InnerHtml.AppendHtml(Markup.Element("div",
                Markup.Classes($"govuk-{Kind}__conditional", isChecked ? null : $"govuk-{Kind}__conditional--hidden"), question)
                .With("id", conditionalId));
    }

    /// <summary>Without a fieldset, each checkbox carries the description of the group.</summary>
    private protected virtual bool DescribesItems => false;
}

/// <summary>One answer out of a few.</summary>
[HtmlTargetElement("govuk-radios")]
public sealed class GovUkRadios : ChoicesTagHelper
{
    private protected override string Kind => "radios";
    private protected override string InputType => "radio";
    private protected override Part? LegendFromModel => GivenLegend(For?.Metadata.DisplayName);

    private protected override IDictionary<string, string?> Container => RadiosAttributes;

    [HtmlAttributeName("radios-attributes", DictionaryAttributePrefix = "radios-")]
    public IDictionary<string, string?> RadiosAttributes { get; set; } = new Dictionary<string, string?>();
}

/// <summary>Any number of answers; with one item and no legend, a single tick box.</summary>
[HtmlTargetElement("govuk-checkboxes")]
public sealed class GovUkCheckboxes : ChoicesTagHelper
{
    private protected override string Kind => "checkboxes";
    private protected override string InputType => "checkbox";
    private protected override bool DescribesItems => true;
    private protected override Part? LegendFromModel =>
        For?.Metadata.IsEnumerableType == true ? GivenLegend(For.Metadata.DisplayName) : null;

    private protected override IDictionary<string, string?> Container => CheckboxesAttributes;

    [HtmlAttributeName("checkboxes-attributes", DictionaryAttributePrefix = "checkboxes-")]
    public IDictionary<string, string?> CheckboxesAttributes { get; set; } = new Dictionary<string, string?>();
}
