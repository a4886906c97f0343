using SchoolSocial.Domain.Settings;

namespace SchoolSocial.Domain.Policies.Models;

/// <summary>The sections that model policies are put together from.</summary>
internal static class ModelClauses
{
    public const string Aims = """
        ## What this policy is for

        Our school uses social media to show what children learn and do, and to keep families informed. This policy keeps children safe while we do so, and keeps adults clear of doubt.
        @everyone @background @front-matter
        """;

    public const string FourQuestions = """
        ## Before you post about the school

        Ask yourself four things: is this the right place to say it; would a private talk with the school do more; could it harm somebody before the facts are known; and what does it do to the school our children learn in?
        @parents @tip
        """;

    public const string Signing = """
        ## What you acknowledge

        What I learn at school about children, families and colleagues stays confidential, online and offline, and after I have left.
        @staff @governors @helpers @must @confidentiality

        The school may look into the use of its own systems and accounts where there is a reason, recorded beforehand by a senior leader.
        @staff @governors @helpers @must @monitoring

        Going against this policy may lead to action under the disciplinary policy or the code of conduct for governors.
        @staff @governors @must @disciplinary

        A pupil you teach asks to follow your own account. What do you do?

        - [ ] Accept, because your posts are harmless
        - [ ] Leave the request unanswered and say nothing
        - [x] Refuse it, and log it so that somebody can talk with the child
        @staff @must @question
        """;

    public static string Accounts(SchoolWays ways) => $"""
        ## The school's accounts

        Every account that speaks for the school or a class is registered, with its handle, its purpose, who holds it and who may post. No other account may speak for the school.
        @staff @must

        Accounts are made with a school email address and belong to the school. When a class changes or somebody leaves, the account is handed over, renamed or closed, and its password is changed.
        @staff @must @yearly:computing-lead

        Each account has at least two people who can reach it, and uses two-step sign-in where the platform has it.
        @staff @must @termly:computing-lead

        {Messages(ways)}
        @staff @must
        """;

    public static string Followers(SchoolWays ways) => $"""
        ## Who follows us

        {WhoFollows(ways)}
        @staff @parents @must

        {PupilsFollow(ways)}
        @staff @parents @pupils @must

        Somebody other than the holder of an account looks through its new followers, removes those who should not be there and records the check.
        @staff @must @weekly:computing-lead
        """;

    public static string Posting(SchoolWays ways) => $"""
        ## What we post

        Before a picture or a piece of a child's work is posted, whoever posts it makes the school's check of consent. A child's name never stands with a picture of them.
        @staff @must

        Posts are kind, accurate and about the school. Nothing is posted that a parent should hear from us in person first.
        @staff @must

        {Photos(ways)}
        @parents @helpers @visitors @must
        """;

    public static string Staff(SchoolWays ways) => $"""
        ## Adults who work here

        Staff keep their own accounts private, and look at their privacy settings at least once a year.
        @staff @advised

        {Former(ways)}
        @staff @must

        {Friends(ways)}
        @staff {(ways.ParentFriends is ParentFriends.Never ? "@must" : "@advised")}

        Staff never use a personal phone number, personal email address or personal account to reach a pupil.
        @staff @helpers @must

        Staff post nothing about pupils, parents, colleagues or the school's affairs on accounts of their own.
        @staff @must

        Whoever is contacted by a pupil on a personal account does not answer, keeps what arrived and logs it the same day.
        @staff @helpers @must
        """;

    public static string Governors(SchoolWays ways) => $"""
        ## Governors

        {(ways.GovernorRules == GovernorRules.SameAsStaff
            ? "Governors keep to the same rules as staff."
            : "Governors are encouraged to follow the school's accounts. Links with their own family are accepted; with other pupils there are none.")}
        @governors @must

        Governors do not take part in arguments about the school online; they pass on what they see.
        @governors @must
        """;

    public static string Boundaries(SchoolWays ways) => $"""
        ## Lines between adults and children

        Adults reach children only for professional reasons, in ways the school has approved and can look into.
        @staff @helpers @central-services @must

        {PupilsFollow(ways)}
        @staff @pupils @parents @must

        Adults neither ask for nor give personal details beyond what their role needs.
        @staff @helpers @central-services @must

        What is published cannot be called back. Before posting, think of a parent, a child, an employer and yourself in ten years reading it.
        @staff @helpers @tip
        """;

    public static string Pupils(SchoolWays ways) => $"""
        ## Pupils

        {PupilsFollow(ways)}
        @pupils @parents @must

        Pupils tell an adult they trust when something online worries them, whoever sent it. They will not be in trouble for telling.
        @pupils @must

        Pupils use no site whose age limit they have not reached.
        @pupils @parents @advised
        """;

    public static string Parents(SchoolWays ways) => $"""
        ## Parents and carers

        Parents bring a worry to the school, not to the internet. We listen and answer; if that does not help, there is a complaints procedure.
        @parents @advised

        Parents do not name or abuse children, families or staff online, and do not post pictures of other people's children.
        @parents @must

        When a post by a parent harms somebody, the school asks to meet first; after that {(ways.ParentLetterWriter == LetterWriter.GoverningBody ? "the governing body writes" : "the headteacher writes")}.
        @parents @staff @must

        {Photos(ways)}
        @parents @must
        """;

    public static string Group(SchoolWays ways) => $"""
        ## The parents' group

        The group is for adults{(ways.GroupMinimumAge is { } age ? $" of {age} and over, by date of birth" : "")} who belong to the school. Each asks to join and answers a question that only the school's families can.
        @parents @staff @must

        {Messages(ways)}
        @parents @staff @must

        Moderators look at the group every school day, hide what breaks the rules and record what they hid and why.
        @staff @must @daily:senior-leader

        The rules of the group stand at its top, and every member sees them.
        @staff @must @termly:senior-leader
        """;

    public static string Incidents(SchoolWays ways) => $"""
        ## When something goes wrong

        Whoever sees something that worries them logs a concern at once, and does not look into it alone. Criticism of the school that is lawful is not an incident.
        @staff @governors @helpers @must

        Nobody copies, forwards or prints a picture that may be an indecent image of a child. The safeguarding lead decides what happens.
        @staff @governors @helpers @must

        A worry about how an adult behaves goes to the headteacher; about the headteacher, to the chair of governors. Staff may always use the whistleblowing policy.
        @staff @governors @helpers @must

        {Police(ways)}
        @everyone @background
        """;

    private static string Former(SchoolWays ways) => ways.FormerPupilAge is { } age
        ? $"Staff are no pupil's friend or follower online, nor a former pupil's below the age of {age}."
        : "Staff are no pupil's friend or follower online.";

    private static string Friends(SchoolWays ways) => ways.ParentFriends switch
    {
        ParentFriends.Never => "Staff form no friendships online with pupils' parents.",
        ParentFriends.StronglyAdvisedAgainst => "Staff are strongly advised against friendships online with pupils' parents.",
        ParentFriends.AllowedSchoolMattersNeverDiscussed => "Staff who are friends online with pupils' parents never discuss school matters there.",
        _ => "Friendships online with pupils' parents are not advisable. Where one exists already, staff take care and tell a senior leader.",
    };

    private static string PupilsFollow(SchoolWays ways) => ways.PupilFollowing switch
    {
        PupilFollowing.Allowed => "Pupils may follow the school's accounts where the platform's age limit allows it.",
        PupilFollowing.ApprovedAccountOnly => "Pupils use only an account that a senior leader has approved for use with pupils.",
        PupilFollowing.WhenDirectedByTeacher => "Pupils use the school's accounts only when a teacher directs them to.",
        _ => "Pupils do not follow the school's accounts. One who does is removed, it is logged, and somebody talks with them.",
    };

    private static string WhoFollows(SchoolWays ways) => ways.WhoMayFollow switch
    {
        WhoMayFollow.ParentsAndPupils => "Parents and pupils may follow our accounts; others are removed.",
        WhoMayFollow.ClosedGroupWithQuestion => "Our group is closed: whoever wants to join answers a question at the door.",
        WhoMayFollow.AuthenticatedMembers => "Only people whom the school knows by name may follow our accounts.",
        _ => "Anyone may follow our public accounts; whoever should not is blocked.",
    };

    private static string Messages(SchoolWays ways) => ways.PrivateMessages switch
    {
        PrivateMessages.SwitchedOff => "Private messages are switched off on every account.",
        PrivateMessages.Allowed => "Private messages from parents may be answered by whoever holds the account, in school hours.",
        _ => "A private message from a parent is logged and answered by phone or email, never on the platform.",
    };

    private static string Photos(SchoolWays ways) => ways.EventPhotos switch
    {
        EventPhotos.Allowed => "At school events families may take pictures. They ask before posting any that shows another child.",
        EventPhotos.None => "At school events no pictures are taken, except by the school.",
        _ => "At school events families may take pictures of their own child for themselves, and post none that shows another.",
    };

    private static string Police(SchoolWays ways) => ways.PoliceDecision switch
    {
        PoliceDecision.TheAdultConcerned => "Where an adult is bullied online, they decide whether to go to the police, and the school supports them.",
        PoliceDecision.Governors => "Where there is a racist element, or violence is threatened or encouraged, the governors decide about going to the police.",
        _ => "Where there are threats, harassment, gross obscenity or a racist element, the school records its decision about going to the police.",
    };
}
