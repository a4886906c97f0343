using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>The pile of forms of a whole class, for all channels at once.</summary>
[Authorize(Can.RecordConsents)]
public sealed class ClassAnswersController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/consents/classes/{id:guid}/answers")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await db.FindClassAsync(Actor, id, cancel) is { } taught
            ? View(await PageAsync(new AnswerForm { Giver = AnswerForm.FamilyGiver, FromOn = clock.Today, How = HowGiven.PaperForm, Lasting = Lasting.SchoolYear }, taught, cancel))
            : NotFound();

    [HttpPost("/consents/classes/{id:guid}/answers")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AnswerForm form, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        form.Giver = AnswerForm.FamilyGiver;
        var page = await PageAsync(form, taught, cancel);
        if (!ModelState.Accepts(new AnswerFormValidator(page.Keys, [AnswerForm.FamilyGiver], clock.Today), form)) return Unaccepted(nameof(New), page);
        var given = QuestionKey.Given(form.Answers).ToDictionary(answer => answer.Key, answer => answer.Answer!.Value);
        var entry = new AnswerEntry(db, vault, Actor, clock, await db.OwnSchoolAsync(Actor, cancel));
        foreach (var pupil in page.Pupils)
        {
            var answers = page.Questions.Where(question => given.ContainsKey(QuestionKey.Of(pupil.Id, question.Channel, question.Medium)))
                .Select(question => (question, given[QuestionKey.Of(pupil.Id, question.Channel, question.Medium)])).ToList();
            if (answers.Count > 0) await entry.TakeAsync(await db.RecordOfPupilAsync(Actor.SchoolId, pupil.Id, cancel), form, answers, pupil.DateOfBirth, cancel);
        }

        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"The answers for {taught.Name} are recorded.";
        return Redirect($"/consents?class={id}");
    }

    private async Task<ClassAnswersPage> PageAsync(AnswerForm form, SchoolClass taught, CancellationToken cancel) => new(
        form, taught.Id, taught.Name, await db.PupilsOf(Actor).AsNoTracking().In(taught.Id, clock.Today).OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel),
        await db.OpenChannelsAsync(Actor.SchoolId, clock.Today, cancel));
}

public sealed record ClassAnswersPage(AnswerForm Form, Guid ClassId, string ClassName, IReadOnlyList<Pupil> Pupils, IReadOnlyList<ConsentChannel> Channels)
{
    public IEnumerable<(ConsentChannel Channel, Medium Medium)> Questions => Channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium));

    public IReadOnlySet<string> Keys => Pupils.SelectMany(pupil => Questions.Select(question => QuestionKey.Of(pupil.Id, question.Channel, question.Medium))).ToHashSet();
}
