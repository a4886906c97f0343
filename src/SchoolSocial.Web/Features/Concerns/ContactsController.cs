using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Records that advice was asked for, or a referral made, outside school.</summary>
[Authorize(Can.HandleConcerns)]
public sealed class ContactsController(SchoolDb db, SchoolClock clock, Vault vault) : RecordController(db)
{
    [HttpGet("/concerns/{code}/contacts/new")]
    public Task<IActionResult> New(string code, CancellationToken cancel) =>
        NewAsync(code, _ => new ContactPage(code, new ContactForm { AskedOn = clock.Today }), cancel);

    [HttpPost("/concerns/{code}/contacts/new")]
    public Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] ContactForm form, CancellationToken cancel) => AddAsync(
        code,
        concern => concern.Contacts.Any(contact => contact.Id == form.Id),
        _ => new ContactPage(code, form),
        concern => ModelState.Accepts(new ContactFormValidator(clock.Today), form) && ModelState.Accepts(concern.CanWorkOn(Actor)),
        concern => concern.Ask(form.Id, Said(form), Actor, clock.Now),
        "It is recorded. Add the reply when it comes.", cancel);

    private OutsideWords Said(ContactForm form) => new(
        form.AskedFor!.Value, form.Body!.Value, vault.Seal(PlainText.Tidy(form.Who)!, form.Id), form.AskedOn!.Value,
        vault.SealIfAny(PlainText.Tidy(form.TheirReference), form.Id), vault.Seal(PlainText.Tidy(form.Words)!, form.Id));
}

public sealed class ContactForm
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "Did you ask for advice, or refer it?")]
    public AskedFor? AskedFor { get; set; }

    [Display(Name = "Which body?")]
    public OutsideBody? Body { get; set; }

    [Display(Name = "Whom did you speak or write to?")]
    public string? Who { get; set; }

    [Display(Name = "On which day?")]
    public DateOnly? AskedOn { get; set; }

    [Display(Name = "Their reference, if they gave one")]
    public string? TheirReference { get; set; }

    [Display(Name = "What did you tell or ask them?")]
    public string? Words { get; set; }
}

public sealed class ContactFormValidator : AbstractValidator<ContactForm>
{
    public ContactFormValidator(DateOnly today)
    {
        RuleFor(form => form.AskedFor).NotNull().WithMessage("Say whether it was advice or a referral").IsInEnum().WithMessage("Say whether it was advice or a referral");
        RuleFor(form => form.Body).NotNull().WithMessage("Choose the body").IsInEnum().WithMessage("Choose the body");
        RuleFor(form => form.Who).Filled("Say whom").Line(OutsideContact.WhoMaxLength, "The name");
        RuleFor(form => form.AskedOn).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.TheirReference).Line(OutsideContact.ReferenceMaxLength, "The reference");
        RuleFor(form => form.Words).Filled("Say what you told or asked them").Words(Concern.WordsMaxLength, "What you wrote");
    }
}

public sealed record ContactPage(string Code, ContactForm Form)
{
    public IReadOnlyList<Choice> AskedFors { get; } = Choice.Each<AskedFor>(asked => asked.Words());

    public IReadOnlyList<Choice> Bodies { get; } = Choice.Each<OutsideBody>(body => body.Words());
}
