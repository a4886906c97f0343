using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>What no page may have, whatever it is about.</summary>
public static class PageFaults
{
    public static IEnumerable<string> Of(IHtmlDocument html) =>
        [.. Frame(html), .. Ids(html), .. Fields(html), .. Links(html), .. Forms(html), .. Foreign(html)];

    private static IEnumerable<string> Frame(IHtmlDocument html)
    {
        var headings = html.QuerySelectorAll("h1");
        if (headings.Length != 1) yield return $"has {headings.Length} h1";
        if (Page.Plain(html.Title ?? "") is not { Length: > 0 } title) yield return "has no title";
        else if (headings.Length == 1 && !title.Contains(OwnWords(headings[0]), StringComparison.Ordinal))
        {
            yield return $"has the title '{title}', but its h1 says '{OwnWords(headings[0])}'";
        }

        if (html.DocumentElement.GetAttribute("lang") is not ("en-GB" or "en" or "cy")) yield return "does not say its language";
        if (html.QuerySelectorAll("main").Length != 1) yield return "has no one main part";
    }

    private static IEnumerable<string> Ids(IHtmlDocument html)
    {
        foreach (var twice in html.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1))
        {
            yield return $"has the id '{twice.Key}' {twice.Count()} times";
        }

        foreach (var attribute in (string[])["aria-describedby", "aria-labelledby", "aria-controls", "for", "list", "headers"])
        {
            foreach (var element in html.QuerySelectorAll($"[{attribute}]"))
            {
                foreach (var id in element.GetAttribute(attribute)!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    if (html.GetElementById(id) is null) yield return $"has {attribute}='{id}', which is not there";
                }
            }
        }
    }

    private static IEnumerable<string> Fields(IHtmlDocument html)
    {
        foreach (var field in html.QuerySelectorAll("input, select, textarea"))
        {
            if (field is IHtmlInputElement { Type: "hidden" or "submit" or "button" or "image" }) continue;
            var labelled = field.Closest("label") is not null || field.GetAttribute("aria-label") is { Length: > 0 } || field.HasAttribute("aria-labelledby")
                || (field.Id is { Length: > 0 } id && html.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == id && OwnWords(label).Length > 0));
            if (!labelled) yield return $"has the field '{field.GetAttribute("name")}' without a label";
            if (field is IHtmlInputElement { Type: "radio" or "checkbox" } && field.Closest("fieldset") is null
                && html.QuerySelectorAll($"input[name='{field.GetAttribute("name")}']").Length > 1)
            {
                yield return $"has the choices '{field.GetAttribute("name")}' without a question over them";
            }
        }

        foreach (var group in html.QuerySelectorAll("fieldset").Where(group => group.QuerySelector("legend") is null)) yield return $"has a group of fields without a legend: {Page.Plain(group.TextContent)}";
    }

    private static IEnumerable<string> Links(IHtmlDocument html)
    {
        foreach (var link in html.QuerySelectorAll("a"))
        {
            var href = link.GetAttribute("href");
            if (string.IsNullOrWhiteSpace(href) || href == "#") yield return $"has the link '{Page.Plain(link.TextContent)}' to nowhere";
            else if (href.StartsWith('#') && html.GetElementById(href[1..]) is null) yield return $"has the link {href}, which is not there";
            if (Page.Plain(link.TextContent).Length == 0 && !link.HasAttribute("aria-label")) yield return $"has a link to {href} without words";
        }

        foreach (var button in html.QuerySelectorAll("button").Where(button => Page.Plain(button.TextContent).Length == 0 && !button.HasAttribute("aria-label")))
        {
            yield return $"has a button without words: {button.OuterHtml}";
        }

        foreach (var table in html.QuerySelectorAll("table").Where(table => table.QuerySelector("caption") is null)) yield return $"has a table without a caption: {Page.Plain(table.TextContent)}";
        foreach (var picture in html.QuerySelectorAll("img:not([alt])")) yield return $"has a picture without words: {picture.OuterHtml}";
        foreach (var drawing in html.QuerySelectorAll("svg[role=img]").Where(svg => svg.QuerySelector("title") is null)) yield return $"has a drawing without a title: {drawing.Id}";
    }

    private static IEnumerable<string> Forms(IHtmlDocument html)
    {
        foreach (var form in html.QuerySelectorAll("form"))
        {
            var isPost = string.Equals(form.GetAttribute("method"), "post", StringComparison.OrdinalIgnoreCase);
            if (isPost && form.QuerySelector("input[name=__RequestVerificationToken]") is null) yield return $"has the form {form.GetAttribute("action")} without its token";
            if (form.QuerySelector("button, input[type=submit]") is null) yield return $"has the form {form.GetAttribute("action")} without a button";
        }
    }

    /// <summary>Everything is a file of our own, and nothing is written into the page that its security policy would refuse.</summary>
    private static IEnumerable<string> Foreign(IHtmlDocument html)
    {
        foreach (var element in html.QuerySelectorAll("[src], link[href]"))
        {
            var address = element.GetAttribute("src") ?? element.GetAttribute("href")!;
            if (address.StartsWith("//", StringComparison.Ordinal) || address.Contains(':', StringComparison.Ordinal)) yield return $"fetches {address}";
        }

        if (html.QuerySelectorAll("script:not([src]), style").Length > 0) yield return "has a script or style written into the page";
        foreach (var element in html.All)
        {
            foreach (var attribute in element.Attributes.Where(each => each.Name == "style" || each.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"has the attribute {attribute.Name} on {element.LocalName}";
            }
        }
    }

    /// <summary>What an element says without a caption or a hidden addition inside it.</summary>
    private static string OwnWords(IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var caption in copy.QuerySelectorAll("[class*=caption]").ToList()) caption.Remove();
        return Page.Plain(copy.TextContent);
    }
}
