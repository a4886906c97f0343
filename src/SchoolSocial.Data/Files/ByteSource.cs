namespace SchoolSocial.Data.Files;

/// <summary>Reads a stream byte by byte and piece by piece. The pieces it gives are good until the next is asked for.</summary>
internal sealed class ByteSource(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int at;
    private int length;

    /// <summary>-1 at the end.</summary>
    public int Next() => at < length || Fill() ? buffer[at++] : -1;

    /// <summary>Null where the stream ends before.</summary>
    public byte[]? Take(int count)
    {
        var bytes = new byte[count];
        for (var taken = 0; taken < count;)
        {
            if (at == length && !Fill()) return null;
            var part = Math.Min(count - taken, length - at);
            buffer.AsSpan(at, part).CopyTo(bytes.AsSpan(taken));
            at += part;
            taken += part;
        }

        return bytes;
    }

    /// <summary>The next bytes, as they come, to a number of them or to the end.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Pass(long count)
    {
        while (count > 0 && (at < length || Fill()))
        {
            var part = (int)Math.Min(count, length - at);
            var piece = buffer.AsMemory(at, part);
            at += part;
            count -= part;
            yield return piece;
        }
    }

    public void Skip(long count)
    {
        foreach (var _ in Pass(count))
        {
            // Only passed by.
        }
    }

    /// <summary>As many noughts as bytes are passed by.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Blank(long count)
    {
        var noughts = new byte[1 << 12];
        foreach (var piece in Pass(count))
        {
            for (var left = piece.Length; left > 0; left -= noughts.Length) yield return noughts.AsMemory(0, Math.Min(left, noughts.Length));
        }
    }

    private bool Fill()
    {
        at = 0;
        length = stream.Read(buffer);
        return length > 0;
    }
}
