using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Web.Tests.Files;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Pathways;

/// <summary>
/// Whatever is sent to any address of the nudes pathway, in whatever dress, no picture, file or way to one is kept: not in the database, not in the
/// data folder, not in the log, and not for a writer whose sign-in has ended either.
/// </summary>
public sealed class NoPictureTests
{
    /// <summary>In every payload, so that what is kept of one can be found.</summary>
    private const string Mark = "Zq7PictureMark";

    private static readonly string Base64 = Convert.ToBase64String([.. Samples.Png, .. Encoding.ASCII.GetBytes(Mark)]);

    private static readonly (string Name, string Words)[] Dresses =
    [
        ("data-URI", $"data:image/png;base64,{Base64}"),
        ("Markdown", $"Look: ![{Mark}](data:image/png;base64,{Base64})"),
        ("Markdown link", $"Look: [{Mark}](https://pictures.example/{Mark})"),
        ("bare base64", Base64),
        ("base64 in lines", string.Join('\n', Base64.Chunk(40).Select(piece => new string(piece)))),
        ("base64 in words", string.Join(' ', Base64.Chunk(12).Select(piece => new string(piece)))),
        ("JSON", JsonSerializer.Serialize(new { name = Mark, image = Base64 })),
        ("SVG", $"<svg xmlns='http://www.w3.org/2000/svg'><title>{Mark}</title><image href='data:image/png;base64,{Base64}'/></svg>"),
        ("HTML", $"<img src='//pictures.example/{Mark}' alt='{Mark}'>"),
        ("picture of a mail", $"It is cid:{Mark}"),
        ("picture of a page", $"<img alt={Mark}>"),
        ("address", $"It is at https://files.example/{Mark}/picture"),
        ("file address", $"It is at file:///srv/{Mark}"),
        ("share", $"It is at \\\\server\\{Mark}\\one"),
        ("name of a file", $"It is called {Mark}.jpg"),
        ("hexadecimal", $"{Mark} {Convert.ToHexString(Samples.Png)}"),
    ];

    [Fact]
    public async Task PAT_15_WD80_Nothing_that_is_or_leads_to_a_picture_is_kept_at_any_address_of_the_pathway()
    {
        using var school = new School();
        var concern = await school.Upset();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(concern, PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        var hidden = await TokensAsync(dsl, $"{pathway}/report-remove");
        var (before, files) = (await StateAsync(school), FilesOf(school));
        var addresses = AddressesOf(school, concern.Code, pathway);
        addresses.Count.ShouldBeGreaterThan(PathwayTable.Of(PathwayKind.Nudes).Asks.Count);
        var strangers = school.Visitor();
        foreach (var address in addresses)
        {
            foreach (var (_, words) in Dresses)
            {
                await SendAsync(dsl, $"{address}?note={Uri.EscapeDataString(words)}", Form(hidden, words));
                await SendAsync(strangers, address, Form(hidden, words));
                await SendAsync(dsl, address, new StringContent(JsonSerializer.Serialize(new { Form = new { Answers = new { how = words } } }), Encoding.UTF8, "application/json"));
                await SendAsync(dsl, address, new StringContent(words, Encoding.UTF8, "text/plain"));
            }

            foreach (var type in (string[])["image/png", "image/svg+xml", "application/octet-stream"]) await SendAsync(dsl, address, Bytes(type));
            await SendAsync(dsl, address, Parts(hidden, asFile: true));
            await SendAsync(dsl, address, Parts(hidden, asFile: false));
        }

        (await StateAsync(school)).ShouldBe(before, "no step, file, notice or kept form has come of any of it");
        FilesOf(school).ShouldBe(files);
        foreach (var file in Directory.EnumerateFiles(school.Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal))) Holds(file).ShouldBeFalse(file);
        (await LogAsync(school)).ShouldContain("POST pathways/{code}/{ask}", Case.Sensitive, "the log lies in that folder and tells of these requests");

        // The same form with words and nothing else is kept: what was refused was refused for what it was.
        await SendAsync(dsl, $"{pathway}/report-remove", Form(hidden, "We rang Childline together."));
        var step = await school.With(db => db.Set<PathwayStep>().SingleAsync(each => each.Kind == PathwayStepKind.ReportRemoveAnswered));
        school.Services.GetRequiredService<Vault>().Open(step.Answers!, step.Id).ShouldContain("We rang Childline together.");
        await SendAsync(strangers, $"{pathway}/support?note={Mark}", Form(hidden, "Words of somebody whose sign-in has ended."));
        (await school.With(db => db.KeptForms.Select(kept => kept.Path).SingleAsync())).ShouldBe($"{pathway}/support", "and words are laid aside for their writer, without what hung on the address");
    }

    [Fact]
    public async Task PAT_15_What_was_refused_does_not_come_back_on_the_page()
    {
        using var school = new School();
        var dsl = await school.As(Role.Dsl);
        var pathway = await dsl.Begin(await school.Upset(), PathwayKind.Nudes);
        await dsl.AnswerTriggers(pathway);
        foreach (var (name, words) in Dresses)
        {
            var page = await dsl.Press(await dsl.See($"{pathway}/report-remove"), "Record this answer", ("Form.Answers[answer]", "yes"), ("Form.Answers[how]", words));
            page.Status.ShouldBe(System.Net.HttpStatusCode.UnprocessableEntity, name);
            page.Errors.Count.ShouldBeGreaterThan(0, name);
            page.Body.ShouldNotContain(Mark, Case.Sensitive, name);
        }
    }

    /// <summary>Every address that takes anything, with each word a step's page can have in it.</summary>
    private static List<string> AddressesOf(School school, string concern, string pathway) =>
    [
        .. school.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true && endpoint.RoutePattern.RawText!.Contains("pathways", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.RoutePattern.RawText!.Contains("{ask}", StringComparison.Ordinal)
                ? PathwayTable.Of(PathwayKind.Nudes).Asks.Select(ask => endpoint.RoutePattern.RawText!.Replace("{ask}", ask.Slug, StringComparison.Ordinal))
                : [endpoint.RoutePattern.RawText!])
            .Select(route => "/" + route.TrimStart('/').Replace("concerns/{code}", $"concerns/{concern}", StringComparison.Ordinal)
                .Replace("pathways/{code}", pathway.TrimStart('/'), StringComparison.Ordinal).Replace("{kind}", "Nudes", StringComparison.Ordinal)),
    ];

    private static async Task SendAsync(Visitor sender, string address, HttpContent content)
    {
        using var sent = content;
        using var answer = await sender.Client.PostAsync(new Uri(address, UriKind.Relative), sent);
        ((int)answer.StatusCode).ShouldBeLessThan(500, address);
    }

    /// <summary>The words in every answer that any page asks for, in one that none asks for, and as a name.</summary>
    private static FormUrlEncodedContent Form(IReadOnlyList<KeyValuePair<string, string>> hidden, string words)
    {
        var asks = PathwayTable.Of(PathwayKind.Nudes).Asks;
        var fields = asks.SelectMany(ask => ask.Questions).DistinctBy(question => question.Key)
            .Select(question => KeyValuePair.Create($"Form.Answers[{question.Key}]", question.Choices.Count > 0 ? question.Choices[0].Value : words)).ToList();
        fields.Add(new("Form.Id", Guid.CreateVersion7().ToString()));
        if (words.Contains(Mark, StringComparison.Ordinal) || words.Length > 60) fields.AddRange([new("Form.Answers[picture]", words), new("picture", words), new("Form.Time", words), new(words[..Math.Min(300, words.Length)], "x")]);
        return new FormUrlEncodedContent(fields.Concat(hidden));
    }

    private static MultipartFormDataContent Parts(IReadOnlyList<KeyValuePair<string, string>> hidden, bool asFile)
    {
        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in hidden) parts.Add(new StringContent(value), $"\"{name}\"");
        parts.Add(new StringContent(Base64), "\"Form.Answers[how]\"");
        if (asFile) parts.Add(Bytes("image/png"), "\"Form.File\"", $"\"{Mark}.png\"");
        return parts;
    }

    private static ByteArrayContent Bytes(string type) =>
        new([.. Samples.Png, .. Encoding.ASCII.GetBytes(Mark)]) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };

    private static async Task<List<KeyValuePair<string, string>>> TokensAsync(Visitor visitor, string address) =>
        [.. (await visitor.See(address)).Html.QuerySelectorAll("main form input[type=hidden]").Where(input => input.GetAttribute("name")!.StartsWith("__", StringComparison.Ordinal))
            .Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value")!))];

    private static Task<string> StateAsync(School school) => school.With(async db =>
        $"{await db.Set<PathwayStep>().CountAsync()} steps, {await db.Files.CountAsync()} files, {await db.KeptForms.CountAsync()} kept forms, {await db.Notices.CountAsync()} notices, {await db.OutgoingMail.CountAsync()} letters");

    /// <summary>But for the letters, which a job sends whenever it comes to it.</summary>
    private static List<string> FilesOf(School school) =>
        [.. Directory.EnumerateFiles(school.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(school.Folder, file))
            .Where(file => !file.StartsWith("mail", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static async Task<string> LogAsync(School school)
    {
        var text = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(school.Folder, "logs")))
        {
            using var file = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            text.Append(await file.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static bool Holds(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var bytes = copy.ToArray().AsSpan();
        return bytes.IndexOf(Encoding.UTF8.GetBytes(Mark)) >= 0 || bytes.IndexOf(Encoding.UTF8.GetBytes(Base64[..24])) >= 0 || bytes.IndexOf(Samples.Png) >= 0;
    }
}
