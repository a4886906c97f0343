using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Turns what stands on a form into answers of a record. Answers that stand already are not written again.</summary>
internal sealed class AnswerEntry(SchoolDb db, Vault vault, Actor actor, SchoolClock clock, School school)
{
    private ConsentWording? wording;

    public async Task TakeAsync(
        ConsentRecord record, AnswerForm form, IEnumerable<((ConsentChannel Channel, Medium Medium) Question, Answer Answer)> answers, DateOnly? born, CancellationToken cancel)
    {
        var from = form.FromOn!.Value;
        wording ??= await db.WordingOnAsync(actor.SchoolId, from, cancel);
        var giver = form.Giver switch { AnswerForm.FamilyGiver => Giver.Family, AnswerForm.ChildGiver => Giver.Child, "self" => Giver.Self, _ => Giver.Guardian };
        var source = new AnswerSource(giver, giver == Giver.Guardian ? Guid.Parse(form.Giver!) : null, form.How!.Value, from, wording?.Id);
        var until = UntilOn(form.Lasting!.Value, from, born);
        var given = answers.Select(answer => new AnswerGiven(answer.Question.Channel.Id, answer.Question.Medium, answer.Answer, source, answer.Answer == Answer.Yes ? until : null))
            .Where(answer => !record.Says(answer)).Select(answer => (Id: Guid.CreateVersion7(), Given: answer)).ToList();
        record.Take(given.Select(each => (each.Id, each.Given with { Evidence = vault.SealIfAny(PlainText.Tidy(form.Evidence), each.Id) })), actor, clock.Now);
    }

    /// <summary>Before the school has put in its years, a school year ends on 31 August.</summary>
    private DateOnly? UntilOn(Lasting lasting, DateOnly from, DateOnly? born) => ConsentUntil.For(
        lasting, school.Years.FirstOrDefault(year => year.Holds(from))?.EndsOn ?? new DateOnly(from.Month >= 9 ? from.Year + 1 : from.Year, 8, 31), born);
}
