using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Domain.People;
using SchoolSocial.Domain.Schools;
using SchoolSocial.Web.Hosting;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>Letters with a code: written into the out-tray in the save that makes the code, and saying nothing of any record.</summary>
public sealed class CodeLetters(SchoolDb db, Vault vault, WebSettings settings)
{
    public const string InvitationPath = "/invitation";
    public const string ResetPath = "/sign-in/reset";

    public void Invite(Person person, string school, OneTimeCode code, string shown) => Write(
        person, $"Your sign-in to SchoolSocial at {school}", InvitationPath, "I have an invitation code",
        $"You are invited to sign in to SchoolSocial at {school}.", code, shown);

    public void Reset(Person person, string school, OneTimeCode code, string shown) => Write(
        person, "Your new password for SchoolSocial", ResetPath, "I have a reset code",
        $"Somebody, we hope you, asked for a new password for SchoolSocial at {school}.", code, shown);

    private void Write(Person person, string subject, string path, string link, string opening, OneTimeCode code, string shown)
    {
        // A link is made of the address in the settings alone: the one a request came to may be anybody's.
        var where = settings.PublicAddress is { } address ? $"Open {new Uri(address, path)}" : $"Open SchoolSocial where your school keeps it and choose \"{link}\" on the sign-in page";
        var body = $"""
            Hello {person.Name}

            {opening}

            {where}
            School email: {person.Email}
            Code: {shown}

            The code works once, until {SchoolDates.Moment(code.ExpiresAt)}. Do not forward this letter. If you did not expect it, do
            nothing with the code and tell the school office.

            """;
        var id = Guid.CreateVersion7();
        db.Add(OutgoingMail.Write(id, person.SchoolId, person.Email!, subject, vault.Seal(body, id), code.IssuedAt, person.Id));
    }
}
