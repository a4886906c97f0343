using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>What somebody wrote before their sign-in ended or while they worked for another school, to be sent after all or thrown away, by them alone.</summary>
[Authorize(Can.UseTheProduct)]
[OfNoSchool]
public sealed class KeptFormController(KeptForms forms) : SchoolController
{
    [HttpGet(KeptForms.Path)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (await forms.FindAsync(Actor.PersonId, cancel) is not var (_, answers)) return Redirect("/");
        return answers.SchoolId == Actor.SchoolId ? View(answers.Fields) : Redirect(FormSchool.WayTo(answers.SchoolId, KeptForms.Path));
    }

    /// <summary>Goes on to where the form was meant for, with the same answers: that page checks them as it always does.</summary>
    [HttpPost(KeptForms.Path)]
    public async Task<IActionResult> Create(CancellationToken cancel)
    {
        if (await forms.FindAsync(Actor.PersonId, cancel) is not var (path, answers)) return Redirect("/");
        if (answers.SchoolId != Actor.SchoolId) return Redirect(KeptForms.Path);
        await forms.RemoveAsync(Actor.PersonId, cancel);
        return LocalRedirectPreserveMethod(path);
    }

    [HttpPost(KeptForms.Path + "/discard")]
    public async Task<IActionResult> Destroy(CancellationToken cancel)
    {
        await forms.RemoveAsync(Actor.PersonId, cancel);
        TempData["Done"] = "It is thrown away.";
        return Redirect("/");
    }
}
