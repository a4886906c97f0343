using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Data;
using SchoolSocial.Data.Settings;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Models;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.Policies.Writing;

/// <summary>What is known of a policy beside its text.</summary>
public sealed class DetailsForm
{
    public const int NamedPlaces = 4;

    /// <summary>Made with the page, so that a form sent twice makes one policy.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "Start from", Description = "A model written for this product is filled in with your school's own ways. You change whatever does not fit.")]
    public ModelKind? StartFrom { get; set; }

    [Display(Name = "What is it about?")]
    public PolicyKind? Kind { get; set; }

    [Display(Name = "Number", Description = "The school's own number for it, if it has one. For example, S12.")]
    public string? Number { get; set; }

    [Display(Name = "Who owns it?", Description = "Whoever sees to it that it is reviewed and read.")]
    public Guid? OwnerId { get; set; }

    [Display(Name = "Whom does it bind?", Description = "Staff, governors and volunteers whom it binds are asked to read and sign it.")]
    public List<string>? Binding { get; set; }

    [Display(Name = "Whom does it only guide?")]
    public List<string>? Guidance { get; set; }

    [Display(Name = "Review it every", Description = "Leave empty if the document does not say. It cannot be agreed until it does.")]
    public int? Every { get; set; }

    [Display(Name = "Years or terms?")]
    public ReviewUnit Unit { get; set; }

    [Display(Name = "How exactly is the date said?")]
    public ReviewPrecision Precision { get; set; }

    [Display(Name = "An update of the model it was adopted from")]
    public bool OnUpstream { get; set; }

    [Display(Name = "Who signs it off?")]
    public SignOffRule? SignOff { get; set; }

    [Display(Name = "Which committee?")]
    public Guid? CommitteeId { get; set; }

    [Display(Name = "The people it names")]
    public List<NamedForm> Named { get; set; } = [];

    [Display(Name = "Adopted from", Description = "The body whose model it is, such as the county council. Leave empty if the school wrote it.")]
    public string? UpstreamBody { get; set; }

    [Display(Name = "Title of the model")]
    public string? UpstreamTitle { get; set; }

    [Display(Name = "When was the model issued?")]
    public DateOnly? UpstreamIssuedOn { get; set; }

    [Display(Name = "When was its effect on equality assessed?", Description = "Leave empty if it has not been.")]
    public DateOnly? EqualityOn { get; set; }

    [Display(Name = "By whom?")]
    public string? EqualityBy { get; set; }

    [Display(Name = "Days to read and sign", Description = "From the day people are asked; starters, from their first day.")]
    public int? ReadWithinDays { get; set; } = PolicyDetails.UsualReadingDays;

    public static async Task<DetailsForm> NewAsync(SchoolDb db, Actor actor, CancellationToken cancel)
    {
        var ways = await db.WaysAsync(actor.SchoolId, cancel);
        var rule = ReviewRule.From(ways);
        return new DetailsForm
        {
            Id = Guid.CreateVersion7(), OwnerId = actor.PersonId, Binding = Audience.Staff.Chosen(), Every = rule.Every, Unit = rule.Unit, Precision = rule.Precision,
            SignOff = RuleOf(ways.SignOff),
        };
    }

    public static DetailsForm Of(Policy policy) => new()
    {
        Id = policy.Id, Version = policy.Version, Title = policy.Title, Kind = policy.Kind, Number = policy.Number, OwnerId = policy.OwnerId,
        Binding = policy.Binding.Chosen(), Guidance = policy.Guidance.Chosen(), Every = policy.ReviewEvery, Unit = policy.ReviewUnit, Precision = policy.ReviewPrecision,
        OnUpstream = policy.ReviewOnUpstream, SignOff = policy.SignOff, CommitteeId = policy.CommitteeId,
        Named = [.. policy.NamedLines.Select(line => new NamedForm { Position = line.Position, PersonId = line.PersonId, IsWanted = true })],
        UpstreamBody = policy.UpstreamBody, UpstreamTitle = policy.UpstreamTitle, UpstreamIssuedOn = policy.UpstreamIssuedOn,
        EqualityOn = policy.EqualityDoneOn, EqualityBy = policy.EqualityBy, ReadWithinDays = policy.ReadWithinDays,
    };

    public static SignOffRule RuleOf(SignOffWay way) => Enum.Parse<SignOffRule>(way.ToString());

    public PolicyDetails Details() => new(
        PlainText.Tidy(Title)!, Kind!.Value, PlainText.Tidy(Number), OwnerId!.Value, PolicyAnswers.AudienceOf(Binding), PolicyAnswers.AudienceOf(Guidance),
        Every is { } every ? new ReviewRule(every, Unit, Precision, OnUpstream) : null, SignOff!.Value, SignOff == SignOffRule.Committee ? CommitteeId : null,
        PlainText.Tidy(UpstreamBody) is { } body ? new Upstream(body, PlainText.Tidy(UpstreamTitle) ?? "", UpstreamIssuedOn) : null,
        EqualityOn is { } on ? new EqualityNote(on, PlainText.Tidy(EqualityBy)!) : null, ReadWithinDays!.Value);

    public IReadOnlyList<NamedLine> NamedLines() => SignOff != SignOffRule.Named
        ? []
        : [.. Named.Where(each => each.IsFilled).Select(each => new NamedLine(PlainText.Tidy(each.Position), each.PersonId))];
}

/// <summary>One person whom the policy names for a signature.</summary>
public sealed class NamedForm
{
    [Display(Name = "Position", Description = "As it is to be printed. Leave empty for none.")]
    public string? Position { get; set; }

    [Display(Name = "Person", Description = "Leave it open if they sign on paper.")]
    public Guid? PersonId { get; set; }

    [Display(Name = "A signature line")]
    public bool IsWanted { get; set; }

    public bool IsFilled => IsWanted || PersonId is not null || PlainText.Tidy(Position) is not null;
}

public sealed class DetailsFormValidator : AbstractValidator<DetailsForm>
{
    public DetailsFormValidator(DetailsPage page, DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Title).Filled("Enter the title").Line(Policy.TitleMaxLength, "The title");
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what it is about").IsInEnum().WithMessage("Say what it is about");
        RuleFor(form => form.StartFrom).IsInEnum().WithMessage("Choose a text to start from");
        RuleFor(form => form.Number).Line(Policy.NumberMaxLength, "The number");
        RuleFor(form => form.OwnerId).Must(id => id is { } owner && page.IsAdult(owner)).WithMessage("Choose who owns it");
        RuleFor(form => form.Binding).Must((form, _) => PolicyAnswers.AudienceOf(form.Binding) != Audience.Nobody || PolicyAnswers.AudienceOf(form.Guidance) != Audience.Nobody)
            .WithMessage("Say whom it binds or guides");
        RuleFor(form => form.Every).InclusiveBetween(1, ReviewRule.Most).When(form => form.Every is not null).WithMessage($"Enter a number from 1 to {ReviewRule.Most}");
        RuleFor(form => form.Unit).IsInEnum().WithMessage("Choose years or terms");
        RuleFor(form => form.Precision).IsInEnum().WithMessage("Say how exactly the date is said");
        RuleFor(form => form.SignOff).NotNull().WithMessage("Say who signs it off").IsInEnum().WithMessage("Say who signs it off");
        RuleFor(form => form.CommitteeId).Must(id => id is { } committee && page.IsCommittee(committee)).When(form => form.SignOff == SignOffRule.Committee).WithMessage("Choose the committee");
        RuleFor(form => form.Named).Must(named => named.Count <= DetailsForm.NamedPlaces && named.Exists(each => each.IsFilled)).When(form => form.SignOff == SignOffRule.Named)
            .WithMessage("Name at least one signature");
        RuleForEach(form => form.Named).ChildRules(named =>
        {
            named.RuleFor(each => each.Position).Line(Signature.PositionMaxLength, "The position");
            named.RuleFor(each => each.PersonId).Must(id => id is not { } person || page.IsAdult(person)).WithMessage("Choose somebody from the list");
        });
        RuleFor(form => form.UpstreamBody).Line(Upstream.BodyMaxLength, "The body");
        RuleFor(form => form.UpstreamTitle).Line(Upstream.TitleMaxLength, "The title of the model");
        RuleFor(form => form.UpstreamTitle).Filled("Enter the title of the model").When(form => PlainText.Tidy(form.UpstreamBody) is not null);
        RuleFor(form => form.UpstreamBody).Filled("Say whose model it is").When(form => form.OnUpstream || PlainText.Tidy(form.UpstreamTitle) is not null);
        RuleFor(form => form.UpstreamIssuedOn).NotAfter(today, "The day of the model");
        RuleFor(form => form.EqualityOn).NotAfter(today, "The day of the assessment");
        RuleFor(form => form.EqualityBy).Line(EqualityNote.ByMaxLength, "The name");
        RuleFor(form => form.EqualityBy).Filled("Say by whom").When(form => form.EqualityOn is not null);
        RuleFor(form => form.ReadWithinDays).NotNull().WithMessage("Enter the number of days").InclusiveBetween(1, PolicyDetails.MostReadingDays)
            .WithMessage($"Enter a number from 1 to {PolicyDetails.MostReadingDays}");
    }
}
