namespace SchoolSocial.Domain.Concerns;

/// <summary>The plain words for each choice, the same on every screen, print and export.</summary>
public static class ConcernWords
{
    public static string Words(this ConcernKind kind) => kind switch
    {
        ConcernKind.PupilFollowedOrCommented => "A pupil followed or commented",
        ConcernKind.MessageOrRequest => "A pupil or parent sent a request or message",
        ConcernKind.ParentOrPublicPost => "A parent or someone else posted about us",
        ConcernKind.BullyingAmongPupils => "Bullying among pupils",
        ConcernKind.StaffConduct => "How an adult at school behaved",
        ConcernKind.AccountContent => "Something on one of our accounts",
        ConcernKind.Impersonation => "Someone pretended to be one of us",
        ConcernKind.UnderageAccount => "A child has an account they are too young for",
        ConcernKind.ContentReachedOnPremises => "Something unsuitable was seen at school",
        ConcernKind.DeviceMisuse => "A school device was misused",
        ConcernKind.EventPicture => "A picture taken at an event",
        ConcernKind.SomethingElse => "Something else",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this ConcernSubject subject) => subject switch
    {
        ConcernSubject.PupilParentOrPublic => "A pupil, parent or the public",
        ConcernSubject.Staff => "A member of staff",
        ConcernSubject.Governor => "A governor",
        ConcernSubject.CentralStaff => "Central staff",
        ConcernSubject.Headteacher => "The headteacher",
        ConcernSubject.Chair => "The chair",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string Words(this ConcernStatus status) => status switch
    {
        ConcernStatus.Raised => "Waiting to be acknowledged",
        ConcernStatus.Acknowledged => "Being handled",
        ConcernStatus.Closed => "Closed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What the reporter is told of it, and no more.</summary>
    public static string ForReporter(this ConcernStatus status) => status switch
    {
        ConcernStatus.Raised => "Received",
        ConcernStatus.Acknowledged => "Being handled",
        ConcernStatus.Closed => "Closed, thank you",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Words(this AtRisk risk) => risk switch
    {
        AtRisk.No => "No",
        AtRisk.NotSure => "I am not sure",
        AtRisk.Yes => "Yes",
        _ => throw new ArgumentOutOfRangeException(nameof(risk)),
    };

    public static string Words(this Channel channel) => channel switch
    {
        Channel.SawIt => "I saw it or heard it myself",
        Channel.PupilTold => "A pupil told me",
        Channel.PupilNote => "A pupil's note, text or worry slip",
        Channel.ParentTold => "A parent or carer told me",
        Channel.StaffTold => "A colleague told me",
        Channel.Message => "A message to the school",
        Channel.Other => "Another way",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static string Words(this PartPlayed part) => part switch
    {
        PartPlayed.Target => "It happened to them",
        PartPlayed.Alleged => "They may have done it",
        PartPlayed.Witness => "They saw it",
        PartPlayed.PassedItOn => "They passed it on",
        PartPlayed.Parent => "Parent or carer",
        PartPlayed.StaffInvolved => "Staff involved",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Words(this PersonKind kind) => kind switch
    {
        PersonKind.Pupil => "Pupil",
        PersonKind.FormerPupil => "Former pupil",
        PersonKind.ParentOrCarer => "Parent or carer",
        PersonKind.Relative => "Another relative",
        PersonKind.CloseToFamily => "Close to a family: a friend, partner or neighbour",
        PersonKind.WorksHere => "Works or helps here",
        PersonKind.Governs => "Governor",
        PersonKind.Visitor => "Visitor, or works for another firm",
        PersonKind.OfThePublic => "Member of the public",
        PersonKind.NotKnown => "Not known, or anonymous",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this ConcernOutcome outcome) => outcome switch
    {
        ConcernOutcome.Resolved => "Resolved in school",
        ConcernOutcome.AdviceGiven => "Advice given",
        ConcernOutcome.SupportInPlace => "Support in place",
        ConcernOutcome.Referred => "Passed to another agency",
        ConcernOutcome.Unfounded => "Looked into and unfounded",
        ConcernOutcome.NoFurtherAction => "No further action",
        ConcernOutcome.BehaviourSteps => "Steps under the behaviour policy",
        ConcernOutcome.ParentsAgreed => "Agreed with the parents or carers",
        ConcernOutcome.AccessRestricted => "Access to the site restricted",
        ConcernOutcome.LawfulCriticism => "Lawful criticism, nothing to be done",
        ConcernOutcome.TrainingGiven => "Training or supervision",
        ConcernOutcome.ManagementAdvice => "Management advice in writing",
        ConcernOutcome.DisciplinaryPolicy => "Passed to the disciplinary policy",
        ConcernOutcome.FormalWarning => "Formal warning",
        ConcernOutcome.Dismissed => "Dismissed",
        ConcernOutcome.CodeOfConduct => "Dealt with under the governors' code of conduct",
        ConcernOutcome.GovernorSuspended => "Suspended from the governing body",
        ConcernOutcome.GovernorRemoved => "Removed from the governing body",
        ConcernOutcome.Suspended => "Suspended",
        ConcernOutcome.Excluded => "Permanently excluded",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string Words(this Referral referral) => referral switch
    {
        Referral.NotReferred => "Not referred outside school",
        Referral.Referred => "Referred outside school",
        _ => throw new ArgumentOutOfRangeException(nameof(referral)),
    };

    public static string Words(this EntryKind kind) => kind switch
    {
        EntryKind.Fact => "Fact",
        EntryKind.Opinion => "Opinion",
        EntryKind.InvestigationStep => "Step of an investigation",
        EntryKind.Finding => "Finding",
        EntryKind.Interview => "Interview or meeting",
        EntryKind.GovernorAction => "Action by the governing body",
        EntryKind.Wishes => "What the person affected wants",
        EntryKind.FromReporter => "Further note from the person who reported it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Words(this Awareness awareness) => awareness switch
    {
        Awareness.Aware => "They know of it",
        Awareness.NotAware => "They do not know of it",
        Awareness.NotToldYet => "They have not been told yet",
        _ => throw new ArgumentOutOfRangeException(nameof(awareness)),
    };

    public static string Words(this ExclusionReason reason) => reason switch
    {
        ExclusionReason.Subject => "The concern is about them",
        ExclusionReason.Declared => "What the school has on record keeps them from it",
        ExclusionReason.Relative => "Somebody in it is a relative of theirs",
        ExclusionReason.TooClose => "Too close to it in another way",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    public static string Words(this Share share) => share switch
    {
        Share.Whole => "All of this concern",
        Share.LettersAndMeetings => "Its letters and meetings, and nothing else",
        _ => throw new ArgumentOutOfRangeException(nameof(share)),
    };

    public static string Words(this LinkChange change) => change switch
    {
        LinkChange.Added => "Somebody was added",
        LinkChange.PartChanged => "The part somebody played was changed",
        LinkChange.Matched => "A name was matched",
        LinkChange.AwarenessNoted => "What somebody knows was noted",
        LinkChange.OutcomeNoted => "What came of it for somebody was noted",
        LinkChange.Removed => "Somebody was taken off",
        LinkChange.WhoNoted => "What somebody is was noted",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };
}
