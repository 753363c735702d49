namespace Compare;

/// <summary>Thrown by <see cref="LimitedStream"/>: more was unpacked than is allowed.</summary>
internal sealed class ExpansionException : Exception;

/// <summary>Reads another stream up to a limit, so that a small packed file cannot fill the memory.</summary>
/// <param name="inner">The stream that unpacks; disposed with this one.</param>
/// <param name="limit">The most bytes to give.</param>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    private long left = limit;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The bytes up to the stream's end.</summary>
    /// <exception cref="ExpansionException">They are more than allowed.</exception>
    public static byte[] ReadAll(Stream inner, long limit)
    {
        using var stream = new LimitedStream(inner, limit);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        left -= count;
        return left >= 0 ? count : throw new ExpansionException();
    }

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
