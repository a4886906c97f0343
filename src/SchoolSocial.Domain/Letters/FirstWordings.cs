namespace SchoolSocial.Domain.Letters;

/// <summary>
/// The product's own words for each kind, so that a school has something to begin with. They are marked as such wherever they are shown: a
/// school reads them, and has its own advice on them, before it relies on them. None of them threatens what a school could not do.
/// </summary>
public static class FirstWordings
{
    private static readonly Dictionary<LetterKind, WordingInUse> Table = new WordingInUse[]
    {
        new(LetterKind.RemovalRequest, 0, "What was posted about {school}",
            """
            Dear {salutation},

            I am writing about something posted on {place} on {posted-on}:

            {post}

            We are concerned because {why}

            We take worries and criticism seriously and want to hear them. {route} Posting about it in public does not help us to put things right, and can hurt people who cannot answer there.

            Please remove the post, and any comments and shares you can remove, by {reply-by}, and tell us when you have. If there is something in it that we have misunderstood, please say so and we will meet you.

            If it stays, we may report it to the platform and ask to meet you about our home-school agreement. We hope that neither is needed.
            """),
        new(LetterKind.MeetingInvitation, 0, "An invitation to meet us",
            """
            Dear {salutation},

            I should like to talk with you about {about}. I would rather hear your side in person than by letter.

            Please come on {meeting-on} at {time}, in {where}. For the school, {with} will be there. You are welcome to bring somebody with you.

            Please tell the office by {reply-by} whether you can come. If the time does not suit you, or you need anything to be able to take part, such as an interpreter, we will arrange it.
            """),
        new(LetterKind.Outcome, 0, "Our meeting of {met-on}",
            """
            Dear {salutation},

            Thank you for meeting us on {met-on}. Those present were {present}.

            This is what we agreed:

            {agreed}

            What happens next:

            {next}

            If you remember it otherwise, please write to us within a week so that the record is right. If you are not content with how this was handled: {route}
            """),
        new(LetterKind.GoverningBody, 0, "Letter from the governing body of {school}",
            """
            Dear {salutation},

            The governing body has been told of what was posted on {place} on {posted-on}:

            {post}

            So far the school has done this:

            {so-far}

            Governors have no wish to stop anybody from criticising the school. A complaint can be made to us at any time under our complaints procedure, and will be looked into by people who have had no part in it. What was posted goes beyond that.

            We ask you to remove it by {reply-by}, and to bring your complaint to us instead. If it is not removed, governors will consider what further steps are open to them.
            """),
        new(LetterKind.AccessRestriction, 0, "Coming to {school}",
            """
            Dear {salutation},

            I am writing to tell you of a decision that we are minded to take about your coming to the school. From {from}:

            {restriction}

            The reason is this:

            {reason}

            Before it is confirmed you may put your view to us. {representations}

            Meanwhile your children are brought and collected as follows:

            {children}

            It does not affect your right to be told how your children are doing, or to speak with their teachers by telephone or at an agreed meeting. It will be looked at again on {review-on}, and earlier if you ask and things have changed.
            """),
        new(LetterKind.PlatformAppeal, 0, "Appeal against your decision on report {report}",
            """
            To {platform},

            On {reported-on} we reported the content at {address} (reference {report}). You answered:

            {refusal}

            We ask you to look at it again. In our view it breaks your own rules:

            {why}

            We are a school and write as such. Please answer by {reply-by}. If you do not remove it, we shall ask for help from the professionals' helpline and from the regulator's complaints routes where they apply.
            """),
        new(LetterKind.LaunchToParents, 0, "{school} on social media",
            """
            Dear {salutation},

            From {from} you can follow what happens at school here:

            {accounts}

            Anything else that bears our name is not ours; please tell us of it.

            We post pictures only where your answers allow it, and you can change them at any time. Please do not put pictures of other people's children on your own accounts.

            Our accounts are for good news and information. We cannot answer questions or complaints there; what you need to know comes by {channels}. Unkindness towards children, families or staff is treated online as it would be face to face. If something worries you, speak to {contact}.

            Before you post about school, four questions help. Is this the right place for it? Would a private talk do more? Could it harm somebody unjustly before anything has been looked into? What would it do to the school and to the children's learning?

            The whole policy: {policy}
            """),
        new(LetterKind.TakeDownConfirmation, 0, "Pictures of {child}",
            """
            Dear {salutation},

            You asked us not to show {child} any longer. These are the posts concerned, and when each was removed:

            {posts}

            We cannot call back what others have copied. If you find a picture of {child} anywhere else, tell us and we will help you to have it removed.
            """),
    }.ToDictionary(wording => wording.Kind);

    public static WordingInUse Of(LetterKind kind) => Table[kind];
}
