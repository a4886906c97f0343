using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Concerns;
using SchoolSocial.Data.Letters;
using SchoolSocial.Data.People;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The letters of a concern among its moments: that they were written, signed, sent and answered. Their words stay in the letters.</summary>
internal static class LetterStory
{
    public static async Task<IReadOnlyList<ConcernMoment>> ReadAsync(SchoolDb db, Concern concern, CancellationToken cancel)
    {
        var letters = await db.LettersOf(concern).AsNoTracking().Whole().ToListAsync(cancel);
        var names = await db.NamesAsync(letters.SelectMany(letter => letter.Steps.Select(step => step.ById).Append(letter.WrittenById)), cancel);
        return [.. letters.SelectMany(letter => Of(letter, names))];
    }

    private static IEnumerable<ConcernMoment> Of(Letter letter, IReadOnlyDictionary<Guid, string> names)
    {
        yield return new(letter.WrittenAt, $"Letter {letter.Code} drafted: {letter.Kind.Words().ToLowerInvariant()}", names[letter.WrittenById], null);
        foreach (var step in letter.Steps)
        {
            var what = step.Kind switch
            {
                LetterStepKind.Seconded => "signed by a second person",
                LetterStepKind.Sent => $"sent on {step.On!.Value.Shortly()}",
                LetterStepKind.Answered => step.Result!.Value.Words().ToLowerInvariant(),
                _ => "dropped",
            };
            yield return new(step.At, $"Letter {letter.Code}: {what}", names[step.ById], null);
        }
    }
}
