using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Home;

/// <summary>Letters whose reply has not come by the day that was asked for: of concerns for those who read their letters, and the school's own (LET-07).</summary>
internal static class DeskOfLetters
{
    public static async Task<IEnumerable<Duty>> LateAsync(SchoolDb db, Actor actor, DateOnly today, CancellationToken cancel)
    {
        var (ofConcerns, ofSchool) = (db.LettersOfConcerns(actor), db.Letters.Where(Letter.OfSchool(actor)));
        var (mayHandle, mayKeep) = (actor.May(Can.HandleConcerns), actor.May(Can.KeepLetters));
        var late = await db.Letters.AsNoTracking()
            .Where(letter => (mayHandle && ofConcerns.Any(each => each.Id == letter.Id)) || (mayKeep && ofSchool.Any(each => each.Id == letter.Id)))
            .Where(letter => letter.ReplyBy < today && letter.Steps.Any(step => step.Kind == LetterStepKind.Sent) && !letter.Steps.Any(step => step.Kind == LetterStepKind.Answered))
            .OrderBy(letter => letter.ReplyBy).ThenBy(letter => letter.Code).Take(Desk.Most)
            .Select(letter => new { letter.Code, letter.Kind, ReplyBy = letter.ReplyBy!.Value }).ToListAsync(cancel);
        return late.Select(letter => Duty.On(
            $"See to {letter.Code}: no reply has come ({letter.Kind.Words().ToLowerInvariant()})", SchoolTime.StartOf(letter.ReplyBy), letter.ReplyBy, today, $"/letters/{letter.Code}") with
        { Alike = "letters without a reply" });
    }
}
