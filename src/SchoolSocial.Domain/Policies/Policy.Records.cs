using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.Coverage;

namespace SchoolSocial.Domain.Policies;

/// <content>What is noted of a policy beside its texts: what it reads with, when it was gone through, what it covers, which laws stand behind it.</content>
public sealed partial class Policy
{
    public void Link(LinkDetails details, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        links.Add(new PolicyLink(this, details, actor, at));
        Record("policy.linked", actor, at);
    }

    public void CheckLink(PolicyLink link, DateOnly on, Actor actor, DateTime at)
    {
        link.Checked(on);
        Record("policy.link-checked", actor, at);
    }

    /// <summary>The link to delete.</summary>
    public PolicyLink Unlink(PolicyLink link, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        links.Remove(link);
        Record("policy.unlinked", actor, at);
        return link;
    }

    public static Decision CanReview(DateOnly on, DateOnly today) =>
        on > today ? Decision.Refused("A review cannot be later than today.") : Decision.Allowed;

    public void Reviewed(DateOnly on, string outcome, Actor actor, DateTime at)
    {
        reviews.Add(new PolicyReview(this, on, outcome, actor, at));
        Record("policy.reviewed", actor, at);
    }

    public void BringForward(TriggerKind kind, string words, DateOnly on, Actor actor, DateTime at)
    {
        triggers.Add(new ReviewTrigger(this, kind, words, on, actor, at));
        Record("policy.review-brought-forward", actor, at);
    }

    /// <summary>The last word on whether a point is met, and where.</summary>
    public CoverageMark? Met(CoveragePoint point) => coverage.Where(mark => mark.Point == point.Code).MaxBy(mark => mark.At);

    public void MarkCoverage(CoveragePoint point, string? clause, Actor actor, DateTime at)
    {
        coverage.Add(new CoverageMark(this, point.Code, clause, actor, at));
        Record("policy.coverage-marked", actor, at);
    }

    /// <summary>The last word on the clause in which a law stands behind it.</summary>
    public LawMark? StandsBehind(Guid lawId) => laws.Where(mark => mark.LawId == lawId).MaxBy(mark => mark.At);

    public void MarkLaw(Guid lawId, string? clause, Actor actor, DateTime at)
    {
        CanWrite(actor).Demand();
        laws.Add(new LawMark(this, lawId, clause, actor, at));
        Record("policy.law-marked", actor, at);
    }

    public Decision CanTellFamilies => InForce is null ? Decision.Refused("Only a policy that is in force can be sent to families.") : Decision.Allowed;

    /// <summary>The opening letter went out: to whom and how (WH38).</summary>
    public void TellFamilies(string words, Actor actor, DateTime at)
    {
        CanTellFamilies.Demand();
        Step(StepKind.SentToFamilies, InForce!, words, "policy.sent-to-families", actor, at);
    }
}
