using SchoolSocial.Web.Ui;

namespace SchoolSocial.Web.Features.Audit;

/// <summary>
/// What can happen to a record, for the list to choose from. An action that is missing here is still shown in words, and chosen by pressing it
/// in the trail; which actions a school's trail holds is not read from it, for that would tell of records the reader may not see.
/// </summary>
public static class AuditActions
{
    public static IReadOnlyList<string> All { get; } =
    [
        "appointment.confirmed", "appointment.confirmed-at-setup", "appointment.ended", "appointment.made", "appointment.withdrawn",
        "audit.exported",
        "authenticator.code-refused", "authenticator.removed", "authenticator.set-up",
        "chain.found-broken", "chain.found-whole",
        "class.changed", "class.opened", "class.teacher-added", "class.teacher-ended",
        "code.issued", "code.refused", "code.used", "code.withdrawn",
        "code-request.agreed", "code-request.asked", "code-request.refused",
        "committee.formed", "committee.member-joined", "committee.member-left", "committee.renamed",
        "concern.acknowledged", "concern.action-completed", "concern.action-given", "concern.closed", "concern.entry-added", "concern.opened",
        "concern.raised", "concern.reopened",
        "day-sign-in.ended",
        "guardian.added", "guardian.changed", "guardian.opened", "guardians.exported",
        "hold.lifted", "hold.placed",
        "import.applied", "import.bad-lines-exported", "import.confirmed", "import.looked-over", "import.uploaded", "import.withdrawn",
        "password.changed", "password.set",
        "people.exported",
        "person.changed", "person.joined", "person.left", "person.returned", "person.signed-in", "person.signed-out", "person.signed-out-everywhere",
        "platform.added", "platform.age-announced", "platform.age-set", "platform.age-withdrawn", "platform.changed", "platform.checked", "platform.restored",
        "platform.retired",
        "pupil.changed", "pupil.enrolled", "pupil.guardian-added", "pupil.guardian-changed", "pupil.guardian-ended", "pupil.left", "pupil.left-class",
        "pupil.moved-class", "pupil.opened", "pupil.returned", "pupils.exported",
        "recovery-code.used", "recovery-codes.renewed",
        "school.changed", "school.joined-federation", "school.left-federation", "school.opened", "school.year-added", "school.year-changed",
        "settings.begun", "settings.changed",
        "sign-in.locked", "sign-in.refused",
    ];

    public static IReadOnlyList<Choice> Choices { get; } = [new("", "Anything"), .. All.Select(action => new Choice(action, Words(action)))];

    /// <summary>"concern.entry-added" is "Concern entry added".</summary>
    public static string Words(string action)
    {
        var words = action.Replace('.', ' ').Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
