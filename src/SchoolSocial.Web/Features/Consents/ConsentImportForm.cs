using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Data.People.Import;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Consents;

/// <summary>An MIS's list of consents is uploaded: one line for each child and consent.</summary>
public sealed class ConsentImportForm
{
    public Guid Id { get; set; }

    [Display(Name = "The file", Description = "A CSV from your MIS with a line for each child and consent, up to 32 MB")]
    public IFormFile? File { get; set; }
}

public sealed class ConsentImportFormValidator : AbstractValidator<ConsentImportForm>
{
    public ConsentImportFormValidator()
    {
        RuleFor(form => form.Id).NotEmpty().WithMessage("Reload the page and try again");
        RuleFor(form => form.File).Must(file => file is { Length: > 0 }).WithMessage("Choose a file that is not empty")
            .Must(file => file is null || file.Length <= RollLimits.UploadBytes).WithMessage("The file is larger than 32 MB");
    }
}

/// <summary>Which column is what, and what each of the MIS's names of a consent stands for.</summary>
public sealed class ConsentMatchForm
{
    [Display(Name = "Which column is the pupil's id or UPN?")]
    public int? Pupil { get; set; }

    [Display(Name = "Which column says what was asked?")]
    public int? Consent { get; set; }

    [Display(Name = "Which column is the answer?")]
    public int? Answer { get; set; }

    [Display(Name = "Which column is the date?")]
    public int? Date { get; set; }

    /// <summary>By the place of a name in the file: a question, several with a comma, or nothing to leave it out.</summary>
    public Dictionary<string, string?> Names { get; set; } = [];
}

public sealed class ConsentMatchFormValidator : AbstractValidator<ConsentMatchForm>
{
    public ConsentMatchFormValidator(int columns)
    {
        RuleFor(form => form.Pupil).Must(at => at >= 0 && at < columns).WithMessage("Choose the column of the pupil");
        RuleFor(form => form.Consent).Must(at => at >= 0 && at < columns).WithMessage("Choose the column that says what was asked");
        RuleFor(form => form.Answer).Must(at => at >= 0 && at < columns).WithMessage("Choose the column of the answer");
        RuleFor(form => form.Date).Must(at => at is null || at < columns).WithMessage("Choose the column of the date, or none");
    }
}

public sealed record ConsentImportsPage(IReadOnlyList<ConsentImportRow> Rows);

public sealed record ConsentImportRow(string Code, string FileName, DateTime UploadedAt, string By, string Outcome);

public sealed record ConsentMatchPage(
    ConsentMatchForm Form, string Code, IReadOnlyList<Choice> Columns, IReadOnlyList<IReadOnlyList<string>> Sample, IReadOnlyList<(string Key, string Name)> Names, IReadOnlyList<Choice> Questions)
{
    public static IReadOnlyList<Choice> QuestionsOf(IEnumerable<ConsentChannel> channels) =>
    [
        new("", "Leave it out"),
        .. channels.SelectMany(channel => channel.Media.Count > 1
            ? [.. channel.Media.Select(medium => new Choice(ConsentMatch.KeyOf(channel, medium), QuestionKey.Words(channel, medium))), new Choice(string.Join(',', channel.Media.Select(medium => ConsentMatch.KeyOf(channel, medium))), $"{channel.Name}, photo and video")]
            : channel.Media.Select(medium => new Choice(ConsentMatch.KeyOf(channel, medium), QuestionKey.Words(channel, medium)))),
    ];
}

/// <param name="Import">The import.</param>
/// <param name="Print">What the person agrees to.</param>
/// <param name="Yes">New yeses.</param>
/// <param name="No">New noes and withdrawals.</param>
/// <param name="Same">Recorded already.</param>
/// <param name="LeftOut">Lines whose consent is left out.</param>
/// <param name="Children">Children with something new.</param>
/// <param name="Bad">The first of the lines that cannot be used.</param>
/// <param name="BadCount">How many there are.</param>
/// <param name="Problem">Why the file cannot be used at all.</param>
public sealed record ConsentImportPage(
    ConsentImport Import, string Print, int Yes, int No, int Same, int LeftOut, int Children, IReadOnlyList<BadLine> Bad, int BadCount, string? Problem);
