using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Sign-ins for supply staff: made at the office in the morning, over by themselves in the evening.</summary>
[Authorize(Can.InvitePeople)]
public sealed class DaySignInsController(SchoolDb db, SchoolClock clock, DaySignIn day, Slips slips) : SchoolController
{
    private const string Back = "/people/day-sign-ins";

    [HttpGet(Back)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await PageAsync(new DaySignInForm { Id = Guid.CreateVersion7() }, cancel));

    [HttpPost(Back)]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] DaySignInForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new DaySignInFormValidator(clock.Now), form)) return Unaccepted(nameof(Index), await PageAsync(form, cancel));
        var (code, shown) = day.Begin(form.Id, PlainText.Tidy(form.GivenName)!, PlainText.Tidy(form.FamilyName)!, form.EndsAt(clock.Today), Actor);
        if (await db.TrySaveAsync(cancel) == SaveOutcome.Saved) return Slip($"{form.GivenName} {form.FamilyName}", code, shown);
        ModelState.AddModelError("", "This sign-in has been made already, and its code was shown then. If the slip is lost, use \"Again today\" below.");
        return Unaccepted(nameof(Index), await PageAsync(form, cancel));
    }

    [HttpPost(Back + "/{id:guid}/again")]
    public async Task<IActionResult> Again(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } caller) return NotFound();
        var ends = new DaySignInForm().EndsAt(clock.Today);
        if (ends <= clock.Now) ModelState.AddModelError("", "The school day is over. Make a new sign-in above and say until when.");
        if (!ModelState.Accepts(await day.CanOpenAsync(caller, cancel))) return Unaccepted(nameof(Index), await PageAsync(new DaySignInForm { Id = Guid.CreateVersion7() }, cancel));
        var (code, shown) = await day.AgainAsync(caller.Person, caller.User, ends, Actor, cancel);
        await db.SaveChangesAsync(cancel);
        return Slip(caller.Person.Name, code, shown);
    }

    [HttpPost(Back + "/{id:guid}/end")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken cancel)
    {
        if (await FindAsync(id, cancel) is not { } caller) return NotFound();
        await day.EndAsync(caller.Person, caller.User, Actor, cancel);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = $"{caller.Person.Name} is signed out and the code no longer works.";
        return Redirect(Back);
    }

    private ViewResult Slip(string name, OneTimeCode code, string shown) => slips.Show(this, new SlipPage(
        "Your sign-in to SchoolSocial for today", name, null, $"{slips.Site}/sign-in/day", shown, code.ExpiresAt,
        ["Open the address on any computer or phone.", "Type the code below.", "Sign out when you leave the screen."], Back, WorksOnce: false), Actor);

    private async Task<Caller?> FindAsync(Guid id, CancellationToken cancel) =>
        (await day.OfAsync(Actor.SchoolId, cancel)).FirstOrDefault(caller => caller.Person.Id == id);

    private async Task<DaySignInsPage> PageAsync(DaySignInForm form, CancellationToken cancel) => new(form,
        [.. (await day.OfAsync(Actor.SchoolId, cancel)).Select(caller => new DaySignInRow(caller.Person.Id, caller.Person.Name, caller.User.EndsAt!.Value, caller.User.EndsAt > clock.Now))]);
}

public sealed class DaySignInForm
{
    private static readonly TimeOnly UsualEnd = new(18, 0);

    /// <summary>The person's id, made with the page: sent twice, it makes one sign-in.</summary>
    public Guid Id { get; set; }

    [Display(Name = "Given name")]
    public string? GivenName { get; set; }

    [Display(Name = "Family name")]
    public string? FamilyName { get; set; }

    [Display(Name = "Ends today at", Description = "For example, 18:00")]
    public TimeOnly? Until { get; set; } = UsualEnd;

    public DateTime EndsAt(DateOnly today) => TimeZoneInfo.ConvertTimeToUtc(today.ToDateTime(Until ?? UsualEnd), SchoolTime.Zone);
}

public sealed class DaySignInFormValidator : AbstractValidator<DaySignInForm>
{
    public DaySignInFormValidator(DateTime now)
    {
        var today = SchoolTime.DateOf(now);
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.GivenName).Filled("Enter their given name").Line(Person.NameMaxLength, "The given name");
        RuleFor(form => form.FamilyName).Filled("Enter their family name").Line(Person.NameMaxLength, "The family name");
        RuleFor(form => form.Until).NotNull().WithMessage("Enter the time at which it ends, such as 18:00")
            .Must((form, until) => until is null || SchoolTime.Zone.IsInvalidTime(today.ToDateTime(until.Value)) == false && form.EndsAt(today) > now)
            .WithMessage("The time must be later today");
    }
}

public sealed record DaySignInsPage(DaySignInForm Form, IReadOnlyList<DaySignInRow> Rows);

public sealed record DaySignInRow(Guid Id, string Name, DateTime EndsAt, bool IsOpen);
