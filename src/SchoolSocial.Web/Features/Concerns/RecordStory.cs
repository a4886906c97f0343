using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Concerns;

/// <summary>The moments of the working record, for the story of a concern.</summary>
internal static class RecordStory
{
    /// <summary>Whose names the story needs.</summary>
    public static IEnumerable<Guid> People(Concern concern) =>
    [
        .. concern.Evidence.Select(item => item.AddedById),
        .. concern.FilesForbidden.Select(forbidden => forbidden.ById),
        .. concern.Preservation.Select(step => step.ById),
        .. concern.Decisions.Select(decision => decision.ById),
        .. concern.Contacts.Select(contact => contact.ById),
        .. concern.Replies.Select(reply => reply.ById),
        .. concern.PlatformSteps.Select(step => step.ById),
        .. concern.Safeguards.Select(safeguard => safeguard.ById),
        .. concern.Departures.Select(departure => departure.ById),
        .. concern.Redatings.Select(redating => redating.ById),
    ];

    public static IEnumerable<ConcernMoment> Of(Concern concern, Vault vault, IReadOnlyDictionary<Guid, string> names)
    {
        foreach (var item in concern.Evidence) yield return new(item.At, $"Evidence: {item.Kind.Words().ToLowerInvariant()}", names[item.AddedById], null);
        foreach (var forbidden in concern.FilesForbidden) yield return new(forbidden.At, "All files sealed; no more may be added", names[forbidden.ById], null);
        foreach (var step in concern.Preservation)
        {
            yield return new(step.At, $"{step.Kind.Words()}, {step.DoneAt.Shortly()}, {step.Initials}", names[step.ById], vault.Open(step.What, step.Id));
        }

        foreach (var decision in concern.Decisions)
        {
            var what = vault.OpenIfAny(decision.What, decision.Id) is { } words ? $"{words}\n\n" : "";
            yield return new(decision.At, $"Decision: {decision.Kind.Words().ToLowerInvariant()}", names[decision.ById], $"{what}Because: {vault.Open(decision.Reason, decision.Id)}");
        }

        foreach (var contact in concern.Contacts)
        {
            yield return new(contact.At, $"{contact.AskedFor.Words()}: {contact.Body.Words()}", names[contact.ById], $"{vault.Open(contact.Who, contact.Id)}, {contact.AskedOn.InWords()}\n\n{vault.Open(contact.Words, contact.Id)}");
        }

        foreach (var reply in concern.Replies)
        {
            var followed = reply.IsFollowed ? "It is followed." : $"It is not followed, because: {vault.Open(reply.WhyNot!, reply.Id)}";
            yield return new(reply.At, $"Reply of {reply.RepliedOn.Shortly()}", names[reply.ById], $"{vault.Open(reply.Words, reply.Id)}\n\n{followed}");
        }

        foreach (var step in concern.PlatformSteps)
        {
            var report = concern.PlatformReports.Single(each => each.Id == step.ReportId);
            yield return new(step.At, $"Report to {report.Platform}: {step.State.Words().ToLowerInvariant()} on {step.On.Shortly()}", names[step.ById],
                step.State == PlatformState.Sent ? vault.Open(report.Address, report.Id) : vault.OpenIfAny(step.Words, step.Id));
        }

        foreach (var safeguard in concern.Safeguards)
        {
            var title = safeguard.IsDone
                ? $"{safeguard.Kind.Words()} on {safeguard.DoneOn!.Value.Shortly()} by {vault.Open(safeguard.DoneBy!, safeguard.Id)}"
                : $"Not {safeguard.Kind.Words().ToLowerInvariant()}";
            yield return new(safeguard.At, title, names[safeguard.ById], vault.Open(safeguard.Words, safeguard.Id));
        }

        foreach (var departure in concern.Departures)
        {
            yield return new(departure.At, "Departure from policy", names[departure.ById],
                $"{vault.Open(departure.Clause, departure.Id)}\n\n{vault.Open(departure.Justification, departure.Id)}\n\n{(departure.IsAdvised ? "Advice" : "No advice, because")}: {vault.Open(departure.Advice, departure.Id)}");
        }

        foreach (var redating in concern.Redatings)
        {
            yield return new(redating.At, $"Day put right: {redating.Was.Shortly()} is now {redating.Now.Shortly()}", names[redating.ById], vault.Open(redating.Reason, redating.Id));
        }
    }
}
