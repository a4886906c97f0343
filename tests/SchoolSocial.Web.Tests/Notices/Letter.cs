using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Notices;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Notices;

/// <summary>Letters in the out-tray, opened as the person they are for would.</summary>
internal static class Letter
{
    public static async Task<IReadOnlyList<(OutgoingMail Mail, string Body)>> LettersTo(this School school, Role role)
    {
        await using var scope = school.Services.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<Vault>();
        var mail = await school.With(db => db.OutgoingMail.AsNoTracking().Where(letter => letter.PersonId == SchoolStory.PersonId(role)).OrderBy(letter => letter.WrittenAt).ToListAsync());
        return [.. mail.Select(letter => (letter, vault.Open(letter.Body, letter.Id)))];
    }
}
