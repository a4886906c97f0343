using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SchoolSocial.Data.Files;
using SchoolSocial.Data.Start;
using SchoolSocial.Domain.Files;
using SchoolSocial.Web.Tests.Backup;
using SchoolSocial.Web.Tests.Data;

namespace SchoolSocial.Web.Tests.Files;

/// <summary>Rules FIL-01 to FIL-08, FIL-14 and FIL-15 of docs/rules/files.md.</summary>
public sealed class FileStoreTests
{
    [Fact]
    public async Task FIL_04_What_is_kept_opens_as_it_came_and_is_not_in_the_open_on_disk()
    {
        await using var cellar = await Cellar.OpenAsync();
        var bytes = new byte[3_500_000];
        RandomNumberGenerator.Fill(bytes.AsSpan(8));
        "%PDF-1.4"u8.CopyTo(bytes);
        var file = await KeepAsync(cellar, bytes);
        (file.Kind, file.Length, file.Sha256).ShouldBe((FileKind.Pdf, bytes.Length, Convert.ToHexString(SHA256.HashData(bytes))));
        (await ReadAsync(cellar, file.Id)).ShouldBe(bytes);
        var path = OnDisk(cellar).ShouldHaveSingleItem();
        Path.GetFileName(path).ShouldBe($"{file.Id:N}.sealed");
        (await File.ReadAllBytesAsync(path)).AsSpan().IndexOf(bytes.AsSpan(1_000, 64)).ShouldBe(-1);
    }

    [Fact]
    public async Task FIL_04_Altered_cut_or_put_in_the_place_of_another_it_does_not_open()
    {
        await using var cellar = await Cellar.OpenAsync();
        var one = await KeepAsync(cellar, Samples.Pdf);
        var other = await KeepAsync(cellar, Samples.Text);
        var (path, otherPath) = (PathOf(cellar, one.Id), PathOf(cellar, other.Id));
        var whole = await File.ReadAllBytesAsync(path);
        foreach (var at in (int[])[0, 4, 12, 45, whole.Length - 1])
        {
            var bent = whole.ToArray();
            bent[at] ^= 1;
            await File.WriteAllBytesAsync(path, bent);
            await Should.ThrowAsync<CryptographicException>(() => ReadAsync(cellar, one.Id));
        }

        await File.WriteAllBytesAsync(path, whole[..^5]);
        await Should.ThrowAsync<CryptographicException>(() => ReadAsync(cellar, one.Id));
        await File.WriteAllBytesAsync(path, await File.ReadAllBytesAsync(otherPath));
        await Should.ThrowAsync<CryptographicException>(() => ReadAsync(cellar, one.Id));
        await File.WriteAllBytesAsync(path, whole);
        (await ReadAsync(cellar, one.Id)).ShouldBe(Samples.Pdf);
    }

    [Fact]
    public async Task FIL_02_A_stream_of_two_gigabytes_is_refused_and_never_held()
    {
        await using var cellar = await Cellar.OpenAsync();
        using var endless = new Endless(2L << 30, "\0\0\0\u0018ftypisom\0\0\u0002\0"u8.ToArray());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reception = await Store(cellar).ReceiveAsync(endless, FileLimits.Evidence, default);
        reception.Problem.ShouldBe("The video is larger than 500 MB. Cut it to the part that matters, or keep it safe and say where it is.");
        endless.Sent.ShouldBeLessThan(501L << 20);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(20L << 20);
        OnDisk(cellar).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_096)]
    [InlineData(131_072)]
    [InlineData(1_048_576)]
    [InlineData(1_048_577)]
    public async Task FIL_04_Every_length_around_a_chunk_comes_back_whole(int extra)
    {
        await using var cellar = await Cellar.OpenAsync();
        var bytes = Encoding.ASCII.GetBytes("words" + new string('x', extra));
        (await ReadAsync(cellar, (await KeepAsync(cellar, bytes)).Id)).ShouldBe(bytes);
    }

    [Fact]
    public async Task FIL_01_A_wrong_kind_an_empty_file_and_a_program_behind_words_leave_nothing()
    {
        await using var cellar = await Cellar.OpenAsync();
        foreach (var (bytes, words) in ((byte[], string)[])
        [
            ([], "Choose a file that is not empty."),
            (Samples.WebPage, "This kind of file cannot be kept here."),
            ([.. Encoding.ASCII.GetBytes(new string('w', 200_000)), 0, 1, 2], "This kind of file cannot be kept here."),
        ])
        {
            using var stream = new MemoryStream(bytes);
            (await Store(cellar).ReceiveAsync(stream, FileLimits.Evidence, default)).Problem!.ShouldStartWith(words);
        }

        using var document = new MemoryStream(Samples.Pdf);
        (await Store(cellar).ReceiveAsync(document, FileLimits.Pictures, default)).Problem.ShouldNotBeNull("a picture was asked for");
        OnDisk(cellar).ShouldBeEmpty();
    }

    [Fact]
    public async Task FIL_02_A_sender_that_is_cut_off_leaves_nothing()
    {
        await using var cellar = await Cellar.OpenAsync();
        using var broken = new Endless(1L << 30, "%PDF-1.4"u8.ToArray()) { BreaksAt = 5_000_000 };
        await Should.ThrowAsync<IOException>(() => Store(cellar).ReceiveAsync(broken, FileLimits.Evidence, default));
        OnDisk(cellar).ShouldBeEmpty();
    }

    [SmallDiskFact]
    public async Task FIL_06_A_full_disk_is_told_in_words_and_leaves_nothing_half_kept()
    {
        using var disk = SmallDisk.Mount(12);
        await using var cellar = await Cellar.OpenAsync(Engine.Sqlite, disk.Path);
        using var large = new Endless(40L << 20, "%PDF-1.4"u8.ToArray());
        var reception = await Store(cellar).ReceiveAsync(large, FileLimits.Evidence, default);
        reception.Problem.ShouldBe("The file could not be kept: the disk is full. Nothing of it was kept. Tell the person who looks after SchoolSocial.");
        OnDisk(cellar).ShouldBeEmpty();
        (await KeepAsync(cellar, Samples.Pdf)).Length.ShouldBe(Samples.Pdf.Length);
    }

    [Fact]
    public async Task FIL_07_The_sweep_clears_what_no_record_names_and_nothing_else()
    {
        await using var cellar = await Cellar.OpenAsync();
        var kept = await KeepAsync(cellar, Samples.Pdf);
        var unnamed = await ReceiveAsync(cellar, Samples.Text);
        Store(cellar).Keep(unnamed);
        var unfinished = await ReceiveAsync(cellar, Samples.Text);
        var now = DateTime.SpecifyKind(File.GetLastWriteTimeUtc(PathOf(cellar, kept.Id)), DateTimeKind.Utc);
        (await SweepAsync(cellar, now + TimeSpan.FromHours(23))).ShouldBe(0);
        (await SweepAsync(cellar, now + TimeSpan.FromHours(25))).ShouldBe(1);
        OnDisk(cellar).Select(Path.GetFileNameWithoutExtension).ShouldBe([$"{kept.Id:N}", $"{unnamed.Content.Id:N}"], ignoreOrder: true);
        (await SweepAsync(cellar, now + TimeSpan.FromDays(31))).ShouldBe(1);
        (await SweepAsync(cellar, now + TimeSpan.FromDays(31))).ShouldBe(0);
        (await ReadAsync(cellar, kept.Id)).ShouldBe(Samples.Pdf);
        unfinished.Dispose();
    }

    [Fact]
    public async Task FIL_14_Agreed_but_cut_before_the_bytes_went_the_sweep_finishes_it()
    {
        await using var cellar = await Cellar.OpenAsync();
        var file = await KeepAsync(cellar, Samples.Jpeg);
        await cellar.DoAsync(async db =>
        {
            var found = await db.Files.Include(each => each.Steps).SingleAsync(each => each.Id == file.Id);
            found.SealAsImage(cellar.Teacher, cellar.Now);
            found.AdviseDestruction(cellar.Vault.Seal("The police, by telephone", file.Id), cellar.Teacher, cellar.Now);
            await db.SaveChangesAsync();
        });
        (await SweepAsync(cellar, cellar.Now)).ShouldBe(0);
        await cellar.DoAsync(async db =>
        {
            var found = await db.Files.Include(each => each.Steps).SingleAsync(each => each.Id == file.Id);
            found.AgreeToDestruction(null, cellar.Head, cellar.Now);
            await db.SaveChangesAsync();
        });
        (await SweepAsync(cellar, cellar.Now)).ShouldBe(1);
        OnDisk(cellar).ShouldBeEmpty();
        (await cellar.AskAsync(db => db.Files.AsNoTracking().SingleAsync(each => each.Id == file.Id))).Sha256.ShouldBe(file.Sha256);
    }

    [Fact]
    public async Task FIL_15_A_backup_holds_the_kept_files_and_not_what_is_half_received()
    {
        using var safe = new Safe();
        await using var cellar = await Cellar.OpenAsync();
        var kept = await KeepAsync(cellar, Samples.Pdf);
        using var half = await ReceiveAsync(cellar, Samples.Text);
        await Safe.WriteAsync(cellar, safe.File());
        var place = safe.Folder("elsewhere");
        await Safe.RestoreAsync(safe.File(), place);
        var restored = Directory.GetFiles(place, "*.sealed", SearchOption.AllDirectories).ShouldHaveSingleItem();
        Path.GetFileName(restored).ShouldBe($"{kept.Id:N}.sealed");
        (await File.ReadAllBytesAsync(restored)).ShouldBe(await File.ReadAllBytesAsync(PathOf(cellar, kept.Id)));
    }

    private static FileStore Store(Cellar cellar) => cellar.Services.GetRequiredService<FileStore>();

    private static async Task<ReceivedFile> ReceiveAsync(Cellar cellar, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var reception = await Store(cellar).ReceiveAsync(stream, FileLimits.Evidence, default);
        reception.Problem.ShouldBeNull();
        return reception.File!;
    }

    private static async Task<StoredFile> KeepAsync(Cellar cellar, byte[] bytes)
    {
        var received = await ReceiveAsync(cellar, bytes);
        var concern = await cellar.RaiseAsync();
        return await cellar.AskAsync(async db =>
        {
            var about = await db.Concerns.SingleAsync(each => each.Id == concern.Id);
            var file = StoredFile.Keep(received.Content, cellar.Vault.Seal("a name", received.Content.Id), about, cellar.Teacher, cellar.Now);
            db.Add(file);
            Store(cellar).Keep(received);
            await db.SaveChangesAsync();
            return file;
        });
    }

    private static async Task<byte[]> ReadAsync(Cellar cellar, Guid id)
    {
        await using var stream = Store(cellar).Open(id);
        using var read = new MemoryStream();
        await stream.CopyToAsync(read);
        return read.ToArray();
    }

    private static async Task<int> SweepAsync(Cellar cellar, DateTime now)
    {
        await using var scope = cellar.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FileSweep>().RunAsync(now, () => Task.FromResult(true), default);
    }

    private static string PathOf(Cellar cellar, Guid id) => OnDisk(cellar).Single(path => path.Contains($"{id:N}"));

    private static string[] OnDisk(Cellar cellar) => Directory.GetFiles(cellar.Folder.Path, "*.sealed", SearchOption.AllDirectories);

    /// <summary>A sender that sends, and sends, and sends.</summary>
    private sealed class Endless(long length, byte[] start) : Stream
    {
        public long Sent { get; private set; }

        public long? BreaksAt { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => length;

        public override long Position { get => Sent; set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (BreaksAt is { } at && Sent >= at) throw new IOException("The other side is gone.");
            var part = (int)Math.Min(buffer.Length, length - Sent);
            buffer.Span[..part].Fill((byte)'x');
            if (Sent == 0) start.CopyTo(buffer);
            Sent += part;
            return ValueTask.FromResult(part);
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Nothing is read while others wait.");

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
