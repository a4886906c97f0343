using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>Pupils who follow, comment or ask to be friends, and accounts for which they are too young.</summary>
internal static class FollowTales
{
    public static IReadOnlyList<Tale> Followed { get; } =
    [
        new(ConcernKind.PupilFollowedOrCommented, "When I opened the school account this morning there was a new follower whose picture and name are those of {pupil} in {class}. I have not answered or removed anything.") { FromYear = 3 },
        new(ConcernKind.PupilFollowedOrCommented, "{pupil} commented on yesterday's post about the harvest assembly. The comment is friendly but it gives a first name and our class.") { FromYear = 3 },
        new(ConcernKind.PupilFollowedOrCommented, "{pupil} told the class at carpet time that they follow the school page on an older cousin's tablet.") { FromYear = 1, Channel = Channel.PupilTold, ChildsWords = "I like all the dog ones. My cousin made it for me." },
        new(ConcernKind.PupilFollowedOrCommented, "A follower who calls themselves by a nickname has liked every picture of {class} since September. {other} says it is {pupil}.") { FromYear = 4, Other = PartPlayed.PassedItOn, Channel = Channel.PupilTold },
        new(ConcernKind.PupilFollowedOrCommented, "{pupil} asked in a comment under our trip pictures when the coach would be back. Anyone could have read where the class was.") { FromYear = 4, Place = "Under the trip post on the school account" },
        new(ConcernKind.PupilFollowedOrCommented, "Two pupils are talking to each other in the comments of our sports day post. One is {pupil}, the other may be {other}. Nothing unkind, but the talk has moved on to where they will meet at the weekend.") { FromYear = 5, Other = PartPlayed.Witness },
        new(ConcernKind.PupilFollowedOrCommented, "{pupil} has followed the class account again after it was taken off the list in the autumn. I think an older sibling's phone is being used.") { FromYear = 4 },
        new(ConcernKind.PupilFollowedOrCommented, "The nursery page has a follower with a cartoon picture and the surname of {pupil}'s family. It could be a parent, so I am not sure, but the likes come at ten at night.") { FromYear = 2 },
    ];

    public static IReadOnlyList<Tale> Underage { get; } =
    [
        new(ConcernKind.UnderageAccount, "{pupil} showed others in {class} a profile with their own face and the year 2008 as the year of birth.") { FromYear = 3, Place = "Playground, at lunch" },
        new(ConcernKind.UnderageAccount, "In our lesson on being safe online {pupil} said they have had their own account for a year and have 140 followers, most of whom they do not know.") { FromYear = 5, Channel = Channel.PupilTold, ChildsWords = "I have a hundred and forty. I don't know all of them but they are nice to me." },
        new(ConcernKind.UnderageAccount, "A parent rang to say that half of {class} are in a group chat and that {pupil} started it. She is worried about what is said after nine in the evening.") { FromYear = 4, Channel = Channel.ParentTold, Pupil = PartPlayed.Alleged },
        new(ConcernKind.UnderageAccount, "{pupil} posts dance videos in school uniform. The badge can be read.") { FromYear = 4, Channel = Channel.StaffTold },
        new(ConcernKind.UnderageAccount, "{pupil} told me that a grown-up at home made the account for them and knows the password. The child is eight.") { FromYear = 3, Channel = Channel.PupilTold, ChildsWords = "Mummy put a different birthday in so it would let me." },
        new(ConcernKind.UnderageAccount, "On the register of devices handed in this morning {pupil}'s phone lit up with messages from a live stream they had been in before school.") { FromYear = 5 },
        new(ConcernKind.UnderageAccount, "{other} says that {pupil} has two accounts, one that parents know about and one they do not.") { FromYear = 5, Other = PartPlayed.PassedItOn, Channel = Channel.PupilTold },
        new(ConcernKind.UnderageAccount, "{pupil} said that someone they met in a game has asked for their other account so that they can talk there instead.") { FromYear = 4, Channel = Channel.PupilTold, Risk = AtRisk.NotSure, Stranger = "A player who says he is twelve", ChildsWords = "He said it is easier to talk there. He wanted to know what school I go to but I said no." },
    ];

    public static TaleWork FollowedWork { get; } = new(
        [
            new(EntryKind.Fact, "Looked at the account with the computing lead. The profile is open and shows a first name, an age and a picture of the child."),
            new(EntryKind.Fact, "Follower taken off the list and the comment hidden. Screenshot not kept: nothing in it is needed."),
            new(EntryKind.Fact, "Spoke with {pupil} with {teacher} present. The child understood why we ask pupils not to follow and was not in trouble."),
            new(EntryKind.Fact, "Rang home. A parent had not known about the account and will look at it this evening."),
            new(EntryKind.Opinion, "I think this is a child who likes the school and wanted to say so. There is no sign of anything else."),
            new(EntryKind.Fact, "No further follows or comments in the week since."),
        ],
        [
            new("Tell the family about the rule on following and send the leaflet home", "Letter and leaflet handed over at the gate; the parent was glad of it."),
            new("Remove the follower and check the list for others of the same class", "Removed. Two more found in the class and removed on the same day."),
            new("Go over the class rules on school accounts at circle time", "Done on Friday with the whole class; nobody was named."),
        ],
        [
            new("A pupil who is too young for the platform followed a school account.", "Follower removed, child and family spoken to.", Referral.NotReferred, "No harm and no contact by others; the family has acted.", ConcernOutcome.AdviceGiven),
            new("A pupil commented on one of our posts and gave away a little about the class.", "Comment hidden within the hour, class reminded, family told.", Referral.NotReferred, "The comment was kind and was seen by few.", ConcernOutcome.Resolved),
            new("Repeated following by the same child through a relative's device.", "Met the family and agreed that the device is used together with an adult.", Referral.NotReferred, "The family understands and there has been none since.", ConcernOutcome.SupportInPlace),
        ]);

    public static TaleWork UnderageWork { get; } = new(
        [
            new(EntryKind.Fact, "{pupil} is {age}. The platform's own minimum age is 13."),
            new(EntryKind.Fact, "Rang home and spoke to a parent, who knew of the account but not of the followers."),
            new(EntryKind.Fact, "The parent came in and we went through the privacy settings together."),
            new(EntryKind.Opinion, "The parent seems embarrassed rather than unwilling. A second talk may be needed."),
            new(EntryKind.Fact, "Talked with {pupil} about who the followers are. Nobody has asked to meet or for pictures."),
            new(EntryKind.Fact, "The account could no longer be found when the computing lead looked today."),
        ],
        [
            new("Invite the parent in and go through the account together", "Met on Thursday. The account was set to private and the followers gone through."),
            new("Report the account to the platform as under age", "Reported with the form for under-age accounts; the platform answered after three days and removed it."),
            new("Check in with the child each Friday until half-term", "Three check-ins held. The child is well and says the account is gone."),
            new("Add this class to the online safety workshop for families", "The class's families were invited; eleven came."),
        ],
        [
            new("A child under the platform's age held an account of their own.", "The family closed it after we met; reported to the platform as well.", Referral.NotReferred, "No contact from strangers and the family acted at once.", ConcernOutcome.Resolved),
            new("A child under age used an account that a relative had made.", "Settings changed, use only with an adult beside, and a check each week.", Referral.NotReferred, "The risk is low with the adult present; we shall look again next term.", ConcernOutcome.SupportInPlace),
            new("A child was being asked by an unknown person to move to another app.", "Child and family supported, account closed, the approach reported.", Referral.Referred, "An unknown person asked a child for another way of talking, so it was passed on the same day.", ConcernOutcome.Referred),
        ]);
}
