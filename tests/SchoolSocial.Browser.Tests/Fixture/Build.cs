using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchoolSocial.Web.Tests.Walk;

namespace SchoolSocial.Browser.Tests.Fixture;

/// <summary>
/// Of what kinds of elements a page is built, whatever its words. Two pages of one kind of address and one build differ in words alone, so
/// that looking at one of them for the faults of markup and layout is looking at both.
/// </summary>
public static class Build
{
    public static string Of(string address, IHtmlDocument page)
    {
        var kinds = page.Body!.QuerySelectorAll("*").Select(element => $"{KindOf(element.ParentElement!)}>{KindOf(element)}").Distinct();
        return $"{Shape.Of(address)} {string.Join(' ', kinds.Order(StringComparer.Ordinal))}";
    }

    private static string KindOf(IElement element) =>
        string.Join('.', [element.LocalName, element.GetAttribute("role"), element.GetAttribute("type"), .. element.ClassList]);
}
