using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Accounts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>
/// The one source of what needs a person today, from the records of every room; each room's part asks that room's own rule of who sees
/// what. The Monday page and every digest read this and nothing else (OVE-06, OVE-07).
/// </summary>
public static class Desk
{
    /// <summary>So many of one kind are shown; the list of its room has the rest.</summary>
    internal const int Most = 20;

    /// <summary>Oldest first.</summary>
    public static async Task<IReadOnlyList<Duty>> ReadAsync(SchoolDb db, Vault vault, Actor actor, SchoolClock clock, CancellationToken cancel)
    {
        var (now, today) = (clock.Now, clock.Today);
        var duties = new List<Duty>();
        if (actor.May(Can.HandleConcerns))
        {
            duties.AddRange((await DeskOfConcerns.WaitingAsync(db, actor, now, cancel)).Of(DutyKind.ConcernsToAcknowledge));
            duties.AddRange((await DeskOfConcerns.ActionsAsync(db, vault, actor, today, cancel)).Of(DutyKind.Actions));
            duties.AddRange((await DeskOfConcerns.PlatformsAsync(db, actor, cancel)).Of(DutyKind.Platforms));
        }

        if (actor.May(Can.WriteLetters)) duties.AddRange((await DeskOfLetters.LateAsync(db, actor, today, cancel)).Of(DutyKind.Letters));
        duties.AddRange((await DeskOfConcerns.MessagesAsync(db, actor, cancel)).Of(DutyKind.Messages));
        duties.AddRange((await AccountsAsync(db, actor, now, cancel)).Of(DutyKind.Accounts));
        duties.AddRange((await DeskOfPolicies.ReadingsAsync(db, actor, today, cancel)).Of(DutyKind.Readings));
        if (actor.May(Can.SignOffPolicies) || actor.May(Can.WritePolicies)) duties.AddRange((await DeskOfPolicies.SigningAndReviewsAsync(db, actor, today, cancel)).Of(DutyKind.SigningAndReviews));
        duties.AddRange((await DeskOfUndertakings.ReadAsync(db, actor, now, today, cancel)).Of(DutyKind.Undertakings));
        duties.AddRange((await DeskOfStarters.ReadAsync(db, actor, today, cancel)).Of(DutyKind.Starters));
        if (actor.May(Can.CheckPosts)) duties.AddRange((await DeskOfOthers.TakeDownsAsync(db, actor, today, cancel)).Of(DutyKind.TakeDowns));
        if (actor.May(Can.RecordConsents)) duties.AddRange((await DeskOfFamilies.ConsentsAsync(db, actor, today, cancel)).Of(DutyKind.Consents));
        if (actor.May(Can.ReadProtections)) duties.AddRange((await DeskOfFamilies.ProbesAsync(db, actor, cancel)).Of(DutyKind.Consents));
        duties.AddRange((await DeskOfSelfChecks.ReadAsync(db, actor, today, cancel)).Of(DutyKind.SelfChecks));
        if (actor.May(Can.ImportRoll)) duties.AddRange((await DeskOfOthers.ImportsAsync(db, actor, cancel)).Of(DutyKind.Imports));
        if (actor.May(Can.WatchMail)) duties.AddRange((await DeskOfOthers.MailAsync(db, actor, cancel)).Of(DutyKind.Mail));
        if (actor.May(Can.PublishTermReports)) duties.AddRange((await DeskOfOversight.TermsAsync(db, actor, today, cancel)).Of(DutyKind.TermReports));
        duties.AddRange((await DeskOfOthers.NoticesAsync(db, actor, cancel)).Of(DutyKind.Notices));
        return [.. duties.OrderBy(duty => duty.IsUndated).ThenBy(duty => duty.Since).ThenBy(duty => duty.Words, StringComparer.Ordinal)];
    }

    /// <summary>Those who keep the accounts see all that is due on them; others what is theirs.</summary>
    private static async Task<IEnumerable<Duty>> AccountsAsync(SchoolDb db, Actor actor, DateTime now, CancellationToken cancel)
    {
        if (!actor.May(Can.UseAccounts)) return [];
        var rows = await DueRows.ReadAsync(db, actor, now, cancel);
        return rows.Where(row => actor.May(Can.KeepAccounts) || row.Who == actor.Name || (row.Who is null && actor.May(Can.ApproveAccounts)))
            .OrderBy(row => row.Since ?? DateOnly.MaxValue).Take(Most)
            .Select(row => new Duty(row.Words, row.Since is { } since ? SchoolTime.StartOf(since) : now, row.DueOn, row.IsLate, row.Href) { Alike = row.Alike, IsUndated = row.Since is null });
    }
}
