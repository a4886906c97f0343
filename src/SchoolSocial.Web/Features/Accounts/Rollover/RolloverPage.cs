using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Features.Shared;

namespace SchoolSocial.Web.Features.Accounts.Rollover;

/// <summary>One account on the page of Rollover Day.</summary>
public sealed record RolloverRow(
    Guid Id, string AccountCode, string Name, string Handle, RolloverAction Action, RolloverAction Proposed, string Why, string? NewHandle, string? NewEmail,
    RolloverState State, string? Conflict, string? CannotDo, string? First, string? Second, string? Done, DateTime? DoneAt, string? ContentGone, DateTime? ContentGoneAt);

/// <summary>Rollover Day, whole: progress, every account, what clashes, and which classes of next year have no account.</summary>
public sealed record RolloverPage(
    RolloverPlan Plan, SchoolYear From, SchoolYear To, IReadOnlyList<RolloverRow> Rows, IReadOnlyList<string> WithoutAccount, int ICanConfirm, string? ClosedBy)
{
    /// <summary>How long it is kept; not read again with a form that was refused.</summary>
    public Keeping? Keeping { get; init; }

    public static async Task<RolloverPage> ReadAsync(SchoolDb db, RolloverPlan plan, Actor viewer, CancellationToken cancel)
    {
        var school = await db.OwnSchoolAsync(viewer, cancel);
        var (from, to) = (school.Years.First(year => year.Id == plan.FromYearId), school.Years.First(year => year.Id == plan.ToYearId));
        var inUse = await db.AccountsInUseAsync(viewer, cancel);
        var all = await AccountsOf(db, plan, cancel);
        var conflicts = RolloverConflicts.Look(plan, inUse, school.EmailDomain);
        var names = await db.NamesAsync(plan.Lines.SelectMany(line => new[] { line.FirstById, line.SecondById, line.DoneById, line.ContentGoneById }).Append(plan.ClosedById).OfType<Guid>(), cancel);
        var books = await db.RolloverBooksAsync(viewer, from, to, cancel);
        var covered = plan.Lines.Select(line => line.NextClassId).OfType<Guid>().Concat(inUse.SelectMany(account => account.ClassesOn(to.StartsOn))).ToHashSet();
        var kept = inUse.Where(account => plan.Lines.Any(line => line.AccountId == account.Id && line.Action == RolloverAction.Keep) && account.Kind == AccountKind.Phase).ToList();
        var phaseGroups = kept.SelectMany(account => account.ClassesOn(from.EndsOn)).Select(id => books.Classes.FirstOrDefault(taught => taught.Id == id)?.FromYearGroup).OfType<int>().ToHashSet();
        return new RolloverPage(
            plan, from, to,
            [.. plan.Lines.OrderBy(line => line.State == RolloverState.Closed).ThenBy(line => all[line.AccountId].NormalisedName).Select(RowOf)],
            [.. books.NextClasses.Where(taught => !covered.Contains(taught.Id) && !phaseGroups.Contains(taught.FromYearGroup)).OrderBy(taught => taught.FromYearGroup).Select(taught => $"{taught.Name} ({taught.YearGroups})")],
            plan.Lines.Count(line => RolloverPlan.CanConfirm(line, conflicts, viewer).IsAllowed),
            Name(plan.ClosedById));

        string? Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "Somebody") : null;

        RolloverRow RowOf(RolloverLine line)
        {
            var account = all[line.AccountId];
            return new RolloverRow(
                line.Id, account.Code, account.Name, account.Handle, line.Action, line.Proposed, line.Why, line.NewHandle, line.NewEmail, line.State,
                conflicts.FirstOrDefault(conflict => conflict.LineId == line.Id)?.Words,
                line.State == RolloverState.ToDo ? RolloverPlan.CanDo(line, account, inUse).Refusal : null,
                Name(line.FirstById), Name(line.SecondById), Name(line.DoneById), line.DoneAt, Name(line.ContentGoneById), line.ContentGoneAt);
        }
    }

    private static Task<Dictionary<Guid, Account>> AccountsOf(SchoolDb db, RolloverPlan plan, CancellationToken cancel)
    {
        var ids = plan.Lines.Select(line => line.AccountId).ToList();
        return db.Accounts.Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, cancel);
    }
}

public static class RolloverWords
{
    public static string Words(this RolloverAction action) => action switch
    {
        RolloverAction.Rename => "Rename",
        RolloverAction.Deactivate => "Deactivate",
        RolloverAction.Keep => "Keep as it is",
        _ => "To decide",
    };

    public static string Words(this RolloverState state) => state switch
    {
        RolloverState.ToDecide => "To decide",
        RolloverState.ToConfirm => "To confirm",
        RolloverState.ConfirmedOnce => "Confirmed by one",
        RolloverState.ToDo => "To do",
        RolloverState.ContentToCheck => "Content to check",
        _ => "Closed",
    };

    public static string TagOf(this RolloverState state) => state switch
    {
        RolloverState.Closed => "govuk-tag--green",
        RolloverState.ToDecide => "govuk-tag--red",
        RolloverState.ContentToCheck => "govuk-tag--yellow",
        _ => "govuk-tag--blue",
    };
}
