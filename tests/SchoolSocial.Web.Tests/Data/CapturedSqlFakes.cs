using System.Collections;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace SchoolSocial.Web.Tests.Data;

/// <summary>Stands where SQL Server's own transaction cannot stand without a server.</summary>
internal sealed class NoTransaction(DbConnection connection) : DbTransaction
{
    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection DbConnection => connection;

    public override void Commit()
    {
    }

    public override void Rollback()
    {
    }
}

/// <summary>A command that is written down and never sent. Its parameters are SQL Server's own, for the type mappings set them up.</summary>
internal sealed class NotedCommand : DbCommand
{
    private readonly SqlCommand parameters = new();

    [AllowNull]
    public override string CommandText { get; set; } = "";

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => parameters.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override int ExecuteNonQuery() => throw new NotSupportedException();

    public override object ExecuteScalar() => throw new NotSupportedException();

    public override void Prepare()
    {
    }

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        parameters.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>What comes back: one row of nought for a count or a question, one row of one for each update, otherwise nothing.</summary>
internal sealed class NotedReader(string sql) : DbDataReader
{
    private readonly int updates = sql.Split("SELECT @@ROWCOUNT").Length - 1;
    private readonly bool isAnswer = sql.StartsWith("SELECT COUNT", StringComparison.Ordinal) || sql.StartsWith("SELECT CASE", StringComparison.Ordinal);
    private int result;
    private bool isRead;

    public override int Depth => 0;

    public override int FieldCount => updates > 0 || isAnswer ? 1 : 0;

    public override bool HasRows => FieldCount > 0;

    public override bool IsClosed => false;

    public override int RecordsAffected => updates;

    private int Answer => updates > 0 ? 1 : 0;

    public override object this[int ordinal] => Answer;

    public override object this[string name] => Answer;

    public override bool Read()
    {
        if (isRead || FieldCount == 0) return false;
        return isRead = true;
    }

    public override bool NextResult()
    {
        isRead = false;
        return ++result < updates;
    }

    public override bool IsDBNull(int ordinal) => false;

    public override T GetFieldValue<T>(int ordinal) => (T)Convert.ChangeType(Answer, typeof(T), null);

    public override object GetValue(int ordinal) => Answer;

    public override bool GetBoolean(int ordinal) => Answer != 0;

    public override byte GetByte(int ordinal) => (byte)Answer;

    public override short GetInt16(int ordinal) => (short)Answer;

    public override int GetInt32(int ordinal) => Answer;

    public override long GetInt64(int ordinal) => Answer;

    public override decimal GetDecimal(int ordinal) => Answer;

    public override double GetDouble(int ordinal) => Answer;

    public override float GetFloat(int ordinal) => Answer;

    public override string GetName(int ordinal) => "Answer";

    public override int GetOrdinal(string name) => 0;

    public override string GetDataTypeName(int ordinal) => "int";

    public override Type GetFieldType(int ordinal) => typeof(int);

    public override string GetString(int ordinal) => throw new NotSupportedException();

    public override char GetChar(int ordinal) => throw new NotSupportedException();

    public override Guid GetGuid(int ordinal) => throw new NotSupportedException();

    public override DateTime GetDateTime(int ordinal) => throw new NotSupportedException();

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) => throw new NotSupportedException();

    public override int GetValues(object[] values) => throw new NotSupportedException();

    public override IEnumerator GetEnumerator() => throw new NotSupportedException();
}
