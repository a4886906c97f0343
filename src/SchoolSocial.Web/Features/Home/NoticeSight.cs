using SchoolSocial.Data;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Notices;

namespace SchoolSocial.Web.Features.Home;

/// <summary>A person's notices without those about a record that has been hidden from them since (NOT-03). A kind that is not sorted here counts as one about a concern.</summary>
internal static class NoticeSight
{
    private static readonly NoticeKind[] AboutNothingHidden =
    [
        NoticeKind.AppointmentToConfirm, NoticeKind.CodeToAgree, NoticeKind.PolicyToRead, NoticeKind.PolicyReadingDue, NoticeKind.ReadersLate, NoticeKind.TakeDownAsked,
        NoticeKind.AuthorisationDecided,
    ];

    private static readonly NoticeKind[] AboutDiary = [NoticeKind.DiaryKept, NoticeKind.DiaryPattern];

    public static IQueryable<Notice> NoticesOf(this SchoolDb db, Actor actor)
    {
        var concerns = db.Concerns.Where(Concern.LettersVisibleTo(actor));
        var reported = db.Concerns.Where(Concern.ReportedBy(actor));
        var diary = db.Diary.Where(DiaryEntry.VisibleTo(actor));
        return db.Notices.Where(notice => notice.PersonId == actor.PersonId && notice.SchoolId == actor.SchoolId)
            .Where(notice => AboutNothingHidden.Contains(notice.Kind)
                || (notice.Kind == NoticeKind.ConcernMoved && reported.Any(concern => concern.Id == notice.AboutId))
                || (AboutDiary.Contains(notice.Kind) && diary.Any(entry => entry.Id == notice.AboutId))
                || concerns.Any(concern => concern.Id == notice.AboutId));
    }
}
