using SchoolSocial.Data;
using SchoolSocial.Data.Audit;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Pathways;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// Which rows of the trail somebody may read. Need-to-know goes by the record a row is about: what happened to a concern that the reader may
/// not see is not there, neither in a list, nor in a count, nor in a file.
/// </summary>
public static class AuditSight
{
    public static IQueryable<AuditEntry> AuditVisibleTo(this SchoolDb db, Actor viewer)
    {
        var open = AuditKinds.For(viewer).Where(kind => !kind.IsGuarded).Select(kind => kind.Name).ToList();

        // What of these a viewer need not know is not in the trail they read in the first place.
        if (viewer.May(Can.HandleConcerns)) open.AddRange([nameof(Concern), nameof(DiaryEntry), nameof(StoredFile), nameof(Pathway)]);
        if (viewer.May(Can.WriteLetters)) open.Add(nameof(Letter));
        // A letter is read by those who may read what it belongs to.
        var (mayKeep, mayTell) = (viewer.May(Can.KeepLetters), viewer.May(Can.RecordConsents));
        var (ofSchool, ofConcerns, toFamilies) = (db.Letters.Where(Letter.OfSchool(viewer)), db.LettersOfConcerns(viewer), db.LettersToFamilies(viewer, viewer.May(Can.ReadProtections)));
        // The picture of a post goes by the post, and not by who handles concerns.
        var mayPost = viewer.May(Can.ReadExposure);
        var holds = db.HoldsVisibleTo(viewer).Select(hold => hold.Id);
        return db.AuditWithinNeedToKnow(viewer)
            .Where(entry => entry.RootKind != nameof(Letter) || (mayKeep && ofSchool.Any(letter => letter.Id == entry.RootId))
                || ofConcerns.Any(letter => letter.Id == entry.RootId) || (mayTell && toFamilies.Any(letter => letter.Id == entry.RootId)))
            .Where(entry => entry.RootKind != nameof(Pathway) || db.PathwaysVisibleTo(viewer).Any(pathway => pathway.Id == entry.RootId))
            .Where(entry => entry.RootKind != nameof(StoredFile) || mayPost || !db.Files.Any(file => file.Id == entry.RootId && file.AboutKind == nameof(Post))).Where(entry => open.Contains(entry.RootKind)
            || (entry.RootKind == nameof(LegalHold) && holds.Contains(entry.RootId)));
    }
}
