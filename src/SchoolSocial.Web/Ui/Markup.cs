using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace SchoolSocial.Web.Ui;

/// <summary>The few pieces of GOV.UK markup that every field shares. Everything passes through <see cref="TagBuilder"/>, which encodes.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? classes = null, params ReadOnlySpan<IHtmlContent?> content)
    {
        var element = new TagBuilder(name);
        if (!string.IsNullOrWhiteSpace(classes))
            element.Attributes["class"] = classes;
        foreach (var part in content)
            if (part is not null)
                element.InnerHtml.AppendHtml(part);
        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
            element.Attributes[attribute] = value;
        return element;
    }

    public static TagBuilder With(this TagBuilder element, IEnumerable<KeyValuePair<string, string?>> attributes)
    {
        foreach (var (name, value) in attributes)
            element.Attributes[name] = name == "class" ? Classes(element.Attributes.GetValueOrDefault("class"), value) : value;
        return element;
    }

    /// <summary>An attribute such as <c>disabled</c>, which is either there or not.</summary>
    public static TagBuilder Flag(this TagBuilder element, string attribute, bool on)
    {
        if (on)
            element.Attributes[attribute] = attribute;
        return element;
    }

    public static string Classes(params ReadOnlySpan<string?> classes)
    {
        var wanted = new List<string>(classes.Length);
        foreach (var name in classes)
            if (!string.IsNullOrWhiteSpace(name))
                wanted.Add(name.Trim());
        return string.Join(' ', wanted);
    }

    /// <summary>Ids for <c>aria-describedby</c>; null where there are none, so that the attribute is left out.</summary>
    public static string? Ids(params ReadOnlySpan<string?> ids)
    {
        var joined = Classes(ids);
        return joined.Length == 0 ? null : joined;
    }

    public static IHtmlContent? Text(string? text) => string.IsNullOrEmpty(text) ? null : new StringHtmlContent(text);

    public static TagBuilder FormGroup(string? classes, bool hasError, params ReadOnlySpan<IHtmlContent?> content) =>
        Element("div", Classes("govuk-form-group", hasError ? "govuk-form-group--error" : null, classes), content);

    public static TagBuilder? Label(Part? label, string forId, string? classes = null)
    {
        if (label?.Content is null)
            return null;
        var element = Element("label", Classes("govuk-label", classes), label.Content).With(label.Attributes).With("for", forId);
        return label.IsPageHeading ? Element("h1", "govuk-label-wrapper", element) : element;
    }

    public static TagBuilder? Hint(Part? hint, string id, string? classes = null) =>
        hint?.Content is null ? null : Element("div", Classes("govuk-hint", classes), hint.Content).With(hint.Attributes).With("id", id);

    public static TagBuilder? ErrorMessage(Part? error, string id)
    {
        if (error?.Content is null)
            return null;
        var element = Element("p", "govuk-error-message").With(error.Attributes).With("id", id);
        var prefix = error.VisuallyHiddenText ?? "Error";
        if (prefix.Length > 0)
        {
            element.InnerHtml.AppendHtml(Element("span", "govuk-visually-hidden", Text(prefix + ":")));
            element.InnerHtml.AppendHtml(" ");
        }
        element.InnerHtml.AppendHtml(error.Content);
        return element;
    }

    public static TagBuilder Fieldset(Part? fieldset, Part? legend, string? describedBy, string? role, params ReadOnlySpan<IHtmlContent?> content)
    {
        var element = Element("fieldset", "govuk-fieldset").With("role", role).With("aria-describedby", describedBy);
        if (fieldset is not null)
            element.With(fieldset.Attributes);
        if (legend?.Content is not null)
        {
            var inner = legend.IsPageHeading ? Element("h1", "govuk-fieldset__heading", legend.Content) : legend.Content;
            element.InnerHtml.AppendHtml(Element("legend", "govuk-fieldset__legend", inner).With(legend.Attributes));
        }
        foreach (var part in content)
            if (part is not null)
                element.InnerHtml.AppendHtml(part);
        return element;
    }
}
