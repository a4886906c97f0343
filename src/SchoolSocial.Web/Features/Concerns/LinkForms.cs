using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>Adds somebody to a concern: a pupil, an adult here, a parent, or a name or handle nobody knows yet.</summary>
public sealed class LinkForm
{
    /// <summary>Made with the page: the same form sent twice adds one person.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "What part did they play?")]
    public PartPlayed? Part { get; set; }

    [Display(Name = "Their name or account name", Description = "It is matched to the roll and the staff where it is one person's. Otherwise it stays as it is until you know.")]
    public string? Name { get; set; }

    [Display(Name = "What are they?", Description = "As far as you know. Whoever is matched to the roll or the staff is known already.")]
    public PersonKind? Kind { get; set; }

    [Display(Name = "How do they belong to a child or family?", Description = "For example, Olivia's uncle.")]
    public string? Relation { get; set; }

    [Display(Name = "An adult at risk of harm", Description = "The safeguarding duty covers them too. A referral to adult services may be right.")]
    public bool IsAdultAtRisk { get; set; }

    [Display(Name = "How do you know?")]
    public string? Reason { get; set; }
}

public sealed class LinkFormValidator : AbstractValidator<LinkForm>
{
    public LinkFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Part).NotNull().WithMessage("Choose the part they played").IsInEnum().WithMessage("Choose the part they played");
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Choose what they are");
        RuleFor(form => form.Relation).Line(ConcernPerson.WordsMaxLength, "How they belong");
        RuleFor(form => form.Name).Filled("Write their name or account name").Line(ConcernPerson.WordsMaxLength, "The name");
        RuleFor(form => form.Reason).Filled("Say how you know").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed class PartForm
{
    [Display(Name = "What part did they play?")]
    public PartPlayed? Part { get; set; }

    [Display(Name = "Why is it changed?")]
    public string? Reason { get; set; }
}

public sealed class PartFormValidator : AbstractValidator<PartForm>
{
    public PartFormValidator(PartPlayed now)
    {
        RuleFor(form => form.Part).NotNull().WithMessage("Choose the part they played").IsInEnum().WithMessage("Choose the part they played")
            .Must(part => part != now).WithMessage("That is the part they have now");
        RuleFor(form => form.Reason).Filled("Say why it is changed").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed class MatchForm
{
    [Display(Name = "Who is it?")]
    public string? Match { get; set; }

    [Display(Name = "How do you know?")]
    public string? Reason { get; set; }
}

public sealed class MatchFormValidator : AbstractValidator<MatchForm>
{
    public MatchFormValidator(IReadOnlyCollection<string> offered)
    {
        RuleFor(form => form.Match).Must(match => match is { Length: > 0 } && offered.Contains(match)).WithMessage("Choose who it is");
        RuleFor(form => form.Reason).Filled("Say how you know").Words(Concern.WordsMaxLength, "The reason");
    }
}

public sealed class AftermathForm
{
    [Display(Name = "Do they know of it?")]
    public Awareness? Awareness { get; set; }

    [Display(Name = "What came of it for them?", Description = "For this person alone. Others on the concern have their own.")]
    public string? Outcome { get; set; }

    [Display(Name = "What are they?", Description = "Whoever is matched to the roll or the staff is known already.")]
    public PersonKind? Kind { get; set; }

    [Display(Name = "How do they belong to a child or family?", Description = "For example, Olivia's uncle.")]
    public string? Relation { get; set; }

    [Display(Name = "An adult at risk of harm", Description = "The safeguarding duty covers them too. A referral to adult services may be right.")]
    public bool IsAdultAtRisk { get; set; }
}

public sealed class AftermathFormValidator : AbstractValidator<AftermathForm>
{
    public AftermathFormValidator()
    {
        RuleFor(form => form.Awareness).IsInEnum().WithMessage("Choose whether they know of it");
        RuleFor(form => form.Outcome).Words(Concern.OutcomeMaxLength, "What came of it");
        RuleFor(form => form.Kind).IsInEnum().WithMessage("Choose what they are");
        RuleFor(form => form.Relation).Line(ConcernPerson.WordsMaxLength, "How they belong");
    }
}

public sealed record LinkNewPage(string Code, LinkForm Form)
{
    public IReadOnlyList<Choice> Parts { get; } = LinkPage.AllParts;

    public IReadOnlyList<Choice> Kinds { get; } = LinkPage.AllKinds;
}
