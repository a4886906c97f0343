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

    [Display(Name = "Is this fact or opinion?", Description = "A fact is what was seen, heard, said or done.")]
    public EntryKind? Kind { get; set; }

    [Display(Name = "What do you want to add?", Description = "It cannot be changed afterwards. If something is wrong, add another entry that puts it right.")]
    public string? Words { get; set; }
}

public sealed class EntryFormValidator : AbstractValidator<EntryForm>
{
    public EntryFormValidator()
    {
        RuleFor(form => form.Kind).Must(kind => kind is EntryKind.Fact or EntryKind.Opinion).WithMessage("Choose fact or opinion");
        RuleFor(form => form.Words).Filled("Write what you want to add").Words(Concern.NoteMaxLength, "The entry");
    }
}

public sealed record EntryPage(string Code, EntryForm Form)
{
    public IReadOnlyList<Choice> Kinds { get; } =
        [.. ((EntryKind[])[EntryKind.Fact, EntryKind.Opinion]).Select(kind => new Choice(kind.ToString(), kind.Words()))];
}
