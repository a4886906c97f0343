using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace SchoolSocial.Web.Features.Shared;

/// <summary>A whole page as it was drawn, cut where its forms bear the antiforgery token: each answer gets a token of its own.</summary>
public sealed class DrawnPage
{
    private readonly byte[][] parts;

    private DrawnPage(byte[][] parts) => this.parts = parts;

    public static DrawnPage Of(string html, string token) => new([.. html.Split(token).Select(Encoding.UTF8.GetBytes)]);

    public async Task WriteAsync(HttpResponse response, string token, CancellationToken cancel)
    {
        var filling = Encoding.UTF8.GetBytes(token);
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = parts.Sum(part => part.Length) + ((parts.Length - 1L) * filling.Length);
        for (var part = 0; part < parts.Length; part++)
        {
            if (part > 0) await response.BodyWriter.WriteAsync(filling, cancel);
            await response.BodyWriter.WriteAsync(parts[part], cancel);
        }
    }
}

/// <summary>A page out of the memory.</summary>
public sealed class KeptPage(DrawnPage page, IAntiforgery antiforgery) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context) =>
        page.WriteAsync(context.HttpContext.Response, antiforgery.GetAndStoreTokens(context.HttpContext).RequestToken!, context.HttpContext.RequestAborted);
}

/// <summary>A page that is drawn as any other, and kept.</summary>
public sealed class PageToKeep : ViewResult
{
    private readonly IAntiforgery antiforgery;
    private readonly Action<DrawnPage> keep;

    public PageToKeep(ViewResult drawn, IAntiforgery antiforgery, Action<DrawnPage> keep)
    {
        (ViewName, ViewData, TempData) = (drawn.ViewName, drawn.ViewData, drawn.TempData);
        (this.antiforgery, this.keep) = (antiforgery, keep);
    }

    public override async Task ExecuteResultAsync(ActionContext context)
    {
        var (http, response) = (context.HttpContext, context.HttpContext.Response);
        var (body, drawn) = (response.Body, new MemoryStream());
        response.Body = drawn;
        try
        {
            await base.ExecuteResultAsync(context);
        }
        finally
        {
            response.Body = body;
        }

        // The request has one token, whichever of its forms asks.
        var token = antiforgery.GetAndStoreTokens(http).RequestToken!;
        var page = DrawnPage.Of(Encoding.UTF8.GetString(drawn.ToArray()), token);
        keep(page);
        await page.WriteAsync(response, token, http.RequestAborted);
    }
}
