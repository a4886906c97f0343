using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.References;

public sealed class ReferenceForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Kind")]
    public ReferenceKind? Kind { get; set; }

    [Display(Name = "Where does it hold?")]
    public string? Nation { get; set; }

    [Display(Name = "Who keeps this up to date", Description = "They are told when it changes. You can leave this empty for now.")]
    public Guid? OwnerId { get; set; }

    /// <summary>The first version, where the item is new.</summary>
    public ReferenceTextForm Text { get; set; } = new();

    public static ReferenceForm Of(ReferenceItem item) => new()
    {
        Id = item.Id,
        Version = item.Version,
        Name = item.Name,
        Kind = item.Kind,
        Nation = item.Nation?.ToString() ?? "",
        OwnerId = item.OwnerId,
    };

    public ReferenceDetails Details() =>
        new(PlainText.Tidy(Name)!, Kind!.Value, Enum.TryParse<Nation>(Nation, out var nation) ? nation : null, OwnerId);
}

public sealed class ReferenceFormValidator : AbstractValidator<ReferenceForm>
{
    public ReferenceFormValidator(IReadOnlyCollection<Guid> adults, DateOnly today, bool isNew)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Enter a name").Line(ReferenceItem.NameMaxLength, "The name");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose the kind").IsInEnum().WithMessage("Choose the kind");
        RuleFor(form => form.Nation).Must(typed => string.IsNullOrEmpty(typed) || Enum.IsDefined(typeof(Nation), typed)).WithMessage("Choose where it holds");
        RuleFor(form => form.OwnerId).Must(id => id is not { } owner || adults.Contains(owner)).WithMessage("Choose somebody from the list");
        if (isNew) RuleFor(form => form.Text).SetValidator(new ReferenceTextFormValidator(today));
    }
}

/// <summary>One version of a text.</summary>
public sealed class ReferenceTextForm
{
    /// <summary>Made with the page: the same form sent twice adds one version.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    [Display(Name = "The text")]
    public string? Text { get; set; }

    [Display(Name = "Where did you read this?")]
    public string? Source { get; set; }

    [Display(Name = "Its address on the web", Description = "For example, https://www.gov.uk/. Leave empty if there is none.")]
    public string? Link { get; set; }

    [Display(Name = "Is it in force, or has it only been announced?")]
    public bool? IsInForce { get; set; }

    [Display(Name = "First day", Description = "What was recorded before stays as it was.")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Last day", Description = "Leave empty if it has none.")]
    public DateOnly? ToOn { get; set; }

    public static ReferenceTextForm Of(ReferenceText text) => new()
    {
        Text = text.Text,
        Source = text.Source,
        Link = text.Link,
        IsInForce = text.FromOn is not null,
        FromOn = text.FromOn,
        ToOn = text.ToOn,
    };

    public ReferenceWords Words() => new(
        PlainText.Tidy(Text)!, PlainText.Tidy(Source)!, PlainText.Tidy(Link), IsInForce == true ? FromOn : null, IsInForce == true ? ToOn : null);
}

public sealed class ReferenceTextFormValidator : AbstractValidator<ReferenceTextForm>
{
    public ReferenceTextFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Text).Filled("Enter the text").Words(ReferenceText.TextMaxLength, "The text");
        RuleFor(form => form.Source).Filled("Say where you read this").Line(ReferenceText.SourceMaxLength, "The source");
        RuleFor(form => form.Link).Line(ReferenceText.LinkMaxLength, "The address").Must(IsAddress).WithMessage("The address must begin with https://");
        RuleFor(form => form.IsInForce).NotNull().WithMessage("Say whether it is in force");
        RuleFor(form => form.FromOn).NotNull().When(form => form.IsInForce == true).WithMessage("Enter its first day")
            .Must(on => on is null || (on >= today.AddYears(-80) && on <= today.AddYears(10))).WithMessage("Check the year of the first day");
        RuleFor(form => form.ToOn).Must(on => on is null || on <= today.AddYears(30)).WithMessage("Check the year of the last day");
    }

    private static bool IsAddress(string? typed) =>
        PlainText.Tidy(typed) is not { } address || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
}

public sealed record ReferenceFormPage(ReferenceForm Form, IReadOnlyList<Choice> Owners, string? Name)
{
    public IReadOnlyList<Choice> Kinds { get; } = [new("", "Choose"), .. ReferenceKinds.All.Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public IReadOnlyList<Choice> Nations { get; } = [new("", "The whole of the United Kingdom"), .. Enum.GetValues<Nation>().Select(nation => new Choice(nation.ToString(), ReferencePage.NationWords(nation)))];

    public IReadOnlyCollection<Guid> OwnerIds => [.. Owners.Skip(1).Select(owner => Guid.Parse(owner.Value))];
}

public sealed record ReferenceTextPage(ReferenceTextForm Form, ReferenceItem Item);
