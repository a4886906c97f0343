namespace SchoolSocial.Domain.Concerns;

/// <summary>The questions that tags answer. Each stands for a hundred of numbers, so that a tag says by its number what it belongs to.</summary>
public enum TagGroup
{
    /// <summary>By what means (WD39).</summary>
    Method = 1,

    /// <summary>Forms of bullying, more than one allowed and each counted (WD77).</summary>
    BullyingForm,

    /// <summary>The five kinds of unwanted content on an account (WD71).</summary>
    AccountContent,

    /// <summary>Whom somebody pretended to be (JW39).</summary>
    Impersonated,

    /// <summary>How a device was misused (JW46, ST45).</summary>
    DeviceMisuse,

    /// <summary>How somebody got in touch (WD34, WD66, ST39).</summary>
    Contact,

    /// <summary>What a parent or another person wrote (WH07, ST38, WB24, WB29).</summary>
    PublicPost,

    /// <summary>What a member of staff, a parent or an account broke.</summary>
    Breach,

    /// <summary>How an adult showed themselves (JW07).</summary>
    SelfPortrayal,

    /// <summary>Whom it hits (WD06, WH30, ST42).</summary>
    Against,

    /// <summary>Abuse among children (WD74).</summary>
    AbuseType,

    /// <summary>Protected characteristics (WD31).</summary>
    Characteristic,

    /// <summary>Work or personal, in or out of hours, on whose device (ST06): it informs and never excludes.</summary>
    Context,

    /// <summary>Illegal or not, against a group or one person (JW47, JW49).</summary>
    Law,

    /// <summary>What kind of content it was (WD31).</summary>
    Content,
}

/// <summary>What a concern is marked with. A reporter picks few of these; whoever handles it classifies further.</summary>
public enum ConcernTag
{
    TextMessage = 101,
    Email,
    Call,
    InstantMessage,
    Picture,
    Clip,
    Comment,
    Blog,
    ChatRoom,
    Game,
    LiveStream,
    AnotherMethod,

    Cyber = 201,
    RacistOrReligious,
    Sexual,
    Sexist,
    Transphobic,
    Homophobic,
    Disablist,
    MixedForms,

    OffenceAtSchoolPeople = 301,
    UnsuitableInFeed,
    UnsuitableFromAnotherAccount,
    CopyrightOnAccount,
    UnderminingComments,
    CameThroughAnotherAccount,

    PretendsToBePerson = 401,
    PretendsToBeSchool,
    PretendsToBeClassAccount,

    UsedByFamily = 501,
    AdultMaterial,
    UsedWithoutLeave,
    PasswordKnown,
    PicturesTaken,
    SchoolWifiForSocialMedia,
    AnotherMisuse,

    FollowedAccount = 601,
    CommentedOnAccount,
    AskedToFollow,
    RequestToPersonalAccount,
    MessageToAccount,
    MessageToPersonalAccount,
    FormerPupil,

    AllegationsOrCyberbullying = 701,
    Complaint,
    Defamation,
    RemarksOnNamedPeople,
    Racism,
    Threats,
    ConcernInPublic,
    MaliciousOrFalse,
    PrivacyBroken,

    Unlawful = 801,
    Confidentiality,
    ThirdPartyConfidence,
    Copyright,
    Reputation,
    PersonalData,
    WorkingRelations,
    PersonalAccountMetSchoolAccount,
    AbusiveContent,
    Disrepute,
    PrivateConversationShared,
    StaffOnStaff,
    LinksSchoolToIllegality,
    LookedAtPupilsSites,
    ContactWithFormerPupil,
    DepartureFromPolicy,
    PersonalSiteLinked,
    SchoolSystemsMisused,
    InflammatoryExchange,
    ContactDetailsGiven,
    MessageToPupil,
    MeetingArranged,
    PersonalInformationSought,
    SchoolMattersDiscussed,
    InLessonTime,
    PicturePostedElsewhere,

    PortraysDisrepute = 901,
    LeadsToValidComplaint,
    DerogatoryOfSchoolOrStaff,
    DerogatoryOfPupilsOrParents,
    DoubtOfSuitability,

    AgainstSchool = 1001,
    AgainstStaff,
    AgainstGovernors,
    AgainstParents,
    AgainstPupils,
    AgainstOtherProfessionals,
    AgainstDecisions,

    DomesticAbuse = 1101,
    ChildSexualExploitation,
    HarmfulSexualBehaviour,
    SeriousYouthViolence,

    Age = 1201,
    Disability,
    GenderReassignment,
    MarriageOrCivilPartnership,
    PregnancyOrMaternity,
    Race,
    ReligionOrBelief,
    Sex,
    SexualOrientation,

    WorkUse = 1301,
    PersonalUse,
    InHours,
    OutOfHours,
    SchoolDevice,
    OwnDevice,
    OnPremises,
    OffPremises,
    LockedAccount,
    OpenAccount,

    MayBeIllegal = 1401,
    InappropriateButLegal,
    HateAgainstGroup,
    HarassmentOrThreat,

    /// <summary>The school may dislike it, and it is lawful to say (ST50).</summary>
    LawfulCriticism,

    AbusiveWords = 1501,
    DefamatoryWords,
    SexistWords,
    RacistWords,
    OtherDiscriminatoryWords,
    HarassingWords,
    BullyingWords,
}

public static class ConcernTags
{
    private static readonly ILookup<TagGroup, ConcernTag> ByGroup = Enum.GetValues<ConcernTag>().ToLookup(tag => tag.Group());

    public static TagGroup Group(this ConcernTag tag) => (TagGroup)((int)tag / 100);

    public static IReadOnlyList<ConcernTag> Of(TagGroup group) => [.. ByGroup[group]];
}
