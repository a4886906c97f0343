using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

public sealed class EntryForm
{
    /// <summary>Made with the page: the same form sent twice makes one entry.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What kind of entry is this?", Description = "A fact is what was seen, heard, said or done. What you make of it is opinion.")]
    public EntryKind? Kind { get; set; }

    [Display(Name = "What do you want to add?", Description = "It cannot be changed afterwards. If something is wrong, add another entry that puts it right.")]
    public string? Words { get; set; }

    [Display(Name = "On which day, if not today?")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Who was there?", Description = "For an interview or a meeting.")]
    public string? Present { get; set; }
}

public sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).Must(kind => kind is { } chosen && EntryPage.Offered.Contains(chosen)).WithMessage("Choose what kind of entry it is");
        RuleFor(form => form.HappenedOn).NotAfter(today);
        RuleFor(form => form.Present).Words(ConcernEntry.PresentMaxLength, "Who was there")
            .Must((form, present) => form.Kind != EntryKind.Interview || !string.IsNullOrWhiteSpace(present)).WithMessage("Say who was there");
        RuleFor(form => form.Words).Filled("Write what you want to add").Words(Concern.NoteMaxLength, "The entry");
    }
}

public sealed record EntryPage(string Code, EntryForm Form)
{
    public static IReadOnlyList<EntryKind> Offered { get; } = [.. Enum.GetValues<EntryKind>().Where(kind => kind != EntryKind.FromReporter)];

    public IReadOnlyList<Choice> Kinds { get; } = [.. Offered.Select(kind => new Choice(kind.ToString(), kind.Words()))];
}
