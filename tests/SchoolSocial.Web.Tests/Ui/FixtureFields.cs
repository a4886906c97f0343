using System.Text.Json;
using Microsoft.AspNetCore.Razor.TagHelpers;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Tests.Ui;

/// <summary>The fields of a fixture, written as a view would write them.</summary>
internal static class FixtureFields
{
    public static Tag Input(JsonElement o) => Labelled("govuk-input", o, new GovUkInput
    {
        Type = o.Text("type") is { Length: > 0 } type ? type : "text",
        Value = o.Text("value"),
        Spellcheck = o.Flag("spellcheck"),
        InputAttributes = Given(o, "autocomplete", "pattern", "inputmode", "autocapitalize"),
    }, Affix(o, "prefix"), Affix(o, "suffix"));

    public static Tag Textarea(JsonElement o) => Labelled("govuk-textarea", o, new GovUkTextarea
    {
        Value = o.Text("value"),
        Rows = o.Number("rows") ?? 5,
        Spellcheck = o.Flag("spellcheck"),
        TextareaAttributes = Given(o, "autocomplete"),
    });

    public static Tag CharacterCount(JsonElement o) => Labelled("govuk-character-count", o, new GovUkTextarea
    {
        Value = o.Text("value"),
        Rows = o.Number("rows") ?? 5,
        MaxLength = o.Number("maxlength"),
        MaxWords = o.Number("maxwords"),
        Threshold = o.Number("threshold"),
        Spellcheck = o.Flag("spellcheck"),
        TextareaAttributes = Given(o),
    });

    public static Tag Select(JsonElement o) => Labelled("govuk-select", o, new GovUkSelect { SelectAttributes = Given(o) },
        [.. o.List("items").Select(i => new Tag("govuk-select-item", new SelectItem
        {
            Value = i.Text("value"),
            Selected = i.Flag("selected") ?? (o.Text("value") is { Length: > 0 } value && value == (i.Text("value") ?? i.Text("text"))),
            Disabled = i.Flag("disabled"),
        }, i.Attributes(), i.Content()))]);

    public static Tag FileUpload(JsonElement o) => Labelled("govuk-file-upload", o, new GovUkFileUpload
    {
        Multiple = o.Flag("multiple") == true,
        JavascriptEnhancements = o.Flag("javascript") == true,
        InputAttributes = Given(o),
    });

    public static Tag PasswordInput(JsonElement o) => Labelled("govuk-password-input", o, new GovUkPasswordInput
    {
        Autocomplete = o.Text("autocomplete") ?? "current-password",
        InputAttributes = Given(o),
    });

    public static Tag Radios(JsonElement o)
    {
        var element = new GovUkRadios { Name = o.Text("name"), IdPrefix = o.Text("idPrefix"), RadiosAttributes = Given(o) };
        return new Tag("govuk-radios", element, Group(o), Choices("radios", o, i =>
            o.Text("value") is { Length: > 0 } value && i.Text("value") == value));
    }

    public static Tag Checkboxes(JsonElement o)
    {
        var values = o.At("values") is { } list ? list.EnumerateArray().Select(v => v.ToString()).ToList() : [];
        var element = new GovUkCheckboxes
        {
            Name = o.Text("name"),
            IdPrefix = o.Text("idPrefix"),
            DescribedBy = o.Text("fieldset", "describedBy") ?? o.Text("describedBy"),
            CheckboxesAttributes = Given(o),
        };
        return new Tag("govuk-checkboxes", element, Group(o), Choices("checkboxes", o, i => values.Contains(i.Text("value")!)));
    }

    public static Tag DateInput(JsonElement o) => new("govuk-date-input", new GovUkDateInput
    {
        Id = o.Text("id"),
        NamePrefix = o.Text("namePrefix") ?? "date",
        DescribedBy = o.Text("fieldset", "describedBy"),
    }, o.Attributes(o.Text("formGroup", "classes")), Pieces("date-input", o));

    private static Tag Labelled(string name, JsonElement o, LabelledTagHelper element, params Piece?[] more)
    {
        element.Name = o.Text("name");
        element.Id = o.Text("id");
        element.DescribedBy = o.Text("describedBy");
        element.Disabled = o.Flag("disabled");
        var label = o.At("label") is { } l
            ? new Tag($"{name}-label", new FieldLabel { IsPageHeading = l.Flag("isPageHeading") == true }, l.Attributes(l.Text("classes")), l.Content())
            : null;
        return new Tag(name, element, Group(o),
            [.. new[] { label, Hint(name, o), Error(name, o) }.OfType<Piece>(), .. more.OfType<Piece>()]);
    }

    private static Piece[] Choices(string kind, JsonElement o, Func<JsonElement, bool> isChosen)
    {
        var items = o.List("items").Select(i => i.Text("divider") is { } divider
            ? new Tag($"govuk-{kind}-divider", new ChoiceDivider(), null, Piece.Words(divider))
            : new Tag($"govuk-{kind}-item", new ChoiceItemElement
            {
                Value = i.Text("value") ?? "",
                Id = i.Text("id"),
                Checked = i.Flag("checked") ?? isChosen(i),
                Disabled = i.Flag("disabled"),
                Behavior = i.Text("behaviour") == "exclusive" ? CheckboxesItemBehavior.Exclusive : CheckboxesItemBehavior.None,
                InputAttributes = i.Attributes(),
            }, Label(i), [.. i.Content(), .. Extras(kind, i)]));
        return [.. Pieces($"{kind}", o), .. items];
    }

    private static Dictionary<string, string?> Label(JsonElement item) =>
        item.At("label") is { } label ? label.Attributes(label.Text("classes")) : [];

    private static IEnumerable<Piece> Extras(string kind, JsonElement item)
    {
        if (item.At("hint") is { } hint)
            yield return new Tag($"govuk-{kind}-item-hint", new ChoiceItemHint(), null, hint.Content());
        if (item.Text("conditional", "html") is { Length: > 0 } html)
            yield return new Tag($"govuk-{kind}-item-conditional", new ChoiceItemConditional(), null, Piece.Html(html));
    }

    private static Piece[] Pieces(string kind, JsonElement o)
    {
        var name = $"govuk-{kind}";
        var inside = new[] { Hint(name, o), Error(name, o) }.OfType<Piece>();
        if (o.At("fieldset") is not { } fieldset)
            return [.. inside];
        var legend = fieldset.At("legend") is { } l
            ? new Tag($"{name}-fieldset-legend", new FieldLegend { IsPageHeading = l.Flag("isPageHeading") == true }, l.Attributes(l.Text("classes")), l.Content())
            : null;
        return [.. inside, new Tag($"{name}-fieldset", new FieldFieldset(), fieldset.Attributes(fieldset.Text("classes")), legend is null ? [] : [legend])];
    }

    private static Tag? Hint(string name, JsonElement o) =>
        o.At("hint") is { } hint ? new Tag($"{name}-hint", new FieldHint(), hint.Attributes(hint.Text("classes")), hint.Content()) : null;

    private static Tag? Error(string name, JsonElement o) =>
        o.At("errorMessage") is { } error ? new Tag($"{name}-error-message", new FieldErrorMessage(), error.Attributes(), error.Content()) : null;

    private static Tag? Affix(JsonElement o, string which)
    {
        if (o.At(which) is not { } affix || affix.Content().Length == 0)
            return null;
        TagHelper element = which == "prefix" ? new InputPrefix() : new InputSuffix();
        return new Tag($"govuk-input-{which}", element, affix.Attributes(affix.Text("classes")), affix.Content());
    }

    private static Dictionary<string, string?> Group(JsonElement o) =>
        o.Text("formGroup", "classes") is { } classes ? new() { ["class"] = classes } : [];

    /// <summary>Attributes of the control itself.</summary>
    private static Dictionary<string, string?> Given(JsonElement o, params string[] names)
    {
        var attributes = o.Attributes(o.Text("classes"));
        foreach (var name in names)
            if (o.Text(name) is { } value)
                attributes[name] = value;
        return attributes;
    }
}
