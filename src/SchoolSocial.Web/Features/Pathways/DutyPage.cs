using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Data.References;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.People;

namespace SchoolSocial.Web.Features.Pathways;

/// <summary>Whom to fetch now, and whom instead where the worry is about the one at the top.</summary>
public sealed record DutyPage(DateOnly On, IReadOnlyList<DutyRow> Rows, IReadOnlyList<DutyRow> AboutHead, IReadOnlyList<DutyRow> AboutChair, IReadOnlyList<ReferenceNote> Outside, bool MayKeep)
{
    /// <summary>Whom anybody may have to ring outside the school, in the order of need. Numbers and words are the school's references (REF-07).</summary>
    private static readonly string[] Routes = ["route-999", "route-101", "route-social-care", "route-lado", "route-childline", "route-nspcc", "route-posh"];

    public static async Task<DutyPage> ReadAsync(SchoolDb db, SchoolClock clock, Actor viewer, bool mayKeep, CancellationToken cancel)
    {
        var on = clock.Today;
        var list = await db.DutyListAsync(viewer.SchoolId, cancel);
        var holders = await db.RoleHoldersAsync(viewer.SchoolId, clock.Now, cancel);
        var away = await db.AwayAsync(viewer.SchoolId, on, cancel);
        var (lines, head, chair) = (OnDuty.For(on, list?.Turns ?? [], holders, away), OnDuty.IfAboutTheHead(holders, away), OnDuty.IfAboutTheChair(holders, away));
        var names = await db.NamesAsync(lines.Concat(head).Concat(chair).Select(line => line.PersonId), cancel);
        var here = await db.Schools.Where(school => school.Id == viewer.SchoolId).Select(school => school.Nation).SingleAsync(cancel);
        var texts = await db.ReferenceTextsAsync(viewer, Routes, on, cancel);
        return new DutyPage(on, Rows(lines), Rows(head), Rows(chair), [.. Routes.Select(texts.Note).Where(note => note.Nation is null || note.Nation == here)], mayKeep);

        IReadOnlyList<DutyRow> Rows(IReadOnlyList<DutyLine> found) =>
        [
            .. found.Select(line => new DutyRow(
                line.PersonId, names[line.PersonId], string.Join(", ", line.Roles.Select(role => role.Title())), list?.NumberOf(line.PersonId), line.IsCover)),
        ];
    }
}
