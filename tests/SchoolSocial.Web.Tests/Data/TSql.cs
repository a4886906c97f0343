using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Microsoft's own parser of T-SQL, in place of a server.</summary>
internal static class TSql
{
    public static void ShouldRead(string sql)
    {
        FaultsOf(sql).ShouldBeEmpty(sql);
    }

    public static IReadOnlyList<string> FaultsOf(string sql)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }
}
