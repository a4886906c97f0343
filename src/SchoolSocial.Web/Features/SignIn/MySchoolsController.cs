using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Somebody who serves several schools works for one at a time, and sees that school's records and no other's.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class MySchoolsController(Cookies cookies) : SchoolController
{
    private IReadOnlyList<SchoolAccess> Mine => HttpContext.Features.Get<Access>()!.Schools;

    [HttpGet("/my-schools")]
    public IActionResult Index() => View(new MySchoolsPage(Mine, Actor.SchoolId));

    [HttpPost("/my-schools")]
    public IActionResult Create(Guid schoolId)
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
        return Redirect("/");
    }
}

public sealed record MySchoolsPage(IReadOnlyList<SchoolAccess> Schools, Guid CurrentId);
