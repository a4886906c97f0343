using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Hosting;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Undertakings;

public sealed class SiteForm
{
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Name of the site")]
    public string? Name { get; set; }

    [Display(Name = "Address", Description = "For example, https://www.example.org.uk/history")]
    public string? Address { get; set; }

    [Display(Name = "Youngest year group that it suits", Description = "Think of age, ability and maturity.")]
    public int? FromYear { get; set; }

    [Display(Name = "Oldest year group")]
    public int? ToYear { get; set; }

    [Display(Name = "How to search it", Description = "Safe search, words that were tried beforehand, corners to keep out of.")]
    public string? SearchNotes { get; set; }

    public static IReadOnlyList<Choice> Years { get; } =
        [.. Enumerable.Range(SchoolClass.LeastYearGroup, SchoolClass.GreatestYearGroup - SchoolClass.LeastYearGroup + 1).Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), ClassroomSite.Year(year)))];

    public static SiteForm Of(ClassroomSite site) => new()
    {
        Id = site.Id, Version = site.Version, Name = site.Name, Address = site.Address, FromYear = site.FromYear, ToYear = site.ToYear, SearchNotes = site.SearchNotes,
    };

    public SiteDetails Details() => new(PlainText.Tidy(Name)!, PlainText.Tidy(Address)!, FromYear!.Value, ToYear!.Value, PlainText.Tidy(SearchNotes));
}

public sealed class SiteFormValidator : AbstractValidator<SiteForm>
{
    public SiteFormValidator()
    {
        RuleFor(form => form.Name).Filled("Enter the name of the site").Line(ClassroomSite.NameMaxLength, "The name");
        RuleFor(form => form.Address).Filled("Enter the address").Line(ClassroomSite.AddressMaxLength, "The address")
            .Must(text => PlainText.Tidy(text) is not { } tidy || (Uri.TryCreate(tidy, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")).WithMessage("Enter the whole address, beginning with https://");
        RuleFor(form => form.FromYear).Must(InSchool).WithMessage("Choose the youngest year group");
        RuleFor(form => form.ToYear).Must(InSchool).WithMessage("Choose the oldest year group")
            .Must((form, to) => to is null || form.FromYear is null || to >= form.FromYear).WithMessage("The oldest year group cannot be younger than the youngest");
        RuleFor(form => form.SearchNotes).Words(ClassroomSite.NotesMaxLength, "The notes");
    }

    private static bool InSchool(int? year) => year is >= SchoolClass.LeastYearGroup and <= SchoolClass.GreatestYearGroup;
}

public sealed class SiteTrialForm
{
    /// <summary>Made with the page: the same form sent twice is one trial.</summary>
    public Guid Id { get; set; }

    [Display(Name = "When was it tried on the school's own system?")]
    public DateOnly? On { get; set; }

    [Display(Name = "Is it fit for class?")]
    public bool? IsFit { get; set; }

    [Display(Name = "What did you see?", Description = "Advertisements, comments, links that lead out, what the filter does.")]
    public string? Words { get; set; }

    public static SiteTrialForm New() => new() { Id = Guid.CreateVersion7() };
}

public sealed class SiteTrialFormValidator : AbstractValidator<SiteTrialForm>
{
    public SiteTrialFormValidator(DateOnly today)
    {
        RuleFor(form => form.Id).MadeByThisPage();
        RuleFor(form => form.On).NotNull().WithMessage("Enter the day").NotAfter(today);
        RuleFor(form => form.IsFit).NotNull().WithMessage("Say whether it is fit for class");
        RuleFor(form => form.Words).Words(SiteTrial.WordsMaxLength, "What you saw");
        When(form => form.IsFit == false, () => RuleFor(form => form.Words).Filled("Say why it is not fit"));
    }
}

public sealed record SiteFormPage(SiteForm Form, ClassroomSite? Stored);

public sealed record SitesPage(IReadOnlyList<ClassroomSite> Sites, int? Year, DateOnly Today, bool MayApprove);

public sealed record SiteTrialRow(SiteTrial Trial, string By);

public sealed record SitePage(ClassroomSite Site, string? ApprovedBy, IReadOnlyList<SiteTrialRow> Trials, SiteTrialForm Form, DateOnly Today, bool MayApprove, Keeping Keeping)
{
    public string Standing => Site.WithdrawnAt is not null ? $"No longer approved: {Site.WithdrawnWhy}"
        : Site.ApprovedOn is null ? "Proposed, not approved yet"
        : Site.HasFreshTrial(Today) ? "Approved" : "Approved, and to be tried again";
}
