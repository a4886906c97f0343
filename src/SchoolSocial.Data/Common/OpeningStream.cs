using System.Security.Cryptography;

namespace SchoolSocial.Data.Common;

/// <summary>Opens what a <see cref="SealingStream"/> sealed. It gives out nothing that has not proved true.</summary>
internal sealed class OpeningStream : ReadOnlyStream
{
    private readonly Stream file;
    private readonly Chunks chunks;
    private readonly Func<Exception?, Exception> damaged;
    private readonly byte[] plain = new byte[Chunks.Length];
    private byte[] current = new byte[Chunks.Length + Chunks.TagLength];
    private byte[] next = new byte[Chunks.Length + Chunks.TagLength];
    private int nextLength;
    private int length;
    private int at;
    private bool isOver;

    /// <param name="file">The chunks. It is closed with this.</param>
    /// <param name="chunks">How they were sealed.</param>
    /// <param name="damaged">What is thrown where the file is damaged or cut short.</param>
    public OpeningStream(Stream file, Chunks chunks, Func<Exception?, Exception> damaged)
    {
        this.file = file;
        this.chunks = chunks;
        this.damaged = damaged;
        nextLength = Fill(next);
    }

    public override int Read(Span<byte> buffer)
    {
        while (at == length)
        {
            if (isOver) return 0;
            OpenNext();
        }

        var part = Math.Min(buffer.Length, length - at);
        plain.AsSpan(at, part).CopyTo(buffer);
        at += part;
        return part;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            chunks.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private void OpenNext()
    {
        (current, next) = (next, current);
        var held = nextLength;
        if (held < Chunks.TagLength) throw damaged(null);

        // The last chunk is the one after which nothing comes; if it was not sealed as the last, the end is missing.
        nextLength = held == current.Length ? Fill(next) : 0;
        isOver = nextLength == 0;
        length = held - Chunks.TagLength;
        at = 0;
        try
        {
            chunks.Open(current.AsSpan(0, held), isOver, plain.AsSpan(0, length));
        }
        catch (AuthenticationTagMismatchException fault)
        {
            throw damaged(fault);
        }
    }

    private int Fill(byte[] box) => file.ReadAtLeast(box, box.Length, throwOnEndOfStream: false);
}

/// <summary>The parts of a stream that is only read from.</summary>
internal abstract class ReadOnlyStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
