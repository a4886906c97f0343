using SchoolSocial.Domain.Settings;
using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>Somewhere pictures appear, as it is typed in.</summary>
public sealed class ChannelForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name", Description = "As families know it, for example Facebook, School website or Local newspaper. Each platform is one of its own.")]
    public string? Name { get; set; }

    [Display(Name = "What is it?")]
    public ChannelKind? Kind { get; set; }

    [Display(Name = "Which platform is it?", Description = "For social media only")]
    public Guid? PlatformId { get; set; }

    [Display(Name = "What is asked about?", Description = "A yes to a photograph is no yes to a film.")]
    public List<string> Media { get; set; } = [];

    [Display(Name = "Place in the list", Description = "1 comes first")]
    public int? Place { get; set; }

    [Display(Name = "Who approves a post here?", Description = "Never the person who made it.")]
    public ApprovalRule? Approval { get; set; }

    public static IReadOnlyList<Choice> Approvals { get; } = Choice.Each<ApprovalRule>(rule => rule.Words());

    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Each<ChannelKind>(kind => kind.Words());

    public static IReadOnlyList<Choice> AllMedia { get; } = [new(nameof(Medium.Photo), "Photos"), new(nameof(Medium.Video), "Videos")];

    public static ChannelForm Of(ConsentChannel channel) => new()
    {
        Id = channel.Id,
        Version = channel.Version,
        Name = channel.Name,
        Kind = channel.Kind,
        Media = [.. channel.Media.Select(medium => medium.ToString())],
        Place = channel.Place,
        Approval = channel.Approval,
        PlatformId = channel.PlatformId,
    };

    public ChannelDetails Details => new(
        Domain.Common.PlainText.Tidy(Name)!, Kind!.Value, Media.Contains(nameof(Medium.Photo)), Media.Contains(nameof(Medium.Video)), Place ?? 1, Approval!.Value, PlatformId);
}

public sealed class ChannelFormValidator : AbstractValidator<ChannelForm>
{
    /// <param name="platforms">The platforms the school knows.</param>
    public ChannelFormValidator(IReadOnlyCollection<Guid> platforms)
    {
        RuleFor(form => form.PlatformId).Must(id => id is null || platforms.Contains(id.Value)).WithMessage("Choose one of the platforms offered");
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Enter the name").Line(ConsentChannel.NameMaxLength, "The name");
        RuleFor(form => form.Kind).NotNull().WithMessage("Say what it is").IsInEnum().WithMessage("Say what it is");
        RuleFor(form => form.Media).Must((form, media) => form.Kind == ChannelKind.DigitalContact || media.Count > 0).WithMessage("Say whether photos, videos or both are asked about");
        RuleFor(form => form.Approval).NotNull().WithMessage("Say who approves a post here").IsInEnum().WithMessage("Say who approves a post here");
        RuleFor(form => form.Place).InclusiveBetween(1, 99).WithMessage("The place must be from 1 to 99");
    }
}

/// <param name="Form">What is typed.</param>
/// <param name="Name">The channel's name as it stands; null for a new one.</param>
/// <param name="Platforms">The platforms the school knows.</param>
public sealed record ChannelFormPage(ChannelForm Form, string? Name, IReadOnlyList<Choice> Platforms)
{
    public IReadOnlyCollection<Guid> PlatformIds => [.. Platforms.Skip(1).Select(platform => Guid.Parse(platform.Value))];

    public string Action => Name is null ? "/consents/channels/new" : $"/consents/channels/{Form.Id}/edit";
}

/// <summary>A decision on what ground a channel is used.</summary>
public sealed class BasisForm
{
    public Guid Id { get; set; }

    [Display(Name = "On what ground does the school use it?", Description = "Under consent, silence means no. Under the other two an objection means no. Digital contact with a child always needs a parent's yes.")]
    public LawfulBasis? Basis { get; set; }

    [Display(Name = "From when?")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Why?", Description = "Name the advice taken, for example the data protection officer's of 12 October.")]
    public string? Reason { get; set; }

    public static IReadOnlyList<Choice> Bases { get; } = Choice.Each<LawfulBasis>(basis => basis.Words());
}

public sealed class BasisFormValidator : AbstractValidator<BasisForm>
{
    public BasisFormValidator()
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Basis).NotNull().WithMessage("Choose the ground").IsInEnum().WithMessage("Choose the ground");
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter the day it holds from");
        RuleFor(form => form.Reason).Filled("Say why").Words(BasisDecision.ReasonMaxLength, "The reason");
    }
}

public sealed record BasisPage(BasisForm Form, Guid ChannelId, string Name);
