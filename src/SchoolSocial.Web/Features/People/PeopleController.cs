using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.People;

/// <summary>The adults of the school: staff, governors, volunteers and outside contacts.</summary>
public sealed class PeopleController(SchoolDb db, SchoolClock clock, Vault vault) : SchoolController
{
    [Authorize(Can.ReadPeople)]
    [HttpGet("/people")]
    public async Task<IActionResult> Index(PeopleFilter filter, CancellationToken cancel) =>
        View(await PeoplePage.ReadAsync(db, Actor, filter, clock, cancel));

    [Authorize(Can.ReadPeople)]
    [HttpGet("/people/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await db.FindAdultAsync(Actor, id, cancel) is { } person ? View(await PersonPage.ReadAsync(db, vault, person, Actor, clock, cancel)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/new")]
    public IActionResult New() => View(new PersonFormPage(new PersonForm { Id = Guid.CreateVersion7(), Employer = Employer.School }, null));

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/new")]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] PersonForm form, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, form.Id, cancel) is not null) return Redirect($"/people/{form.Id}");
        if (!ModelState.Accepts(new PersonFormValidator(), form)) return Unaccepted(nameof(New), new PersonFormPage(form, null));
        var details = form.Details(null);
        if (await EmailTakenAsync(form.Id, details.Email, cancel)) return EmailTaken(nameof(New), form, null);
        var person = Person.Join(form.Id, Actor.SchoolId, details, Actor, clock.Now);
        db.Add(person);
        var outcome = await TrySaveAsync(db, cancel);
        if (outcome == SaveOutcome.Failed) return NotSaved(nameof(New), new PersonFormPage(form, null));

        // The same form sent twice at once: the first has made the record, and this one leads to it.
        if (outcome == SaveOutcome.Taken && await db.FindOwnAdultAsync(Actor, form.Id, cancel) is null) return EmailTaken(nameof(New), form, null);

        TempData["Done"] = $"{person.Name} has been added. What they may do follows from the roles they are appointed to.";
        return Redirect($"/people/{form.Id}");
    }

    [Authorize(Can.ManagePeople)]
    [HttpGet("/people/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await db.FindOwnAdultAsync(Actor, id, cancel) is { } person ? View(new PersonFormPage(PersonForm.Of(person), person.Name)) : NotFound();

    [Authorize(Can.ManagePeople)]
    [HttpPost("/people/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PersonForm form, CancellationToken cancel)
    {
        if (await db.FindOwnAdultAsync(Actor, id, cancel) is not { } person) return NotFound();
        form.Id = id;
        if (!ModelState.Accepts(new PersonFormValidator(), form)) return Unaccepted(nameof(Edit), new PersonFormPage(form, person.Name));
        if (form.Version != person.Version) return Overtaken(form, person);
        var details = form.Details(person.SourceId);
        if (await EmailTakenAsync(id, details.Email, cancel)) return EmailTaken(nameof(Edit), form, person.Name);
        if (!ModelState.Accepts(await MayChangeEmailAsync(person, details.Email, cancel))) return Unaccepted(nameof(Edit), new PersonFormPage(form, person.Name));
        person.Change(details, Actor, clock.Now);
        switch (await TrySaveAsync(db, cancel))
        {
            case SaveOutcome.Stale: return Overtaken(form, await db.People.SingleAsync(each => each.Id == id, cancel));
            case SaveOutcome.Taken: return EmailTaken(nameof(Edit), form, person.Name);
            case SaveOutcome.Failed: return NotSaved(nameof(Edit), new PersonFormPage(form, person.Name));
        }

        TempData["Done"] = $"{person.Name}'s details have been saved.";
        return Redirect($"/people/{id}");
    }

    /// <summary>
    /// Whoever holds a person's email can ask for a new password. So the email of somebody who reads sensitive records, or is to, is changed by
    /// those who appoint people, not by everybody who keeps the register.
    /// </summary>
    private async Task<Decision> MayChangeEmailAsync(Person person, string? email, CancellationToken cancel)
    {
        if (string.Equals(email, person.Email, StringComparison.OrdinalIgnoreCase) || Actor.May(Can.ManageAppointments)) return Decision.Allowed;
        var held = await db.Appointments.AsNoTracking().Where(Appointment.HeldOrToComeOn(clock.Today))
            .Where(appointment => appointment.PersonId == person.Id).Select(appointment => appointment.Role).ToListAsync(cancel);
        return held.Exists(role => role.NeedsAuthenticator())
            ? Decision.Refused($"{person.Name} reads sensitive records, now or soon, so their email is changed by the headteacher or the computing lead.")
            : Decision.Allowed;
    }

    private Task<bool> EmailTakenAsync(Guid id, string? email, CancellationToken cancel)
    {
        var normalised = email?.ToUpperInvariant();
        return normalised is null
            ? Task.FromResult(false)
            : db.People.AnyAsync(other => other.SchoolId == Actor.SchoolId && other.Id != id && other.NormalisedEmail == normalised, cancel);
    }

    private ViewResult EmailTaken(string view, PersonForm form, string? name)
    {
        ModelState.AddModelError("Form.Email", "Somebody else here has this email. Look for them in the list; leavers are listed too.");
        return Unaccepted(view, new PersonFormPage(form, name));
    }

    private ViewResult Overtaken(PersonForm form, Person stored)
    {
        form.Version = stored.Version;
        return Stale(nameof(Edit), new PersonFormPage(form, stored.Name), StaleAnswers.Of(
            form, PersonForm.Of(stored), (nameof(PersonForm.Employer), PeopleAnswers.Employers)));
    }
}
