using Microsoft.AspNetCore.Identity;

namespace SchoolSocial.Data.SignIn;

/// <summary>How a person signs in. Its id is the person's; what they may do is in their appointments, never here.</summary>
public sealed class SignInUser : IdentityUser<Guid>
{
    public Guid SchoolId { get; set; }

    /// <summary>A day sign-in for supply staff ends by itself at this moment (UTC).</summary>
    public DateTime? EndsAt { get; set; }
}
