using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>Messages, our own accounts, copies of them, and pictures.</summary>
internal static class AccountTales
{
    public static IReadOnlyList<Tale> Messages { get; } =
    [
        new(ConcernKind.MessageOrRequest, "A private message came to the school account from {pupil}'s mother asking why {pupil} was moved to another table. I have not answered.") { Channel = Channel.Message, Pupil = PartPlayed.Witness },
        new(ConcernKind.MessageOrRequest, "{pupil} sent the class account a message with a heart after tea-time yesterday: can you tell miss I have done my reading.") { FromYear = 2, Channel = Channel.Message },
        new(ConcernKind.MessageOrRequest, "A friend request came to my own account from {pupil}. I did not accept it and have changed my settings.") { FromYear = 4, Channel = Channel.SawIt },
        new(ConcernKind.MessageOrRequest, "A message to the school account says that {pupil} is left at home alone in the evenings. It is not signed.") { Channel = Channel.Message, Risk = AtRisk.Yes, Stranger = "An account with no name" },
        new(ConcernKind.MessageOrRequest, "Somebody we do not know asked by message for the names of the children in the picture of the football team. {pupil} is one of them.") { FromYear = 5, Channel = Channel.Message, Stranger = "An account that says it belongs to a talent scout" },
        new(ConcernKind.MessageOrRequest, "{pupil}'s father wrote to the school account late on Friday that he does not agree with the trip letter. The tone is angry. It was not read until Monday.") { Channel = Channel.Message, Pupil = PartPlayed.Witness },
        new(ConcernKind.MessageOrRequest, "A child who writes as {pupil} asked the reading account what to do when somebody sends you a picture you do not like.") { FromYear = 5, Channel = Channel.Message, Risk = AtRisk.NotSure, ChildsWords = "what do you do when someone sends you a picture you dont like" },
    ];

    public static IReadOnlyList<Tale> Content { get; } =
    [
        new(ConcernKind.AccountContent, "Last night's post of the science fair shows {pupil}, whose family said no to pictures. It was up for fourteen hours.") { Wishes = "The family asks that it is taken down and wants to know how it happened." },
        new(ConcernKind.AccountContent, "In the picture of the display the coat pegs can be read: first names and surnames of half of {class}.") { Pupil = null },
        new(ConcernKind.AccountContent, "Our post about the author visit says what time {class} leaves for the station on Thursday. It should wait until they are back.") { Pupil = null, Channel = Channel.StaffTold },
        new(ConcernKind.AccountContent, "The dog's page has a picture in which {pupil}'s inhaler plan lies on the table and can be read when it is made larger.") { },
        new(ConcernKind.AccountContent, "Something was posted to the curriculum account at 2am that none of us wrote: a link to sunglasses. I took it down and changed the password.") { Pupil = null },
        new(ConcernKind.AccountContent, "A video of the assembly carries a song we may not use, and at the end {pupil} can be heard giving their full name.") { Channel = Channel.ParentTold },
    ];

    public static IReadOnlyList<Tale> Copies { get; } =
    [
        new(ConcernKind.Impersonation, "A page with our name, our badge and one letter too many has begun to follow parents. It asks them to confirm their child's class.") { Pupil = null, Channel = Channel.ParentTold },
        new(ConcernKind.Impersonation, "There is a profile with {adult}'s name and staff photograph that {adult} did not make. It has sent requests to three pupils of Year 6.") { Pupil = null, Adult = PartPlayed.Target, Risk = AtRisk.NotSure, Channel = Channel.StaffTold },
        new(ConcernKind.Impersonation, "Somebody has made an account in {pupil}'s name and writes silly things to others of {class} with it. {pupil} did not know until today.") { FromYear = 5, Channel = Channel.PupilTold, ChildsWords = "It isn't me. Everyone thinks it is me." },
        new(ConcernKind.Impersonation, "A mail that looks as if it came from the head asks the office to buy vouchers. The address is not ours. Nothing was bought.") { Pupil = null, Channel = Channel.Message },
    ];

    public static IReadOnlyList<Tale> Pictures { get; } =
    [
        new(ConcernKind.EventPicture, "At the nativity a visitor filmed the whole of it standing up, after we had asked for photographs of own children only. {pupil} was in front.") { FromYear = -1, Place = "School hall" },
        new(ConcernKind.EventPicture, "Sports day pictures by a parent are on an open page. {pupil} can be seen face-on, and the family has asked for no pictures anywhere.") { Channel = Channel.ParentTold, Wishes = "{pupil}'s carer would like it gone today." },
        new(ConcernKind.EventPicture, "A photographer who was not on our list took pictures over the fence at the summer fair. He left when he was asked who he was.") { Pupil = null, Risk = AtRisk.NotSure, Place = "Lower field, by the fence" },
        new(ConcernKind.EventPicture, "The local paper's website shows {pupil} with first name and surname under the picture of the tree planting. We had given first names only.") { FromYear = 1 },
        new(ConcernKind.EventPicture, "A helper at the school fair streamed the stalls live for a few minutes. Children of {class} were running the tombola.") { Pupil = null, Channel = Channel.StaffTold, Place = "School hall" },
    ];

    public static IReadOnlyList<Tale> Others { get; } =
    [
        new(ConcernKind.SomethingElse, "{pupil} knows a great deal about a dare that is going round online and says that cousins have tried it. No sign that {pupil} has.") { FromYear = 4, Channel = Channel.PupilTold, Risk = AtRisk.NotSure },
        new(ConcernKind.SomethingElse, "{pupil} falls asleep in the afternoons and says that they watch videos until their father comes home from the night shift.") { FromYear = 1, Channel = Channel.PupilTold, ChildsWords = "I watch it under the cover till Daddy comes." },
        new(ConcernKind.SomethingElse, "{pupil} bought things in a game with a grandparent's card and is frightened of going home.") { FromYear = 3, Channel = Channel.PupilTold, ChildsWords = "I did not know it was real money." },
        new(ConcernKind.SomethingElse, "{pupil} said in show and tell that a robot friend on the tablet is the only one who listens.") { FromYear = 2, ChildsWords = "He always has time. Everybody else is on their phone." },
        new(ConcernKind.SomethingElse, "A leaflet for a club that meets only online was in {pupil}'s book bag. It asks for a photograph.") { FromYear = 0 },
    ];

    public static TaleWork MessageWork { get; } = new(
        [
            new(EntryKind.Fact, "Answered from the office by telephone, not on the platform."),
            new(EntryKind.Fact, "Message kept as text in this record and removed from the account."),
            new(EntryKind.Fact, "Rang home and left word; spoke with a parent at 3:40pm."),
            new(EntryKind.Fact, "Saw {pupil} before lunch with {teacher}. The child is well and knew of the message."),
            new(EntryKind.Opinion, "The family is under strain and the platform was simply the nearest way to reach us."),
        ],
        [
            new("Answer the family by telephone and note the time", "Spoken to the same afternoon; they are content."),
            new("Set the account so that strangers cannot send messages", "Set by the computing lead on all accounts."),
            new("See the child with somebody they trust", "Seen with the teaching assistant; nothing that worries us further."),
        ],
        [
            new("A parent used the school account for a private matter.", "Answered by telephone; asked to use the office address.", Referral.NotReferred, "An ordinary question that came the wrong way.", ConcernOutcome.AdviceGiven),
            new("A pupil sent a message or request to an account of the school or its staff.", "Not answered there; child and family spoken to.", Referral.NotReferred, "Friendly, and now understood.", ConcernOutcome.Resolved),
            new("A message said that a child may be unsafe at home.", "Child seen within the hour, children's social care rung the same day.", Referral.Referred, "Whether it is true is not for us to find out; it was passed on.", ConcernOutcome.Referred),
        ]);

    public static TaleWork ContentWork { get; } = new(
        [
            new(EntryKind.Fact, "Post taken down at once and looked for in shares: two, both removed on asking."),
            new(EntryKind.Fact, "Went through the last thirty posts of the account with the computing lead. Nothing else of the kind."),
            new(EntryKind.Fact, "Data protection officer told; no report outside is needed in her view, with the reason in her note."),
            new(EntryKind.Fact, "Spoke to the family, said sorry, and told them what will change."),
            new(EntryKind.Opinion, "It was checked by one person in a hurry. Two pairs of eyes would have caught it."),
        ],
        [
            new("Take the post down and look for copies", "Down within ten minutes; no copies that we can find."),
            new("Tell the family and the data protection officer", "Both told on the day."),
            new("Change the password and look at who has it", "Changed; three people have it and it is written in the register."),
            new("Put the list of children not to be shown beside the class camera", "Done in every room."),
        ],
        [
            new("One of our own posts showed more than it should have.", "Taken down, family told, the way of checking changed.", Referral.NotReferred, "Up for hours, seen by few, no child at special risk.", ConcernOutcome.Resolved),
            new("An account of ours was used by somebody else for a short time.", "Password changed, sessions ended, register put right.", Referral.NotReferred, "Nothing about a child was reached.", ConcernOutcome.Resolved),
            new("A post gave away where a class would be.", "Taken down; trips are posted on return only.", Referral.NotReferred, "Found before the day of the trip.", ConcernOutcome.AdviceGiven),
        ]);

    public static TaleWork CopyWork { get; } = new(
        [
            new(EntryKind.Fact, "Reported to the platform with the form for copied accounts; reference kept."),
            new(EntryKind.Fact, "Families told by letter not to answer it."),
            new(EntryKind.Fact, "Gone this morning: the platform has removed it."),
            new(EntryKind.Opinion, "Probably a swindle for addresses rather than anything to do with us."),
        ],
        [
            new("Report the account and keep the reference", "Reported; removed after two days."),
            new("Tell families what our real accounts are called", "A note with all our account names went home and is on the website."),
        ],
        [
            new("An account pretended to be the school or one of its staff.", "Reported and removed; families warned.", Referral.NotReferred, "No one gave anything away that we know of.", ConcernOutcome.Resolved),
            new("An account was made in a child's name by others.", "Removed by those who made it; they have apologised.", Referral.NotReferred, "Settled with all the families.", ConcernOutcome.Resolved),
        ]);

    public static TaleWork PictureWork { get; } = new(
        [
            new(EntryKind.Fact, "Spoke with the person who took it. They had not heard the announcement and were sorry."),
            new(EntryKind.Fact, "The picture is off the page; checked from a telephone that is not signed in."),
            new(EntryKind.Fact, "The family has been told that it is gone."),
            new(EntryKind.Opinion, "We should say it at the beginning and have it in the programme as well."),
        ],
        [
            new("Ask for the picture to be taken down", "Asked at the gate; gone by the evening."),
            new("Put the rule for pictures in the programme of every event", "In the template for programmes from now on."),
        ],
        [
            new("A picture taken at an event was shared more widely than our rule allows.", "Removed on asking; the rule is now in the programme.", Referral.NotReferred, "Done without thought and put right the same day.", ConcernOutcome.Resolved),
            new("Somebody took pictures at an event without our leave.", "Asked to stop; the community officer was told.", Referral.Referred, "An adult nobody knew took pictures of children, so the police were told as information.", ConcernOutcome.Referred),
        ]);

    public static TaleWork OtherWork { get; } = new(
        [
            new(EntryKind.Fact, "Talked with {pupil} in the quiet room with {teacher} near by."),
            new(EntryKind.Fact, "Home rung; a parent is coming in tomorrow before school."),
            new(EntryKind.Opinion, "A lonely child rather than one in danger, but we should stay close."),
            new(EntryKind.Fact, "The school nurse will see the family about sleep."),
        ],
        [
            new("Meet a parent and listen", "Met on Thursday; they had been worried too."),
            new("Offer a place at the after-school club", "Place taken up from Monday."),
        ],
        [
            new("A child told us of something online that worried them.", "Listened to, family met, a trusted adult named.", Referral.NotReferred, "The family has it in hand and the child is brighter.", ConcernOutcome.SupportInPlace),
            new("A worry about a child's time online.", "Advice and the school nurse's help given.", Referral.NotReferred, "Things are better at home, says the child.", ConcernOutcome.AdviceGiven),
        ]);
}
