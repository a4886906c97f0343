using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>What a concern is, as whoever handles it sees it: it need not be what the reporter's card said.</summary>
public sealed class ClassificationForm
{
    public Guid Id { get; set; }

    [Display(Name = "What is it?")]
    public ConcernKind? Kind { get; set; }

    public List<ConcernTag> Tags { get; set; } = [];

    [Display(Name = "Why?", Description = "What it was classified as before is kept, with your reason.")]
    public string? Reason { get; set; }
}

public sealed class ClassificationFormValidator : AbstractValidator<ClassificationForm>
{
    public ClassificationFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what it is").IsInEnum().WithMessage("Choose what it is");
        RuleFor(form => form.Tags).Must(tags => tags.TrueForAll(tag => Enum.IsDefined(tag))).WithMessage("Choose from the boxes offered");
        RuleFor(form => form.Reason).Filled("Say why").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed record ClassifiedRow(string Was, string? Tags, string Reason, string By, DateTime At);

public sealed record ClassificationPage(string Code, ClassificationForm Form, IReadOnlyList<ClassifiedRow> Before)
{
    public IReadOnlyList<Choice> Kinds { get; } = Choice.Each<ConcernKind>(kind => kind.Words());

    /// <summary>What any concern is asked, what a concern of this kind is, and whatever is marked already: all there are would be a heavy page.</summary>
    public IReadOnlyList<TagGroup> Groups => [.. Enum.GetValues<TagGroup>().Where(group => IsOpen(group) || Asking(group) is not { Count: > 0 } cards || cards.Any(card => card.Kind == Form.Kind))];

    /// <summary>The kinds that have questions of their own which are not shown yet.</summary>
    public IReadOnlyList<ConcernKind> Others => [.. Card.All.Where(card => card.Groups.Except(Groups).Any()).Select(card => card.Kind)];

    public bool IsOpen(TagGroup group) => Form.Tags.Exists(tag => tag.Group() == group);

    private static List<Card> Asking(TagGroup group) => [.. Card.All.Where(card => card.Groups.Contains(group))];
}
