using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Where everybody starts: what needs me, what I do often, what moved.</summary>
[Authorize(Can.UseTheProduct)]
public sealed class HomeController : SchoolController
{
    [HttpGet("/")]
    public IActionResult Index() => View(Actor);
}
