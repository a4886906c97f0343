using SchoolSocial.Domain.Schools;

namespace SchoolSocial.Domain.References;

/// <summary>What the pathways say and ask, in our own words. A school changes them as its authority's advice changes.</summary>
public static partial class FirstReferences
{
    private static First[] Common =>
    [
        Said("pathway-judgement", "What a pathway is for", "This supports the judgement of the safeguarding lead and of the head. It does not replace it. If a child is in danger now, ring 999 first and write later."),
    ];

    private static First[] Nudes =>
    [
        Said("nudes-never", "Nudes: what nobody does", "Never look at, copy, print, save, send or share such an image, and never ask a child to show or send it. If you saw it by accident, say so. Do not delete it and do not ask the child to, until it is decided that the police do not need it. Do not question the children for details. Blame nobody."),
        Said("nudes-scope", "Nudes: what this is about", "Anybody under 18 who makes, sends, passes on or keeps a nude or nearly nude image of somebody under 18: pictures, video, live streams and what is sent from device to device. Images made or changed by a machine count the same. Where an adult did it, it is abuse, and goes to the police at once."),
        Said("nudes-trigger-adult", "Nudes, question 1", "Is an adult involved in any way: making it, asking for it, having it, or among those it went to?"),
        Said("nudes-trigger-coercion", "Nudes, question 2", "Is there reason to think that somebody was forced, blackmailed or groomed, or may not have been able to agree, for example because of a special need?"),
        Said("nudes-trigger-content", "Nudes, question 3", "Does what you were told suggest acts that are unusual for the child's age, or violent?"),
        Said("nudes-trigger-under-13", "Nudes, question 4", "Are there sexual acts and is anybody in it under 13?"),
        Said("nudes-trigger-risk", "Nudes, question 5", "Is a child at immediate risk because of it, for example of hurting themselves?"),
        Said("nudes-referral", "Nudes: referring", "One yes, or one answer that nobody knows, and it is referred at once: to the police, to children's social care or to both. Ring first. Nothing else is decided before."),
        Said("nudes-risk-spread", "Nudes, risk 1", "Who sent it, to whom, and how far has it gone?"),
        Said("nudes-risk-knowing", "Nudes, risk 2", "Was it sent or shared with the knowledge of everybody in it?"),
        Said("nudes-risk-adult", "Nudes, risk 3", "Has anything come up since that points to an adult?"),
        Said("nudes-risk-impact", "Nudes, risk 4", "What does it do to those who are in it?"),
        Said("nudes-risk-consent", "Nudes, risk 5", "Do those involved understand what consent is?"),
        Said("nudes-risk-vulnerable", "Nudes, risk 6", "Is anybody involved especially vulnerable?"),
        Said("nudes-risk-pressure", "Nudes, risk 7", "Was there pressure, or a threat?"),
        Said("nudes-risk-earlier", "Nudes, risk 8", "Has anything like it happened before with the same children?"),
        Said("nudes-risk-online", "Nudes, risk 9", "Is it still to be seen anywhere?"),
        Said("nudes-viewing", "Nudes: looking at it", "Almost never. Only where there is no other way to decide whether somebody else must be told, where a report or removal cannot be made without it, or where a child has shown it unasked and it could not be avoided. The head agrees first, a second member of staff is in the room, it is done on the school's premises, and nothing is copied or described."),
        Said("nudes-deletion", "Nudes: deleting it", "Only when it is decided that the police do not need it. The young person deletes it, at a time that is agreed and written down. Staff do not search a device for it."),
        Said("nudes-report-remove", "Nudes, before closing 1", "Was the young person offered Report Remove?"),
        Said("nudes-parents", "Nudes, before closing 2", "Were the parents or carers told? They are told early, unless that puts a child at risk."),
        Said("nudes-support", "Nudes, before closing 3", "Was support given to everybody who needs it?"),
        Said("nudes-education", "Nudes, before closing 4", "Is there a follow-up in what children are taught?"),
        Said("nudes-reasons", "Nudes, before closing 5", "What were the reasons for referring it, or for not telling the police or social care?"),
    ];

    private static First[] Adults =>
    [
        Said("adults-first", "Adults: before anything else", "Make sure that the child is safe. Do not question the adult, the child or anybody who saw it, and start no investigation, before the designated officer has advised.", Nation.England),
        Said("adults-disclosure", "Adults: whistleblowing", "Is this about somebody who raised a concern, a complaint or something in the public interest? People who speak up are protected. What they said goes to the complaints or whistleblowing procedure and is not written down against them."),
        Said("adults-limb-harm", "Harm threshold, 1", "Did they harm a child, or may they have?", Nation.England),
        Said("adults-limb-offence", "Harm threshold, 2", "May they have committed an offence against a child, or to do with one?", Nation.England),
        Said("adults-limb-risk", "Harm threshold, 3", "Did they behave to a child in a way that says they may be a risk to children?", Nation.England),
        Said("adults-limb-suitable", "Harm threshold, 4", "Did they behave, at school or anywhere, in a way that says they may not be suitable to work with children?", Nation.England),
        Said("adults-low-level", "Low-level concerns", "Anything, however small, that does not sit with the code of conduct and does not meet the threshold, in or out of work. It is written down with its context and what was done, kept private and looked at for patterns. Sharing one is a neutral act.", Nation.England),
        Said("adults-lado", "Telling the designated officer", "Without delay; within one working day is the usual local rule. The head tells them; the chair where it is about the head.", Nation.England),
        Said("adults-identification", "Adults: could a teacher be named?", "Does a pupil, or somebody for a pupil, say that a teacher at this school committed an offence against a pupil?", Nation.England),
        Said("adults-law-split", "Illegal, or not as it should be", "May what was done be against the law, or is it legal and still not as our code asks? Both matter, and they are handled differently."),
        Said("adults-suitability", "Is the adult suitable?", "Conduct outside the code may call somebody's suitability into question. Was the designated officer considered?", Nation.England),
        Said("adults-outcomes", "The five outcomes", "Substantiated: there is enough to prove it. Malicious: there is enough to prove that somebody meant to deceive. False: there is enough to disprove it. Unsubstantiated: neither can be proved, and nothing is implied either way. Unfounded: nothing supports it. What was malicious or false leaves the adult's file, unless they ask to keep it.", Nation.England),
    ];

    private static First Said(string key, string name, string text, Nation? nation = null) => new(key, ReferenceKind.PathwayText, name, text) { Nation = nation };
}
