using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Paper for whoever holds the camera. It says "ask the office" or nothing, and never why (CST-15).</summary>
[Authorize(Can.PrintCameraCards)]
public sealed class CardsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/consents/cards")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await ClassChoice.ReadAsync(db, Actor, null, clock.Today, cancel));

    [HttpGet("/consents/classes/{id:guid}/card")]
    public Task<IActionResult> Card(Guid id, CancellationToken cancel) => PaperAsync(id, "Camera card", nameof(Card), cancel);

    [HttpGet("/consents/classes/{id:guid}/trip")]
    public Task<IActionResult> Trip(Guid id, CancellationToken cancel) => PaperAsync(id, "Trip list", nameof(Trip), cancel);

    private async Task<IActionResult> PaperAsync(Guid id, string title, string view, CancellationToken cancel)
    {
        if (await db.FindClassAsync(Actor, id, cancel) is not { } taught) return NotFound();
        var pupils = db.PupilsOf(Actor).AsNoTracking().In(id, clock.Today);
        var book = await ConsentBook.OfPupilsAsync(db, Actor.SchoolId, pupils, clock.Today, cancel);
        var questions = book.PictureQuestions.ToList();
        var rows = (await pupils.OrderBy(pupil => pupil.NormalisedName).ToListAsync(cancel)).Select(pupil => new CardRow(pupil.Name, IsToAsk(pupil, book, questions))).ToList();
        OnPaper($"{title}, {taught.Name}", "/consents/cards", clock.Now);
        return View(view, new CardPage(title, taught.Name, rows));
    }

    /// <summary>Every question is asked of every child, so that the paper takes as long for one as for another.</summary>
    private static bool IsToAsk(Pupil pupil, ConsentBook book, List<(ConsentChannel Channel, Medium Medium)> questions) =>
        questions.Count == 0 || questions.Count(question => book.Of(pupil.Id, question.Channel, question.Medium).IsYes) < questions.Count;
}

public sealed record CardRow(string Name, bool AskTheOffice);

public sealed record CardPage(string Title, string ClassName, IReadOnlyList<CardRow> Rows);
