using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>Why something was not approved, or stays where it is.</summary>
public sealed class PostReasonForm
{
    public Guid Id { get; set; }

    [Display(Name = "Why?")]
    public string? Reason { get; set; }
}

public sealed class PostReasonFormValidator : AbstractValidator<PostReasonForm>
{
    public PostReasonFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).Filled("Say why").Words(TakeDown.WordsMaxLength, "The reason");
    }
}

public sealed record PostReasonPage(PostReasonForm Form, string Code);

/// <summary>Where and when it went out.</summary>
public sealed class PublicationForm
{
    public Guid Id { get; set; }

    [Display(Name = "Where can it be seen?", Description = "The address of the post, or where it hangs")]
    public string? Address { get; set; }

    [Display(Name = "When was it posted?")]
    public DateOnly? On { get; set; }
}

public sealed class PublicationFormValidator : AbstractValidator<PublicationForm>
{
    public PublicationFormValidator(DateOnly checkedOn, DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Address).Filled("Say where it can be seen").Line(PostDraft.LinkMaxLength, "The address");
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day it was posted")
            .NotAfter(today, "The day it was posted")
            .GreaterThanOrEqualTo(checkedOn).WithMessage("It was checked later than that. Check first, then post");
    }
}

public sealed record PublicationPage(PublicationForm Form, string Code, string Place);

public sealed class TakeDownForm
{
    public Guid Id { get; set; }

    [Display(Name = "Why was it taken down?")]
    public TakeDownReason? Reason { get; set; }

    [Display(Name = "Anything more to say", Description = "You may leave it empty. Name no child.")]
    public string? Words { get; set; }

    public static IReadOnlyList<Choice> Reasons { get; } = Choice.Each<TakeDownReason>(reason => reason.Words());
}

public sealed class TakeDownFormValidator : AbstractValidator<TakeDownForm>
{
    public TakeDownFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Reason).NotNull().WithMessage("Say why it was taken down").IsInEnum().WithMessage("Say why it was taken down");
        RuleFor(form => form.Words).Words(TakeDown.WordsMaxLength, "What more there is to say");
    }
}

public sealed record TakeDownPage(TakeDownForm Form, string Code);
