using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Coverage;

/// <summary>Who may contact whom by what: for everybody to look up, and for those who write policies to change.</summary>
[Authorize(Can.ReadPolicies)]
public sealed class ContactMatrixController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/contact")]
    public async Task<IActionResult> Show(CancellationToken cancel) => View(new ContactPage(await FindAsync(cancel), Actor.May(Can.WritePolicies)));

    [Authorize(Can.WritePolicies)]
    [HttpGet("/policies/contact/edit")]
    public async Task<IActionResult> Edit(CancellationToken cancel) => View(new ContactPage(await FindAsync(cancel), true));

    [Authorize(Can.WritePolicies)]
    [HttpPost("/policies/contact/edit")]
    public async Task<IActionResult> Update(Dictionary<string, ContactAnswer> answers, CancellationToken cancel)
    {
        var matrix = await FindAsync(cancel);
        if (!ModelState.IsValid) return Unaccepted(nameof(Edit), new ContactPage(matrix, true));
        if (matrix is null) Db.Add(matrix = ContactMatrix.Begin(Actor, clock.Now));
        matrix.Set(
            from each in ContactPage.All
            where answers.ContainsKey(ContactPage.Name(each.From, each.With, each.By))
            select (each.From, each.With, each.By, answers[ContactPage.Name(each.From, each.With, each.By)]), Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(Edit), new ContactPage(matrix, true));
        TempData["Done"] = "Who may contact whom is saved.";
        return Redirect("/policies/contact");
    }

    private Task<ContactMatrix?> FindAsync(CancellationToken cancel) => Db.ContactMatrices.Include(each => each.Cells).SingleOrDefaultAsync(each => each.SchoolId == Actor.SchoolId, cancel);
}

public sealed record ContactPage(ContactMatrix? Matrix, bool MayWrite)
{
    public static IEnumerable<(ContactFrom From, ContactWith With, ContactBy By)> All =>
        from one in Enum.GetValues<ContactFrom>() from other in Enum.GetValues<ContactWith>() from way in Enum.GetValues<ContactBy>() select (one, other, way);

    /// <summary>The policies that the matrix feeds: they carry it as it stands, and not a copy that would grow old.</summary>
    private static readonly PolicyKind[] Fed = [PolicyKind.SocialMedia, PolicyKind.Communication, PolicyKind.StaffConduct];

    public static bool Feeds(PolicyKind kind) => Fed.Contains(kind);

    /// <summary>For a policy of a kind that speaks of contact; null for others, and while nothing is said.</summary>
    public static async Task<ContactPage?> ForAsync(SchoolDb db, Policy policy, CancellationToken cancel) =>
        Feeds(policy.Kind) && await db.ContactMatrices.AsNoTracking().Include(each => each.Cells).SingleOrDefaultAsync(each => each.SchoolId == policy.SchoolId, cancel) is { } matrix
            ? new ContactPage(matrix, false)
            : null;

    public ContactAnswer Of(ContactFrom from, ContactWith with, ContactBy by) => Matrix?.Of(from, with, by) ?? ContactAnswer.NotSaid;

    public static string Name(ContactFrom from, ContactWith with, ContactBy by) => $"{from}-{with}-{by}";
}
