using Microsoft.AspNetCore.Mvc.ModelBinding;
using SchoolSocial.Data.Files;

namespace SchoolSocial.Web.Features.Files;

/// <summary>The file that came with a form: its tidy name, and what came of receiving it.</summary>
public sealed record Upload(string Name, FileReception Reception)
{
    /// <summary>Null where no file was chosen.</summary>
    public static Upload? Of(HttpContext http) => http.Features.Get<Upload>();

    /// <summary>True where a file came and can be kept, or none came and none is needed; otherwise the words stand beside the field.</summary>
    public static bool Accepts(HttpContext http, ModelStateDictionary state, string field, string? missing)
    {
        var upload = Of(http);
        var problem = upload is null ? missing : upload.Reception.Problem;
        if (problem is not null) state.AddModelError(field, problem);
        return state.IsValid;
    }
}
