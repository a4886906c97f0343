using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Signing in with the code for today, which is all that supply staff are given.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class DayCodeController(SchoolDb db, SchoolClock clock, Doorkeeper door, Threshold threshold, Tries tries, EvenPace pace, DaySignIn day) : SchoolController
{
    [HttpGet("/sign-in/day")]
    public IActionResult New() => View(new DayCodeForm());

    [HttpPost("/sign-in/day")]
    public async Task<IActionResult> Create(DayCodeForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Code) || form.Code.Length > 40) ModelState.AddModelError(nameof(form.Code), "Enter the code from your slip of paper");
        if (!ModelState.IsValid) return Unaccepted(nameof(New), form);
        if (tries.AreSpent(Tries.ByAddress, this.Address())) return this.TooManyTries(nameof(New), form);
        var started = pace.Start();
        var hash = PaperCode.HashOf(form.Code!);
        var code = await db.OneTimeCodes.SingleOrDefaultAsync(code => code.Hash == hash && code.Purpose == CodePurpose.DaySignIn, cancel);
        if (code?.IsLive(clock.Now) == true && await door.FindAsync(code.PersonId, cancel) is { } caller && (await day.CanOpenAsync(caller, cancel)).IsAllowed)
        {
            code.Use(clock.Now);
            if (await threshold.EnterAsync(caller)) return Redirect("/");
        }

        tries.Count(Tries.ByAddress, this.Address());
        await pace.KeepAsync(started, cancel);
        ModelState.AddModelError(nameof(form.Code), "This code is not right, or its day is over. Ask the school office for a new one.");
        return Unaccepted(nameof(New), form);
    }
}

public sealed class DayCodeForm
{
    [Display(Name = "Code for today", Description = "From the slip the school office gave you. For example, 7K4M2-QX9PR.")]
    public string? Code { get; set; }
}
