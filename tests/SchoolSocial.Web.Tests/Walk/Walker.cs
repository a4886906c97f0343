using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Walk;

/// <summary>Follows every link that a person is offered, beginning at one page, fetches the files each page asks for, and tells what is wrong on the way.</summary>
public sealed class Walker(Visitor visitor)
{
    private readonly Queue<(string Address, string From)> waiting = new();
    private readonly Dictionary<string, int> kinds = [];
    private readonly HashSet<string> known = [];

    public List<string> Faults { get; } = [];

    /// <summary>How many bytes each page came as.</summary>
    public Dictionary<string, int> Weights { get; } = [];

    /// <summary>Told of each page as it is opened: its address and what stands on it.</summary>
    public Action<string, IHtmlDocument>? Meets { get; init; }

    /// <summary>The pages that were opened.</summary>
    public List<string> Seen { get; } = [];

    public async Task FromAsync(string start)
    {
        Hear(start, "the beginning");
        while (waiting.TryDequeue(out var next)) await OpenAsync(next.Address, next.From);
    }

    private async Task OpenAsync(string address, string from)
    {
        using var answer = await visitor.Client.GetAsync(new Uri(address, UriKind.Relative));
        Seen.Add(address);
        if (answer.Headers.Location is { } moved)
        {
            Hear(moved.IsAbsoluteUri ? moved.PathAndQuery : moved.OriginalString, address);
            return;
        }

        if (answer.StatusCode != HttpStatusCode.OK)
        {
            Faults.Add($"{address}, offered on {from}, answered {(int)answer.StatusCode}");
            return;
        }

        // A file, such as a CSV, is there; what is in it is another test's business.
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return;
        var body = await answer.Content.ReadAsStringAsync();
        Weights[address] = Encoding.UTF8.GetByteCount(body);
        var page = Page.From(body);
        Meets?.Invoke(address, page);
        Faults.AddRange(PageFaults.Of(page).Select(fault => $"{address} {fault}"));
        foreach (var link in page.QuerySelectorAll("a[href], link[href], [src]"))
        {
            var href = link.GetAttribute("href") ?? link.GetAttribute("src")!;
            if (href.StartsWith('#') || href.StartsWith("mailto:", StringComparison.Ordinal) || href.StartsWith("tel:", StringComparison.Ordinal)) continue;

            // An address outside, such as a helpline's, is for the reader to follow.
            if (href.StartsWith("https://", StringComparison.Ordinal)) continue;
            Hear(new Uri(new Uri("https://localhost" + address), href).PathAndQuery, address);
        }
    }

    private void Hear(string address, string from)
    {
        if (!known.Add(address)) return;
        var kind = Shape.Of(address);
        kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
        if (kinds[kind] <= Shape.Each) waiting.Enqueue((address, from));
    }
}
