using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>The school's own letters: to all families, or to a platform about the school's own account.</summary>
public sealed class SchoolLetters(SchoolDb db) : LetterOwner
{
    private static readonly LetterSubject Subject = new(null, null, "The school's own letters", "/letters");

    public override LetterAbout About => LetterAbout.School;

    public override IQueryable<Letter> VisibleTo(Actor viewer)
    {
        var may = viewer.May(Can.KeepLetters);
        return db.Letters.Where(Letter.OfSchool(viewer)).Where(letter => may);
    }

    public override Task<LetterSubject?> FindAsync(Actor viewer, string? reference, CancellationToken cancel) =>
        Task.FromResult(viewer.May(Can.KeepLetters) && reference is null ? Subject : null);

    public override Task<LetterSubject?> SubjectOfAsync(Actor viewer, Letter letter, CancellationToken cancel) => Task.FromResult<LetterSubject?>(Subject);
}
