namespace SchoolSocial.Domain.Policies;

/// <summary>How a version stands. Always worked out from records, never stored.</summary>
public enum PolicyStatus
{
    Draft,
    InReview,
    AgreedUnsigned,
    PartSigned,
    InForce,
    Due,
    Overdue,
    Superseded,
    Withdrawn,
}
