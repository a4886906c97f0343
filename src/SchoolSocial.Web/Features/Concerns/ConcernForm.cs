using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The front door: five questions, and a few more for those who know more.</summary>
public sealed class ConcernForm
{
    public const int NamesMaxLength = 1_000;
    public const int GreatestNames = 12;
    public const int SinceWhenMaxLength = 200;

    /// <summary>The id the record will have, made with the page: the same form sent twice makes one record.</summary>
    public Guid Id { get; set; }

    [Display(Name = "What happened?")]
    public ConcernKind? Kind { get; set; }

    [Display(Name = "Tell us what you saw or heard", Description = "Facts first: who, what, where. Full names are best. Do not paste or describe pictures of a child undressed.")]
    public string? Account { get; set; }

    [Display(Name = "The child's own words, if they told you", Description = "As they said them.")]
    public string? ChildsWords { get; set; }

    [Display(Name = "Who did it happen to?", Description = "One name a line. Leave empty if nobody in particular.")]
    public string? Targets { get; set; }

    [Display(Name = "Who may have done it?", Description = "One name or account name a line. Leave empty if you do not know.")]
    public string? Alleged { get; set; }

    [Display(Name = "Is it about how an adult who works or helps here, or a governor, behaved?")]
    public bool? AboutAdult { get; set; }

    [Display(Name = "Which adult?", Description = "They will not be able to see this.")]
    public Guid? AdultId { get; set; }

    [Display(Name = "Their name, if they are not in the list")]
    public string? AdultName { get; set; }

    [Display(Name = "When did it happen?", Description = "If you are not sure, the day you found out.")]
    public DateOnly? HappenedOn { get; set; }

    [Display(Name = "Where?", Description = "For example, the playground or the name of a website or app.")]
    public string? Place { get; set; }

    [Display(Name = "Has it been going on for a while? Since when?", Description = "For example, since half-term.")]
    public string? SinceWhen { get; set; }

    /// <summary>The boxes ticked under the card's own questions.</summary>
    public List<ConcernTag> Tags { get; set; } = [];

    [Display(Name = "How did it reach you?")]
    public Channel? ReachedUsBy { get; set; }

    [Display(Name = "Is anyone at immediate risk of harm?", Description = "Harming themselves counts too. If a child is in danger now, call 999 first.")]
    public AtRisk? AtRisk { get; set; }

    [Display(Name = "What does the person affected want to happen?")]
    public string? Wishes { get; set; }

    /// <summary>Somebody of its own line whom the reporter would like to hear of it at once; whoever the line begins with hears of it too (ST29).</summary>
    [Display(Name = "Who else should hear of it at once?", Description = "Whoever is first in line is always told.")]
    public Role? First { get; set; }

    /// <summary>One name a line, without empty lines.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        text?.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

public sealed class ConcernFormValidator : AbstractValidator<ConcernForm>
{
    public ConcernFormValidator(DateOnly today)
    {
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose what happened").IsInEnum().WithMessage("Choose what happened");
        RuleFor(form => form.Account).Filled("Say what you saw or heard").Words(Concern.AccountMaxLength, "What you saw or heard");
        RuleFor(form => form.ChildsWords).Words(Concern.WordsMaxLength, "The child's words");
        RuleFor(form => form.Targets).Words(ConcernForm.NamesMaxLength, "The names").Must(FewNames).WithMessage(TooMany)
            .Must(ShortNames).WithMessage(TooLong);
        RuleFor(form => form.Alleged).Words(ConcernForm.NamesMaxLength, "The names").Must(FewNames).WithMessage(TooMany)
            .Must(ShortNames).WithMessage(TooLong);
        RuleFor(form => form.AboutAdult).NotNull().WithMessage("Say whether it is about how an adult here behaved");
        RuleFor(form => form.AboutAdult).Must(about => about == true).When(form => form.Kind == ConcernKind.StaffConduct && form.AboutAdult is not null)
            .WithMessage("You chose how an adult at school behaved, so answer yes here, or choose something else above");
        RuleFor(form => form.AdultId).Must((form, id) => id is not null || !string.IsNullOrWhiteSpace(form.AdultName))
            .When(form => form.AboutAdult == true).WithMessage("Choose the adult, or write their name below");
        RuleFor(form => form.AdultName).Words(Person.NameMaxLength, "The name");
        RuleFor(form => form.HappenedOn).NotNull().WithMessage("Enter the day it happened")
            .NotAfter(today, "The day it happened")
            .Must(on => on is null || on >= today.AddYears(-20)).WithMessage("Check the year it happened");
        RuleFor(form => form.Place).Words(Concern.PlaceMaxLength, "The place");
        RuleFor(form => form.SinceWhen).Words(ConcernForm.SinceWhenMaxLength, "Since when");
        RuleFor(form => form.Tags).Must((form, tags) => form.Kind is not { } kind || !Enum.IsDefined(kind) || tags.TrueForAll(tag => Card.Of(kind).Groups.Contains(tag.Group()) && Enum.IsDefined(tag)))
            .WithMessage("Choose from the boxes offered");
        RuleFor(form => form.ReachedUsBy).NotNull().WithMessage("Choose how it reached you").IsInEnum().WithMessage("Choose how it reached you");
        RuleFor(form => form.AtRisk).NotNull().WithMessage("Say whether anyone is at immediate risk").IsInEnum().WithMessage("Say whether anyone is at immediate risk");
        RuleFor(form => form.Wishes).Words(Concern.WordsMaxLength, "What they want");
    }

    private static string TooMany => $"Write {ConcernForm.GreatestNames} names or fewer, one a line";

    private static string TooLong => $"Each name must be {ConcernPerson.WordsMaxLength} characters or fewer, one a line";

    private static bool FewNames(string? names) => ConcernForm.Lines(names).Count <= ConcernForm.GreatestNames;

    private static bool ShortNames(string? names) => ConcernForm.Lines(names).All(name => name.Length <= ConcernPerson.WordsMaxLength);
}
