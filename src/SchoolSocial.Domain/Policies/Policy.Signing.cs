using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies;

/// <content>From a draft to a version in force, and to withdrawal.</content>
public sealed partial class Policy
{
    public Decision CanSendForReview(Actor actor)
    {
        if (!CanWrite(actor).IsAllowed) return CanWrite(actor);
        if (IsAgreed(Latest) || Latest.Number == InForceBy?.VersionNumber) return Decision.Refused("This text is agreed. Write a new one first.");
        return LastStepOf(Latest)?.Kind == StepKind.SentForReview ? Decision.Refused("This text is in review already.") : Decision.Allowed;
    }

    public void SendForReview(Actor actor, DateTime at)
    {
        CanSendForReview(actor).Demand();
        Step(StepKind.SentForReview, Latest, null, "policy.sent-for-review", actor, at);
    }

    public Decision CanSendBack => LastStepOf(Latest)?.Kind == StepKind.SentForReview ? Decision.Allowed : Decision.Refused("This text is not in review.");

    public void SendBack(string reason, Actor actor, DateTime at)
    {
        CanSendBack.Demand();
        Step(StepKind.SentBack, Latest, reason, "policy.sent-back", actor, at);
    }

    /// <summary>Agreeing fixes the text for signing. What the document must say first is named in the refusal.</summary>
    public Decision CanAgree(Actor actor)
    {
        if (!CanWrite(actor).IsAllowed) return CanWrite(actor);
        if (IsAgreed(Latest) || Latest.Number == InForceBy?.VersionNumber) return Decision.Refused("This text is agreed already.");
        if (LastStepOf(Latest)?.Kind != StepKind.SentForReview) return Decision.Refused("Send this text for review first.");
        var missing = Missing();
        return missing.Count == 0 ? Decision.Allowed : Decision.Refused($"This cannot be agreed yet. The policy does not say: {string.Join("; ", missing)}.");
    }

    public void Agree(Actor actor, DateTime at)
    {
        CanAgree(actor).Demand();
        Step(StepKind.Agreed, Latest, null, "policy.agreed", actor, at);
    }

    public IEnumerable<Signature> SignaturesUnder(PolicyVersion version) => signatures.Where(signature => signature.VersionNumber == version.Number);

    public Signature? SignatureOn(PolicyVersion version, SignOffLine line) => signatures.Find(signature => signature.VersionNumber == version.Number && signature.Line == line.Key);

    /// <summary>The first open line this person may sign of right; else one they may sign as a stand-in.</summary>
    public SignOffLine? LineFor(Signer signer, IReadOnlyList<SignOffLine> lines)
    {
        if (Waiting is not { } version || HasSigned(version, signer.Actor.PersonId)) return null;
        var open = lines.Where(line => SignatureOn(version, line) is null).ToList();
        return open.Find(line => MaySign(line, signer)) ?? open.Find(line => StandsIn(line, signer));
    }

    public bool StandsIn(SignOffLine line, Signer signer) =>
        !MaySign(line, signer) && line.StandIn is { } role && signer.Holds(line.SchoolId ?? SchoolId, role);

    public Decision CanSign(Signer signer, SignOffLine line)
    {
        if (Waiting is not { } version) return Decision.Refused("No text waits for a signature.");
        if (SignatureOn(version, line) is { } earlier) return Decision.Refused($"{earlier.Name} has signed here already.");
        if (HasSigned(version, signer.Actor.PersonId)) return Decision.Refused("You have signed this text already. The other line is for somebody else.");
        return MaySign(line, signer) || StandsIn(line, signer) ? Decision.Allowed : Decision.Refused("This line is for somebody else to sign.");
    }

    /// <summary>Signs the exact text. A stand-in says why; their position is the one they hold, not the one they stand in for.</summary>
    public Signature Sign(Signer signer, SignOffLine line, string? position, string? inPlaceReason, DateOnly today, DateTime at)
    {
        CanSign(signer, line).Demand();
        if (StandsIn(line, signer) && inPlaceReason is null) throw new InvalidOperationException("A stand-in gives the reason.");
        var words = new SigningWords(signer.Actor.PersonId, signer.Actor.Name, position, today, StandsIn(line, signer) ? inPlaceReason : null);
        return Sign(line, words, signer.Actor, at);
    }

    public Decision CanEnterPaperSignature(SignOffLine line, string name, DateOnly signedOn, DateOnly today)
    {
        if (Waiting is not { } version) return Decision.Refused("No text waits for a signature.");
        if (signedOn > today) return Decision.Refused("A signature cannot be later than today.");
        if (SignatureOn(version, line) is { } earlier) return Decision.Refused($"{earlier.Name} has signed here already.");
        return SignaturesUnder(version).Any(signed => PlainText.Normalise(signed.Name) == PlainText.Normalise(name))
            ? Decision.Refused($"{name} has signed this text already. The other line is for somebody else.")
            : Decision.Allowed;
    }

    /// <summary>Somebody signed a printed page; the office enters it.</summary>
    public Signature EnterPaperSignature(SignOffLine line, SigningWords words, DateOnly today, Actor actor, DateTime at)
    {
        CanEnterPaperSignature(line, words.Name, words.SignedOn, today).Demand();
        return Sign(line, words with { IsOnPaper = true }, actor, at);
    }

    public Decision CanApprove(ApprovalKind kind, DateOnly heldOn, DateOnly today)
    {
        if (heldOn > today) return Decision.Refused("A meeting that was held cannot be later than today.");
        if (kind == ApprovalKind.Ratification) return AwaitsRatification is null ? Decision.Refused("No chair's action waits to be ratified.") : Decision.Allowed;
        if (Waiting is not { } version) return Decision.Refused("No text waits to be agreed by a meeting.");
        return HasApproval(version) ? Decision.Refused("A body has agreed this text already.") : Decision.Allowed;
    }

    public void Approve(ApprovalKind kind, string body, DateOnly heldOn, string? minute, string? reason, DateOnly today, Actor actor, DateTime at)
    {
        CanApprove(kind, heldOn, today).Demand();
        var version = kind == ApprovalKind.Ratification ? VersionOf(AwaitsRatification!.VersionNumber)! : Waiting!;
        approvals.Add(new Approval(this, version, kind, body, heldOn, minute, reason, actor, at));
        Record(kind switch { ApprovalKind.ChairsAction => "policy.approved-by-chairs-action", ApprovalKind.Ratification => "policy.ratified", _ => "policy.approved-at-meeting" }, actor, at);
    }

    public bool HasApproval(PolicyVersion version) => approvals.Exists(approval => approval.VersionNumber == version.Number);

    /// <summary>The chair's action that no meeting has ratified yet.</summary>
    public Approval? AwaitsRatification => approvals.FindLast(approval => approval.Kind == ApprovalKind.ChairsAction
        && !approvals.Exists(later => later.Kind == ApprovalKind.Ratification && later.VersionNumber == approval.VersionNumber));

    /// <summary>What the waiting version still lacks, in words; empty when it is complete.</summary>
    public IReadOnlyList<string> Awaits(IReadOnlyList<SignOffLine> lines)
    {
        if (Waiting is not { } version) return [];
        var awaits = lines.Where(line => SignatureOn(version, line) is null).Select(line => line.Title ?? "a signature").ToList();
        if (SignOff.NeedsMeeting() && !HasApproval(version)) awaits.Add("the date of the meeting that agreed it");
        return awaits;
    }

    /// <summary>Where the last thing awaited is there, the version takes force, and those whose clauses changed are known.</summary>
    public bool TakeForceIfComplete(IReadOnlyList<SignOffLine> lines, PolicyText next, PolicyText? current, Actor actor, DateTime at)
    {
        if (Waiting is not { } version || Awaits(lines).Count > 0) return false;
        DemandFits(version, next);
        enforcements.Add(new Enforcement(this, version, current is null ? next.Audience : ClauseComparison.Concerned(current, next), null, actor, at));
        Record("policy.took-force", actor, at);
        return true;
    }

    public Decision CanMarkMinor(Actor actor)
    {
        if (!CanWrite(actor).IsAllowed) return CanWrite(actor);
        if (InForceBy is not { } current) return Decision.Refused("No version is in force yet, so there is nothing this could be a minor change of.");
        if (Latest.Number <= current.VersionNumber) return Decision.Refused("Nothing has changed since the version in force.");
        return IsAgreed(Latest) ? Decision.Refused("This text waits for signatures, so it is not minor.") : Decision.Allowed;
    }

    /// <summary>Takes force at once; every signature stands as it is, under the older text.</summary>
    public void MarkMinor(string reason, Actor actor, DateTime at)
    {
        CanMarkMinor(actor).Demand();
        enforcements.Add(new Enforcement(this, Latest, Audience.Nobody, reason, actor, at));
        Record("policy.minor-change-took-force", actor, at);
    }

    public Decision CanWithdraw(Actor actor) => CanWrite(actor);

    public void Withdraw(string reason, Actor actor, DateTime at)
    {
        CanWithdraw(actor).Demand();
        Step(StepKind.Withdrawn, InForce ?? Latest, reason, "policy.withdrawn", actor, at);
    }

    public Decision CanPublish => InForce is null ? Decision.Refused("Only a policy that is in force can be on the public page.") : Decision.Allowed;

    public void Publish(bool isPublic, Actor actor, DateTime at)
    {
        if (isPublic) CanPublish.Demand();
        if (isPublic == IsPublic) return;
        Step(isPublic ? StepKind.Published : StepKind.Unpublished, InForce ?? Latest, null, isPublic ? "policy.published" : "policy.unpublished", actor, at);
    }

    private bool MaySign(SignOffLine line, Signer signer) =>
        line.PersonId == signer.Actor.PersonId
        || (line.CommitteeId is { } committee && signer.Committees.Contains(committee))
        || signer.Holds(line.SchoolId ?? SchoolId, line.Roles);

    private bool HasSigned(PolicyVersion version, Guid personId) => signatures.Exists(signature => signature.VersionNumber == version.Number && signature.PersonId == personId);

    private Signature Sign(SignOffLine line, SigningWords words, Actor actor, DateTime at)
    {
        var signature = new Signature(this, Waiting!, line.Key, words, actor, at);
        signatures.Add(signature);
        Record(words.IsOnPaper ? "policy.paper-signature-entered" : "policy.signed-off", actor, at);
        return signature;
    }

    private static void DemandFits(PolicyVersion version, PolicyText text)
    {
        if (PolicyText.Fingerprint(version.Title, text.Canonical()) != version.Fingerprint) throw new InvalidOperationException("This text is not the one that was agreed.");
    }

    private void Step(StepKind kind, PolicyVersion version, string? reason, string action, Actor actor, DateTime at)
    {
        steps.Add(new PolicyStep(this, kind, version.Number, reason, actor, at));
        Record(action, actor, at);
    }
}
