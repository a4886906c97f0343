// EF offers no public place between a query and its translation; this is the one test that reaches for it.
#pragma warning disable EF1001
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>
/// Every query that the product asks of SQLite in any test is also put to the SQL Server context (which has no server), and the T-SQL it
/// becomes is read by Microsoft's parser. What cannot be translated or read fails the test in whose school it was asked.
/// </summary>
internal static partial class QueryWatch
{
    private static readonly ConcurrentDictionary<string, Outcome> Known = new();

    /// <summary>All kinds of query met so far in this run.</summary>
    public static IReadOnlyCollection<Outcome> Met => [.. Known.Values];

    public static void On(DbContextOptionsBuilder options) => options.ReplaceService<IQueryCompiler, Watcher>();

    /// <param name="query">As the product asks it; what it takes from the context that asks is read now, while that is open.</param>
    /// <param name="result">What it is asked to give: a sequence, or one value.</param>
    public static Outcome Try(Expression query, Type result)
    {
        var key = $"{result}: {query}";
        return Known.TryGetValue(key, out var known) ? known : Known.GetOrAdd(key, _ => Ask(query, Given(result)));
    }

    private static Outcome Ask(Expression query, Type result)
    {
        var sql = new List<string>();
        var fault = Ask(query, result, inOne: false, sql);

        // The later parts of a query in several are sent only where the first finds rows; in one, all its tables are there.
        if (query.ToString().Contains(nameof(RelationalQueryableExtensions.AsSplitQuery), StringComparison.Ordinal)) fault ??= Ask(query, result, inOne: true, sql);
        return new Outcome(query.ToString(), sql, fault ?? sql.SelectMany(TSql.FaultsOf).FirstOrDefault() ?? sql.Select(CountedAnew).FirstOrDefault(each => each is not null));
    }

    // Where the filter asks something of other tables, EF Core 6 may count every group by a search of its own: seconds, where one pass takes a moment.
    private static string? CountedAnew(string sql) =>
        sql.Contains("\nGROUP BY", StringComparison.Ordinal) && CountWithin().IsMatch(sql) ? "Each group is counted by a search of its own: use Counting.CountsAsync." : null;

    [GeneratedRegex("""^SELECT (?:(?!\nFROM ).)*\(\s*SELECT COUNT\(""", RegexOptions.Singleline)]
    private static partial Regex CountWithin();

    private static string? Ask(Expression query, Type result, bool inOne, List<string> sql)
    {
        var before = sql.Count;
        try
        {
            using var db = CapturedSql.Open(sql);
            Run(db, new Moved(db.Model, inOne).Visit(query)!, result);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // With the command noted the translation is done: no rows came, and a query that must find one says so.
            if (sql.Count == before) return $"{(fault.InnerException ?? fault).GetType().Name}: {(fault.InnerException ?? fault).Message}";
        }

        return null;
    }

    private static void Run(DbContext db, Expression query, Type result) =>
        typeof(QueryWatch).GetMethod(nameof(RunAs), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
            .MakeGenericMethod(result).CreateDelegate<Action<DbContext, Expression>>()(db, query);

    private static void RunAs<TResult>(DbContext db, Expression query)
    {
        var answer = ((IQueryable)db.Set<Domain.Schools.School>()).Provider.Execute<TResult>(query);
        if (answer is not System.Collections.IEnumerable rows || answer is string or byte[]) return;
        foreach (var _ in rows)
        {
            // Asked for, so that the command is made.
        }
    }

    private static Type Given(Type result)
    {
        if (!result.IsGenericType) return result;
        var kind = result.GetGenericTypeDefinition();
        if (kind == typeof(Task<>)) return result.GetGenericArguments()[0];
        return kind == typeof(IAsyncEnumerable<>) ? typeof(IEnumerable<>).MakeGenericType(result.GetGenericArguments()) : result;
    }

    /// <param name="Query">As the product wrote it.</param>
    /// <param name="Sql">What SQL Server would get.</param>
    /// <param name="Fault">Why it would not do.</param>
    internal sealed record Outcome(string Query, IReadOnlyList<string> Sql, string? Fault);

    /// <summary>The same query on the tables of another model.</summary>
    private sealed class Moved(IModel model, bool inOne) : ExpressionVisitor
    {
        private static readonly Type[] Linq = [typeof(Queryable), typeof(EntityFrameworkQueryableExtensions), typeof(RelationalQueryableExtensions)];

        public override Expression? Visit(Expression? node) => node is not null and not QueryRootExpression && typeof(IQueryable).IsAssignableFrom(node.Type) && IsValue(node)
            ? Held((IQueryable)Expression.Lambda(node).Compile().DynamicInvoke()!)
            : base.Visit(node);

        protected override Expression VisitExtension(Expression node) =>
            node is QueryRootExpression root ? new QueryRootExpression(model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            inOne && node.Method.Name == nameof(RelationalQueryableExtensions.AsSplitQuery) ? Visit(node.Arguments[0])! : base.VisitMethodCall(node);

        // A list in memory holds only itself.
        private Expression? Held(IQueryable value) => value.Expression is ConstantExpression itself ? itself : Visit(value.Expression);

        // A table or query that is taken from a variable or given by a method of ours, and hangs on no row of the query around it.
        private static bool IsValue(Expression node) =>
            (node is ConstantExpression or MemberExpression || (node is MethodCallExpression call && !Linq.Contains(call.Method.DeclaringType!))) && !Parameters.In(node);
    }

    private sealed class Parameters : ExpressionVisitor
    {
        private bool found;

        public static bool In(Expression node)
        {
            var search = new Parameters();
            search.Visit(node);
            return search.found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            found = true;
            return node;
        }
    }

#pragma warning disable EF1001 // The only place where every query of a context passes, in whatever way it is asked.
    private sealed class Watcher(
        IQueryContextFactory contexts, ICompiledQueryCache cache, ICompiledQueryCacheKeyGenerator keys, IDatabase database,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger, ICurrentDbContext current, IEvaluatableExpressionFilter filter, IModel model)
        : QueryCompiler(contexts, cache, keys, database, logger, current, filter, model)
    {
        public override TResult Execute<TResult>(Expression query)
        {
            Look(query, typeof(TResult));
            return base.Execute<TResult>(query);
        }

        public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
        {
            Look(query, typeof(TResult));
            return base.ExecuteAsync<TResult>(query, cancellationToken);
        }

        private static void Look(Expression query, Type result)
        {
            var outcome = Try(query, result);
            if (outcome.Fault is { } fault) throw new NotOnSqlServerException($"SQL Server would refuse this query: {fault}\n{outcome.Query}\n{string.Join('\n', outcome.Sql)}");
        }
    }
#pragma warning restore EF1001
}

internal sealed class NotOnSqlServerException(string message) : Exception(message);
