using Microsoft.EntityFrameworkCore;
using SchoolSocial.Data.Accounts;
using SchoolSocial.Domain.Accounts;
using SchoolSocial.Domain.Common;
using SchoolSocial.Web.Tests.Fixture;

namespace SchoolSocial.Web.Tests.Accounts;

/// <summary>Accounts as tests find them, entered by lawful steps.</summary>
internal static class RegisterScenes
{
    public static Task<Account> AccountAsync(
        this School school, string handle = "3ah_oakfield", AccountKind kind = AccountKind.Class, string className = "Kestrels", params (AccountPost Post, Holder Holder)[] people) => school.With(async db =>
    {
        var lead = SchoolStory.Actor(Role.ComputingLead);
        var taught = await db.Classes.SingleAsync(each => each.Name == className);
        var platform = await db.Platforms.SingleAsync(each => each.Name == "X (Twitter)");
        var identity = new AccountIdentity(platform.Id, kind, $"Account {handle}", handle, $"{handle.Split('_')[0]}@oakfield.example", AccountVisibility.Public, taught.SchoolYearId);
        var at = FakeTime.Start.AddDays(-20);
        var account = Account.Enter(SchoolStory.SchoolId, identity, new AccountUse("For parents."), kind is AccountKind.Class or AccountKind.Phase or AccountKind.WithPupils ? [taught.Id] : [], Domain.Schools.SchoolTime.DateOf(at), lead, at);
        foreach (var (post, holder) in people) account.Give(post, holder, at, null, lead, at);
        db.Add(account);
        await db.SaveChangesAsync();
        return account;
    });

    /// <summary>One that is used with pupils: the head has agreed to it, and it is live.</summary>
    public static async Task<Account> WithPupilsAsync(this School school, string handle)
    {
        var asked = await school.AccountAsync(handle, AccountKind.WithPupils);
        return await school.With(async db =>
        {
            var account = await db.Accounts.WithParts().SingleAsync(each => each.Id == asked.Id);
            account.Take(AccountStepKind.Approved, null, SchoolStory.Actor(Role.Headteacher), FakeTime.Start.AddDays(-19));
            account.Take(AccountStepKind.Opened, null, SchoolStory.Actor(Role.ComputingLead), FakeTime.Start.AddDays(-19));
            await db.SaveChangesAsync();
            return account;
        });
    }

    public static (AccountPost, Holder) As(this AccountPost post, Role person) => (post, Holder.Of(SchoolStory.PersonId(person)));
}
