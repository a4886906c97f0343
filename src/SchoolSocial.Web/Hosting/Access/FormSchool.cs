using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Hosting.Access;

/// <summary>
/// A form belongs to the school at which its writer was given it. Where they work for another when it comes (they changed over in another tab,
/// signed in anew, or that school is no longer theirs), nothing is done with it: what was typed is kept for them as after the end of a
/// sign-in, and the answer says where it belongs.
/// </summary>
public sealed class FormSchool(FormWriter writer, KeptForms forms) : IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (await WayAsync(context.HttpContext) is { } way) context.Result = new RedirectResult(way);
        else await next();
    }

    /// <summary>The way to where a form is gone on with that belongs to another school; null for every other request.</summary>
    public async Task<string?> WayAsync(HttpContext http)
    {
        var (request, cancel) = (http.Request, http.RequestAborted);
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || http.Features.Get<Actor>() is not { } actor) return null;
        var form = http.GetEndpoint()!.Metadata;
        if (form.GetMetadata<IAllowAnonymous>() is not null || form.GetMetadata<OfNoSchoolAttribute>() is not null) return null;

        // Another person's form is refused by its token, which is theirs alone.
        var mark = writer.Read((await request.ReadFormAsync(cancel))[FormWriter.Field]);
        if (mark is null || mark.PersonId != actor.PersonId || mark.SchoolId == actor.SchoolId) return null;
        return WayTo(mark.SchoolId, await forms.KeepAsync(request, cancel) ? KeptForms.Path : Challenge.PageOf(request));
    }

    /// <summary>The page where somebody changes over to that school, and from there to where they go on.</summary>
    public static string WayTo(Guid schoolId, string returnTo) => $"/my-schools{QueryString.Create("meantFor", schoolId.ToString()).Add("returnTo", returnTo)}";
}
