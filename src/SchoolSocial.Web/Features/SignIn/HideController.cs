using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>
/// What the quick-hide key and button show: a page that could be anybody's and says nothing of the product. It signs nobody out: hiding
/// must never cost what was being done, and the idle time ends a session that is not gone back to (docs/rules/sign-in.md, SIG-19).
/// </summary>
[AllowAnonymous]
public sealed class HideController : Controller
{
    [HttpGet("/hide")]
    public IActionResult Show() => View();
}
