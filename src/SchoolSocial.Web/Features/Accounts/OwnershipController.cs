using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>The statement that an account belongs to the school, which everybody who holds the way in signs (WH28): here, or on paper.</summary>
[Authorize(Can.UseAccounts)]
public sealed class OwnershipController(SchoolDb db, SchoolClock clock, AccountDoor door) : SchoolController
{
    [HttpGet("/accounts/{code}/ownership")]
    public async Task<IActionResult> Show(string code, CancellationToken cancel) =>
        await door.OpenToRunAsync(Actor, code, cancel) is { } opened ? View(await PageAsync(opened, cancel)) : NotFound();

    /// <summary>One's own; or, by those who keep the register, what somebody signed on paper.</summary>
    [HttpPost("/accounts/{code}/ownership")]
    public async Task<IActionResult> Create(string code, Guid? personId, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var person = personId ?? Actor.PersonId;
        if (person != Actor.PersonId && !opened.MayKeep) return Forbid();
        if (!ModelState.Accepts(opened.Account.CanSignOwnership(person, opened.Books, clock.Now))) return Unaccepted(nameof(Show), await PageAsync(opened, cancel));
        opened.Account.SignOwnership(person, clock.Today, opened.Books, Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        TempData["Done"] = person == Actor.PersonId ? "You have signed." : "It is on record that they signed on paper.";
        return Redirect($"/accounts/{code}/ownership");
    }

    [HttpGet("/accounts/{code}/ownership/sheet")]
    public async Task<IActionResult> Print(string code, CancellationToken cancel)
    {
        if (await door.OpenToRunAsync(Actor, code, cancel) is not { } opened) return NotFound();
        var page = await PageAsync(opened, cancel);
        OnPaper(code, $"/accounts/{code}/ownership", clock.Now);
        return View("Sheet", page);
    }

    private async Task<OwnershipPage> PageAsync(OpenedAccount opened, CancellationToken cancel)
    {
        var (account, missing) = (opened.Account, opened.Account.NotSignedYet(opened.Books, clock.Now));
        var names = await db.NamesAsync(account.Ownership.Select(statement => statement.PersonId).Concat(missing), cancel);
        return new OwnershipPage(
            account.Code, account.Name, account.Handle, HttpContext.Features.Get<SchoolAccess>()!.SchoolName, missing.Contains(Actor.PersonId),
            [.. account.Ownership.OrderBy(statement => statement.SignedOn).Select(statement => new SignedRow(names.GetValueOrDefault(statement.PersonId, "Somebody"), statement.SignedOn, statement.IsOnPaper))],
            [.. missing.Select(person => (person, names.GetValueOrDefault(person, "Somebody")))], opened.MayKeep);
    }
}

public sealed record SignedRow(string Name, DateOnly On, bool IsOnPaper);

public sealed record OwnershipPage(
    string Code, string Name, string Handle, string School, bool MaySign, IReadOnlyList<SignedRow> Signatures, IReadOnlyList<(Guid Id, string Name)> Missing, bool MayKeep)
{
    public IReadOnlyList<string> Lines { get; } =
    [
        $"@{Handle} belongs to {School}, with its name, its content and its followers.",
        "I use it for the school alone, and by the school's policy.",
        "I give full access to it whenever the headteacher asks, and before I leave or change roles.",
        "I keep the way in safe, and share it with nobody who is not named for this account.",
    ];
}
