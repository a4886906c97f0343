using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Somebody who serves several schools works for one at a time, and sees that school's records and no other's.</summary>
[Authorize(Can.UseTheProduct)]
[OfNoSchool]
public sealed class MySchoolsController(Cookies cookies) : SchoolController
{
    private IReadOnlyList<SchoolAccess> Mine => HttpContext.Features.Get<Access>()!.Schools;

    /// <param name="meantFor">The school of a form that came while they were working for another.</param>
    /// <param name="returnTo">Where they go on with it there.</param>
    [HttpGet("/my-schools")]
    public IActionResult Index(Guid? meantFor, string? returnTo) => meantFor == Actor.SchoolId
        ? LocalRedirect(SafeReturn(returnTo))
        : View(new MySchoolsPage(Mine, Actor.SchoolId, meantFor, returnTo));

    [HttpPost("/my-schools")]
    public IActionResult Create(Guid schoolId, string? returnTo)
    {
        // Only one of their own today: a school that is none of theirs is unknown to them.
        if (Mine.FirstOrDefault(school => school.SchoolId == schoolId) is not { } chosen) return NotFound();
        Response.Cookies.Append(cookies.Name(SignedInActor.SchoolCookie), schoolId.ToString(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = cookies.Secure == CookieSecurePolicy.Always || Request.IsHttps,
            Path = "/",
        });
        TempData["Done"] = $"You are working for {chosen.SchoolName}.";
        return LocalRedirect(SafeReturn(returnTo));
    }

    private string SafeReturn(string? returnTo) => Url.IsLocalUrl(returnTo) ? returnTo : "/";
}

public sealed record MySchoolsPage(IReadOnlyList<SchoolAccess> Schools, Guid CurrentId, Guid? MeantFor, string? ReturnTo)
{
    public string Current => Schools.First(school => school.SchoolId == CurrentId).SchoolName;

    /// <summary>Null where it is none of theirs today, and so unknown to them.</summary>
    public string? Meant => Schools.FirstOrDefault(school => school.SchoolId == MeantFor)?.SchoolName;

    public bool IsKept => ReturnTo == KeptForms.Path;
}
