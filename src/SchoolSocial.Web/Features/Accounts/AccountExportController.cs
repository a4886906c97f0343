using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>The whole register as a file that the import reads again. Taking it out is recorded.</summary>
[Authorize(Can.KeepAccounts)]
public sealed class AccountExportController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/accounts.csv")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var accounts = await db.Accounts.AsNoTracking().Where(account => account.SchoolId == Actor.SchoolId).WithParts().OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var platforms = await db.PlatformsOf(Actor).AsNoTracking().ToDictionaryAsync(platform => platform.Id, platform => platform.Name, cancel);
        var classes = await db.ClassesOf(Actor).AsNoTracking().ToDictionaryAsync(taught => taught.Id, taught => taught.Name, cancel);
        var emails = await db.AdultsVisibleTo(Actor).AsNoTracking().Select(person => new { person.Id, person.Email }).ToDictionaryAsync(person => person.Id, person => person.Email, cancel);
        var file = new MemoryStream();
        await AccountCsv.WriteAsync(file, accounts.Select(RowOf), cancel);
        var school = await db.OwnSchoolAsync(Actor, cancel);
        school.Exported(ExportedList.Accounts, vault.Seal(string.Create(CultureInfo.InvariantCulture, $"{accounts.Count} lines"), school.Id), Actor, clock.Now);
        await db.SaveChangesAsync(cancel);
        file.Position = 0;
        return File(file, "text/csv", "accounts.csv");

        IReadOnlyList<string?> RowOf(Account account) =>
        [
            account.Name, platforms[account.PlatformId], account.Handle, account.Email, account.Kind.Words(), account.Visibility.Words(),
            string.Join("; ", account.ClassesOn(clock.Today).Select(id => classes[id])), account.Purpose, Joined(account.Hashtags), Joined(account.Domains), Joined(account.Follows),
            account.EnvelopeNumber, account.Holdings.Where(held => held.Post == AccountPost.Custodian && held.Holds(clock.Now)).Select(held => emails.GetValueOrDefault(held.PersonId!.Value)).FirstOrDefault(),
            account.Status.Words(),
        ];
    }

    private static string? Joined(string? lines) => lines?.Replace("\n", "; ", StringComparison.Ordinal);
}
