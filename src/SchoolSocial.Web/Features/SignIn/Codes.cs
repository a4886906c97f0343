using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>The codes that are out: of each kind a person has one at most, the newest.</summary>
public sealed class Codes(SchoolDb db, SchoolClock clock)
{
    /// <summary>The code of this kind that still works, if there is one.</summary>
    public async Task<OneTimeCode?> LiveAsync(Guid personId, CodePurpose purpose, CancellationToken cancel) =>
        (await OfAsync(personId, purpose, cancel)).Find(code => code.IsLive(clock.Now));

    /// <summary>Makes a new code, to be saved with what it belongs to; an earlier one stops working.</summary>
    public async Task<(OneTimeCode Code, string Shown)> IssueAsync(
        Person person, CodePurpose purpose, TimeSpan lifetime, Actor actor, CancellationToken cancel)
    {
        await WithdrawAsync(person.Id, purpose, actor, cancel);
        var issued = OneTimeCode.Issue(person.SchoolId, person.Id, purpose, clock.Now + lifetime, actor, clock.Now);
        db.Add(issued.Code);
        return issued;
    }

    public async Task WithdrawAsync(Guid personId, CodePurpose purpose, Actor actor, CancellationToken cancel)
    {
        foreach (var earlier in await OfAsync(personId, purpose, cancel))
        {
            if (earlier.IsLive(clock.Now)) earlier.Withdraw(actor, clock.Now);
        }
    }

    private Task<List<OneTimeCode>> OfAsync(Guid personId, CodePurpose purpose, CancellationToken cancel) =>
        db.OneTimeCodes.Where(code => code.PersonId == personId && code.Purpose == purpose).ToListAsync(cancel);
}
