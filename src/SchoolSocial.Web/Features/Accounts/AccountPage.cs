using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Schools;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Accounts;

/// <summary>Somebody or some group on an account: as what, since when, and what can be done about it.</summary>
public sealed record HoldingRow(Guid Id, string Who, AccountPost Post, DateTime FromAt, DateTime? ToAt, string? NotAllowed, bool IsOver);

public sealed record CoverRow(Guid Id, string Absent, string? CoveredBy, DateOnly FromOn, DateOnly ToOn);

public sealed record StepRow(string Words, string By, DateTime At);

/// <summary>One account: what it is, who has it in hand, what it lacks and what happened to it.</summary>
public sealed record AccountPage(
    Account Account, Platform Platform, Actor Viewer, bool MayKeep, bool MayRun, IReadOnlyList<string> Classes, string? Expected, RulesInForce Rules,
    IReadOnlyList<HoldingRow> Holdings, IReadOnlyList<CoverRow> Covers, IReadOnlyList<StepRow> Steps, IReadOnlyList<string> Lacks,
    IReadOnlyList<string> RotationCauses, string? RotationOwner, DateTime? PasswordChangedAt, IReadOnlyList<(AccountStepKind Kind, Decision Decision)> Next,
    SettingsFingerprint Fingerprint, IReadOnlyList<string> NotSigned, int Unidentified, string School, bool HoldsWayIn)
{
    /// <summary>Names the proper ways to reach the school, to be set on the platform where messages are off or not read there (WH41, WD38).</summary>
    public string AutomaticAnswer => $"Thank you for writing to {School}. We do not answer messages here. Please phone the school office, or write to your child's teacher by email at the school. If a child is in danger, call 999.";

    public required Keeping Keeping { get; init; }

    public bool May(string permission) => Viewer.May(permission);

    public static IEnumerable<string> Lines(string? list) => list?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public static async Task<AccountPage> ReadAsync(SchoolDb db, Vault vault, OpenedAccount opened, Actor viewer, AccountNames accountNames, DateTime now, CancellationToken cancel)
    {
        var (account, books) = (opened.Account, opened.Books);
        var today = SchoolTime.DateOf(now);
        var rotation = RotationDue.For(account, books, now);
        var ways = await db.WaysAsync(viewer.SchoolId, cancel);
        var rules = account.Rules.InForce(ways);
        var lastLook = await db.LastSettingsChecks(viewer.SchoolId).FirstOrDefaultAsync(check => check.AccountId == account.Id, cancel);
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var names = await db.NamesAsync(
        [
            .. account.Holdings.Select(held => held.PersonId).OfType<Guid>(), .. account.Covers.SelectMany(cover => new[] { cover.AbsentId, cover.CoveredById ?? Guid.Empty }),
            .. account.Steps.Select(step => step.ById), .. rotation?.Causes.Select(cause => cause.PersonId).OfType<Guid>() ?? [], .. new[] { rotation?.OwnerId }.OfType<Guid>(), .. account.NotSignedYet(books, now),
        ], cancel);
        var classIds = account.ClassesOn(today).ToList();
        var classes = (await db.ClassesOf(viewer).AsNoTracking().Where(taught => classIds.Contains(taught.Id)).OrderBy(taught => taught.FromYearGroup).ToListAsync(cancel)).Select(taught => $"{taught.Name} ({taught.YearGroups})").ToList();
        return new AccountPage(
            account,
            (await db.FindPlatformAsync(viewer, account.PlatformId, cancel))!,
            viewer, opened.MayKeep, opened.MayRun, classes,
            account.HandleReason is null ? await accountNames.ExpectedAsync(account.Kind, account.Handle, classIds, viewer, today, cancel) : null,
            rules,
            [.. account.Holdings.OrderBy(held => held.IsOver(now)).ThenBy(held => held.Post).ThenBy(held => held.FromAt).Select(RowOf)],
            [.. account.Covers.Where(cover => cover.ToOn >= today).OrderBy(cover => cover.FromOn)
                .Select(cover => new CoverRow(cover.Id, Name(cover.AbsentId), cover.CoveredById is { } by ? Name(by) : null, cover.FromOn, cover.ToOn))],
            [.. account.Steps.OrderBy(step => step.At).ThenBy(step => step.Kind).Select(step => new StepRow($"The account is {step.Kind.Past()}", Name(step.ById), step.At))],
            NoCover.Look(account, books, now),
            [.. rotation?.Causes.Select(CauseWords).Distinct() ?? []],
            rotation?.OwnerId is { } owner ? Name(owner) : null,
            account.PasswordChanges.Count > 0 ? account.PasswordChanges.Max(change => change.At) : null,
            [.. AccountSteps.All.Where(kind => kind.Follows(account.Status) && MayTake(viewer, kind)).Select(kind => (kind, account.CanTake(kind, viewer)))],
            SettingsFingerprint.Look(account, rules, lastLook, school.YearOn(today), today),
            [.. account.NotSignedYet(books, now).Select(Name)], account.Kind == AccountKind.WithPupils ? account.Unidentified(today) : 0, school.Name,
            AccountDoor.HoldsWayIn(viewer, account, books, now))
        {
            Keeping = await Keeping.ReadAsync(db, vault, account, AccountRetention.For(account, ways), viewer, $"/accounts/{account.Code}", cancel),
        };

        string Name(Guid id) => names.GetValueOrDefault(id, "Somebody");

        HoldingRow RowOf(AccountHolding held)
        {
            var who = held.PersonId is { } person ? Name(person) : held.Role?.Title() ?? held.Group!.Value.Words();
            var missing = held.PersonId is { } named && !held.IsOver(now) ? books.Missing(named, account.Id, now) : [];
            return new HoldingRow(held.Id, who, held.Post, held.FromAt, held.ToAt, missing.Count == 0 ? null : $"Not authorised to post: no {string.Join(", ", missing)} in date", held.IsOver(now));
        }

        string CauseWords((RotationCause Cause, DateTime At, Guid? PersonId) cause) => cause.Cause switch
        {
            RotationCause.Review => "Review due",
            RotationCause.AccessEnded => $"{Name(cause.PersonId!.Value)} can no longer be on this account since {SchoolDates.Day(SchoolTime.DateOf(cause.At))}",
            _ => $"{Name(cause.PersonId!.Value)} changed roles on {SchoolDates.Day(SchoolTime.DateOf(cause.At))}",
        };
    }

    /// <summary>Approving is for senior leaders, everything else for those who keep the register.</summary>
    public static bool MayTake(Actor viewer, AccountStepKind kind) =>
        viewer.May(kind is AccountStepKind.Approved or AccountStepKind.Refused ? Can.ApproveAccounts : Can.KeepAccounts);
}
