using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.Accounts.Rollover;

/// <summary>This year's classes and next year's, who goes where and who teaches what.</summary>
public sealed record RolloverBooks(
    IReadOnlyCollection<Account> Accounts,
    IReadOnlyCollection<SchoolClass> Classes,
    IReadOnlyCollection<SchoolClass> NextClasses,
    IReadOnlyDictionary<(Guid From, Guid To), int> Moves,
    IReadOnlyDictionary<Guid, Person> People,
    HandlePattern Pattern,
    DateOnly LastDay,
    DateOnly NextStartsOn);

/// <summary>Proposes for each account what becomes of it next year, with the reason in words.</summary>
public static class RolloverProposals
{
    public static IReadOnlyList<RolloverProposal> For(RolloverBooks books) => [.. books.Accounts.Select(account => For(account, books))];

    private static RolloverProposal For(Account account, RolloverBooks books)
    {
        if (account.Kind != AccountKind.Class) return Keep("It does not belong to one class.");
        var taught = books.Classes.FirstOrDefault(each => account.ClassesOn(books.LastDay).Contains(each.Id));
        if (taught is null) return Decide("No class of this year belongs to it.");
        if (taught.IsMixed) return Deactivate($"{taught.Name} is a mixed class ({taught.YearGroups}).");
        if (taught.IsFinalYear) return Deactivate($"{taught.Name} leaves the school.");
        var next = NextOf(taught, books);
        if (next is null) return Decide($"It cannot be told which class {taught.Name} becomes.");
        if (next.IsMixed) return Decide($"{taught.Name} goes into {next.Name}, which is a mixed class ({next.YearGroups}).");
        var teachers = next.Teachers.Where(teacher => teacher.IsTeaching(books.NextStartsOn)).OrderBy(teacher => teacher.FromOn).ThenBy(teacher => teacher.PersonId).ToList();
        if (teachers.Count == 0) return Decide($"{taught.Name} becomes {next.Name}, which has no teacher yet.", next.Id);
        var teacher = books.People[teachers[0].PersonId];
        var initials = HandlePattern.InitialsOf(teacher);
        return new RolloverProposal(
            account.Id, RolloverAction.Rename, books.Pattern.HandleFor(next, initials), books.Pattern.EmailFor(next, initials), next.Id,
            $"{taught.Name} becomes {next.Name} with {teacher.Name}.{Leaving(taught, books)}");

        RolloverProposal Keep(string why) => new(account.Id, RolloverAction.Keep, null, null, null, why);
        RolloverProposal Deactivate(string why) => new(account.Id, RolloverAction.Deactivate, null, null, null, why + Leaving(taught, books));
        RolloverProposal Decide(string why, Guid? nextId = null) => new(account.Id, RolloverAction.Decide, null, null, nextId, why + Leaving(taught, books));
    }

    /// <summary>The class most of the children go to; without moves on record, the only class of the year above.</summary>
    private static SchoolClass? NextOf(SchoolClass taught, RolloverBooks books)
    {
        var moves = books.Moves.Where(move => move.Key.From == taught.Id).ToList();
        if (moves.Count > 0)
        {
            var most = moves.MaxBy(move => move.Value);
            return 2 * most.Value > moves.Sum(move => move.Value) ? books.NextClasses.FirstOrDefault(each => each.Id == most.Key.To) : null;
        }

        var above = books.NextClasses.Where(each => !each.IsMixed && each.FromYearGroup == taught.ToYearGroup + 1).ToList();
        return above.Count == 1 ? above[0] : null;
    }

    private static string Leaving(SchoolClass? taught, RolloverBooks books)
    {
        var leavers = (taught?.Teachers ?? []).Where(teacher => teacher.IsTeaching(books.LastDay))
            .Select(teacher => books.People.GetValueOrDefault(teacher.PersonId)).OfType<Person>()
            .Where(person => person.LeavesAt is { } leaves && SchoolTime.DateOf(leaves) <= books.NextStartsOn).Select(person => person.Name).ToList();
        return leavers.Count == 0 ? "" : $" {string.Join(" and ", leavers)} leaves, so a new password is due then.";
    }
}

/// <summary>Why a line cannot be confirmed as it stands.</summary>
public sealed record RolloverConflict(Guid LineId, string Words);

/// <summary>Finds what would clash, before anything moves.</summary>
public static class RolloverConflicts
{
    /// <param name="plan">The lines.</param>
    /// <param name="accounts">All of the school's accounts in use.</param>
    /// <param name="emailDomain">The school's own.</param>
    public static IReadOnlyList<RolloverConflict> Look(RolloverPlan plan, IReadOnlyCollection<Account> accounts, string emailDomain)
    {
        var byId = accounts.ToDictionary(account => account.Id);
        var renames = plan.Lines.Where(line => line.Action == RolloverAction.Rename && line.DoneAt is null && byId.ContainsKey(line.AccountId)).ToList();
        return [.. renames.SelectMany(line => Of(line, renames, plan, byId, emailDomain).Take(1).Select(words => new RolloverConflict(line.Id, words)))];
    }

    private static IEnumerable<string> Of(
        RolloverLine line, List<RolloverLine> renames, RolloverPlan plan, Dictionary<Guid, Account> byId, string emailDomain)
    {
        var account = byId[line.AccountId];
        if (string.IsNullOrEmpty(line.NewHandle) || !HandleCheck.IsHandle(line.NewHandle)) yield return "It has no new handle.";
        if (line.NewEmail is null || !HandleCheck.IsOfSchool(line.NewEmail, emailDomain)) yield return $"Its new email must end with @{emailDomain}.";
        if (line.NextClassId is null) yield return "It has no class next year.";
        foreach (var other in renames.Where(other => other.Id != line.Id))
        {
            var twin = byId[other.AccountId];
            if (twin.PlatformId == account.PlatformId && Same(other.NewHandle, line.NewHandle)) yield return $"{twin.Name} would be called @{line.NewHandle} as well. Give one of them a longer form.";
            if (Same(other.NewEmail, line.NewEmail)) yield return $"{twin.Name} would have the email {line.NewEmail} as well.";
            if (other.NextClassId == line.NextClassId && line.NextClassId is not null && twin.PlatformId == account.PlatformId) yield return $"{twin.Name} would belong to the same class.";
        }

        foreach (var other in byId.Values.Where(other => other.Id != account.Id))
        {
            var takes = other.PlatformId == account.PlatformId && Same(other.HandleInUse, line.NewHandle);
            if (!takes && !Same(other.EmailInUse, line.NewEmail)) continue;
            var its = plan.Lines.FirstOrDefault(each => each.AccountId == other.Id);
            if (its is null || its.Action is RolloverAction.Keep or RolloverAction.Decide) yield return $"{other.Name} has this {(takes ? "handle" : "email")} and keeps it.";
            else if (its.Action == RolloverAction.Rename && Waits(its, line, renames, byId)) yield return $"This and {other.Name} wait for each other. Give one of them another handle.";
        }
    }

    /// <summary>Does one line, through the handles it takes in turn, wait for another?</summary>
    private static bool Waits(RolloverLine from, RolloverLine target, List<RolloverLine> renames, Dictionary<Guid, Account> byId)
    {
        var seen = new HashSet<Guid>();
        var next = from;
        while (seen.Add(next.Id))
        {
            var account = byId[next.AccountId];
            var blocker = byId.Values.FirstOrDefault(other => other.Id != account.Id && other.PlatformId == account.PlatformId && Same(other.HandleInUse, next.NewHandle));
            if (blocker is null || renames.Find(line => line.AccountId == blocker.Id) is not { } following) return false;
            if (following.Id == target.Id) return true;
            next = following;
        }

        return false;
    }

    private static bool Same(string? one, string? other) => one is not null && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
