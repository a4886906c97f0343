using SchoolSocial.Domain.Policies.Reviews;
using SchoolSocial.Domain.Policies.SigningOff;
using SchoolSocial.Domain.Policies.Texts;

namespace SchoolSocial.Domain.Policies;

/// <summary>What a policy is about: the list of required ones is kept by these.</summary>
public enum PolicyKind
{
    Other,
    SocialMedia,
    AcceptableUse,
    OnlineSafety,
    Communication,
    ChildProtection,
    StaffConduct,
    Behaviour,
    AntiBullying,
    Complaints,
    Whistleblowing,
    Disciplinary,
    DataProtection,
    Photography,

    /// <summary>An agreement that stands beside policies, such as a professional conduct agreement (JW60).</summary>
    Agreement,

    /// <summary>A document of another body that people here must read (WB14).</summary>
    ExternalReading,
}

/// <summary>Where a policy was taken from (JW01).</summary>
public sealed record Upstream(string Body, string Title, DateOnly? IssuedOn)
{
    public const int BodyMaxLength = 120;
    public const int TitleMaxLength = 160;
}

/// <summary>That the policy's effect on equality was assessed, when and by whom (WB03).</summary>
public sealed record EqualityNote(DateOnly DoneOn, string By)
{
    public const int ByMaxLength = 120;
}

/// <summary>What is known of a policy beside its text.</summary>
public sealed record PolicyDetails(
    string Title,
    PolicyKind Kind,
    string? Number,
    Guid OwnerId,
    Audience Binding,
    Audience Guidance,
    ReviewRule? Review,
    SignOffRule SignOff,
    Guid? CommitteeId = null,
    Upstream? Upstream = null,
    EqualityNote? Equality = null,
    int ReadWithinDays = PolicyDetails.UsualReadingDays)
{
    public const int UsualReadingDays = 14;
    public const int MostReadingDays = 90;

    /// <summary>Those of the audience whom the product can ask to read and sign.</summary>
    public const Audience CanBeAsked = Audience.Staff | Audience.Governors | Audience.Helpers | Audience.CentralServices;
}
