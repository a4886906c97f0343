using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Two sheets for paper: the invitation that tells families which accounts are really the school's (WD64), and what pupils are asked (WD48).</summary>
[Authorize(Can.UseAccounts)]
public sealed class InvitationsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    /// <summary>Of the accounts the viewer has in hand or oversees: a class teacher invites to their own.</summary>
    [HttpGet("/accounts/invitation")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var accounts = await (await db.AccountsVisibleToAsync(Actor, clock.Now, cancel)).AsNoTracking()
            .Where(account => account.Status == AccountStatus.Live && account.Kind != AccountKind.WithPupils).OrderBy(account => account.NormalisedName).ToListAsync(cancel);
        var platforms = await db.PlatformsOf(Actor).AsNoTracking().ToDictionaryAsync(platform => platform.Id, cancel);
        var ways = await db.WaysAsync(Actor.SchoolId, cancel);
        SetSheet("Invitation");
        return View(new InvitationPage(
            [.. accounts.Select(account => new InvitationRow(account.Name, account.Handle, platforms[account.PlatformId].Name, account.Rules.InForce(ways).WhoMayFollow, account.Visibility))]));
    }

    [HttpGet("/accounts/notice-for-pupils")]
    public async Task<IActionResult> Notice(CancellationToken cancel)
    {
        SetSheet("Notice for pupils");
        return View(new PupilNoticePage((await db.WaysAsync(Actor.SchoolId, cancel)).PupilFollowing));
    }

    /// <summary>For the door and the visitors' book (ST45, WB22): what is asked of everybody who comes in with a phone.</summary>
    [HttpGet("/accounts/notice-for-visitors")]
    public async Task<IActionResult> Visitors(CancellationToken cancel)
    {
        SetSheet("Notice for visitors");
        return View(new VisitorNoticePage((await db.WaysAsync(Actor.SchoolId, cancel)).EventPhotos));
    }

    private void SetSheet(string reference) => OnPaper(reference, "/accounts", clock.Now);
}

public sealed record InvitationRow(string Name, string Handle, string Platform, WhoMayFollow Rule, AccountVisibility Visibility)
{
    public string How => Rule == WhoMayFollow.ClosedGroupWithQuestion
        ? "Ask to join, and answer the question"
        : Visibility == AccountVisibility.Public ? "Follow it" : "Ask to follow; we let families in one by one";
}

public sealed record InvitationPage(IReadOnlyList<InvitationRow> Rows);

public sealed record PupilNoticePage(PupilFollowing Rule)
{
    public IReadOnlyList<string> Lines => Rule switch
    {
        PupilFollowing.Allowed => ["You may look at what the school posts. Please do not write under it: tell your teacher instead."],
        PupilFollowing.ApprovedAccountOnly => ["Only follow the account that your teacher has shown you. Do not follow the others.", "Please do not write under what the school posts: tell your teacher instead."],
        PupilFollowing.WhenDirectedByTeacher => ["Only look at the school's accounts when your teacher asks you to.", "Please do not follow them, and do not write under what the school posts."],
        _ => ["Please do not follow the school's accounts.", "Please do not write under what the school posts, and do not send it messages."],
    };
}

public sealed record VisitorNoticePage(EventPhotos Rule)
{
    public string OfPictures => Rule switch
    {
        EventPhotos.Allowed => "At events you may take pictures. Please do not post any that shows somebody else's child.",
        EventPhotos.OwnChildOnly => "At events you may take pictures of your own child, for yourself and your family. Please do not post them.",
        _ => "Please take no pictures here, at events too.",
    };
}
