using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.References;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>What families may photograph at an event, and the notice that says so (WB22).</summary>
public sealed class EventsController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.CheckPosts)]
    [HttpGet("/posts/events")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(new EventsPage(
        await db.PhotoEvents.AsNoTracking().Where(planned => planned.SchoolId == Actor.SchoolId).OrderByDescending(planned => planned.HeldOn).Take(50).ToListAsync(cancel), Actor.May(Can.ManagePhotoEvents), Actor.May(Can.RecordConsents)));

    [Authorize(Can.ManagePhotoEvents)]
    [HttpGet("/posts/events/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        View(new EventPage(new EventForm { Id = Guid.CreateVersion7(), Rule = (await db.WaysAsync(Actor.SchoolId, cancel)).EventPhotos }));

    [Authorize(Can.ManagePhotoEvents)]
    [HttpPost("/posts/events/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] EventForm form, CancellationToken cancel)
    {
        if (await db.PhotoEvents.AnyAsync(planned => planned.Id == form.Id && planned.SchoolId == Actor.SchoolId, cancel)) return Redirect("/posts/events");
        if (!ModelState.Accepts(new EventFormValidator(), form)) return Unaccepted(nameof(New), new EventPage(form));
        db.Add(PhotoEvent.Plan(form.Id, Actor.SchoolId, new PhotoEventDetails(PlainText.Tidy(form.Name)!, form.HeldOn!.Value, form.Rule!.Value, PlainText.Tidy(form.Reason)!), Actor, clock.Now));
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), new EventPage(form));
        TempData["Done"] = "The rule is recorded. Print the notice and put it up at the door.";
        return Redirect("/posts/events");
    }

    [Authorize(Can.CheckPosts)]
    [HttpGet("/posts/events/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel)
    {
        if (await db.PhotoEvents.AsNoTracking().SingleOrDefaultAsync(planned => planned.Id == id && planned.SchoolId == Actor.SchoolId, cancel) is not { } found) return NotFound();
        var reviewOn = PostRetention.For(found, await db.WaysAsync(Actor.SchoolId, cancel));
        return View(new EventShowPage(found, await Keeping.ReadAsync(db, vault, found, reviewOn, Actor, $"/posts/events/{id}", cancel)));
    }

    [Authorize(Can.CheckPosts)]
    [HttpGet("/posts/events/{id:guid}/notice")]
    public async Task<IActionResult> Notice(Guid id, CancellationToken cancel)
    {
        if (await db.PhotoEvents.AsNoTracking().SingleOrDefaultAsync(planned => planned.Id == id && planned.SchoolId == Actor.SchoolId, cancel) is not { } found) return NotFound();
        OnPaper(found.Name, "/posts/events", clock.Now);
        var route = (await db.ReferenceTextsAsync(Actor, [FirstReferences.SchoolRoute], clock.Today, cancel))[FirstReferences.SchoolRoute];
        return View(new EventNoticePage(found, route));
    }
}

/// <summary>What was decided for one event, and how long that is kept.</summary>
public sealed record EventShowPage(PhotoEvent Event, Keeping Keeping);

/// <summary>The sheet at the door, with the way a worry goes (WB19).</summary>
public sealed record EventNoticePage(PhotoEvent Event, string Route);

public sealed class EventForm
{
    public Guid Id { get; set; }

    [Display(Name = "Event", Description = "For example, Nativity play, Year 1")]
    public string? Name { get; set; }

    [Display(Name = "When?")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "What may families photograph?")]
    public EventPhotos? Rule { get; set; }

    [Display(Name = "Why?", Description = "Stands on the notice. Name no child and no family.")]
    public string? Reason { get; set; }

    public static IReadOnlyList<Choice> Rules { get; } = [.. Enum.GetValues<EventPhotos>().Select(rule => new Choice(rule.ToString(), EventWords.Of(rule)))];
}

public sealed class EventFormValidator : AbstractValidator<EventForm>
{
    public EventFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Name the event").Line(PhotoEvent.NameMaxLength, "The name");
        RuleFor(form => form.HeldOn).NotNull().WithMessage("Enter the day of the event");
        RuleFor(form => form.Rule).NotNull().WithMessage("Say what families may photograph").IsInEnum().WithMessage("Say what families may photograph");
        RuleFor(form => form.Reason).Filled("Say why").Words(PhotoEvent.ReasonMaxLength, "The reason");
    }
}

public sealed record EventPage(EventForm Form);

public sealed record EventsPage(IReadOnlyList<PhotoEvent> Events, bool MayManage, bool MayEnterSlips);

public static class EventWords
{
    public static string Of(EventPhotos rule) => rule switch
    {
        EventPhotos.Allowed => "Photos are allowed",
        EventPhotos.OwnChildOnly => "Their own child only",
        EventPhotos.None => "Nothing",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    public static string Notice(EventPhotos rule) => rule switch
    {
        EventPhotos.Allowed => "You are welcome to take photos and videos for your own family. Please do not post pictures of other people's children.",
        EventPhotos.OwnChildOnly => "Please photograph or film your own child only, for your own family. Do not post pictures in which other children can be seen.",
        EventPhotos.None => "Please take no photos or videos today, and put your phones away. The school provides pictures afterwards.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
