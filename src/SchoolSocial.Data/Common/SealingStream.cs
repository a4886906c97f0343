namespace SchoolSocial.Data.Common;

/// <summary>Seals what is written to it, chunk by chunk. Nothing is whole before <see cref="Finish"/>.</summary>
internal sealed class SealingStream(Stream file, Chunks chunks) : WriteOnlyStream
{
    private readonly byte[] plain = new byte[Chunks.Length];
    private readonly byte[] box = new byte[Chunks.Length + Chunks.TagLength];
    private int held;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            // A full chunk goes out only when more follows: the last one must say that it is the last.
            if (held == plain.Length) Send(last: false);
            var part = Math.Min(buffer.Length, plain.Length - held);
            buffer[..part].CopyTo(plain.AsSpan(held));
            held += part;
            buffer = buffer[part..];
        }
    }

    public void Finish() => Send(last: true);

    protected override void Dispose(bool disposing)
    {
        if (disposing) chunks.Dispose();
        base.Dispose(disposing);
    }

    private void Send(bool last)
    {
        chunks.Seal(plain.AsSpan(0, held), last, box);
        file.Write(box.AsSpan(0, held + Chunks.TagLength));
        held = 0;
    }
}

/// <summary>The parts of a stream that is only written to.</summary>
internal abstract class WriteOnlyStream : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
