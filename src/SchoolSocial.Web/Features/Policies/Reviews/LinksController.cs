using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Features.Policies.Markup;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Policies.Reviews;

/// <summary>What a policy reads with: the school's own policies and other bodies' documents.</summary>
[Authorize(Can.WritePolicies)]
public sealed class LinksController(SchoolDb db, SchoolClock clock) : PolicyController(db)
{
    [HttpGet("/policies/{code}/links/new")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(await PageAsync(policy, new LinkForm(), cancel)) : NotFound();

    [HttpPost("/policies/{code}/links")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] LinkForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = await PageAsync(policy, form, cancel);
        if (!ModelState.Accepts(new LinkFormValidator(page), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(New), page);
        var title = PlainText.Tidy(form.Title) ?? page.Policies.First(choice => choice.Value == form.TargetId.ToString()).Text;
        policy.Link(new LinkDetails(form.TargetId, title, form.Owner!.Value, PlainText.Tidy(form.Address), form.TargetId is null && form.Owner != LinkOwner.School ? clock.Today : null), Actor, clock.Now);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = "The link is added.";
        return Redirect($"/policies/{code}");
    }

    [HttpPost("/policies/{code}/links/{id:guid}/check")]
    public Task<IActionResult> Update(string code, Guid id, CancellationToken cancel) =>
        OnLinkAsync(code, id, (policy, link) => policy.CheckLink(link, clock.Today, Actor, clock.Now), "The document is marked as checked today.", cancel);

    [HttpPost("/policies/{code}/links/{id:guid}/removal")]
    public Task<IActionResult> Destroy(string code, Guid id, CancellationToken cancel) =>
        OnLinkAsync(code, id, (policy, link) => Db.Remove(policy.Unlink(link, Actor, clock.Now)), "The link is removed.", cancel);

    private async Task<IActionResult> OnLinkAsync(string code, Guid id, Action<Policy, PolicyLink> act, string done, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy || policy.Links.FirstOrDefault(link => link.Id == id) is not { } link) return NotFound();
        if (policy.CanWrite(Actor) is { Refusal: { } refusal }) TempData["Refused"] = refusal;
        else
        {
            act(policy, link);
            if (await SavedAsync(Db, cancel)) TempData["Done"] = done;
        }

        return Redirect($"/policies/{code}");
    }

    private async Task<LinkPage> PageAsync(Policy policy, LinkForm form, CancellationToken cancel)
    {
        var others = await Db.PoliciesOpenTo(Actor, seesDrafts: true).AsNoTracking().Where(each => each.Id != policy.Id).OrderBy(each => each.Title)
            .Select(each => new { each.Id, each.Title }).ToListAsync(cancel);
        return new LinkPage(policy, form, [new Choice("", "None of these"), .. others.Select(each => new Choice(each.Id.ToString(), each.Title))]);
    }
}

public sealed class LinkForm
{
    [Display(Name = "A policy of this school")]
    public Guid? TargetId { get; set; }

    [Display(Name = "Title", Description = "Needed for another body's document, or a policy that is still missing here.")]
    public string? Title { get; set; }

    [Display(Name = "Whose is it?")]
    public LinkOwner? Owner { get; set; } = LinkOwner.School;

    [Display(Name = "Address on the web", Description = "For example, https://www.gov.uk/government/publications/keeping-children-safe-in-education--2")]
    public string? Address { get; set; }
}

public sealed class LinkFormValidator : AbstractValidator<LinkForm>
{
    public LinkFormValidator(LinkPage page)
    {
        RuleFor(form => form.TargetId).Must(id => id is null || page.Policies.Offers(id)).WithMessage("Choose a policy from the list");
        RuleFor(form => form.Title).Filled("Choose a policy or enter a title").When(form => form.TargetId is null);
        RuleFor(form => form.Title).Line(PolicyLink.TitleMaxLength, "The title");
        RuleFor(form => form.Owner).NotNull().WithMessage("Say whose it is").IsInEnum().WithMessage("Say whose it is");
        RuleFor(form => form.Address).Line(PolicyLink.AddressMaxLength, "The address")
            .Must(address => PlainText.Tidy(address) is not { } tidy || (tidy.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && PolicyMarkdown.IsPlain(tidy)))
            .WithMessage("The address must begin with https://");
    }
}

public sealed record LinkPage(Policy Policy, LinkForm Form, IReadOnlyList<Choice> Policies);
