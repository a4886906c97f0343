using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Posts;

namespace SchoolSocial.Data.Posts;

/// <summary>Letters that tell a family what came down. What comes of a protected mark is not for everybody who writes to families.</summary>
public static class FamilyLetterQueries
{
    /// <summary>The take-downs a letter may tell of.</summary>
    public static IQueryable<TakeDownTask> TakeDownsToTell(this SchoolDb db, Actor viewer, bool mayKnow) =>
        db.TakeDownTasks.Where(task => task.SchoolId == viewer.SchoolId && task.PupilId != null && (mayKnow || task.Cause != TakeDownCause.Protected));

    public static IQueryable<Letter> LettersToFamilies(this SchoolDb db, Actor viewer, bool mayKnow) => db.Letters.Where(letter =>
        letter.SchoolId == viewer.SchoolId && letter.About == LetterAbout.Pupil
        && (mayKnow || !db.TakeDownTasks.Any(task => task.PupilId == letter.AboutId && task.Cause == TakeDownCause.Protected)));
}
