using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Policies;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>One thing to think of, with the page it leads to.</summary>
public sealed record ConcernPrompt(string Words, string? Href = null, string? Link = null);

/// <summary>What a concern of this kind and with these people asks its handler to think of. Each says what to consider, and decides nothing.</summary>
internal static class ConcernPrompts
{
    private const int BreachHours = 72;

    private static readonly ConcernTag[] AdultToChild =
        [ConcernTag.MessageToPupil, ConcernTag.MeetingArranged, ConcernTag.ContactDetailsGiven, ConcernTag.ContactWithFormerPupil, ConcernTag.LookedAtPupilsSites];

    public static async Task<IReadOnlyList<ConcernPrompt>> ReadAsync(
        SchoolDb db, Concern concern, IReadOnlyDictionary<Guid, Pupil> pupils, SchoolWays ways, Actor viewer, CancellationToken cancel)
    {
        var address = $"/concerns/{concern.Code}";
        var prompts = new List<ConcernPrompt>();
        if (concern.TagsNow.Contains(ConcernTag.PersonalData)) prompts.Add(await BreachAsync(db, concern, viewer, cancel));
        if (concern.TagsNow.Any(AdultToChild.Contains))
        {
            prompts.Add(new ConcernPrompt("An adult and a child were in touch outside the school's ways. Consider the harm threshold, and ask the designated officer before anything else is done.", $"{address}/contacts/new", "Record their advice"));
        }

        if (concern.PeopleNow.Any(person => person.IsAdultAtRisk)) prompts.Add(new ConcernPrompt("An adult at risk of harm is on it. A referral to adult services may be right.", $"{address}/contacts/new", "Record it"));
        if (concern.TagsNow.Contains(ConcernTag.ConcernInPublic)) prompts.Add(new ConcernPrompt("If they want an answer, this may be a complaint: show them the school's way of complaining. Criticism that is lawful needs no action."));
        if (concern.Kind == ConcernKind.Impersonation) prompts.Add(new ConcernPrompt("A false account is reported to its platform; keep a screen print first.", $"{address}/platform-reports/new", "How to report it there"));
        prompts.AddRange(FormerPupils(concern, pupils, ways));
        return prompts;
    }

    /// <summary>The clock of a breach of personal data runs from the moment the school knows (WD07).</summary>
    private static async Task<ConcernPrompt> BreachAsync(SchoolDb db, Concern concern, Actor viewer, CancellationToken cancel)
    {
        var policy = await db.PoliciesOpenTo(viewer, seesDrafts: false).AsNoTracking().Where(each => each.Kind == PolicyKind.OnlineSafety).OrderBy(each => each.Title).Select(each => each.Code).FirstOrDefaultAsync(cancel);
        return new ConcernPrompt(
            $"Personal data may be out. The data protection officer judges whether the Information Commissioner must be told, within {BreachHours} hours of the school knowing: by {concern.RaisedAt.AddHours(BreachHours).InWords()}.",
            policy is null ? null : $"/policies/{policy}", policy is null ? null : "The online safety policy");
    }

    /// <summary>By their date of birth, and by the age the school has set (ST13, WB08).</summary>
    private static IEnumerable<ConcernPrompt> FormerPupils(Concern concern, IReadOnlyDictionary<Guid, Pupil> pupils, SchoolWays ways)
    {
        if (ways.FormerPupilAge is not { } age) yield break;
        foreach (var pupil in pupils.Values.Where(pupil => pupil.LeftOn < concern.HappenedOn).OrderBy(pupil => pupil.NormalisedName))
        {
            var then = AgeOnPlatform.AgeAt(pupil.DateOfBirth, concern.HappenedOn);
            yield return new ConcernPrompt(then < age
                ? $"{pupil.Name} had left and was {then} on {concern.HappenedOn.InWords()}. The school's rule on former pupils holds until {age}."
                : $"{pupil.Name} had left and was {then} on {concern.HappenedOn.InWords()}. The school's rule on former pupils held until {age}.");
        }
    }
}
