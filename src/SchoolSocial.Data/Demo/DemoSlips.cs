using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Data.Demo;

/// <summary>
/// Slips that went home: to families who had not answered about pictures, some of whom then did on a telephone, and before the nativity play, what
/// families may photograph there.
/// </summary>
internal sealed class DemoSlips(Timeline timeline, DemoSchool school)
{
    private const int AnsweredOneIn = 5;

    /// <param name="silent">Children whose families had not answered.</param>
    /// <param name="wordingId">What they are asked with.</param>
    /// <param name="channels">Where pictures may appear.</param>
    /// <param name="at">When the slips are printed.</param>
    public void Ask(IReadOnlyList<Pupil> silent, Guid wordingId, IReadOnlyList<ConsentChannel> channels, DateTime at)
    {
        for (var each = 0; each < silent.Count; each++)
        {
            if (silent[each].Guardianships.FirstOrDefault(tie => tie.Responsibility == ParentalResponsibility.Yes) is not { } tie) continue;
            var (pupil, number, id, printed) = (silent[each], each, Guid.CreateVersion7(), at.AddSeconds(each));
            timeline.Add(printed, id, () =>
            {
                var slip = ReplySlip.Print(id, school.Oakfield.Id, pupil.Id, tie.GuardianId, wordingId, PaperCode.HashOf(PaperCode.New()), school.Office(school.Oakfield, printed), printed);
                timeline.Begin(slip);
                var back = printed.AddDays(2 + (number % 9)).AddMinutes(number);
                if (number % AnsweredOneIn == 0) timeline.Add(back, id, () => Answer(slip, channels, back));
            });
        }
    }

    /// <summary>The families of one class say that they have read what they may photograph.</summary>
    public void Acknowledge(PhotoEvent planned, DateTime at)
    {
        var on = SchoolTime.DateOf(at);
        var taught = school.Cast.Classes.Where(each => each.SchoolId == school.Oakfield.Id && each.FromYearGroup == 1).Select(each => each.Id).ToHashSet();
        var pupils = school.Cast.Pupils.Where(pupil => pupil.LeftOn is null && pupil.ClassOn(on) is { } id && taught.Contains(id)).ToList();
        for (var each = 0; each < pupils.Count; each++)
        {
            if (each % 3 == 2) continue;
            var (pupil, back) = (pupils[each], at.AddDays(each % 5).AddMinutes(each));
            timeline.Add(back, Guid.CreateVersion7(), () => timeline.Begin(FamilyAcknowledgement.Enter(
                new Acknowledged(AcknowledgedKind.PhotoEvent, planned.Id, 0), pupil.Id, school.Office(school.Oakfield, back), back)));
        }
    }

    private void Answer(ReplySlip slip, IReadOnlyList<ConsentChannel> channels, DateTime at)
    {
        slip.Use(at);
        var record = ConsentRecord.ForPupil(school.Oakfield.Id, slip.PupilId);
        var source = new AnswerSource(Giver.Guardian, slip.GuardianId, HowGiven.ReplySlip, SchoolTime.DateOf(at), slip.WordingId);
        record.Take(
            channels.SelectMany(channel => channel.Media, (channel, medium) => (Guid.CreateVersion7(), new AnswerGiven(channel.Id, medium, Domain.Consents.Answer.Yes, source, DemoCalendar.EndOf(school.ThisYear)))),
            Actor.Product(school.Oakfield.Id), at);
        timeline.Begin(record);
    }
}
