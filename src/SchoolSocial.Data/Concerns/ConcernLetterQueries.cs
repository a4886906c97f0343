using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;

namespace SchoolSocial.Data.Concerns;

/// <summary>Letters that belong to a concern, found by who may read the letters of that concern.</summary>
public static class ConcernLetterQueries
{
    public static IQueryable<Letter> LettersOfConcerns(this SchoolDb db, Actor viewer) => db.Letters.Where(letter =>
        letter.SchoolId == viewer.SchoolId && letter.About == LetterAbout.Concern
        && db.Concerns.Where(Concern.LettersVisibleTo(viewer)).Any(concern => concern.Id == letter.AboutId));

    /// <summary>Those of one concern, which was found within what the viewer may see.</summary>
    public static IQueryable<Letter> LettersOf(this SchoolDb db, Concern concern) =>
        db.Letters.Where(letter => letter.About == LetterAbout.Concern && letter.AboutId == concern.Id);
}
