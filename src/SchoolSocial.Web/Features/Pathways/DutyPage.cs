using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.People;

public sealed record DutyRow(Guid PersonId, string Name, string Offices, string? Number, bool IsCover)
{
    /// <summary>As a telephone takes it.</summary>
    public string? Dialled => Number is null ? null : $"tel:{new string([.. Number.Where(each => char.IsAsciiDigit(each) || each == '+')])}";
}

/// <summary>Whom to fetch now, and whom instead where the worry is about the one at the top.</summary>
public sealed record DutyPage(DateOnly On, IReadOnlyList<DutyRow> Rows, IReadOnlyList<DutyRow> AboutHead, IReadOnlyList<DutyRow> AboutChair, bool MayKeep)
{
    public static async Task<DutyPage> ReadAsync(SchoolDb db, SchoolClock clock, Actor viewer, bool mayKeep, CancellationToken cancel)
    {
        var on = clock.Today;
        var list = await db.DutyListAsync(viewer.SchoolId, cancel);
        var holders = await db.RoleHoldersAsync(viewer.SchoolId, clock.Now, cancel);
        var away = await db.AwayAsync(viewer.SchoolId, on, cancel);
        var (lines, head, chair) = (OnDuty.For(on, list?.Turns ?? [], holders, away), OnDuty.IfAboutTheHead(holders, away), OnDuty.IfAboutTheChair(holders, away));
        var names = await db.NamesAsync(lines.Concat(head).Concat(chair).Select(line => line.PersonId), cancel);
        return new DutyPage(on, Rows(lines), Rows(head), Rows(chair), mayKeep);

        IReadOnlyList<DutyRow> Rows(IReadOnlyList<DutyLine> found) =>
        [
            .. found.Select(line => new DutyRow(
                line.PersonId, names[line.PersonId], string.Join(", ", line.Roles.Select(role => role.Title())), list?.NumberOf(line.PersonId), line.IsCover)),
        ];
    }
}

public sealed record TurnRow(Guid Id, string Name, DateOnly FromOn, DateOnly ToOn, string Days);

/// <summary>The list as those see it who keep it.</summary>
public sealed record DutyListPage(IReadOnlyList<DutyRow> People, IReadOnlyList<TurnRow> Turns);
