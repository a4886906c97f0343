using System.Text.RegularExpressions;
using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// What can happen to a record, for the list to choose from. An action that is missing here is still shown in words, and chosen by pressing it
/// in the trail; which actions a school's trail holds is not read from it, for that would tell of records the reader may not see.
/// </summary>
public static partial class AuditActions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "absence.ended", "absence.noted",
        "account.asked-for", "account.changed", "account.cover-arranged", "account.cover-ended", "account.entered", "account.logs-arranged", "account.part-ended",
        "account.part-given", "account.password-changed", "account.renamed", "account.review-called-for", "account.rhythm-set",
        "account.rules-changed", "account.rules-reworded", "account.use-changed",
        "account-settings.checked",
        "account-ways.begun", "account-ways.changed",
        "appointment.confirmed", "appointment.confirmed-at-setup", "appointment.ended", "appointment.made", "appointment.withdrawn",
        "audit.exported", "board.exported",
        "authenticator.code-refused", "authenticator.removed", "authenticator.set-up",
        "authority.approved", "authority.begun", "authority.noted", "authority.withdrawn",
        "chain.found-broken", "chain.found-whole",
        "class.changed", "class.opened", "class.teacher-added", "class.teacher-ended",
        "code.issued", "code.refused", "code.used", "code.withdrawn",
        "code-request.agreed", "code-request.asked", "code-request.refused",
        "committee.formed", "committee.member-joined", "committee.member-left", "committee.renamed",
        "concern.acknowledged", "concern.action-completed", "concern.action-given", "concern.advice-asked", "concern.child-part-opened",
        "concern.classified", "concern.climbed", "concern.clock-missed", "concern.closed", "concern.decision-recorded",
        "concern.departure-recorded", "concern.entry-added", "concern.evidence-added", "concern.exported", "concern.files-forbidden",
        "concern.grant-withdrawn", "concern.granted", "concern.handed-over", "concern.letter-moved", "concern.linked", "concern.opened", "concern.pathway-begun", "concern.pathway-ended", "concern.pathway-reopened", "concern.person-added",
        "concern.person-excluded", "concern.person-matched", "concern.person-moved", "concern.person-noted", "concern.person-readmitted",
        "concern.person-removed", "concern.platform-answered", "concern.platform-reported", "concern.preservation-noted", "concern.printed", "concern.raised", "concern.redated",
        "concern.referred", "concern.reopened", "concern.reply-recorded", "concern.rerouted", "concern.safeguard-recorded",
        "day-sign-in.ended",
        "diary-entry.kept", "diary-entry.opened", "diary-entry.replied", "diary-entry.step-recorded",
        "duty-list.begun", "duty-list.cover-ended", "duty-list.cover-noted", "duty-list.number-set",
        "entry-request.accepted", "entry-request.added", "entry-request.completed", "entry-request.refused",
        "file.destroyed", "file.destruction-advised", "file.downloaded", "file.kept", "file.released", "file.sealed", "file.withheld",
        "follower.decided", "follower.picked-out",
        "follower-check.made",
        "guardian.added", "guardian.changed", "guardian.opened",
        "guardians.exported",
        "hold.lifted", "hold.placed",
        "import.applied", "import.bad-lines-exported", "import.confirmed", "import.looked-over", "import.uploaded", "import.withdrawn",
        "inspection-pack.asked-for", "inspection-pack.finished", "inspection-pack.opened", "inspection-pack.part-made", "inspection-pack.stopped",
        "laws.exported",
        "letter.answered", "letter.dropped", "letter.opened", "letter.printed", "letter.reworded", "letter.sent", "letter.signed", "letter.written",
        "letter-wording.written", "letterhead.changed",
        "mention.kept",
        "password.changed", "password.set",
        "pathway.closed", "pathway.opened", "pathway.reopened", "pathway.started", "pathway.step-taken",
        "people.exported",
        "person.changed", "person.joined", "person.left", "person.returned", "person.signed-in", "person.signed-out",
        "person.signed-out-everywhere",
        "platform.added", "platform.age-announced", "platform.age-set", "platform.age-withdrawn", "platform.changed", "platform.checked",
        "platform.restored", "platform.retired",
        "policies.exported",
        "pupil.changed", "pupil.enrolled", "pupil.guardian-added", "pupil.guardian-changed", "pupil.guardian-ended", "pupil.left",
        "pupil.left-class", "pupil.moved-class", "pupil.opened", "pupil.returned",
        "pupils.exported",
        "reference.added", "reference.changed", "reference.checked", "reference.written",
        "recovery-code.used",
        "recovery-codes.renewed",
        "rollover.begun", "rollover.closed", "rollover.content-confirmed-gone", "rollover.line-changed", "rollover.line-done",
        "rollover.lines-confirmed",
        "school.changed", "school.joined-federation", "school.left-federation", "school.opened", "school.year-added", "school.year-changed",
        "settings.begun", "settings.changed",
        "sign-in.locked", "sign-in.refused",
        "term-report.published", "terms.exported",
    ];

    /// <summary>What can be chosen once a kind of record is: all of them at once would be most of the page.</summary>
    public static IReadOnlyList<Choice> ChoicesFor(string? kind)
    {
        if (string.IsNullOrEmpty(kind)) return [];
        var noun = Noun().Replace(kind, "-$0").TrimStart('-').ToLowerInvariant() + ".";
        var actions = All.Where(action => action.StartsWith(noun, StringComparison.Ordinal)).ToList();
        return actions.Count == 0 ? [] : [new("", "Anything"), .. actions.Select(action => new Choice(action, Words(action)))];
    }

    /// <summary>"concern.entry-added" is "Concern entry added".</summary>
    public static string Words(string action)
    {
        var words = action.Replace('.', ' ').Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Noun();
}
