using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data;
using SchoolSocial.Data.Common;
using SchoolSocial.Data.SignIn;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.People;

namespace SchoolSocial.Web.Features.SignIn;

/// <summary>The codes that are out, on paper and in letters.</summary>
public sealed class Codes(SchoolDb db, SchoolClock clock)
{
    public static TimeSpan Lifetime(CodePurpose purpose) => purpose == CodePurpose.Invitation ? TimeSpan.FromDays(7) : TimeSpan.FromDays(1);

    /// <summary>The code of this kind that still works, if there is one.</summary>
    public async Task<OneTimeCode?> LiveAsync(Guid personId, CodePurpose purpose, CancellationToken cancel) =>
        (await OfAsync(personId, purpose, cancel)).Find(code => code.IsLive(clock.Now));

    /// <summary>
    /// The person of this email whose code this is, with the code; null where it is wrong, used or run out. A wrong one counts against
    /// every code of that email that still works, once it is saved.
    /// </summary>
    public async Task<(Person Person, OneTimeCode Code)?> WeighAsync(string email, CodePurpose purpose, string typed, CancellationToken cancel)
    {
        var normalised = email.Trim().ToUpperInvariant();
        var live = new List<(Person Person, OneTimeCode Code)>();
        foreach (var person in await db.People.Where(person => person.NormalisedEmail == normalised).ToListAsync(cancel))
        {
            live.AddRange((await OfAsync(person.Id, purpose, cancel)).Where(code => code.IsLive(clock.Now)).Select(code => (person, code)));
        }

        var found = live.FindIndex(each => each.Code.Is(typed));
        if (found >= 0) return live[found];
        foreach (var (_, code) in live) code.Try(typed, clock.Now);
        return null;
    }

    /// <summary>Makes a new code, to be saved with what it belongs to; earlier ones of its kind stop working.</summary>
    public async Task<(OneTimeCode Code, string Shown)> IssueAsync(
        Person person, CodePurpose purpose, TimeSpan lifetime, Actor actor, CancellationToken cancel)
    {
        await WithdrawAsync(person.Id, purpose, actor, cancel);
        var issued = OneTimeCode.Issue(person.SchoolId, person.Id, purpose, clock.Now + lifetime, actor, clock.Now);
        db.Add(issued.Code);
        return issued;
    }

    /// <summary>
    /// An invitation to one record. It ends no other code and is shown on no page of the person's: who may not see the record is not to
    /// see that somebody was invited to it.
    /// </summary>
    public (OneTimeCode Code, string Shown) IssueFor(Person person, Guid recordId)
    {
        var issued = OneTimeCode.Issue(
            person.SchoolId, person.Id, CodePurpose.Invitation, clock.Now + Lifetime(CodePurpose.Invitation), Actor.Product(person.SchoolId), clock.Now, recordId);
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
