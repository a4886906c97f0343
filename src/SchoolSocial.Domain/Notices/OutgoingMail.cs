using System.Linq.Expressions;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Notices;

/// <summary>A letter in the out-tray. Written in the save that causes it and sent afterwards, so that none is lost and none is sent for nothing.</summary>
public sealed class OutgoingMail : Entity
{
    public const int AddressMaxLength = 254;
    public const int SubjectMaxLength = 200;
    public const int FailureMaxLength = 400;

    /// <summary>No letter waits longer than this of its own; one that does was dated by a clock that was wrong, and goes now.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(4);

    /// <summary>After so many failures somebody has to see to it.</summary>
    public const int TroublingTries = 5;

    private OutgoingMail()
    {
    }

    public Guid SchoolId { get; private set; }

    /// <summary>Whom it is for, so that a letter that fails can go to the address they have by then.</summary>
    public Guid? PersonId { get; private set; }

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public Sealed Body { get; private set; } = null!;

    public DateTime WrittenAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>The moment of the next try; moves on after each failure.</summary>
    public DateTime DueAt { get; private set; }

    public int Tries { get; private set; }

    public string? LastFailure { get; private set; }

    /// <summary>To be handed over at a moment, for queries.</summary>
    public static Expression<Func<OutgoingMail, bool>> IsDue(DateTime at)
    {
        var beyond = at + LongestWait;
        return letter => letter.SentAt == null && (letter.DueAt <= at || letter.DueAt > beyond);
    }

    /// <summary>Tried, and not yet gone, for queries.</summary>
    public static Expression<Func<OutgoingMail, bool>> HasFailed { get; } = letter => letter.SentAt == null && letter.Tries > 0;

    public static OutgoingMail Write(Guid id, Guid schoolId, string to, string subject, Sealed body, DateTime at, Guid? personId = null, DateTime? dueAt = null) => new(id)
    {
        SchoolId = schoolId,
        PersonId = personId,
        To = to,
        Subject = subject,
        Body = body,
        WrittenAt = at,
        DueAt = dueAt ?? at,
    };

    public void Sent(DateTime at) => SentAt = at;

    /// <summary>Waits twice as long after each failure, from one minute to six hours.</summary>
    public void Failed(string why, DateTime at)
    {
        Tries++;
        LastFailure = why.Length > FailureMaxLength ? why[..FailureMaxLength] : why;
        DueAt = at.AddMinutes(Math.Min(360, Math.Pow(2, Tries - 1)));
    }

    /// <summary>Somebody has seen to it: it goes now, to the address the person has now.</summary>
    public void TryAgain(string to, DateTime at)
    {
        To = to;
        DueAt = at;
    }

    private OutgoingMail(Guid id)
        : base(id)
    {
    }
}
