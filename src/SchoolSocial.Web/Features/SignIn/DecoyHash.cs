using Microsoft.AspNetCore.Identity;
using SchoolSocial.Data.SignIn;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>A password nobody has, weighed where there is none, so that an unknown email takes as long as a known one.</summary>
public sealed class DecoyHash(IPasswordHasher<SignInUser> hasher)
{
    private readonly SignInUser nobody = new();
    private readonly Lazy<string> hash = new(() => hasher.HashPassword(new SignInUser(), Guid.CreateVersion7().ToString()));

    public void Weigh(string password) => _ = hasher.VerifyHashedPassword(nobody, hash.Value, password);
}
