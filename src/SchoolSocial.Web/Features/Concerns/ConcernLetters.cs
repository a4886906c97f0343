using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Features.Letters;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>
/// The letters of concerns: for those who see the concern, and for those who were granted its letters and meetings. To the latter it says the
/// reference and nothing of what it is about.
/// </summary>
public sealed class ConcernLetters(SchoolDb db, SchoolClock clock) : LetterOwner
{
    public override LetterAbout About => LetterAbout.Concern;

    public override IQueryable<Letter> VisibleTo(Actor viewer) => db.LettersOfConcerns(viewer);

    public override async Task<LetterSubject?> FindAsync(Actor viewer, string? reference, CancellationToken cancel) =>
        await ReadAsync(viewer, db.Concerns.Where(concern => concern.Code == reference), cancel);

    public override async Task<LetterSubject?> SubjectOfAsync(Actor viewer, Letter letter, CancellationToken cancel) =>
        await ReadAsync(viewer, db.Concerns.Where(concern => concern.Id == letter.AboutId), cancel);

    public override async Task MovedAsync(Letter letter, Actor actor, DateTime at, CancellationToken cancel) =>
        (await db.Concerns.SingleAsync(concern => concern.Id == letter.AboutId, cancel)).LetterMoved(actor, at);

    private async Task<LetterSubject?> ReadAsync(Actor viewer, IQueryable<Concern> one, CancellationToken cancel)
    {
        if (await one.Where(Concern.LettersVisibleTo(viewer)).Include(concern => concern.Audience).Include(concern => concern.Exclusions).Include(concern => concern.People)
            .AsSplitQuery().SingleOrDefaultAsync(cancel) is not { } concern) return null;
        var isWhole = await db.ConcernsVisibleTo(viewer).AnyAsync(each => each.Id == concern.Id, cancel);
        return new LetterSubject(concern.Id, concern.Code, $"Concern {concern.Code}", isWhole ? $"/concerns/{concern.Code}" : $"/concerns/{concern.Code}/meetings")
        {
            Attacked = concern.AttackedNow,
            Readers = concern.LettersReadBy(await db.RoleHoldersAsync(concern.SchoolId, clock.Now, cancel)),
            CanWrite = concern.CanWorkOn(viewer),
            KeptWithRecord = true,
        };
    }
}
