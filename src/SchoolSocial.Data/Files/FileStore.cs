using System.IO.Pipelines;
using System.Security.Cryptography;
using SchoolSocial.Data.Common;
using SchoolSocial.Domain.Files;

namespace SchoolSocial.Data.Files;

/// <summary>
/// The bytes of kept files, sealed, each under its id. A file is received aside, put into its place just before its record is saved, and
/// is only ever found through that record: whatever is cut in between leaves nothing but a sealed orphan for the sweep.
/// </summary>
public sealed class FileStore(DataFolder folder, KeyRing keys)
{
    private const int BufferLength = 1 << 17;
    private const string Ending = ".sealed";

    private string Store => Path.Combine(folder.Files, "kept");

    /// <summary>
    /// Reads a file from wherever it comes, never whole in memory and never in the open on disk. What is of no allowed kind, too large or
    /// cannot be written is refused in words, and nothing of it stays.
    /// </summary>
    public async Task<FileReception> ReceiveAsync(Stream from, FileLimits limits, CancellationToken cancel)
    {
        var buffer = new byte[BufferLength];
        var read = await from.ReadAtLeastAsync(buffer.AsMemory(0, FileSigns.HeadLength), FileSigns.HeadLength, throwOnEndOfStream: false, cancel);
        if (read == 0) return FileReception.Refused("Choose a file that is not empty.");
        if (FileSigns.KindOf(buffer.AsSpan(0, read)) is not { } kind || !limits.Kinds.Contains(kind)) return FileReception.Refused(limits.WrongKind);
        var id = Guid.CreateVersion7();
        var part = Path.Combine(folder.Incoming, $"{id:N}{Ending}");
        var isWhole = false;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            await using var file = Create(part);
            await using var sealing = SealedFile.Seal(file, keys, id);
            var length = 0L;
            for (; read > 0; read = await from.ReadAsync(buffer, cancel))
            {
                length += read;
                if (length > limits.For(kind)) return FileReception.Refused(limits.TooLarge(kind));
                if (kind is FileKind.Text or FileKind.Email && IsForeign(buffer.AsSpan(0, read))) return FileReception.Refused(limits.WrongKind);
                hash.AppendData(buffer, 0, read);
                sealing.Write(buffer.AsSpan(0, read));
            }

            sealing.Finish();
            file.Flush(flushToDisk: true);
            isWhole = true;
            return FileReception.Of(new ReceivedFile(new FileContent(id, kind, length, Convert.ToHexString(hash.GetCurrentHash())), part));
        }
        catch (Exception fault) when (StorageFault.Of(fault) is { } words)
        {
            return FileReception.Refused($"The file could not be kept: {words}. Nothing of it was kept. Tell the person who looks after SchoolSocial.");
        }
        finally
        {
            if (!isWhole) File.Delete(part);
        }
    }

    /// <summary>
    /// The clean copy of a received picture in place of it, where nobody will ever need the original: without the data around it that says where
    /// and when it was taken, and of no more than a size.
    /// </summary>
    public async Task<FileReception> CleanAsync(ReceivedFile received, FileLimits limits, CancellationToken cancel)
    {
        await using (var measured = OpenAt(received.Path, received.Content.Id))
        {
            if (PictureSize.Of(received.Content.Kind, measured) is not { } size) return FileReception.Refused("This picture cannot be read. Save it anew as a JPEG or PNG picture.");
            if (Math.Max(size.Width, size.Height) > PictureSize.Greatest) return FileReception.Refused($"The picture is {size.Width} by {size.Height} pixels. Make it smaller first: at most {PictureSize.Greatest} on each side.");
        }

        var pipe = new Pipe();
        var writing = WriteCleanAsync(received, pipe.Writer, cancel);
        var clean = await ReceiveAsync(pipe.Reader.AsStream(), limits, cancel);

        // Whoever reads is done, so that a writer whose reader gave up is not left waiting.
        await pipe.Reader.CompleteAsync();
        await writing;
        return clean;
    }

    /// <summary>Puts a received file into its place. Its record is saved right after.</summary>
    public void Keep(ReceivedFile received)
    {
        var path = PathOf(received.Content.Id);
        DataFolder.Make(Path.GetDirectoryName(path)!);
        File.Move(received.Path, path, overwrite: false);
    }

    /// <summary>The original, opened as it is read.</summary>
    /// <exception cref="FileNotFoundException">It is not in the data folder.</exception>
    /// <exception cref="CryptographicException">It is not what was kept.</exception>
    public Stream Open(Guid id) => OpenAt(PathOf(id), id);

    private OpeningStream OpenAt(string path, Guid id)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        try
        {
            return SealedFile.Open(file, keys, id);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public bool Holds(Guid id) => File.Exists(PathOf(id));

    /// <summary>Removes the bytes for good: first what their key is made from, so that what the disk may keep of them says nothing.</summary>
    public void Destroy(Guid id)
    {
        try
        {
            using (var file = new FileStream(PathOf(id), FileMode.Open, FileAccess.Write, FileShare.Read | FileShare.Delete))
            {
                file.Write(new byte[SealedFile.BeginningLength]);
                file.Flush(flushToDisk: true);
            }

            File.Delete(PathOf(id));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // A second try after a crash: there is nothing left to destroy.
        }
    }

    /// <summary>Every file that lies in its place, with the moment it was written.</summary>
    internal IEnumerable<(Guid Id, DateTime At)> Kept() => Within(Store);

    /// <summary>Uploads that were cut off: nobody can be waiting for them a day later.</summary>
    internal int RemoveUnfinished(DateTime before)
    {
        var old = Within(folder.Incoming).Where(file => file.At < before).ToList();
        foreach (var (id, _) in old) File.Delete(Path.Combine(folder.Incoming, $"{id:N}{Ending}"));
        return old.Count;
    }

    private static IEnumerable<(Guid Id, DateTime At)> Within(string place)
    {
        if (!Directory.Exists(place)) yield break;
        foreach (var path in Directory.EnumerateFiles(place, $"*{Ending}", SearchOption.AllDirectories))
        {
            if (Guid.TryParseExact(Path.GetFileNameWithoutExtension(path), "N", out var id)) yield return (id, File.GetLastWriteTimeUtc(path));
        }
    }

    private async Task WriteCleanAsync(ReceivedFile received, PipeWriter to, CancellationToken cancel)
    {
        try
        {
            await using var original = OpenAt(received.Path, received.Content.Id);
            await CleanCopy.WriteAsync(received.Content.Kind, original, to.AsStream(leaveOpen: true), cancel);
        }
        finally
        {
            await to.CompleteAsync();
        }
    }

    private static bool IsForeign(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (FileSigns.IsForeignToText(value)) return true;
        }

        return false;
    }

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    // By the last two letters, which are random: no folder grows too long to list.
    private string PathOf(Guid id) => Path.Combine(Store, $"{id:N}"[^2..], $"{id:N}{Ending}");
}
