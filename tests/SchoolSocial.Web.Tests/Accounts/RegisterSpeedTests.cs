using System.Diagnostics;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;
using Xunit.Abstractions;

namespace SchoolSocial.Web.Tests.Accounts;

[Collection(Alone.Name)]
public sealed class RegisterSpeedTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Register_page_for_a_thousand_accounts_takes_at_most_twice_the_time_of_fifty()
    {
        using var school = new School();
        var lead = await school.As(Role.ComputingLead);
        await AddAsync(school, 0, 50);
        var fifty = await MedianAsync(lead);
        await AddAsync(school, 50, 1_000);
        (await lead.See("/accounts")).Text.ShouldContain("1,000 accounts");
        var thousand = await MedianAsync(lead);
        output.WriteLine($"50 accounts: {fifty:0.0} ms; 1,000 accounts: {thousand:0.0} ms");
        thousand.ShouldBeLessThanOrEqualTo((2 * fifty) + 5);
    }

    private static async Task<double> MedianAsync(Visitor lead)
    {
        for (var warm = 0; warm < 25; warm++) await lead.See("/accounts");
        var times = new List<double>();
        for (var round = 0; round < 15; round++)
        {
            var watch = Stopwatch.StartNew();
            await lead.See("/accounts");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static async Task AddAsync(School school, int from, int to)
    {
        var lead = SchoolStory.Actor(Role.ComputingLead);
        await school.With(async db =>
        {
            var platform = db.Platforms.Local.FirstOrDefault() ?? db.Platforms.AsEnumerable().First();
            for (var i = from; i < to; i++)
            {
                var identity = new AccountIdentity(platform.Id, AccountKind.WholeSchool, $"Account {i:0000}", $"account{i:0000}", $"account{i:0000}@oakfield.example", AccountVisibility.Public);
                var account = Account.Enter(SchoolStory.SchoolId, identity, new AccountUse("For parents."), [], school.Time.Today, lead, school.Time.Now);
                account.Give(AccountPost.Custodian, Holder.Of(lead.PersonId), school.Time.Now, null, lead, school.Time.Now);
                db.Add(account);
            }

            await db.SaveChangesAsync();
        });
    }
}
