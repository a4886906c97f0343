using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>What happens among children, and what reaches them.</summary>
internal static class PupilTales
{
    public static IReadOnlyList<Tale> Bullying { get; } =
    [
        new(ConcernKind.BullyingAmongPupils, "{pupil} was in tears after lunch because of a group chat that the class has without them. {other} is said to have taken them out of it.") { FromYear = 4, Other = PartPlayed.Alleged, Channel = Channel.PupilTold, ChildsWords = "They all laughed when I asked what they were laughing about.", Wishes = "{pupil} would like it to stop and does not want a telling-off for anyone." },
        new(ConcernKind.BullyingAmongPupils, "{other} recorded {pupil} singing in the changing room and showed it round. No undressing can be seen, I am told; I have not looked.") { FromYear = 5, Other = PartPlayed.Alleged, Channel = Channel.StaffTold, Place = "Changing room, before swimming" },
        new(ConcernKind.BullyingAmongPupils, "{pupil}'s mother brought in pages of messages from the weekend. {other} and two more call the child names, over and over.") { FromYear = 5, Other = PartPlayed.Alleged, Channel = Channel.ParentTold, Wishes = "The family wants to know what school will do by Friday." },
        new(ConcernKind.BullyingAmongPupils, "There is a vote going round about who is the ugliest in {class}. {pupil} is at the top. I heard about it from {other}, who was upset by it.") { FromYear = 5, Other = PartPlayed.PassedItOn, Channel = Channel.PupilTold },
        new(ConcernKind.BullyingAmongPupils, "{pupil} will not come to the computer room since {other} signed in as them and changed their drawing.") { FromYear = 2, Other = PartPlayed.Alleged, ChildsWords = "It had my name on it but it was not my picture any more." },
        new(ConcernKind.BullyingAmongPupils, "In the game that many of {class} play, {pupil}'s house is knocked down each evening. It is a game, but the child has not slept well and dreads the morning.") { FromYear = 3, Channel = Channel.ParentTold },
        new(ConcernKind.BullyingAmongPupils, "A slip in the worry box says: please stop the voice messages. It is not signed. I know the writing as {pupil}'s.") { FromYear = 3, Channel = Channel.PupilNote, Risk = AtRisk.NotSure },
        new(ConcernKind.BullyingAmongPupils, "{pupil} and {other} have fallen out and each has made a drawing of the other that went round on paper and then in a chat.") { FromYear = 4, Other = PartPlayed.Alleged },
        new(ConcernKind.BullyingAmongPupils, "Somebody has made {pupil}'s school photograph into a picture with a clown face and words about the hearing aid. {other} had it on a tablet at breakfast club.") { FromYear = 4, Other = PartPlayed.PassedItOn, Wishes = "{pupil} wants to know who made it." },
    ];

    public static IReadOnlyList<Tale> Reached { get; } =
    [
        new(ConcernKind.ContentReachedOnPremises, "A search for pictures of volcanoes in the {class} room brought up a picture of people badly burned. {pupil} saw it and was shaken. Tablet taken out of use.") { FromYear = 1, Place = "{class} classroom" },
        new(ConcernKind.ContentReachedOnPremises, "The video site played an advertisement for a horror film before the song we sing at tidy-up time. About twenty children saw it, {pupil} cried.") { FromYear = -1, Place = "Carpet area" },
        new(ConcernKind.ContentReachedOnPremises, "{pupil} found that the translation page opens other pages without the filter. I tried it after school and it does.") { FromYear = 5, Pupil = PartPlayed.Witness, Place = "Computer room" },
        new(ConcernKind.ContentReachedOnPremises, "The filter's report shows tries at betting pages from a tablet of {class} at 1:10pm on three days.") { FromYear = 4, Pupil = null, Channel = Channel.Other },
        new(ConcernKind.ContentReachedOnPremises, "A chatbot in a quiz page asked {pupil} for their name, age and what makes them sad. The child answered and told me straight after.") { FromYear = 3, Channel = Channel.PupilTold, ChildsWords = "It was being nice and then it asked me where I live and I came to tell you." },
    ];

    public static IReadOnlyList<Tale> Devices { get; } =
    [
        new(ConcernKind.DeviceMisuse, "{pupil} took pictures of others at lunch with a class tablet after being asked to put it away. The pictures have been deleted in front of me.") { FromYear = 2, Pupil = PartPlayed.Alleged, Place = "Lunch hall" },
        new(ConcernKind.DeviceMisuse, "A phone that should have been handed in was used in the toilets. {pupil} says it was only for the time.") { FromYear = 5, Pupil = PartPlayed.Alleged, Place = "Upper school toilets" },
        new(ConcernKind.DeviceMisuse, "{pupil} signed in with {teacher}'s password, which was on a note by the screen. The note is gone and the password is changed.") { FromYear = 4, Pupil = PartPlayed.Alleged },
        new(ConcernKind.DeviceMisuse, "The class camera came back from the trip with pictures on it that nobody on the staff took: the sky, shoes, and {other} pulling a face. {pupil} had carried the bag.") { FromYear = 1, Pupil = PartPlayed.Alleged, Other = PartPlayed.Target },
        new(ConcernKind.DeviceMisuse, "{pupil} wore a watch that takes messages and showed two others what arrived during maths.") { FromYear = 3, Pupil = PartPlayed.Alleged, Place = "Classroom" },
    ];

    public static TaleWork BullyingWork { get; } = new(
        [
            new(EntryKind.Fact, "Saw {pupil} in the quiet room with {teacher}. The child told it in their own words and nothing was asked that suggested an answer."),
            new(EntryKind.Fact, "Spoke with each of the others on their own. They agree on what was written and by whom."),
            new(EntryKind.Fact, "Both families rung the same afternoon."),
            new(EntryKind.Opinion, "This began as a falling-out and grew because it went on after school. I do not think that anyone set out to hurt."),
            new(EntryKind.Fact, "{pupil} says that this week was better and has played with the others twice."),
            new(EntryKind.Fact, "Looked for earlier concerns about the same children: one, last spring, settled."),
            new(EntryKind.Fact, "{teacher} has moved places so that {pupil} sits with friends."),
        ],
        [
            new("Meet both families, apart, this week", "Both met. They will keep the chat closed until after the holiday."),
            new("Hold a restorative talk when both children are ready", "Held on Tuesday. Each said what had hurt and what they would do."),
            new("Check in with the child every morning for two weeks", "Ten check-ins. The last five: a thumb up."),
            new("Lesson for the class on being left out online", "Taught by the computing lead; children wrote a class promise."),
        ],
        [
            new("A child was left out and called names in a chat of the class.", "Families and children met; the chat was closed; checks each day for two weeks.", Referral.NotReferred, "It has stopped, and the child says so.", ConcernOutcome.Resolved),
            new("Unkind words and pictures among children who had been friends.", "A restorative talk and a lesson for the class.", Referral.NotReferred, "Settled in school with both families behind it.", ConcernOutcome.SupportInPlace),
            new("Repeated unkind messages over several weekends.", "Clear consequences, both families involved, and early help offered to one of them.", Referral.Referred, "The strain on the child went beyond what school alone can mend, so early help was asked, with the family's yes.", ConcernOutcome.Referred),
        ]);

    public static TaleWork PremisesWork { get; } = new(
        [
            new(EntryKind.Fact, "The technician found how it came through and has closed it; tested from a pupil's sign-in."),
            new(EntryKind.Fact, "The children who saw it were spoken to in a small group. Two wanted to talk about it again at home."),
            new(EntryKind.Fact, "Families of those who saw it were told the same day by telephone."),
            new(EntryKind.Opinion, "The search was sensible. This is for us to put right, not the child."),
            new(EntryKind.Fact, "Filtering company told; reference kept in the office."),
        ],
        [
            new("Ask the filtering company to close the gap and confirm", "Confirmed in writing two days later, and tried out by the technician."),
            new("Write down the check in the filtering log", "Logged with date, what was tried and the result."),
            new("Remind staff to open pages before a lesson", "Said in briefing and in the Monday note."),
        ],
        [
            new("Something unsuitable came through the filter during a lesson.", "Gap closed and tested, children and families spoken to.", Referral.NotReferred, "Seen for seconds, in company, and explained.", ConcernOutcome.Resolved),
            new("The monitoring report showed tries at pages that are not allowed.", "Traced to one device, talked about with the class.", Referral.NotReferred, "Curiosity, no pattern since.", ConcernOutcome.AdviceGiven),
        ]);

    public static TaleWork DeviceWork { get; } = new(
        [
            new(EntryKind.Fact, "The device was looked at by two of us. Only what was described was on it, and it has been deleted."),
            new(EntryKind.Fact, "{pupil} told the truth at once and said sorry to the others."),
            new(EntryKind.Fact, "Home told at pick-up."),
            new(EntryKind.Opinion, "High spirits. The rule is clear to the child now."),
        ],
        [
            new("Go through the device agreement with the child and a parent", "Done at pick-up, signed again by all three."),
            new("Move the password notes and change the passwords", "All changed on the same day; the notes are gone from the rooms."),
        ],
        [
            new("A school device was used in a way the agreement does not allow.", "Pictures deleted, agreement gone through again.", Referral.NotReferred, "No one was harmed and the child was honest.", ConcernOutcome.Resolved),
            new("A personal device was used in school time.", "Kept in the office for the day and given back to a parent.", Referral.NotReferred, "First time; the rule was explained.", ConcernOutcome.NoFurtherAction),
        ]);
}
