using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Posts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Features.Posts;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Links a concern to an earlier one of the same series, to an account or a post of the school, or to a class.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class RelationsController(SchoolDb db, SchoolClock clock) : SchoolController
{
    [HttpGet("/concerns/{code}/relations/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await db.FindConcernAsync(Actor, code, cancel) is null ? NotFound() : View(await PageAsync(code, new RelationForm(), cancel));

    [HttpPost("/concerns/{code}/relations/new")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] RelationForm form, CancellationToken cancel)
    {
        if (await db.FindConcernAsync(Actor, code, cancel) is not { } concern) return NotFound();
        if (concern.Links.Any(link => link.Id == form.Id)) return Redirect($"/concerns/{code}");
        var page = await PageAsync(code, form, cancel);
        if (!ModelState.Accepts(new RelationFormValidator(), form) || await TargetAsync(form, page, cancel) is not { } target || !ModelState.Accepts(concern.CanLink(target.Kind, target.Id)))
        {
            return Unaccepted(nameof(New), page);
        }

        concern.Link(form.Id, target.Kind, target.Id, Actor, clock.Now);
        if (target.Kind == LinkKind.Account) await CallForRotationAsync(concern, form.Reference!, cancel);
        if (!await SavedAsync(db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The link is added.";
        return Redirect($"/concerns/{code}");
    }

    /// <summary>Only what the person may see can be linked: a reference of anything else is not known here.</summary>
    private async Task<(LinkKind Kind, Guid Id)?> TargetAsync(RelationForm form, RelationPage page, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.Reference))
        {
            if (form.EventId is { } held && page.Events.Offers(held)) return (LinkKind.Event, held);
            return form.ClassId is { } id && page.Classes.Offers(id) ? (LinkKind.Class, id) : null;
        }

        var reference = Reference.Tidy(form.Reference);
        if (await FoundAsync(reference!, cancel) is { } found) return found;
        ModelState.AddModelError("Form.Reference", "You know nothing of this reference. Check it letter by letter");
        return null;
    }

    private async Task<(LinkKind Kind, Guid Id)?> FoundAsync(string reference, CancellationToken cancel)
    {
        var (kind, found) = reference[0] switch
        {
            'C' => (LinkKind.Concern, db.ConcernsVisibleTo(Actor).Where(each => each.Code == reference).Select(each => (Guid?)each.Id)),
            'A' => (LinkKind.Account, (await db.AccountsVisibleToAsync(Actor, clock.Now, cancel)).Where(each => each.Code == reference).Select(each => (Guid?)each.Id)),
            'P' => (LinkKind.Post, db.PostsVisibleTo(Actor, Actor.SeesAllPosts()).Where(each => each.Code == reference).Select(each => (Guid?)each.Id)),
            _ => (default, null),
        };
        return found is not null && await found.SingleOrDefaultAsync(cancel) is { } id ? (kind, id) : null;
    }

    /// <summary>
    /// A concern on an account makes a new password due. Nobody from whom the concern is kept is asked for it, and the account's own trail
    /// names neither the concern nor who linked it.
    /// </summary>
    private async Task CallForRotationAsync(Concern concern, string reference, CancellationToken cancel)
    {
        if (await db.FindAccountAsync(Actor, Reference.Tidy(reference)!, clock.Now, cancel) is not { } account || !account.Status.CanBePostedTo()) return;
        var owner = RotationDue.OwnerOf(account, await db.LedgerBooksAsync(Actor, cancel), clock.Now, concern.ExcludedNow);
        account.CallForRotation(owner, Domain.Common.Actor.Product(Actor.SchoolId), clock.Now);
    }

    private async Task<RelationPage> PageAsync(string code, RelationForm form, CancellationToken cancel)
    {
        var classes = await db.Classes.AsNoTracking().Where(each => each.SchoolId == Actor.SchoolId).OrderBy(each => each.Name).Select(each => new { each.Id, each.Name }).ToListAsync(cancel);
        var events = await db.PhotoEvents.AsNoTracking().Where(each => each.SchoolId == Actor.SchoolId).OrderByDescending(each => each.HeldOn).ToListAsync(cancel);
        return new RelationPage(
            code, form, [new Choice("", "No class"), .. classes.Select(each => Choice.Of(each.Id, each.Name))],
            [new Choice("", "No event"), .. events.Select(each => new Choice(each.Id.ToString(), $"{each.Name}, {each.HeldOn.Shortly()}"))]);
    }
}

public sealed class RelationForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Reference of the other concern, the account or the post", Description = "For example, C-7K4M2Q. An account that is linked is due a new password; why is not said there.")]
    public string? Reference { get; set; }

    [Display(Name = "Or a class")]
    public Guid? ClassId { get; set; }

    [Display(Name = "Or an event", Description = "Where a picture was taken or posted from.")]
    public Guid? EventId { get; set; }
}

public sealed class RelationFormValidator : AbstractValidator<RelationForm>
{
    public RelationFormValidator()
    {
        RuleFor(form => form.Reference).Must((form, reference) => !string.IsNullOrWhiteSpace(reference) || form.ClassId is not null || form.EventId is not null).WithMessage("Enter a reference, or choose a class or an event")
            .Must(reference => string.IsNullOrWhiteSpace(reference) || Reference.Tidy(reference) is not null).WithMessage("A reference looks like C-7K4M2Q");
    }
}

public sealed record RelationPage(string Code, RelationForm Form, IReadOnlyList<Choice> Classes, IReadOnlyList<Choice> Events);
