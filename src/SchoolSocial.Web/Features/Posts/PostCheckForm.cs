using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Posts;

/// <summary>What is asked in a check: where and who on the first page, the words and the picture on the second.</summary>
public sealed class PostCheckForm
{
    public Guid Id { get; set; }

    [Display(Name = "Where will it be posted?")]
    public Guid? PlaceId { get; set; }

    [Display(Name = "What goes with the words?")]
    public PictureKind? Picture { get; set; }

    /// <summary>The classes that are shown to choose from.</summary>
    public List<Guid> Classes { get; set; } = [];

    [Display(Name = "Another class")]
    public Guid? OtherClass { get; set; }

    public List<Guid> Children { get; set; } = [];

    public List<Guid> Adults { get; set; } = [];

    public bool Nobody { get; set; }

    [Display(Name = "The words", Description = "With hashtags, as they will be posted. No child's name beside a picture.")]
    public string? Caption { get; set; }

    [Display(Name = "Link", Description = "You may leave it empty")]
    public string? Link { get; set; }

    [Display(Name = "What the picture shows, for people who do not see it", Description = "Without names")]
    public string? AltText { get; set; }

    [Display(Name = "How much of a child can be recognised?")]
    public Exposure? Exposure { get; set; }

    [Display(Name = "What was it taken with?")]
    public DeviceUsed? Device { get; set; }

    [Display(Name = "Which school device?", Description = "The number on its label")]
    public string? DeviceAsset { get; set; }

    [Display(Name = "Who made the words and pictures?")]
    public Rights? Rights { get; set; }

    public bool BackgroundLooked { get; set; }

    public bool NoNameToBeSeen { get; set; }

    public bool ProofRead { get; set; }

    /// <summary>Words of which the person says that they mean no child.</summary>
    public List<string> NotChildren { get; set; } = [];

    public static IReadOnlyList<Choice> Pictures { get; } = Choice.Each<PictureKind>(kind => kind.Words());

    public static IReadOnlyList<Choice> Exposures { get; } = Choice.Each<Exposure>(exposure => exposure.Words());

    public static IReadOnlyList<Choice> Devices { get; } = Choice.Each<DeviceUsed>(device => device.Words());

    public static IReadOnlyList<Choice> AllRights { get; } = Choice.Each<Rights>(rights => rights.Words());

    public PostDraft ToDraft(PostPlace place) => new()
    {
        ChannelId = place.Channel.Id,
        AccountId = place.Account?.Id,
        Caption = PlainText.Tidy(Caption),
        Link = PlainText.Tidy(Link),
        AltText = PlainText.Tidy(AltText),
        Picture = Picture ?? PictureKind.None,
        Exposure = Exposure,
        Children = Picture == PictureKind.None ? [] : [.. Children.Distinct()],
        Adults = Picture == PictureKind.None ? [] : [.. Adults.Distinct()],
        Device = Device,
        DeviceAsset = Device == DeviceUsed.School ? PlainText.Tidy(DeviceAsset) : null,
        Rights = Rights,
        BackgroundLooked = BackgroundLooked,
        NoNameToBeSeen = NoNameToBeSeen,
        ProofRead = ProofRead,
        NotChildren = NotChildren.Where(word => word is not null).ToHashSet(StringComparer.OrdinalIgnoreCase),
    };
}

/// <summary>The first page: where, and who is in the picture.</summary>
public sealed class PostWhoValidator : AbstractValidator<PostCheckForm>
{
    public PostWhoValidator(IReadOnlyList<PostPlace> places, IReadOnlySet<Guid> children, IReadOnlySet<Guid> adults)
    {
        RuleFor(form => form.Picture).Must((form, picture) => picture is null or PictureKind.None or PictureKind.Work || places.FirstOrDefault(place => place.Id == form.PlaceId) is not { Channel.Kind: ChannelKind.PupilsWork })
            .WithMessage("Here only children's own work is shown, and no pictures of people");
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.PlaceId).Custom((id, context) =>
        {
            var place = places.FirstOrDefault(each => each.Id == id);
            if (place is null) context.AddFailure("Say where it will be posted");
            else if (!place.May.IsAllowed) context.AddFailure(place.May.Refusal);
        });
        RuleFor(form => form.Picture).NotNull().WithMessage("Say what goes with the words").IsInEnum().WithMessage("Say what goes with the words");
        RuleFor(form => form.Children).Must(chosen => chosen.All(children.Contains)).WithMessage("Choose from the children shown");
        RuleFor(form => form.Adults).Must(chosen => chosen.All(adults.Contains)).WithMessage("Choose from the adults shown");
        RuleFor(form => form.Children)
            .Must((form, chosen) => form.Picture is null or PictureKind.None || form.Nobody || chosen.Count + form.Adults.Count > 0)
            .WithMessage("Choose everybody in the picture, or say that nobody is in it")
            .Must((form, chosen) => !form.Nobody || chosen.Count + form.Adults.Count == 0)
            .WithMessage("You chose people and also said that nobody is in it");
    }
}

/// <summary>The second page. What is missing from the answers to the picture is the check's to say, as a thing to put right.</summary>
public sealed class PostWordsValidator : AbstractValidator<PostCheckForm>
{
    public PostWordsValidator()
    {
        RuleFor(form => form.Caption).Words(PostDraft.CaptionMaxLength, "The words")
            .Must((form, caption) => form.Picture != PictureKind.None || PlainText.Tidy(caption) is not null).WithMessage("Write the words that will be posted");
        RuleFor(form => form.Link).Line(PostDraft.LinkMaxLength, "The link");
        RuleFor(form => form.AltText).Words(PostDraft.LineMaxLength, "What the picture shows");
        RuleFor(form => form.Rights).NotNull().WithMessage("Say who made the words and pictures").IsInEnum().WithMessage("Say who made the words and pictures");
        When(form => form.Picture != PictureKind.None, () =>
        {
            RuleFor(form => form.Exposure).NotNull().WithMessage("Say how much of a child can be recognised").IsInEnum().WithMessage("Say how much of a child can be recognised");
            RuleFor(form => form.Device).NotNull().WithMessage("Say what it was taken with").IsInEnum().WithMessage("Say what it was taken with");
            RuleFor(form => form.DeviceAsset).Line(PostDraft.DeviceMaxLength, "The number of the device");
            RuleFor(form => form.DeviceAsset).Filled("Say which school device it was").When(form => form.Device == DeviceUsed.School);
        });
        RuleFor(form => form.NotChildren).Must(words => words.Count <= 50 && words.TrueForAll(word => word is { Length: <= 200 })).WithMessage("Open this page again and send it from there");
    }
}
