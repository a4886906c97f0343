using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.References;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.References;

public sealed class PlatformForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name")]
    public string? Name { get; set; }

    [Display(Name = "Kind")]
    public PlatformKind? Kind { get; set; }

    [Display(Name = "Address of an account there", Description = "For example, https://place.example/{handle}. Leave empty if accounts have none.")]
    public string? ProfileAddress { get; set; }

    [Display(Name = "How to report something there", Description = "What to press or where to write, in a sentence or two.")]
    public string? ReportRoute { get; set; }

    [Display(Name = "Who keeps this up to date", Description = "You can leave this empty for now.")]
    public Guid? OwnerId { get; set; }

    public static PlatformForm Of(Platform platform) => new()
    {
        Id = platform.Id,
        Version = platform.Version,
        Name = platform.Name,
        Kind = platform.Kind,
        ProfileAddress = platform.ProfileAddress,
        ReportRoute = platform.ReportRoute,
        OwnerId = platform.OwnerId,
    };

    public PlatformDetails Details() =>
        new(PlainText.Tidy(Name)!, Kind!.Value, PlainText.Tidy(ProfileAddress), PlainText.Tidy(ReportRoute), OwnerId);
}

public sealed class PlatformFormValidator : AbstractValidator<PlatformForm>
{
    public PlatformFormValidator(IReadOnlyCollection<Guid> adults)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.Name).Filled("Enter the name of the platform").Line(Platform.NameMaxLength, "The name");
        RuleFor(form => form.Kind).NotNull().WithMessage("Choose the kind").IsInEnum().WithMessage("Choose the kind");
        RuleFor(form => form.ProfileAddress).Line(Platform.AddressMaxLength, "The address").Must(IsAddress)
            .WithMessage("The address must begin with https:// and hold {handle} where the name of the account stands");
        RuleFor(form => form.ReportRoute).Words(Platform.ReportRouteMaxLength, "How to report");
        RuleFor(form => form.OwnerId).Must(id => id is not { } owner || adults.Contains(owner)).WithMessage("Choose somebody from the list");
    }

    private static bool IsAddress(string? typed) =>
        PlainText.Tidy(typed) is not { } address
        || (address.Contains("{handle}", StringComparison.Ordinal)
            && Uri.TryCreate(address.Replace("{handle}", "name", StringComparison.Ordinal), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps);
}

public sealed record PlatformFormPage(PlatformForm Form, IReadOnlyList<Choice> Owners, string? Name)
{
    public IReadOnlyList<Choice> Kinds { get; } = [new("", "Choose"), .. PlatformKinds.All.Select(kind => new Choice(kind.ToString(), kind.Words()))];

    public IReadOnlyCollection<Guid> OwnerIds => [.. Owners.Skip(1).Select(owner => Guid.Parse(owner.Value))];
}

public sealed class PlatformAgeForm
{
    [Display(Name = "Minimum age in years")]
    public int? MinimumAge { get; set; }

    [Display(Name = "Is it in force, or has it only been announced?")]
    public bool? IsInForce { get; set; }

    [Display(Name = "First day", Description = "For example, 1 4 2027. What happened before is judged by the rule before.")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "Where did you read this?")]
    public string? Source { get; set; }
}

public sealed class PlatformAgeFormValidator : AbstractValidator<PlatformAgeForm>
{
    public PlatformAgeFormValidator(DateOnly today)
    {
        RuleFor(form => form.MinimumAge).Must(age => age is >= PlatformAge.LeastAge and <= PlatformAge.GreatestAge)
            .WithMessage($"Enter an age from {PlatformAge.LeastAge} to {PlatformAge.GreatestAge}");
        RuleFor(form => form.IsInForce).NotNull().WithMessage("Say whether it is in force");
        RuleFor(form => form.FromOn).NotNull().When(form => form.IsInForce == true).WithMessage("Enter its first day")
            .Must(on => on is null || (on >= today.AddYears(-30) && on <= today.AddYears(10))).WithMessage("Check the year of the first day");
        RuleFor(form => form.Source).Filled("Say where you read this").Line(PlatformAge.SourceMaxLength, "The source");
    }
}

public sealed record PlatformAgePage(PlatformAgeForm Form, Guid PlatformId, string Platform);

public sealed class PlatformAgeStartForm
{
    [Display(Name = "First day", Description = "For example, 1 4 2027.")]
    public DateOnly? FromOn { get; set; }
}

public sealed class PlatformAgeStartFormValidator : AbstractValidator<PlatformAgeStartForm>
{
    public PlatformAgeStartFormValidator(DateOnly today) =>
        RuleFor(form => form.FromOn).NotNull().WithMessage("Enter its first day")
            .Must(on => on is null || (on >= today.AddYears(-10) && on <= today.AddYears(10))).WithMessage("Check the year of the first day");
}

public sealed record PlatformAgeStartPage(PlatformAgeStartForm Form, Guid PlatformId, string Platform, PlatformAge Rule);
