using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Notices;

/// <summary>A letter in the out-tray. Written in the save that causes it and sent afterwards, so that none is lost and none is sent for nothing.</summary>
public sealed class OutgoingMail : Entity
{
    public const int AddressMaxLength = 254;
    public const int SubjectMaxLength = 200;
    public const int FailureMaxLength = 400;

    private OutgoingMail()
    {
    }

    public Guid SchoolId { get; private set; }

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public Sealed Body { get; private set; } = null!;

    public DateTime WrittenAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>The moment of the next try; moves on after each failure.</summary>
    public DateTime DueAt { get; private set; }

    public int Tries { get; private set; }

    public string? LastFailure { get; private set; }

    public static OutgoingMail Write(Guid id, Guid schoolId, string to, string subject, Sealed body, DateTime at) => new(id)
    {
        SchoolId = schoolId,
        To = to,
        Subject = subject,
        Body = body,
        WrittenAt = at,
        DueAt = at,
    };

    public void Sent(DateTime at) => SentAt = at;

    /// <summary>Waits twice as long after each failure, from one minute to six hours.</summary>
    public void Failed(string why, DateTime at)
    {
        Tries++;
        LastFailure = why.Length > FailureMaxLength ? why[..FailureMaxLength] : why;
        DueAt = at.AddMinutes(Math.Min(360, Math.Pow(2, Tries - 1)));
    }

    private OutgoingMail(Guid id)
        : base(id)
    {
    }
}
