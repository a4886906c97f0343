using SchoolSocial.Domain.Concerns;

namespace SchoolSocial.Data.Demo.Tales;

/// <summary>Parents and others who post about the school, and adults at school whose ways worry somebody.</summary>
internal static class AdultTales
{
    public static IReadOnlyList<Tale> Posts { get; } =
    [
        new(ConcernKind.ParentOrPublicPost, "Two parents showed me a post in the village group that says the school lost a child on the library walk. Nobody was lost: {pupil} was with {teacher} at the back of the line.") { Channel = Channel.ParentTold, Stranger = "The village parents' group" },
        new(ConcernKind.ParentOrPublicPost, "A parent has written that {adult} shouts at the little ones and should be sacked. Forty people have answered, some of them kindly.") { Pupil = null, Adult = PartPlayed.Target, Stranger = "A parent of a child in Year 2" },
        new(ConcernKind.ParentOrPublicPost, "Someone has put a photograph of the Christmas play on an open page with the names of the front row, {pupil} among them.") { Channel = Channel.StaffTold, Wishes = "The family would like the picture taken down." },
        new(ConcernKind.ParentOrPublicPost, "There is a long post about parking outside school that names the head's car and says where it is left in the evening.") { Pupil = null, Channel = Channel.ParentTold },
        new(ConcernKind.ParentOrPublicPost, "A parent posted the letter about head lice with {pupil}'s name written on it in pen and a laughing face.") { Channel = Channel.ParentTold, Wishes = "{pupil}'s mother wants it gone before Monday and does not want a fuss." },
        new(ConcernKind.ParentOrPublicPost, "A review of the school has gone up with one star and the claim that bullying is hidden. I think I know who wrote it but I am not sure.") { Pupil = null },
        new(ConcernKind.ParentOrPublicPost, "A grandparent shared our post about the reading prize and added {pupil}'s surname and street.") { Channel = Channel.SawIt },
        new(ConcernKind.ParentOrPublicPost, "Parents are asking each other online whether it is true that {adult} has been suspended. {adult} is on a course until Wednesday.") { Pupil = null, Adult = PartPlayed.Target, Channel = Channel.StaffTold, Wishes = "{adult} would like the school to say something before the weekend." },
        new(ConcernKind.ParentOrPublicPost, "A father says online that he will come in and sort out the child who pushed his son. He means {pupil}.") { Channel = Channel.ParentTold, Risk = AtRisk.Yes, Stranger = "The father of another child in the class" },
    ];

    public static IReadOnlyList<Tale> Staff { get; } =
    [
        new(ConcernKind.StaffConduct, "{adult} has a personal profile that is open to all, with pictures from the staff night out. Two parents mentioned it at the gate, laughing.") { Pupil = null, Adult = PartPlayed.Alleged, Channel = Channel.ParentTold },
        new(ConcernKind.StaffConduct, "{adult} used a personal phone to take pictures at the farm visit because the school camera was flat. They were sent to the office and, I am told, deleted.") { Pupil = null, Adult = PartPlayed.Alleged, Place = "The farm visit" },
        new(ConcernKind.StaffConduct, "A parent mentioned that {adult} is her friend online and comments on her holiday pictures. The children are in {class}.") { Pupil = null, Adult = PartPlayed.Alleged, Channel = Channel.ParentTold },
        new(ConcernKind.StaffConduct, "{adult} told the staff room that a former pupil, now in Year 8, had sent a request and that it had been accepted by mistake.") { Pupil = null, Adult = PartPlayed.Alleged, Channel = Channel.StaffTold },
        new(ConcernKind.StaffConduct, "{adult} wrote a joke about marking and parents' evening under a friend's post. The school is not named but the profile says where they work.") { Pupil = null, Adult = PartPlayed.Alleged },
        new(ConcernKind.StaffConduct, "I saw {adult} typing messages during break duty while two children were waiting to speak. It may be nothing; I felt I should say so.") { Pupil = null, Adult = PartPlayed.Alleged, Place = "Top playground" },
        new(ConcernKind.StaffConduct, "I want to tell you about myself: I answered a parent's message about homework from my own account on Sunday evening, and only then thought of the rule.") { Pupil = null, Adult = PartPlayed.Alleged, Channel = Channel.Other, BySelf = true },
        new(ConcernKind.StaffConduct, "{adult} has shared posts about the local school closures from the school's own account, which read as the school's opinion.") { Pupil = null, Adult = PartPlayed.Alleged, About = TaleAbout.Head },
        new(ConcernKind.StaffConduct, "{adult} answered a parent sharply in the open comments on Saturday night. The answer was removed, but parents have pictures of it.") { Pupil = null, Adult = PartPlayed.Alleged, About = TaleAbout.Head, Channel = Channel.ParentTold },
        new(ConcernKind.StaffConduct, "{adult} put a photograph from the governors' visit on a personal page. Children's work with names on it can be read in the background.") { Pupil = null, Adult = PartPlayed.Alleged, About = TaleAbout.Governor },
        new(ConcernKind.StaffConduct, "{adult} has commented on a parent's complaint in the village group and mentioned what was said in a meeting.") { Pupil = null, Adult = PartPlayed.Alleged, About = TaleAbout.Chair },
    ];

    public static TaleWork PostWork { get; } = new(
        [
            new(EntryKind.Fact, "Read the post with the head. It names the school; no child's surname is in it."),
            new(EntryKind.Fact, "Spoke with the person who wrote it at the gate. They had been upset and had not thought who would read it."),
            new(EntryKind.Fact, "The post was gone when we looked at 4pm."),
            new(EntryKind.Fact, "Checked what happened against the register and the visit sheet. The account in the post is not right."),
            new(EntryKind.Opinion, "Underneath there is a fair worry about pick-up time, and we should answer it."),
            new(EntryKind.Fact, "Asked the administrator of the group to close the comments; she did so within the hour."),
        ],
        [
            new("Ring the parent and invite them in", "They came in on Wednesday. A good talk; the post was taken down the same day."),
            new("Write to the family affected and tell them what we have done", "Letter given by hand; the family was content."),
            new("Ask the group's administrator to remove the picture", "Asked politely by message from the office; removed the next morning."),
            new("Check in with the colleague who was named", "Met twice. They are all right and know whom to ring."),
        ],
        [
            new("A parent posted about the school in a way that was unfair and named a person.", "We met, listened, and the post was taken down.", Referral.NotReferred, "It was lawful and has gone; the complaint behind it was answered.", ConcernOutcome.Resolved),
            new("A picture with children's names was put on an open page.", "Removed on asking; families reminded of the rule for events.", Referral.NotReferred, "No child at special risk was in it.", ConcernOutcome.AdviceGiven),
            new("An anonymous review made claims about the school.", "Looked into and answered openly through the newsletter.", Referral.NotReferred, "It is opinion; an answer was better than a removal.", ConcernOutcome.NoFurtherAction),
            new("A parent wrote that they would confront a child.", "The parent was met at once, the police were asked for advice, the child was seen safely home.", Referral.Referred, "A threat towards a child, even in anger, is not ours alone to weigh.", ConcernOutcome.Referred),
        ]);

    public static TaleWork StaffWork { get; } = new(
        [
            new(EntryKind.Fact, "Met with the colleague in my office. They told me of it openly and in full."),
            new(EntryKind.Fact, "Considered the four questions of the harm threshold. None is met; kept as a low-level concern."),
            new(EntryKind.Fact, "Read the code of conduct together, the section on personal accounts."),
            new(EntryKind.Opinion, "A lapse of judgement by somebody who is otherwise careful. No pattern that I know of."),
            new(EntryKind.Fact, "Took advice from the authority's adviser by telephone, who agreed that it stays in school."),
        ],
        [
            new("Tighten the privacy settings of the personal account and show that it is done", "Shown on their own device; settings are now friends only."),
            new("Read the code of conduct again and sign it", "Read and signed; kept on the staff file."),
            new("Buy a second battery for the school camera so that no own phone is needed", "Bought, and kept in the trip bag."),
        ],
        [
            new("A colleague's own online life touched the school in a way the code does not allow.", "Talked through, settings changed, code read again.", Referral.NotReferred, "The harm threshold is not met and the colleague was open about it.", ConcernOutcome.AdviceGiven),
            new("A colleague took pictures of pupils on a personal phone once.", "Pictures confirmed deleted, equipment put right.", Referral.NotReferred, "One occasion, explained, with no other concern on record.", ConcernOutcome.Resolved),
            new("A worry about a colleague was looked into and came to nothing.", "Spoke to both; the person who told us did right.", Referral.NotReferred, "What was seen has an ordinary explanation.", ConcernOutcome.Unfounded),
        ]);
}
