using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SchoolSocial.Web.Tests.Fixture;

/// <summary>Lets something happen in the middle of a request: once, as soon as the school has been asked for something.</summary>
public sealed class Meanwhile : DbCommandInterceptor
{
    private string asked = "";
    private Func<Task>? happens;

    /// <param name="words">Part of the command after which it happens.</param>
    /// <param name="act">What happens, as another person's request.</param>
    public void After(string words, Func<Task> act) => (asked, happens) = (words, act);

    /// <summary>Has it happened?</summary>
    public bool IsOver => happens is null;

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (happens is { } act && command.CommandText.Contains(asked, StringComparison.Ordinal))
        {
            happens = null;
            await act();
        }

        return result;
    }
}
