using SchoolSocial.Data.Audit;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Accounts.Followers;
using SchoolSocial.Domain.Accounts.Rollover;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Concerns;
using SchoolSocial.Domain.Consents;
using SchoolSocial.Domain.Consents.Import;
using SchoolSocial.Domain.Files;
using SchoolSocial.Domain.Leaving;
using SchoolSocial.Domain.Letters;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Oversight;
using SchoolSocial.Domain.Pathways;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.People.Import;
using SchoolSocial.Domain.Policies;
using SchoolSocial.Domain.Policies.Coverage;
using SchoolSocial.Domain.Policies.Readings;
using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Posts;
using SchoolSocial.Domain.References;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Domain.Settings;
using SchoolSocial.Domain.Undertakings;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// What can happen to a record of each kind, for the list to choose from. Which actions a school's trail holds is not read from it, for that
/// would tell of records the reader may not see.
/// </summary>
public static class AuditActions
{
    private static readonly Dictionary<string, string[]> Known = new()
    {
        [nameof(Absence)] = ["absence.ended", "absence.noted"],
        [nameof(Account)] =
        [
            "account.approved", "account.asked-for", "account.changed", "account.content-confirmed-gone", "account.cover-arranged",
            "account.cover-ended", "account.deactivated", "account.entered", "account.logs-arranged", "account.lost", "account.member-added",
            "account.member-ended", "account.member-identified", "account.opened", "account.ownership-signed", "account.part-ended",
            "account.part-given", "account.password-changed", "account.paused", "account.recovered", "account.refused", "account.renamed",
            "account.resumed", "account.review-called-for", "account.rhythm-set", "account.rules-changed", "account.rules-reworded",
            "account.use-changed",
        ],
        [nameof(AccountRound)] = ["account-round.drilled", "account-round.made"],
        [nameof(AccountWays)] = ["account-ways.begun", "account-ways.changed"],
        [nameof(Appointment)] =
        [
            "appointment.confirmed", "appointment.confirmed-at-setup", "appointment.ended", "appointment.made", "appointment.withdrawn",
        ],
        [nameof(Authorisation)] =
        [
            "authorisation.asked", "authorisation.condition-met", "authorisation.ended", "authorisation.granted", "authorisation.parents-agreed",
            "authorisation.refused", "authorisation.taken-back",
        ],
        [nameof(CalendarAddress)] = ["calendar.address-ended", "calendar.address-made"],
        [nameof(ChainCheck)] = ["chain.found-broken", "chain.found-whole"],
        [nameof(ClassroomSite)] = ["site.approved", "site.changed", "site.found-unfit", "site.proposed", "site.tried", "site.withdrawn"],
        [nameof(CodeRequest)] = ["code-request.agreed", "code-request.asked", "code-request.refused"],
        [nameof(Committee)] = ["committee.formed", "committee.member-joined", "committee.member-left", "committee.renamed"],
        [nameof(Concern)] =
        [
            "concern.acknowledged", "concern.action-completed", "concern.action-given", "concern.advice-asked", "concern.child-part-opened",
            "concern.classified", "concern.climbed", "concern.clock-missed", "concern.closed", "concern.decision-recorded",
            "concern.departure-recorded", "concern.entry-added", "concern.evidence-added", "concern.exported", "concern.files-forbidden",
            "concern.grant-withdrawn", "concern.granted", "concern.handed-over", "concern.letter-moved", "concern.linked", "concern.opened",
            "concern.pathway-begun", "concern.pathway-ended", "concern.pathway-reopened", "concern.person-added", "concern.person-excluded",
            "concern.person-matched", "concern.person-moved", "concern.person-noted", "concern.person-readmitted", "concern.person-removed",
            "concern.platform-answered", "concern.platform-reported", "concern.preservation-noted", "concern.printed", "concern.raised",
            "concern.redated", "concern.referred", "concern.reopened", "concern.reply-recorded", "concern.rerouted", "concern.safeguard-recorded",
        ],
        [nameof(ConsentChannel)] = ["channel.basis-decided", "channel.changed", "channel.closed", "channel.opened", "channel.reopened"],
        [nameof(ConsentImport)] = ["consent-import.applied", "consent-import.matched", "consent-import.uploaded", "consent-import.withdrawn"],
        [nameof(ConsentRecord)] = ["consent.opened", "consent.recorded", "consent.withdrawn"],
        [nameof(ConsentWording)] = ["wording.written"],
        [nameof(ContactMatrix)] = ["contact-matrix.begun", "contact-matrix.changed"],
        [nameof(Declaration)] =
        [
            "declaration.advice-acknowledged", "declaration.advised", "declaration.confirmed", "declaration.ended", "declaration.made",
            "declaration.matched",
        ],
        [nameof(DiaryEntry)] = ["diary-entry.kept", "diary-entry.opened", "diary-entry.replied", "diary-entry.step-recorded"],
        [nameof(DutyList)] = ["duty-list.begun", "duty-list.cover-ended", "duty-list.cover-noted", "duty-list.number-set"],
        [nameof(EntryRequest)] = ["entry-request.accepted", "entry-request.added", "entry-request.completed", "entry-request.refused"],
        [nameof(FamilyAcknowledgement)] = ["acknowledgement.entered"],
        [nameof(FamilyEnquiry)] = ["enquiry.noted", "enquiry.opened"],
        [nameof(FollowerCheck)] = ["follower-check.made", "follower.decided", "follower.picked-out"],
        [nameof(Guardian)] = ["guardian.added", "guardian.changed", "guardian.opened"],
        [nameof(ImportRun)] =
        [
            "import.applied", "import.bad-lines-exported", "import.columns-matched", "import.confirmed", "import.found-unusable",
            "import.looked-again", "import.looked-over", "import.stopped", "import.uploaded", "import.withdrawn",
        ],
        [nameof(InductionList)] = ["induction-list.begun", "induction-list.task-added", "induction-list.task-left-out"],
        [nameof(InspectionPack)] =
        [
            "inspection-pack.asked-for", "inspection-pack.finished", "inspection-pack.opened", "inspection-pack.part-made",
            "inspection-pack.stopped",
        ],
        [nameof(LeaverGate)] = ["leaver-gate.begun", "leaver-gate.completed", "leaver-gate.handed-over"],
        [nameof(LegalHold)] = ["hold.lifted", "hold.placed"],
        [nameof(Letter)] =
        [
            "letter.answered", "letter.dropped", "letter.opened", "letter.printed", "letter.reworded", "letter.sent", "letter.signed",
            "letter.written",
        ],
        [nameof(LetterWording)] = ["letter-wording.written"],
        [nameof(Letterhead)] = ["letterhead.changed"],
        [nameof(MonitoringPlan)] = ["monitoring.change-noted", "monitoring.checked", "monitoring.reviewed", "monitoring.set"],
        [nameof(OneTimeCode)] = ["code.issued", "code.refused", "code.used", "code.withdrawn"],
        [nameof(Pathway)] = ["pathway.closed", "pathway.opened", "pathway.reopened", "pathway.started", "pathway.step-taken"],
        [nameof(Person)] =
        [
            "authenticator.code-refused", "authenticator.removed", "authenticator.set-up", "day-sign-in.ended", "password.changed",
            "password.set", "person.changed", "person.joined", "person.left", "person.returned", "person.signed-in", "person.signed-out",
            "person.signed-out-everywhere", "recovery-code.used", "recovery-codes.renewed", "sign-in.locked", "sign-in.refused",
        ],
        [nameof(PhotoBatch)] = ["photo-batch.erased", "photo-batch.taken", "photo-batch.uploaded"],
        [nameof(PhotoEvent)] = ["photo-event.changed", "photo-event.planned"],
        [nameof(Platform)] =
        [
            "platform.added", "platform.age-announced", "platform.age-set", "platform.age-withdrawn", "platform.changed", "platform.checked",
            "platform.restored", "platform.retired",
        ],
        [nameof(Policy)] =
        [
            "policy.adopted", "policy.adoption-ended", "policy.agreed", "policy.approved-at-meeting", "policy.approved-by-chairs-action",
            "policy.begun", "policy.changed", "policy.coverage-marked", "policy.law-marked", "policy.link-checked", "policy.linked",
            "policy.minor-change-took-force", "policy.paper-signature-entered", "policy.published", "policy.ratified",
            "policy.review-brought-forward", "policy.reviewed", "policy.sent-back", "policy.sent-for-review", "policy.sent-to-families",
            "policy.signed-off", "policy.text-imported", "policy.text-written", "policy.took-force", "policy.unlinked", "policy.unpublished",
            "policy.withdrawn",
        ],
        [nameof(PolicyExpectations)] = ["expected-policies.changed", "expected-policies.chosen"],
        [nameof(PositiveMention)] = ["mention.kept"],
        [nameof(Post)] =
        [
            "post.approved", "post.checked", "post.looked-at-again", "post.opened", "post.picture-kept", "post.published", "post.refused",
            "post.taken-down",
        ],
        [nameof(PostingAuthority)] = ["authority.approved", "authority.begun", "authority.noted", "authority.withdrawn"],
        [nameof(Probe)] = ["probing.noted", "probing.seen"],
        [nameof(Protection)] = ["protection.lifted", "protection.opened", "protection.placed"],
        [nameof(Pupil)] =
        [
            "pupil.changed", "pupil.enrolled", "pupil.guardian-added", "pupil.guardian-changed", "pupil.guardian-ended", "pupil.left",
            "pupil.left-class", "pupil.moved-class", "pupil.opened", "pupil.returned",
        ],
        [nameof(Reading)] = ["reading.extended", "reading.signed", "reading.signed-on-paper"],
        [nameof(ReferenceItem)] = ["reference.added", "reference.changed", "reference.checked", "reference.written"],
        [nameof(ReminderChoices)] = ["reminders.chosen"],
        [nameof(ReminderRules)] = ["reminders.set"],
        [nameof(ReplySlip)] = ["reply-slip.printed", "reply-slip.replaced", "reply-slip.used"],
        [nameof(RolloverPlan)] =
        [
            "rollover.begun", "rollover.closed", "rollover.content-confirmed-gone", "rollover.line-changed", "rollover.line-done",
            "rollover.lines-confirmed",
        ],
        [nameof(School)] =
        [
            "accounts.exported", "audit.exported", "board.exported", "guardians.exported", "laws.exported", "people.exported", "policies.exported", "pupils.exported",
            "school.changed", "school.joined-federation", "school.left-federation", "school.opened", "school.year-added", "school.year-changed",
            "terms.exported",
        ],
        [nameof(SchoolClass)] = ["class.changed", "class.opened", "class.teacher-added", "class.teacher-ended"],
        [nameof(SchoolSettings)] = ["settings.begun", "settings.changed"],
        [nameof(SelfCheck)] = ["self-check.made"],
        [nameof(SettingsCheck)] = ["account-settings.checked"],
        [nameof(Signpost)] = ["signpost.added", "signpost.changed", "signpost.checked", "signpost.retired"],
        [nameof(SiteUse)] = ["site-use.noted"],
        [nameof(Starter)] = ["starter.begun", "starter.stopped", "starter.task-done"],
        [nameof(StoredFile)] =
        [
            "file.destroyed", "file.destruction-advised", "file.downloaded", "file.kept", "file.released", "file.removed", "file.sealed",
            "file.withheld",
        ],
        [nameof(TakeDownTask)] = ["take-down.asked", "take-down.done", "take-down.handed-over"],
        [nameof(TermReport)] = ["term-report.published"],
    };

    public static IReadOnlyDictionary<string, string[]> ByKind => Known;

    /// <summary>What can be chosen once a kind of record is: all of them at once would be most of the page.</summary>
    public static IReadOnlyList<Choice> ChoicesFor(string? kind) =>
        Known.TryGetValue(kind ?? "", out var actions) ? [new("", "Anything"), .. actions.Select(action => new Choice(action, Words(action)))] : [];

    /// <summary>"concern.entry-added" is "Concern entry added".</summary>
    public static string Words(string action)
    {
        var words = action.Replace('.', ' ').Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
