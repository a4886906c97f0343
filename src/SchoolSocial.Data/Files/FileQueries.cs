using Microsoft.EntityFrameworkCore;
using SchoolSocial.Domain.Common;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>The way to files leads through the record they belong to: whoever asks has found that within what they may see.</summary>
public static class FileQueries
{
    /// <summary>The files of a record that the asker was shown to be allowed to see, oldest first.</summary>
    public static IQueryable<StoredFile> FilesOf(this SchoolDb db, Root record) => db.Files
        .Where(file => file.SchoolId == record.SchoolId && file.AboutId == record.Id)
        .Include(file => file.Steps).OrderBy(file => file.KeptAt);

    public static Task<StoredFile?> FindFileAsync(this SchoolDb db, Root record, Guid id, CancellationToken cancel) =>
        db.FilesOf(record).SingleOrDefaultAsync(file => file.Id == id, cancel);
}
