using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Web.Features.Files;

/// <summary>
/// The action takes one file with its form. The file is read as it comes and sealed on its way to the disk: the framework's own upload
/// would lay it open in a temporary folder. The answers before it are bound as in any other form; the file itself waits in
/// <see cref="Upload.Of"/>. A file field is the last of its form.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReceivesFileAttribute : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    private const int FieldLimit = 256 * 1024;
    private const int FieldsLimit = 1024 * 1024;
    private const int MostFields = 100;

    /// <summary>What is read of a body at most, so that one a good deal too large is still answered in words.</summary>
    private const long BodyLimit = 4L * 1024 * 1024 * 1024;

    /// <summary>Before the framework looks for the antiforgery token: it would read the form in its own way.</summary>
    public int Order => 900;

    public FileLimitsName Limits { get; init; } = FileLimitsName.Evidence;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (BoundaryOf(http.Request) is not { } boundary)
        {
            context.Result = new BadRequestResult();
            return;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = BodyLimit;
        try
        {
            if (!await ReadAsync(http, boundary)) context.Result = new AntiforgeryValidationFailedResult();
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or BadHttpRequestException)
        {
            // Cut off, or not what it says it is: there is nobody left to read an answer, and nothing was kept.
            context.Result = new BadRequestResult();
        }
    }

    private async Task<bool> ReadAsync(HttpContext http, string boundary)
    {
        var cancel = http.RequestAborted;
        var reader = new MultipartReader(boundary, http.Request.Body);
        var fields = new Dictionary<string, StringValues>(StringComparer.OrdinalIgnoreCase);
        var length = 0L;
        while (await reader.ReadNextSectionAsync(cancel) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var said)) continue;
            var name = HeaderUtilities.RemoveQuotes(said.Name).Value ?? "";
            if (said.IsFileDisposition())
            {
                Answer(http, fields);
                if (!await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http)) return false;
                await ReceiveAsync(http, section, said, cancel);
                break;
            }

            var value = await FieldAsync(section, cancel);
            length += value.Length;
            if (length > FieldsLimit || fields.Count > MostFields) throw new InvalidDataException("More was sent than any form here asks for.");
            fields[name] = StringValues.Concat(fields.GetValueOrDefault(name), value);
        }

        // What follows a file that was refused is read to its end: a browser shows our answer only when it has finished sending.
        while (await reader.ReadNextSectionAsync(cancel) is not null)
        {
            // Passed by.
        }

        Answer(http, fields);
        return true;
    }

    private async Task ReceiveAsync(HttpContext http, MultipartSection section, ContentDispositionHeaderValue said, CancellationToken cancel)
    {
        var given = HeaderUtilities.RemoveQuotes(said.FileNameStar.HasValue ? said.FileNameStar : said.FileName).Value;
        if (string.IsNullOrEmpty(given)) return;
        var reception = await http.RequestServices.GetRequiredService<FileStore>().ReceiveAsync(section.Body, Limits.Limits(), cancel);
        if (reception.File is { } file) http.Response.RegisterForDispose(file);
        http.Features.Set(new Upload(FileName.Tidy(given), reception));
    }

    private static void Answer(HttpContext http, Dictionary<string, StringValues> fields) => http.Request.Form = new FormCollection(fields);

    private static async Task<string> FieldAsync(MultipartSection section, CancellationToken cancel)
    {
        using var field = new MemoryStream();
        var buffer = new byte[8192];
        for (int read; (read = await section.Body.ReadAsync(buffer, cancel)) > 0;)
        {
            if (field.Length + read > FieldLimit) throw new InvalidDataException("A field is longer than any form here allows.");
            field.Write(buffer, 0, read);
        }

        return System.Text.Encoding.UTF8.GetString(field.GetBuffer(), 0, (int)field.Length);
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 70 } boundary ? boundary : null
            : null;
}

/// <summary>Which limits a place has; an attribute cannot hold the limits themselves.</summary>
public enum FileLimitsName
{
    Evidence,
    Pictures,
    Documents,
}

public static class FileLimitsNames
{
    public static FileLimits Limits(this FileLimitsName name) => name switch
    {
        FileLimitsName.Pictures => FileLimits.Pictures,
        FileLimitsName.Documents => FileLimits.Documents,
        _ => FileLimits.Evidence,
    };
}
