using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Data.Schools;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Where the pictures of adults may appear, and the papers of those who do not sign in.</summary>
public sealed class AdultsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    private const string Self = "self";

    [Authorize(Can.ReadConsents)]
    [HttpGet("/consents/adults")]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var book = await ConsentBook.OfAdultsAsync(db, Actor.SchoolId, clock.Today, cancel);
        var adults = await db.AdultsAsync(Actor.SchoolId, clock.Today, cancel);
        var asked = book.PictureQuestions.ToList();
        return View(new AdultsPage(
            [.. asked.Select(question => QuestionKey.Words(question.Channel, question.Medium))],
            [.. adults.Select(adult => new ConsentRow(adult.Id, adult.Name, [.. asked.Select(question => book.Of(adult.Id, question.Channel, question.Medium).Standing.ForOffice())]))],
            Actor.May(Can.RecordConsents)));
    }

    [Authorize(Can.RecordConsents)]
    [HttpGet("/consents/adults/{id:guid}/answers/new")]
    public async Task<IActionResult> New(Guid id, CancellationToken cancel) =>
        await db.FindAdultAsync(Actor, id, cancel) is { } adult
            ? View(await PageAsync(new AnswerForm { Giver = Self, FromOn = clock.Today, How = HowGiven.PaperForm, Lasting = Lasting.Leaving }, id, adult.Name, cancel))
            : NotFound();

    [Authorize(Can.RecordConsents)]
    [HttpPost("/consents/adults/{id:guid}/answers/new")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] AnswerForm form, CancellationToken cancel)
    {
        if (await db.FindAdultAsync(Actor, id, cancel) is not { } adult) return NotFound();
        form.Giver = Self;
        form.Lasting ??= Lasting.Leaving;
        var page = await PageAsync(form, id, adult.Name, cancel);
        if (!ModelState.Accepts(new AnswerFormValidator(page.Keys, [Self], clock.Today), form)) return Unaccepted(nameof(New), page);
        var entry = new AnswerEntry(db, vault, Actor, clock, await db.OwnSchoolAsync(Actor, cancel));
        await entry.TakeAsync(
            await db.RecordOfAdultAsync(Actor.SchoolId, id, cancel), form,
            QuestionKey.Given(form.Answers).Select(answer => (page.Question(answer.Key), answer.Answer!.Value)), null, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"The answers of {adult.Name} are recorded.";
        return Redirect("/consents/adults");
    }

    private async Task<AnswerPage> PageAsync(AnswerForm form, Guid id, string name, CancellationToken cancel) =>
        new(form, id, name, [new Choice(Self, name)], [.. (await db.OpenChannelsAsync(Actor.SchoolId, clock.Today, cancel)).Where(channel => channel.Kind != ChannelKind.DigitalContact)]);
}

public sealed record AdultsPage(IReadOnlyList<string> Questions, IReadOnlyList<ConsentRow> Rows, bool MayRecord);
