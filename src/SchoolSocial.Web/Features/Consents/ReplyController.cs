using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Consents;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Features.SignIn;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>
/// Where a guardian answers with the code of a slip, without an account. A wrong, used or run-out code gets one and the same answer, after
/// the same time; too many wrong ones from one address get none for a while.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(SignInSetup.RateLimit)]
public sealed class ReplyController(SchoolDb db, SchoolClock clock, Tries tries, EvenPace pace) : SchoolController
{
    private const string Refusal = "This code is not right, or has been used or has run out. Ask the school office for a new slip.";

    /// <summary>A code that comes with the address is typed in already; nothing is looked up until it is sent.</summary>
    [HttpGet("/reply")]
    public IActionResult New(string? code) => View(new ReplyPage(new ReplyForm { Code = code }));

    [HttpPost("/reply")]
    public async Task<IActionResult> Open([Bind(Prefix = "Form")] ReplyForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ReplyCodeFormValidator(), form)) return Unaccepted(nameof(New), new ReplyPage(form));
        return await SlipAsync(form, cancel) is { } slip ? View("Answers", await PageAsync(form, slip, cancel)) : Unaccepted(nameof(New), new ReplyPage(form));
    }

    [HttpPost("/reply/answers")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] ReplyForm form, CancellationToken cancel)
    {
        if (!ModelState.Accepts(new ReplyCodeFormValidator(), form) || await SlipAsync(form, cancel) is not { } slip) return Unaccepted(nameof(New), new ReplyPage(form));
        var page = await PageAsync(form, slip, cancel);
        if (!ModelState.Accepts(new ReplyFormValidator(page.Questions), form)) return Unaccepted("Answers", page);
        await TakeAsync(form, slip, cancel);
        slip.Use(clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved("Answers", page);
        return View("Done", page);
    }

    private async Task<ReplySlip?> SlipAsync(ReplyForm form, CancellationToken cancel)
    {
        var started = pace.Start();
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (tries.AreSpent(Tries.ByAddress, address))
        {
            ModelState.AddModelError("", "There were too many wrong codes from here. Wait five minutes, then try again.");
            return null;
        }

        var hash = PaperCode.HashOf(form.Code!);
        var slip = await db.ReplySlips.SingleOrDefaultAsync(each => each.Hash == hash, cancel);
        if (slip?.IsLive(clock.Now) == true) return slip;
        tries.Count(Tries.ByAddress, address);
        await pace.KeepAsync(started, cancel);
        ModelState.AddModelError("Form.Code", Refusal);
        return null;
    }

    private async Task TakeAsync(ReplyForm form, ReplySlip slip, CancellationToken cancel)
    {
        var record = await db.RecordOfPupilAsync(slip.SchoolId, slip.PupilId, cancel);
        var source = new AnswerSource(Giver.Guardian, slip.GuardianId, HowGiven.ReplySlip, clock.Today, slip.WordingId);
        var until = await YearEndAsync(slip.SchoolId, cancel);
        var channels = await db.OpenChannelsAsync(slip.SchoolId, clock.Today, cancel);
        record.Take(
            channels.SelectMany(channel => channel.Media, (channel, medium) => (channel, medium, Answer: Enum.Parse<Answer>(form.Answers[QuestionKey.Of(channel, medium)]!)))
                .Select(each => (Guid.CreateVersion7(), new AnswerGiven(each.channel.Id, each.medium, each.Answer, source, each.Answer == Answer.Yes ? until : null))),
            Actor.Product(slip.SchoolId), clock.Now);
    }

    private async Task<DateOnly> YearEndAsync(Guid schoolId, CancellationToken cancel)
    {
        var today = clock.Today;
        var year = await db.Schools.AsNoTracking().Where(school => school.Id == schoolId).SelectMany(school => school.Years)
            .FirstOrDefaultAsync(each => each.StartsOn <= today && each.EndsOn >= today, cancel);
        return year?.EndsOn ?? new DateOnly(today.Month >= 9 ? today.Year + 1 : today.Year, 8, 31);
    }

    private async Task<ReplyAnswersPage> PageAsync(ReplyForm form, ReplySlip slip, CancellationToken cancel)
    {
        var school = await db.Schools.AsNoTracking().Where(each => each.Id == slip.SchoolId).Select(each => each.Name).SingleAsync(cancel);
        var pupil = await db.Pupils.AsNoTracking().SingleAsync(each => each.Id == slip.PupilId, cancel);
        var wording = await db.ConsentWordings.AsNoTracking().SingleAsync(each => each.Id == slip.WordingId, cancel);
        var channels = await db.OpenChannelsAsync(slip.SchoolId, clock.Today, cancel);
        return new ReplyAnswersPage(
            form, school, pupil.Name, wording,
            [.. channels.SelectMany(channel => channel.Media, (channel, medium) => (QuestionKey.Of(channel, medium), QuestionKey.Words(channel, medium)))]);
    }
}
