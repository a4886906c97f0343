using System.ComponentModel.DataAnnotations;
using FluentValidation;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Web.Features.Policies.Readings;

public sealed class ReadingForm
{
    public string? Fingerprint { get; set; }

    public int Tries { get; set; }

    /// <summary>A tick for each statement, in their order.</summary>
    public List<bool> Statements { get; set; } = [];

    /// <summary>The answer chosen to each question, by its place.</summary>
    public List<int?> Answers { get; set; } = [];

    [Display(Name = "Your signature")]
    public bool HasRead { get; set; }
}

public sealed class ReadingFormValidator : AbstractValidator<ReadingForm>
{
    public ReadingFormValidator(ReadingPage page)
    {
        RuleFor(form => form).Custom((form, context) =>
        {
            for (var i = 0; i < page.Statements.Count; i++)
            {
                if (form.Statements.ElementAtOrDefault(i)) continue;
                context.AddFailure($"Statements[{i}]", $"Tick that you acknowledge clause {page.Statements[i].Number}");
            }

            for (var i = 0; i < page.Questions.Count; i++)
            {
                var answers = page.Questions[i].Answers;
                if (form.Answers.ElementAtOrDefault(i) is not { } chosen || chosen < 0 || chosen >= answers.Count) context.AddFailure($"Answers[{i}]", $"Answer question {page.Questions[i].Number}");
                else if (!answers[chosen].IsRight) context.AddFailure($"Answers[{i}]", "That is not the answer the policy gives. Read it again, then choose");
            }
        });
        RuleFor(form => form.HasRead).Equal(true).WithMessage("Tick that you have read it");
    }
}

/// <summary>What one reader is shown: all that concerns them, or what changed since they last signed.</summary>
public sealed record ReadingPage(
    Policy Policy, StoredText Stored, PolicyText Text, IReadOnlyList<ClauseChange>? Changes, PolicyVersion? Since, IReadOnlyList<PolicyLink> Resources, ReadingForm Form)
{
    public IReadOnlyList<Clause> Statements { get; } = [.. Shown(Text, Changes).Where(clause => clause.IsStatement)];

    public IReadOnlyList<Clause> Questions { get; } = [.. Shown(Text, Changes).Where(clause => clause.Tags.Kind == ClauseKind.Question)];

    public string? StatementWords => Statements.Count == 0 ? null : string.Join("; ", Statements.Select(clause => $"{clause.Tags.Kind} ({clause.Number})").Distinct());

    public static async Task<ReadingPage> ReadAsync(SchoolDb db, Policy policy, Audience reader, Reading? reading, ReadingForm form, CancellationToken cancel)
    {
        var stored = await db.TextOfAsync(policy.InForce!, cancel);
        var since = policy.VersionOf(Readers.Knows(policy, reader, reading?.SoFar ?? []));
        var old = since is null ? null : await db.TextOfAsync(since, cancel);
        var changes = old is null
            ? null
            : ClauseComparison.Between(old.Text, stored.Text).Where(change => change.Kind != ClauseChangeKind.Same && change.Concerns.Meets(reader)).ToList();
        return new ReadingPage(
            policy, stored, stored.Text.For(reader), changes, since, [.. policy.Links.Where(link => link.Address is not null && link.Owner is LinkOwner.Union or LinkOwner.National)], form);
    }

    private static IEnumerable<Clause> Shown(PolicyText text, IReadOnlyList<ClauseChange>? changes) =>
        changes is null ? text.Clauses : changes.Select(change => change.New).OfType<Clause>();
}
