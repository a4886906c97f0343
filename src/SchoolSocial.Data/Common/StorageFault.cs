using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace SchoolSocial.Data.Common;

/// <summary>A fault of the place where records are kept, not of what was to be kept: nothing was saved, and the same can be sent again.</summary>
public static class StorageFault
{
    public const string Full = "the disk is full";
    public const string ReadOnly = "the place where records are kept cannot be written";
    public const string Busy = "too many people are saving at once";
    public const string Away = "the database cannot be reached";

    /// <summary>What it is, in words; null where it is a fault of another kind.</summary>
    public static string? Of(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            var words = fault switch
            {
                SqliteException sqlite => Of(sqlite.SqliteErrorCode),
                SqlException server => OfServer(server.Number),
                IOException file => OfFile(file.HResult),
                UnauthorizedAccessException => ReadOnly,
                _ => null,
            };
            if (words is not null) return words;
        }

        return null;
    }

    // SQLITE_FULL, READONLY, CANTOPEN and IOERR, BUSY.
    private static string? Of(int code) => code switch
    {
        13 => Full,
        8 => ReadOnly,
        14 or 10 => Away,
        5 => Busy,
        _ => null,
    };

    // No space and no quota on Linux and macOS, no space on Windows; a read-only disk.
    private static string? OfFile(int code) => code switch
    {
        28 or 122 or 69 or unchecked((int)0x80070070) or unchecked((int)0x80070027) => Full,
        30 or unchecked((int)0x80070013) => ReadOnly,
        _ => null,
    };

    // No room for data or log; read-only; timeout and deadlock; no connection.
    private static string? OfServer(int number) => number switch
    {
        1101 or 1105 or 9002 => Full,
        3906 => ReadOnly,
        -2 or 1205 => Busy,
        -1 or 2 or 53 or 233 or 4060 or 10053 or 10054 or 10060 or 10061 => Away,
        _ => null,
    };
}
