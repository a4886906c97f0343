using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>Somebody with a browser: opens pages, fills in the forms that are on them and presses the buttons that are there.</summary>
public sealed class Visitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public async Task<Page> Open(string path) => await PageOf(await client.GetAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Opens a page that must be there.</summary>
    public async Task<Page> See(string path)
    {
        var page = await Open(path);
        page.Status.ShouldBe(HttpStatusCode.OK, $"{path} answered {page.Status} {page.Location}");
        return page;
    }

    /// <summary>Fills in the form that bears the button, leaves every other field as it stands, and presses the button.</summary>
    public async Task<Page> Press(Page page, string button, params (string Field, string Value)[] typed)
    {
        var (form, fields, action) = Filled(page, button, typed);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            using var query = new FormUrlEncodedContent(fields);
            return await Open($"{action.Split('?')[0]}?{await query.ReadAsStringAsync()}");
        }

        using var content = new FormUrlEncodedContent(fields);
        return await PageOf(await client.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), content));
    }

    /// <summary>The same with a file chosen in the form; with no name, none is chosen, as browsers say it.</summary>
    public async Task<Page> Upload(Page page, string button, (string Field, string Name, byte[] Bytes) file, params (string Field, string Value)[] typed)
    {
        var (form, fields, action) = Filled(page, button, typed);
        form.Enctype.ShouldBe("multipart/form-data");
        form.QuerySelector($"input[type=file][name='{file.Field}']").ShouldNotBeNull();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in fields) content.Add(new StringContent(value), $"\"{name}\"");
        var chosen = new ByteArrayContent(file.Bytes);
        chosen.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{file.Field}\"", FileName = $"\"{file.Name}\"" };
        content.Add(chosen);
        return await PageOf(await client.PostAsync(new Uri(action, UriKind.RelativeOrAbsolute), content));
    }

    private static (IHtmlFormElement Form, List<KeyValuePair<string, string>> Fields, string Action) Filled(Page page, string button, (string Field, string Value)[] typed)
    {
        var pressed = page.Html.QuerySelectorAll("form button, form input[type=submit]").FirstOrDefault(found => TextOf(found) == button)
            ?? throw new InvalidOperationException(
                $"No button '{button}' on {page.Address}; there is: {string.Join(", ", page.Html.QuerySelectorAll("form button").Select(TextOf))}");
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var fields = FieldsOf(form, pressed);
        foreach (var (field, value) in typed)
        {
            if (form.QuerySelector($"[name='{field}']") is null) throw new InvalidOperationException($"The form has no field '{field}'.");
        }

        foreach (var name in typed.Select(each => each.Field).Distinct()) fields.RemoveAll(field => field.Key == name);
        fields.AddRange(typed.Select(each => KeyValuePair.Create(each.Field, each.Value)));
        return (form, fields, form.GetAttribute("action") is { Length: > 0 } named ? named : page.Address);
    }

    /// <summary>The page that an accepted form leads to.</summary>
    public async Task<Page> Follow(Page page)
    {
        page.Location.ShouldNotBeNull($"{page.Address} answered {page.Status} and leads nowhere: {page.Text}");
        return await See(page.Location);
    }

    public async Task SignIn(string email, string password)
    {
        var page = await See("/sign-in");
        var answer = await Press(page, "Sign in", ("Email", email), ("Password", password));
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Text);
    }

    public async Task EnterCode(string code)
    {
        var answer = await Press(await See("/sign-in/code"), "Sign in", ("Code", code));
        answer.Status.ShouldBe(HttpStatusCode.Redirect, answer.Text);
    }

    private static async Task<Page> PageOf(HttpResponseMessage response)
    {
        using var answer = response;
        var body = await answer.Content.ReadAsStringAsync();
        var location = answer.Headers.Location is { } found
            ? found.IsAbsoluteUri ? found.PathAndQuery : found.OriginalString
            : null;
        return new Page(answer.StatusCode, Parser.ParseDocument(body), location, answer.RequestMessage!.RequestUri!.PathAndQuery, body);
    }

    private static string TextOf(IElement element) => Page.Plain(element.GetAttribute("value") is { Length: > 0 } value && element is IHtmlInputElement ? value : element.TextContent);

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, IElement pressed)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            if (element.HasAttribute("disabled")) continue;
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "radio" or "checkbox" } choice when choice.IsChecked:
                    fields.Add(new(name, choice.Value));
                    break;
                case IHtmlInputElement { Type: "radio" or "checkbox" or "file" or "submit" }:
                    break;
                case IHtmlInputElement input:
                    fields.Add(new(name, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    fields.Add(new(name, area.Value));
                    break;
                case IHtmlSelectElement select:
                    fields.AddRange(select.SelectedOptions.Select(option => KeyValuePair.Create(name, option.Value)));
                    break;
            }
        }

        if (pressed.GetAttribute("name") is { } button) fields.Add(new(button, pressed.GetAttribute("value") ?? ""));
        return fields;
    }
}

/// <summary>An answer as a person meets it.</summary>
public sealed record Page(HttpStatusCode Status, IHtmlDocument Html, string? Location, string Address, string Body)
{
    public string Heading => Plain(Html.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>What can be read in the main part, without markup.</summary>
    public string Text => Plain((Html.QuerySelector("main") ?? Html.Body)?.TextContent ?? "");

    /// <summary>What the error summary says, in order.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Html.QuerySelectorAll(".govuk-error-summary li").Select(item => Plain(item.TextContent))];

    /// <summary>The value beside a key of a summary list.</summary>
    public string? Fact(string key) => Html.QuerySelectorAll(".govuk-summary-list__row")
        .Where(row => Plain(row.QuerySelector("dt")?.TextContent ?? "") == key)
        .Select(row => Plain(row.QuerySelector("dd")?.TextContent ?? "")).FirstOrDefault();

    public bool HasLink(string text) => Html.QuerySelectorAll("a").Any(link => Plain(link.TextContent) == text);

    public static IHtmlDocument From(string html) => new HtmlParser().ParseDocument(html);

    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
