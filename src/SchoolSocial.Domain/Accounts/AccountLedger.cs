using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Undertakings;

namespace SchoolSocial.Domain.Accounts;

/// <summary>Everything that decides who has an account in hand, now or at any moment of the past.</summary>
public sealed record LedgerBooks(
    IReadOnlyCollection<Appointment> Appointments,
    IReadOnlyCollection<ClassTeacher> Teachers,
    IReadOnlyDictionary<Guid, DateTime?> LeavesAt,
    IReadOnlyDictionary<Guid, PostingAuthority> Authorities)
{
    /// <summary>What gives somebody by name leave to post: to every account, or to one.</summary>
    public ILookup<Guid, Authorisation> Authorisations { get; init; } = Enumerable.Empty<Authorisation>().ToLookup(each => each.PersonId);

    /// <summary>Days on which somebody is away from the school, whatever was arranged for the account.</summary>
    public IReadOnlyCollection<Absence> Absences { get; init; } = [];

    public IEnumerable<Guid> AwayAt(DateTime at) => Absences.Where(absence => absence.Covers(SchoolTime.DateOf(at))).Select(absence => absence.PersonId);

    /// <summary>What somebody lacked at a moment to be allowed to post to an account; without one, to any.</summary>
    public IReadOnlyList<string> Missing(Guid personId, Guid? accountId, DateTime at) => PostingAuthority.Missing(
        Authorities.GetValueOrDefault(personId), [.. Authorisations[personId].Where(each => each.GivesPosting(accountId) && each.IsInForce(at))], at);

    public bool IsHere(Guid personId, DateTime at) => !LeavesAt.TryGetValue(personId, out var leaves) || leaves is null || leaves > at;
}

/// <summary>One person on an account at a moment: as what, through what, and what they lacked to be allowed to post.</summary>
public sealed record Standing(Guid PersonId, AccountPost Post, string Through, IReadOnlyList<string> Missing)
{
    public bool MayPost => Missing.Count == 0;
}

/// <summary>An account as it stood at a moment.</summary>
public sealed record AccountMoment(AccountStatus? Status, string? Handle, string? Email, IReadOnlyList<Standing> People)
{
    /// <summary>Nobody can post to an account that is not open.</summary>
    public IEnumerable<Standing> CouldPost => Status?.CanBePostedTo() == true ? People : [];
}

/// <summary>Who held or could post to an account at any moment (WD50, F2).</summary>
public static class AccountLedger
{
    public static AccountMoment At(Account account, LedgerBooks books, DateTime at)
    {
        var naming = account.Namings.FirstOrDefault(each => each.Holds(at));
        var people = Access(account, books, at)
            .Select(each => new Standing(each.PersonId, each.Post, each.Through, books.Missing(each.PersonId, account.Id, at)))
            .OrderBy(each => each.Post).ThenBy(each => each.PersonId);
        return new AccountMoment(AccountStep.StatusAt(account.Steps, at), naming?.Handle, naming?.Email, [.. people]);
    }

    /// <summary>Everybody who could get in at a moment, whether they were allowed to post or not.</summary>
    public static IReadOnlyList<(Guid PersonId, AccountPost Post, string Through)> Access(Account account, LedgerBooks books, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        var found = new List<(Guid PersonId, AccountPost Post, string Through)>();
        foreach (var held in account.Holdings.Where(held => held.Holds(at)))
        {
            foreach (var (person, through) in Holders(account, held, books, on).DistinctBy(each => each.PersonId))
            {
                if (books.IsHere(person, at)) found.Add((person, held.Post, through));
            }
        }

        foreach (var cover in account.Covers.Where(cover => cover.Holds(at) && cover.CoveredById is not null))
        {
            foreach (var away in found.Where(each => each.PersonId == cover.AbsentId).Select(each => each.Post).Distinct().ToList())
            {
                if (books.IsHere(cover.CoveredById!.Value, at)) found.Add((cover.CoveredById.Value, away, "cover"));
            }
        }

        return [.. found.DistinctBy(each => (each.PersonId, each.Post))];
    }

    /// <summary>The moments at which something that decides access changed, after one moment and up to another.</summary>
    public static IEnumerable<DateTime> Changes(Account account, LedgerBooks books, DateTime after, DateTime until)
    {
        var moments = new HashSet<DateTime>();
        foreach (var held in account.Holdings) moments.Add(held.ToAt ?? DateTime.MaxValue);
        foreach (var cover in account.Covers) moments.Add(DayAfter(cover.ToOn));
        foreach (var each in account.Classes) moments.Add(DayAfter(each.ToOn));
        foreach (var appointment in books.Appointments) moments.Add(DayAfter(appointment.ToOn));
        foreach (var teacher in books.Teachers) moments.Add(DayAfter(teacher.ToOn));
        foreach (var leaves in books.LeavesAt.Values) moments.Add(leaves ?? DateTime.MaxValue);
        return moments.Where(moment => moment > after && moment <= until).Order();
    }

    private static DateTime DayAfter(DateOnly? on) => on is { } last ? SchoolTime.StartOf(last.AddDays(1)) : DateTime.MaxValue;

    private static IEnumerable<(Guid PersonId, string Through)> Holders(Account account, AccountHolding held, LedgerBooks books, DateOnly on)
    {
        if (held.PersonId is { } person) return [(person, "by name")];
        if (held.Role is { } role)
        {
            return books.Appointments.Where(each => each.Role == role && each.IsInForce(on)).Select(each => (each.PersonId, role.Title().ToLowerInvariant()));
        }

        var group = held.Group!.Value;
        var classes = account.ClassesOn(on).ToHashSet();
        return books.Teachers
            .Where(each => each.IsTeaching(on) && (group == StaffGroup.AllClassTeachers || classes.Contains(each.SchoolClassId)))
            .Select(each => (each.PersonId, group.Words().ToLowerInvariant()));
    }
}
