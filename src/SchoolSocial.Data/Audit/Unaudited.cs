using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.Policies.Readings;

namespace SchoolSocial.Data.Audit;

/// <summary>The few kinds of row that may be saved without a fact. Everything else is a root or a part of one.</summary>
public static class Unaudited
{
    public static IReadOnlySet<Type> Types { get; } = new HashSet<Type>
    {
        // Sign-in: Identity writes its own stamps and counters; what matters of it is a fact on the person.
        typeof(SignInUser),
        typeof(IdentityUserClaim<Guid>),
        typeof(IdentityUserLogin<Guid>),
        typeof(IdentityUserRole<Guid>),
        typeof(IdentityUserToken<Guid>),
        typeof(IdentityRole<Guid>),
        typeof(IdentityRoleClaim<Guid>),

        // Answers that wait for their writer to sign in again, sealed to them; nothing has been done with them yet.
        typeof(KeptForm),

        // Post that says "look there" and nothing of what is there; the record it is about has the fact.
        typeof(Notice),
        typeof(OutgoingMail),
        typeof(Digest),

        // Worked out from a policy's audience and the appointments, and made anew from them; the reading itself is the record.
        typeof(ReadingAsk),

        // The machinery: which node runs a job, which keys and files belong to this database.
        typeof(Lease),
        typeof(Installation),
    };

    /// <summary>The chain itself, which only the save that writes it may touch.</summary>
    internal static bool IsChain(object row) => row is AuditEntry or AuditHead;
}
