using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts.Checks;

/// <summary>Pasted followers are laid beside the roll, staff and parents; the check is kept with its counts (WD62).</summary>
[Authorize(Can.UseAccounts)]
public sealed class FollowerChecksController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/followers")]
    public async Task<IActionResult> Index(string code, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        return opened.MayRun ? View(await PageAsync(new FollowerCheckForm { Id = Guid.CreateVersion7() }, opened.Account, cancel)) : Forbid();
    }

    [HttpPost("/accounts/{code}/followers")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] FollowerCheckForm form, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        var account = opened.Account;
        if (await db.FindFollowerCheckAsync(account, form.Id, cancel) is not null) return Redirect($"/accounts/{code}/followers/{form.Id}");
        if (!ModelState.Accepts(new FollowerCheckFormValidator(), form)) return Unaccepted(nameof(Index), await PageAsync(form, account, cancel));
        var pasted = PastedFollowers.Read(form.NothingNew ? null : form.Followers);
        if (pasted.TooMany > 0)
        {
            ModelState.AddModelError("Form.Followers", $"There are {pasted.TooMany} more than {PastedFollowers.MostLines}. Check them in parts.");
            return Unaccepted(nameof(Index), await PageAsync(form, account, cancel));
        }

        var matcher = await db.FollowerMatcherAsync(Actor, clock.Now, cancel);
        var check = FollowerCheck.Make(form.Id, account, pasted, [.. pasted.Followers.Select(each => (each, matcher.Look(each.Handle, each.Name)))], form.LookedAtFollowed, clock.Today, Actor, clock.Now);
        db.Add(check);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(Index), await PageAsync(form, account, cancel));
        TempData["Done"] = $"{pasted.Followers.Count} followers looked at. {(check.Lines.Count == 0 ? "None resembles anybody here." : $"{check.Lines.Count} to look at more closely.")}";
        return Redirect($"/accounts/{code}/followers/{check.Id}");
    }

    [HttpGet("/accounts/{code}/followers/{id:guid}")]
    public async Task<IActionResult> Show(string code, Guid id, CancellationToken cancel)
    {
        if (await door.OpenAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (!opened.MayRun) return Forbid();
        if (await db.FindFollowerCheckAsync(opened.Account, id, cancel) is not { } check) return NotFound();
        return View(await FollowerCheckPage.ReadAsync(db, opened.Account, check, Actor, cancel));
    }

    [HttpPost("/accounts/{code}/followers/{id:guid}/others")]
    public async Task<IActionResult> Add(string code, Guid id, [Bind(Prefix = "Other")] OtherFollowerForm other, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return NotFound();
        if (await db.FindFollowerCheckAsync(opened.Account, id, cancel) is not { } check) return NotFound();
        var handle = HandleCheck.Tidy(other.Handle);
        if (!ModelState.Accepts(new OtherFollowerFormValidator(), other, "Other") || !ModelState.Accepts(check.CanAdd(handle!))) return Unaccepted(nameof(Show), await ShownAsync());
        var line = check.Add(handle!, PlainText.Tidy(other.ShownName), Actor, clock.Now);
        return await SavedAsync(db, cancel) ? Redirect($"/accounts/{code}/followers/{id}/{line.Id}") : NotSaved(nameof(Show), await ShownAsync());

        async Task<FollowerCheckPage> ShownAsync() => (await FollowerCheckPage.ReadAsync(db, opened.Account, check, Actor, cancel)) with { Other = other };
    }

    private async Task<FollowerChecksPage> PageAsync(FollowerCheckForm form, Account account, CancellationToken cancel)
    {
        var checks = await db.FollowerChecks.AsNoTracking().Include(check => check.Lines).Where(check => check.AccountId == account.Id).OrderByDescending(check => check.At).Take(25).ToListAsync(cancel);
        var names = await db.NamesAsync(checks.Select(check => check.ById), cancel);
        var due = account.DueOn(RhythmKind.FollowerCheck, account.Rules.InForce(await db.WaysAsync(Actor.SchoolId, cancel)), checks.Count > 0 ? checks[0].On : null);
        return new FollowerChecksPage(form, account.Code, account.Name, due, [.. AccountPage.Lines(account.Follows)], [.. checks.Select(check => (check, names.GetValueOrDefault(check.ById, "Somebody")))]);
    }
}

public sealed class FollowerCheckForm
{
    public Guid Id { get; set; }

    [Display(Name = "New followers", Description = "Paste the list from the platform, one to a line: the handle, and the name beside it. At most 500.")]
    public string? Followers { get; set; }

    [Display(Name = "There were no new followers")]
    public bool NothingNew { get; set; }

    [Display(Name = "I looked at those it follows too, and they still belong there")]
    public bool LookedAtFollowed { get; set; }
}

public sealed class FollowerCheckFormValidator : AbstractValidator<FollowerCheckForm>
{
    public FollowerCheckFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Followers).Filled("Paste the followers, or say that there were none").When(form => !form.NothingNew).Words(PastedFollowers.TextMaxLength, "The list");
    }
}

public sealed record FollowerChecksPage(FollowerCheckForm Form, string Code, string Name, DateOnly? DueOn, IReadOnlyList<string> Follows, IReadOnlyList<(FollowerCheck Check, string By)> Checks);

public sealed record FollowerRow(Guid Id, string Handle, string? ShownName, FollowerMark Mark, string? Resembles, string Why, FollowerDecision? Decision, FollowerKind? Kind, string? By, DateTime? At);

public sealed class OtherFollowerForm
{
    [Display(Name = "Their handle")]
    public string? Handle { get; set; }

    [Display(Name = "Name they show")]
    public string? ShownName { get; set; }
}

public sealed class OtherFollowerFormValidator : AbstractValidator<OtherFollowerForm>
{
    public OtherFollowerFormValidator()
    {
        RuleFor(form => form.Handle).Filled("Enter their handle").Line(PastedFollowers.HandleMaxLength, "The handle").NoSecret();
        RuleFor(form => form.ShownName).Line(PastedFollowers.NameMaxLength, "The name").NoSecret();
    }
}

public sealed record FollowerCheckPage(FollowerCheck Check, string Code, string Name, string By, IReadOnlyList<FollowerRow> Rows)
{
    /// <summary>One more to keep something about, though they resemble nobody.</summary>
    public OtherFollowerForm Other { get; init; } = new();

    public bool OtherIsOpen => Other.Handle is not null;

    public static async Task<FollowerCheckPage> ReadAsync(SchoolDb db, Account account, FollowerCheck check, Actor viewer, CancellationToken cancel)
    {
        var ids = check.Lines.Select(line => line.MatchedId).OfType<Guid>().ToList();
        var names = new Dictionary<Guid, string>(await db.NamesAsync(ids.Concat(check.Lines.Select(line => line.DecidedById).OfType<Guid>()).Append(check.ById), cancel));
        foreach (var pupil in await db.PupilsOf(viewer).AsNoTracking().Where(pupil => ids.Contains(pupil.Id)).ToListAsync(cancel)) names[pupil.Id] = pupil.Name;
        foreach (var guardian in await db.GuardiansOf(viewer).AsNoTracking().Where(guardian => ids.Contains(guardian.Id)).ToListAsync(cancel)) names[guardian.Id] = guardian.Name;
        return new FollowerCheckPage(check, account.Code, account.Name, Name(check.ById)!,
            [.. check.Lines.OrderBy(line => line.Decision is not null).ThenBy(line => line.Mark).ThenBy(line => line.NormalisedHandle).Select(line => new FollowerRow(
                line.Id, line.Handle, line.ShownName, line.Mark, Name(line.MatchedId), line.Why, line.Decision, line.Kind, Name(line.DecidedById), line.DecidedAt))]);

        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;
    }
}
