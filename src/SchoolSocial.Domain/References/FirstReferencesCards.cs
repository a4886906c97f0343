namespace SchoolSocial.Domain.References;

/// <summary>What the ladder for posts and the cards say and ask. A school changes them as its authority's advice changes.</summary>
public static partial class FirstReferences
{
    private static First[] Posts =>
    [
        Said("posts-criticism", "Posts: criticism is lawful", "People may criticise a school, harshly and in public. That is protected, even where it is unfair. Answer it as a complaint is answered, and leave it at that."),
        Said("posts-no-advice", "Posts: not legal advice", "This is a sheet to think with. It is not legal advice. Take that before you threaten anything."),
        Said("posts-police-threat", "Posts, police 1", "Does it threaten anybody with violence or serious harm?"),
        Said("posts-police-encouraged", "Posts, police 2", "Does it encourage others to violence?"),
        Said("posts-police-racist", "Posts, police 3", "Is there a racist element, or hatred of somebody for their religion, disability, sexuality or identity?"),
        Said("posts-police-harassment", "Posts, police 4", "Is it part of harassment or stalking of one person?"),
        Said("posts-police-obscene", "Posts, police 5", "Is it grossly obscene?"),
        Said("posts-police-intimate", "Posts, police 6", "Does it share or threaten to share an intimate image?"),
        Said("posts-police-false", "Posts, police 7", "Is it known to be false by whoever sent it, and meant to cause real harm?"),
        Said("posts-question-channel", "Four questions, 1", "Was this the right place for it?"),
        Said("posts-question-private", "Four questions, 2", "Would a private talk have done more?"),
        Said("posts-question-harm", "Four questions, 3", "May it harm somebody unjustly before anything has been looked into?"),
        Said("posts-question-effect", "Four questions, 4", "Does it affect the school's name and the children's learning?"),
        Said("posts-defamation", "Posts: what defamation takes", "A statement that was published, that people take to be about somebody, that is not true, and that has done or is likely to do serious harm. Honest opinion and a matter of public interest are defences. The time to go to court is one year."),
        Said("posts-limb-contempt", "Defamation, 1", "Does it expose them to hatred, ridicule or contempt?"),
        Said("posts-limb-shunned", "Defamation, 2", "Does it lead people to shun or avoid them?"),
        Said("posts-limb-lowered", "Defamation, 3", "Does it lower them in the eyes of right-thinking people?"),
        Said("posts-limb-office", "Defamation, 4", "Does it disparage them in their work or profession?"),
        Said("posts-identification", "Posts: could a teacher be named?", "Does it say or hint, so that a teacher here could be recognised, that they committed an offence against a pupil of this school? Naming them before a charge is itself an offence, and a post counts. This is the law of England and Wales."),
        Said("posts-restriction", "Posts: restricting access", "First say what you are minded to do and let them answer. Give the reason, the first day and the day on which it is looked at again. Their children's schooling is not touched."),
    ];

    private static First[] CardTexts =>
    [
        Said("blackmail-first", "Blackmail: first", "Ring the police. Pay nothing, promise nothing, do not answer and do not block yet. Nobody opens, keeps or passes on an image: if there are images of children, begin the pathway for nudes as well. Then take our own originals down."),
        Said("impersonation-first", "Impersonation: first", "Keep a screen print with the exact name and address before anything is reported: it may be gone at once. Do not write to it."),
        Said("staff-first", "Bullying of staff: first", "Whoever is attacked is believed and supported, and does not answer the post. Keep the evidence. Whether they go to the police is for them to say, and they may change their mind."),
        Said("staff-own-decision", "Bullying of staff: their own decision", "The adult decides for themselves about the police. If a child is at risk the school acts for the child, whatever the adult decides. What they say now can be put in place of what they said before, and both stay in the record."),
        Said("premises-preserve", "Content on the premises: preserve", "Do not switch it off or on, do not close anything, do not copy, print or send anything. Cover the screen, take it off the network, lock it away, and write down the times. Nobody looks at it before somebody has allowed it in writing: at what, by whom, until when."),
        Said("abuse-first", "Sexual abuse: first", "Listen, believe, promise no secrecy. Make sure of tonight before anything else. Several kinds may be there at once; each is answered by itself, and then together."),
        Said("abuse-domestic", "Abuse, 1", "May there be domestic abuse, in a relationship of 16 or 17 year olds or at home?"),
        Said("abuse-exploitation", "Abuse, 2", "May there be sexual exploitation: something given or promised for it, by anybody of any age?"),
        Said("abuse-harmful", "Abuse, 3", "May there be harmful sexual behaviour among children?"),
        Said("abuse-violence", "Abuse, 4", "May there be serious youth violence, or a gang?"),
        Said("abuse-domestic-guidance", "Response: domestic abuse", "Safety first, then the local domestic abuse service. Do not bring the two together. A young person who uses abuse needs a plan of their own."),
        Said("abuse-exploitation-guidance", "Response: sexual exploitation", "A child cannot agree to be exploited. Social care and the police; keep what shows who is behind it. Look for others."),
        Said("abuse-harmful-guidance", "Response: harmful sexual behaviour", "Both children are the school's. Keep them apart with as little burden as may be on the one who was harmed; a risk assessment for each; ask for specialist help."),
        Said("abuse-violence-guidance", "Response: serious youth violence", "Ring the police where there is a weapon or a threat. Think of the way home. The local violence reduction partnership helps with a plan."),
    ];
}
