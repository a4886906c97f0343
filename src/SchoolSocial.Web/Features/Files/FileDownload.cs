using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using SchoolSocial.Data.Files;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Web.Features.Files;

/// <summary>
/// The clean copy of a file, for saving and never for showing within the product: whatever it holds, it cannot act here. The caller has
/// found it within what the reader may see, and has recorded the reading.
/// </summary>
public sealed class FileDownload(StoredFile file, string name) : ActionResult
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        var store = http.RequestServices.GetRequiredService<FileStore>();
        await using var original = store.Open(file.Id);
        var headers = http.Response.Headers;
        http.Response.ContentType = file.Kind.MediaType();
        headers.ContentDisposition = Attachment(FileName.ForDownload(name, file.Kind));
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "no-store";
        await CleanCopy.WriteAsync(file.Kind, original, http.Response.Body, http.RequestAborted);
    }

    private static string Attachment(string name)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        return disposition.ToString();
    }
}
