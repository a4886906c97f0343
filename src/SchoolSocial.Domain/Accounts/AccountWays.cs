using SchoolSocial.Domain.Common;

namespace SchoolSocial.Domain.Accounts;

/// <summary>How a school names its accounts, how often they are looked at, and whether the public page is on. One row a school.</summary>
public sealed class AccountWays : Root
{
    private AccountWays(Guid schoolId)
        : base(schoolId)
    {
    }

    public string HandlePattern { get; private set; } = "";

    public string EmailPattern { get; private set; } = "";

    /// <summary>Anybody may read which accounts are really the school's.</summary>
    public bool ShowsOfficialAccounts { get; private set; }

    public HandlePattern Pattern => new(HandlePattern, EmailPattern);

    public static AccountWays Begin(Guid schoolId, HandlePattern pattern, bool showsOfficialAccounts, Actor actor, DateTime at)
    {
        var ways = new AccountWays(schoolId) { HandlePattern = pattern.Handle, EmailPattern = pattern.Email, ShowsOfficialAccounts = showsOfficialAccounts };
        ways.Record("account-ways.begun", actor, at);
        return ways;
    }

    public void Change(HandlePattern pattern, bool showsOfficialAccounts, Actor actor, DateTime at)
    {
        if (Pattern == pattern && ShowsOfficialAccounts == showsOfficialAccounts) return;
        (HandlePattern, EmailPattern, ShowsOfficialAccounts) = (pattern.Handle, pattern.Email, showsOfficialAccounts);
        Record("account-ways.changed", actor, at);
    }
}
