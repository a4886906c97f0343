using System.Reflection;
using SchoolSocial.Data.Start;
using Xunit.Sdk;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>The test runs on the embedded engine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Sqlite]];
}

/// <summary>The same test runs on a live SQL Server where one is named, and is otherwise reported as skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqlServerAttribute : DataAttribute
{
    public OnSqlServerAttribute()
    {
        if (LiveSqlServer.Connection is null) Skip = $"{LiveSqlServer.Variable} holds no connection string of a SQL Server";
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.SqlServer]];
}
