using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>Where letters are found, each by the room it belongs to, and what they are made with.</summary>
public sealed class LetterDesk(SchoolDb db, SchoolClock clock, IEnumerable<LetterOwner> owners, Alerts alerts)
{
    public LetterOwner Of(LetterAbout about) => owners.Single(owner => owner.About == about);

    /// <summary>One letter that the viewer may read, with what it belongs to; null where there is none for them.</summary>
    public async Task<OpenLetter?> FindAsync(Actor viewer, string code, CancellationToken cancel)
    {
        foreach (var owner in owners)
        {
            if (await owner.VisibleTo(viewer).Where(letter => letter.Code == code).Whole().SingleOrDefaultAsync(cancel) is not { } letter) continue;
            return await owner.SubjectOfAsync(viewer, letter, cancel) is { } subject ? new OpenLetter(letter, owner, subject) : null;
        }

        return null;
    }

    /// <summary>Who may sign a letter of this kind: today's holders of the offices that may, by the school's own way.</summary>
    public async Task<IReadOnlyList<Choice>> SignatoriesAsync(Actor viewer, LetterKind kind, CancellationToken cancel)
    {
        var ways = (await db.Settings.AsNoTracking().SingleOrDefaultAsync(settings => settings.SchoolId == viewer.SchoolId, cancel))?.Ways ?? Presets.Default;
        var roles = kind.Signatories(ways);
        var holders = (await db.RoleHoldersAsync(viewer.SchoolId, clock.Now, cancel)).Where(holder => roles.Contains(holder.Role)).ToList();
        var names = await db.NamesAsync(holders.Select(holder => holder.PersonId), cancel);
        return [.. holders.OrderBy(holder => roles.ToList().IndexOf(holder.Role)).ThenBy(holder => names[holder.PersonId], StringComparer.CurrentCulture)
            .Select(holder => new Choice(Signatory.ValueOf(holder), $"{names[holder.PersonId]}, {holder.Role.Title().ToLowerInvariant()}"))];
    }

    /// <summary>Those who could be the second to sign, and may read it.</summary>
    public async Task<IReadOnlyList<Choice>> SecondsAsync(OpenLetter open, CancellationToken cancel)
    {
        var holders = (await db.RoleHoldersAsync(open.Letter.SchoolId, clock.Now, cancel)).GroupBy(holder => holder.PersonId, holder => holder.Role)
            .Where(held => open.Subject.Readers?.Contains(held.Key) != false)
            .Where(held => open.Letter.CanSignSecond(open.Subject.Attacked, new Actor(held.Key, open.Letter.SchoolId, "", held.ToHashSet())).IsAllowed).ToList();
        var names = await db.NamesAsync(holders.Select(held => held.Key), cancel);
        return [.. names.OrderBy(each => each.Value, StringComparer.CurrentCulture).Select(each => new Choice(each.Key.ToString(), each.Value))];
    }

    /// <summary>A tap on the shoulder, without a word of the letter.</summary>
    public Task AskToSignAsync(Letter letter, Guid personId, CancellationToken cancel) =>
        alerts.SendAsync([personId], NoticeKind.LetterToSign, $"/letters/{letter.Code}", letter, clock.Now, cancel);
}

/// <summary>A letter found within what the viewer may see.</summary>
public sealed record OpenLetter(Letter Letter, LetterOwner Owner, LetterSubject Subject);

/// <summary>Who signs and in what office, as a form sends it.</summary>
public static class Signatory
{
    public static string ValueOf(Domain.People.RoleHolder holder) => $"{holder.PersonId}:{holder.Role}";

    public static (Guid PersonId, Role Role) Read(string value)
    {
        var parts = value.Split(':');
        return (Guid.Parse(parts[0]), Enum.Parse<Role>(parts[1]));
    }
}
