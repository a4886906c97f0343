using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Why something is done about a file.</summary>
public sealed class FileReasonForm
{
    [Display(Name = "Why?")]
    public string? Reason { get; set; }
}

public sealed class FileReasonFormValidator : AbstractValidator<FileReasonForm>
{
    public FileReasonFormValidator(string missing) => RuleFor(form => form.Reason).Filled(missing).Words(StoredFile.ReasonMaxLength, "What you wrote");
}

/// <param name="Code">Of the concern.</param>
/// <param name="Name">Of the file.</param>
/// <param name="State">How the file stands.</param>
/// <param name="Advice">The advice to destroy it, where it is recorded.</param>
/// <param name="Form">What is typed.</param>
public sealed record FilePage(string Code, string Name, FileState State, FileStepRow? Advice, FileReasonForm Form);
