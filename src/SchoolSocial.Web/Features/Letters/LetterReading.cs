using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Letters;

/// <summary>Opens the sealed words of a letter for a page or a sheet.</summary>
internal static class LetterReading
{
    public static LetterSheet SheetOf(OpenLetter open, Vault vault, IReadOnlyDictionary<Guid, string> names, string school, DateTime now)
    {
        var (letter, latest) = (open.Letter, open.Letter.Latest);
        var isDraft = letter.Standing is LetterStanding.Draft or LetterStanding.Dropped;
        return new LetterSheet(
            letter.Code, letter.Kind, vault.Open(letter.Recipient, letter.Id), vault.Open(latest.Subject, latest.Id),
            Paragraphs(vault.Open(latest.Text, latest.Id)), letter.Sent?.On ?? SchoolTime.DateOf(isDraft ? now : letter.WrittenAt),
            names.GetValueOrDefault(letter.SignatoryId, ""), letter.SignatoryRole.Title(), school)
        {
            IsDraft = isDraft,
            Held = letter.CoolsUntil(open.Subject.Attacked, now) is { } until
                ? $"It is not to be sent before {SchoolDates.Moment(until)}, unless a second person signs it."
                : null,
        };
    }

    public static IEnumerable<Guid> People(Letter letter) =>
        [letter.SignatoryId, letter.WrittenById, .. letter.Versions.Select(version => version.ById), .. letter.Steps.Select(step => step.ById)];

    public static IReadOnlyList<LetterMoment> StoryOf(Letter letter, Vault vault, IReadOnlyDictionary<Guid, string> names) =>
        [.. Moments(letter, vault, names).OrderBy(moment => moment.At)];

    private static IEnumerable<LetterMoment> Moments(Letter letter, Vault vault, IReadOnlyDictionary<Guid, string> names)
    {
        foreach (var version in letter.Versions)
        {
            // The words as they stand are above; only what they were before is told here.
            var words = version == letter.Latest ? null : vault.Open(version.Text, version.Id);
            yield return new(version.Number == 1 ? "Written" : $"Version {version.Number}", names[version.ById], version.At, words);
        }

        foreach (var step in letter.Steps)
        {
            var title = step.Kind switch
            {
                LetterStepKind.Seconded => $"Signed by a second person (version {step.OfVersion})",
                LetterStepKind.Sent => $"Sent on {step.On!.Value.Shortly()}: {step.Way!.Value.Words().ToLowerInvariant()}",
                LetterStepKind.Answered => $"{step.Result!.Value.Words()} ({step.On!.Value.Shortly()})",
                _ => "Will not be sent",
            };
            yield return new(title, names[step.ById], step.At, vault.OpenIfAny(step.Words, step.Id));
        }
    }

    private static IReadOnlyList<string> Paragraphs(string text) =>
        [.. text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
