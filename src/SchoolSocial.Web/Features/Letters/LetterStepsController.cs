using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>What happens to a letter: a second person signs it, it goes out, something comes of it, or it is dropped.</summary>
[Authorize(Can.WriteLetters)]
public sealed class LetterStepsController(SchoolDb db, SchoolClock clock, Vault vault, LetterDesk desk) : SchoolController
{
    [HttpPost("/letters/{code}/asking")]
    public async Task<IActionResult> Ask(string code, [Bind(Prefix = "Form")] AskForm form, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        var may = await desk.SecondsAsync(open, cancel);
        if (form.PersonId is { } person && may.Offers(person))
        {
            await desk.AskToSignAsync(open.Letter, person, cancel);
            await db.SaveChangesAsync(cancel);
            TempData["Done"] = "They have been asked to sign it.";
        }
        else
        {
            TempData["Done"] = "Nobody was asked: choose a name first.";
        }

        return Redirect($"/letters/{code}");
    }

    [HttpPost("/letters/{code}/signature")]
    public async Task<IActionResult> Sign(string code, Guid id, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        var letter = open.Letter;
        if (letter.Steps.Any(step => step.Id == id)) return Redirect($"/letters/{code}");
        var may = letter.CanSignSecond(open.Subject.Attacked, Actor);
        if (may.Refusal is { } refusal || id == Guid.Empty)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            ModelState.AddModelError("", may.Refusal ?? "Open this page again and send it from there");
            return View("Refused", new LetterStepPage<DroppingForm>(code, $"Letter {code}", new DroppingForm()));
        }

        letter.SignSecond(id, open.Subject.Attacked, Actor, clock.Now);
        if (!await SavedAsync(db, cancel)) return NotSaved("Refused", new LetterStepPage<DroppingForm>(code, $"Letter {code}", new DroppingForm()));
        TempData["Done"] = "You have signed it as the second person.";
        return Redirect($"/letters/{code}");
    }

    [HttpGet("/letters/{code}/sending")]
    public Task<IActionResult> Sending(string code, CancellationToken cancel) => OpenAsync(
        code, open => open.Letter.CanSend(open.Subject.Attacked, clock.Now, clock.Today), _ => SendingPage(code, new SendingForm { Id = Guid.CreateVersion7(), SentOn = clock.Today }), cancel);

    [HttpPost("/letters/{code}/sending")]
    public Task<IActionResult> Send(string code, [Bind(Prefix = "Form")] SendingForm form, CancellationToken cancel) => TakeAsync(
        code, form.Id, nameof(Sending), SendingPage(code, form),
        open => ModelState.Accepts(new SendingFormValidator(), form) && ModelState.Accepts(open.Letter.CanSend(open.Subject.Attacked, clock.Now, clock.Today, form.SentOn)),
        open => open.Letter.Send(form.Id, form.SentOn!.Value, form.Way!.Value, open.Subject.Attacked, clock.Today, Actor, clock.Now),
        "Recorded as sent.", cancel);

    [HttpGet("/letters/{code}/answer")]
    public Task<IActionResult> Answer(string code, CancellationToken cancel) => OpenAsync(
        code, open => open.Letter.CanAnswer, _ => AnswerPage(code, new AnswerForm { Id = Guid.CreateVersion7(), On = clock.Today }), cancel);

    [HttpPost("/letters/{code}/answer")]
    public Task<IActionResult> RecordAnswer(string code, [Bind(Prefix = "Form")] AnswerForm form, CancellationToken cancel) => TakeAsync(
        code, form.Id, nameof(Answer), AnswerPage(code, form),
        open => ModelState.Accepts(new AnswerFormValidator(clock.Today), form) && ModelState.Accepts(open.Letter.CanAnswer),
        open => open.Letter.Answer(form.Id, form.On!.Value, form.Result!.Value, vault.SealIfAny(PlainText.Tidy(form.Words), form.Id), Actor, clock.Now),
        "What came of it is recorded.", cancel);

    [HttpGet("/letters/{code}/dropping")]
    public Task<IActionResult> Dropping(string code, CancellationToken cancel) => OpenAsync(
        code, open => open.Letter.CanReword, _ => DroppingPage(code, new DroppingForm { Id = Guid.CreateVersion7() }), cancel);

    [HttpPost("/letters/{code}/dropping")]
    public Task<IActionResult> Drop(string code, [Bind(Prefix = "Form")] DroppingForm form, CancellationToken cancel) => TakeAsync(
        code, form.Id, nameof(Dropping), DroppingPage(code, form),
        open => ModelState.Accepts(new DroppingFormValidator(), form) && ModelState.Accepts(open.Letter.CanReword),
        open => open.Letter.Drop(form.Id, vault.Seal(PlainText.Tidy(form.Reason)!, form.Id), Actor, clock.Now),
        "It will not be sent. Its words stay in the record.", cancel);

    private static LetterStepPage<SendingForm> SendingPage(string code, SendingForm form) => new(code, $"Letter {code} was sent", form);

    private static LetterStepPage<AnswerForm> AnswerPage(string code, AnswerForm form) => new(code, $"What came of letter {code}", form);

    private static LetterStepPage<DroppingForm> DroppingPage(string code, DroppingForm form) => new(code, $"Letter {code} will not be sent", form);

    private async Task<IActionResult> OpenAsync(string code, Func<OpenLetter, Decision> may, Func<OpenLetter, object> page, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        ModelState.Accepts(may(open));
        return View(page(open));
    }

    private async Task<IActionResult> TakeAsync(
        string code, Guid id, string view, object page, Func<OpenLetter, bool> accepts, Action<OpenLetter> take, string done, CancellationToken cancel)
    {
        if (await desk.FindAsync(Actor, code, cancel) is not { } open) return NotFound();
        if (open.Letter.Steps.Any(step => step.Id == id)) return Redirect($"/letters/{code}");
        if (!accepts(open)) return Unaccepted(view, page);
        take(open);
        await open.Owner.MovedAsync(open.Letter, Actor, clock.Now, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(view, page);
        TempData["Done"] = done;
        return Redirect($"/letters/{code}");
    }
}
