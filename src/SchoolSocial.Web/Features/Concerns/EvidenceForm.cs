using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>A piece of evidence: when and where it was taken and by whom are always asked (ST28, WH33).</summary>
public sealed class EvidenceForm
{
    /// <summary>Made with the page: the same form sent twice adds one item.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What is it?")]
    public EvidenceKind? Kind { get; set; }

    [Display(Name = "On which day was it taken or written?")]
    public DateOnly? TakenOn { get; set; }

    [Display(Name = "At what time?", Description = "By the 24-hour clock. For example, 14:35.")]
    public string? TakenTime { get; set; }

    [Display(Name = "Where is it from?", Description = "The address of the page, the name of the group or chat, or the place.")]
    public string? Place { get; set; }

    [Display(Name = "Who took it or wrote it down?")]
    public string? TakenBy { get; set; }

    [Display(Name = "Where is the thing itself kept?", Description = "Only where there is no file: for example, the phone is in the head's safe.")]
    public string? HeldAt { get; set; }

    [Display(Name = "Anything else to know about it?")]
    public string? Note { get; set; }

    [Display(Name = "The file")]
    public IFormFile? File { get; set; }

    public DateTime TakenAt => TypedTime.At(TakenOn!.Value, TypedTime.Of(TakenTime)!.Value);
}

public sealed class EvidenceFormValidator : AbstractValidator<EvidenceForm>
{
    public EvidenceFormValidator(DateTime now, bool hasFile)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what it is").IsInEnum().WithMessage("Say what it is");
        RuleFor(form => form.TakenOn).NotNull().WithMessage("Enter the day it was taken or written")
            .Must(on => on is null || on >= new DateOnly(2000, 1, 1)).WithMessage("Check the year");
        RuleFor(form => form.TakenTime).Must(time => TypedTime.Of(time) is not null).WithMessage("Enter the time, like 14:35");
        RuleFor(form => form.TakenOn).Must((form, on) => TypedTime.Of(form.TakenTime) is not { } time || TypedTime.At(on!.Value, time) <= now)
            .When(form => form.TakenOn is { Year: >= 2000 }).WithMessage("It cannot have been taken later than now");
        RuleFor(form => form.Place).Filled("Say where it is from").Words(EvidenceItem.PlaceMaxLength, "Where it is from");
        RuleFor(form => form.TakenBy).Filled("Say who took it").Line(EvidenceItem.TakenByMaxLength, "Who took it");
        RuleFor(form => form.HeldAt).Words(EvidenceItem.PlaceMaxLength, "Where it is kept")
            .Must(held => hasFile || !string.IsNullOrWhiteSpace(held)).WithMessage("Choose a file, or say where the thing itself is kept");
        RuleFor(form => form.Note).Words(EvidenceItem.NoteMaxLength, "The note");
    }
}

public sealed record EvidenceNewPage(string Code, EvidenceForm Form, string? NoFiles)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<EvidenceKind>(kind => kind.Words());

    public static string FileWords => FileLimits.Evidence.Words;
}
