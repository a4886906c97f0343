using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Policies.Import;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Hosting.Access;

namespace SchoolSocial.Web.Features.Policies.Import;

/// <summary>Reads a Word, Markdown or text file into clauses, keeps the original, and lists what could not be kept.</summary>
[Authorize(Can.WritePolicies)]
public sealed class TextImportController(SchoolDb db, SchoolClock clock, Vault vault, FileStore files) : PolicyController(db)
{
    // A little more than a file may have, so that one just too large is answered beside its field; beyond this the server itself refuses.
    private const int BodyBytes = PolicyFile.GreatestBytes + (2 * 1024 * 1024);

    [HttpGet("/policies/{code}/import")]
    public async Task<IActionResult> New(string code, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy ? View(new TextImportPage(policy, new TextImportForm())) : NotFound();

    [HttpPost("/policies/{code}/import")]
    [LargestBody(BodyBytes)]
    [RequestSizeLimit(BodyBytes)]
    [RequestFormLimits(MultipartBodyLengthLimit = BodyBytes)]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] TextImportForm form, CancellationToken cancel)
    {
        if (await FindAsync(code, cancel) is not { } policy) return NotFound();
        var page = new TextImportPage(policy, form);
        if (!ModelState.Accepts(new TextImportFormValidator(), form) || !ModelState.Accepts(policy.CanWrite(Actor))) return Unaccepted(nameof(New), page);
        var bytes = new byte[form.File!.Length];
        await using (var upload = form.File.OpenReadStream()) await upload.ReadExactlyAsync(bytes, cancel);
        var name = FileName.Tidy(form.File.FileName);
        var read = PolicyFile.Read(bytes, name, policy.Binding | policy.Guidance);
        if (read.Text is not { } text)
        {
            ModelState.AddModelError("Form.File", read.Refusal!);
            return Unaccepted(nameof(New), page);
        }

        var reception = await files.ReceiveAsync(new MemoryStream(bytes, writable: false), FileLimits.Documents, cancel);
        if (reception.File is not { } received)
        {
            ModelState.AddModelError("Form.File", reception.Problem!);
            return Unaccepted(nameof(New), page);
        }

        using var aside = received;
        var version = policy.Import(text, new ImportedFrom(received.Content.Id, name, read.Lost), Actor, clock.Now);
        Db.Add(StoredFile.Keep(received.Content, vault.Seal(name, received.Content.Id), policy, Actor, clock.Now));
        files.Keep(received);
        if (!await SavedAsync(Db, cancel)) return NotSaved(nameof(New), page);
        TempData["Done"] = $"The file is read into {(text.Clauses.Count == 1 ? "one clause" : $"{text.Clauses.Count} clauses")}, as version {version.Number}.";
        return Redirect($"/policies/{code}/import/{version.Number}");
    }

    /// <summary>What an import could not keep, for as long as the version stands.</summary>
    [HttpGet("/policies/{code}/import/{number:int}")]
    public async Task<IActionResult> Show(string code, int number, CancellationToken cancel) =>
        await FindAsync(code, cancel) is { } policy && policy.Sources.FirstOrDefault(source => source.VersionNumber == number) is { } source
            ? View(new ImportedPage(policy, source))
            : NotFound();
}

public sealed class TextImportForm
{
    [Display(Name = "The file", Description = "A Word document (.docx), a Markdown file or a plain text file, up to 20 MB.")]
    public IFormFile? File { get; set; }
}

public sealed class TextImportFormValidator : AbstractValidator<TextImportForm>
{
    public TextImportFormValidator() => RuleFor(form => form.File).Must(file => file is { Length: > 0 }).WithMessage("Choose a file that is not empty")
        .Must(file => file is null || file.Length <= PolicyFile.GreatestBytes).WithMessage("This file is larger than 20 MB. Take the pictures out of it and try again");
}

public sealed record TextImportPage(Policy Policy, TextImportForm Form);

public sealed record ImportedPage(Policy Policy, PolicySource Source);
