using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Features.Shared;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Settings;

public sealed class PresetForm
{
    public int Version { get; set; }

    [Display(Name = "Start from")]
    public string? Preset { get; set; }
}

public sealed class PresetFormValidator : AbstractValidator<PresetForm>
{
    public PresetFormValidator() => RuleFor(form => form.Preset).Must(preset => preset is not null && Presets.All.ContainsKey(preset)).WithMessage("Choose where to start from");
}

/// <summary>The starting points on offer, and what the chosen one would change.</summary>
/// <param name="Form">The chosen one.</param>
/// <param name="Changes">Question by question, what would become of today's answer; null before one is chosen.</param>
/// <param name="HeadNote">Why the answer about the head stays as it is; null where it does not have to.</param>
public sealed record PresetPage(PresetForm Form, IReadOnlyList<StaleAnswer>? Changes, string? HeadNote)
{
    public static IReadOnlyList<Choice> Offered { get; } =
    [
        new("Cautious start", "A cautious start", "The careful answer to every question, to be loosened where your policy says so"),
        new("Woodlands", "Many class accounts", "As Woodlands does: pupils never follow, the head and the computing lead sign, a review every three years"),
        new("Straits", "Staff conduct first", "As Straits does: pupils may follow, the headteacher is the safeguarding lead, the full governing body signs"),
        new("Wightwick Hall", "A closed group for parents", "As Wightwick Hall does: members are 18 or over, messages are off, a committee reviews every year by term"),
        new("John Watson and Wheatley", "A federation under a county's policy",
            "As John Watson and Wheatley do: staff are never friends with parents, approved accounts only, both joint chairs sign"),
        new("Westbrook Old Hall", "Governors write to parents", "As Westbrook Old Hall does: pupils follow when a teacher directs them, own child only at events, governors decide about the police"),
    ];
}
