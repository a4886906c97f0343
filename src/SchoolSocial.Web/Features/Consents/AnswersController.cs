using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Records what one person answered for one child, for any number of channels at once.</summary>
[Authorize(Can.RecordConsents)]
public sealed class AnswersController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [HttpGet("/consents/pupils/{id:guid}/answers/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await db.FindPupilAsync(Actor, id, cancel) is { } pupil
            ? View(await PageAsync(new AnswerForm { FromOn = clock.Today, How = HowGiven.PaperForm, Lasting = Lasting.SchoolYear }, pupil, cancel))
            : NotFound();

    [HttpPost("/consents/pupils/{id:guid}/answers/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AnswerForm form, CancellationToken cancel)
    {
        if (await db.FindPupilAsync(Actor, id, cancel) is not { } pupil) return NotFound();
        var page = await PageAsync(form, pupil, cancel);
        if (!ModelState.Accepts(new AnswerFormValidator(page.Keys, [.. page.Givers.Select(giver => giver.Value)], clock.Today), form)) return Unaccepted(nameof(New), page);
        var record = await db.RecordOfPupilAsync(Actor.SchoolId, id, cancel);
        var entry = new AnswerEntry(db, vault, Actor, clock, await db.OwnSchoolAsync(Actor, cancel));
        await entry.TakeAsync(record, form, QuestionKey.Given(form.Answers).Select(answer => (page.Question(answer.Key), answer.Answer!.Value)), pupil.DateOfBirth, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"The answers for {pupil.Name} are recorded.";
        return Redirect($"/consents/pupils/{id}");
    }

    private async Task<AnswerPage> PageAsync(AnswerForm form, Pupil pupil, CancellationToken cancel)
    {
        var tied = pupil.Guardianships.Where(tie => tie.EndedOn is null || tie.EndedOn > clock.Today).ToList();
        var ids = tied.Select(tie => tie.GuardianId).ToList();
        var names = await db.GuardiansOf(Actor).AsNoTracking().Where(guardian => ids.Contains(guardian.Id)).ToDictionaryAsync(guardian => guardian.Id, guardian => guardian.Name, cancel);
        return new AnswerPage(
            form, pupil.Id, pupil.Name,
            [
                .. tied.Select(tie => new Choice(tie.GuardianId.ToString(), names[tie.GuardianId], HintOf(tie))),
                new(AnswerForm.FamilyGiver, "The family", "The form does not say which of the holders of parental responsibility"),
                new(AnswerForm.ChildGiver, pupil.Name, "The child's own no counts, whatever anybody else has agreed to"),
            ],
            await db.OpenChannelsAsync(Actor.SchoolId, clock.Today, cancel));
    }

    private static string HintOf(Guardianship tie) => tie.Responsibility switch
    {
        ParentalResponsibility.Yes => $"{tie.Relation ?? "Guardian"}, holds parental responsibility",
        ParentalResponsibility.No => $"{tie.Relation ?? "Guardian"}, does not hold parental responsibility: a yes does not count",
        _ => $"{tie.Relation ?? "Guardian"}, parental responsibility not known: a yes does not count until it is",
    };
}

public sealed record AnswerPage(AnswerForm Form, Guid PupilId, string Name, IReadOnlyList<Choice> Givers, IReadOnlyList<ConsentChannel> Channels)
{
    public IEnumerable<(ConsentChannel Channel, Medium Medium)> Questions => Channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium));

    public IReadOnlySet<string> Keys => Questions.Select(question => QuestionKey.Of(question.Channel, question.Medium)).ToHashSet();

    public (ConsentChannel Channel, Medium Medium) Question(string key) => Questions.First(question => QuestionKey.Of(question.Channel, question.Medium) == key);
}
