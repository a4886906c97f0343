using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Demo;
using SchoolSocial.Domain.Common;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>The invented people a visitor may sign in as: in Development, and only where the demo school was moved in.</summary>
public sealed class DemoSignIns(SchoolDb db, IHostEnvironment environment)
{
    public static string Password => DemoFill.Password;

    public async Task<IReadOnlyList<DemoSignIn>> ListAsync(CancellationToken cancel)
    {
        if (!environment.IsDevelopment()) return [];
        var marked = await (from user in db.Users where user.SecondFactorOff join person in db.People on user.Id equals person.Id select person).AsNoTracking().ToListAsync(cancel);
        var ids = marked.Select(person => person.Id).ToList();
        var roles = await db.Appointments.AsNoTracking().Where(appointment => ids.Contains(appointment.PersonId) && appointment.IsConfirmed).ToListAsync(cancel);
        return [.. marked.OrderBy(person => DemoStaff.SignIns.ToList().IndexOf(person.Email ?? "")).Select(person => new DemoSignIn(person.Email!, person.Name, TitlesOf(person.Id)))];

        string TitlesOf(Guid personId) => string.Join(", ", roles
            .Where(appointment => appointment.PersonId == personId).Select(appointment => appointment.Role).Distinct().Order().Select(role => role.Title()));
    }
}

public sealed record DemoSignIn(string Email, string Name, string Roles);
