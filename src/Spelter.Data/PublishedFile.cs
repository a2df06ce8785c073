using System.Buffers.Binary;
using System.IO.Compression;

namespace Spelter.Data;

/// <summary>A publisher's file as published, read in place whether it is gzip (of one member, as publishers write it) or plain.</summary>
internal static class PublishedFile
{
    /// <summary>Name that messages give the file.</summary>
    public static string NameOf(string path) => Path.GetFileName(path);

    /// <summary>Opens the file; a gzip file that ends early throws <see cref="InputException"/> when its end is reached.</summary>
    /// <exception cref="InputException">There is no such file, it cannot be read, or it is not gzip though its name says so.</exception>
    public static Stream Open(string path)
    {
        if (Directory.Exists(path)) throw InputException.At(path, "this is a folder.", "Give the path of a file.");
        if (!File.Exists(path)) throw InputException.At(path, "there is no such file.", "Give the path of an existing file.");
        try
        {
            return Unpacking(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), NameOf(path));
        }
        catch (UnauthorizedAccessException)
        {
            throw InputException.At(path, "you may not read the file.", "Ask for permission, or give the path of a copy.");
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException)
        {
            throw InputException.At(path, "the file cannot be read.", "Give the path of a plain file on disk.");
        }
    }

    /// <summary>The whole content, unpacked.</summary>
    /// <inheritdoc cref="Open"/>
    public static byte[] ReadAll(string path)
    {
        using var content = Open(path);
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static Stream Unpacking(FileStream file, string name)
    {
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
        if (!isGzip)
        {
            if (name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
                throw InputException.At(name, "this is not a gzip file, though its name says so.", "Give the file as published, or take .gz off the name of a plain one.");
            file.Position = 0;
            return file;
        }

        Span<byte> trailer = stackalloc byte[4];
        file.Position = Math.Max(0, file.Length - 4);
        file.ReadExactly(trailer);
        file.Position = 0;
        return new WholeGzipStream(file, BinaryPrimitives.ReadUInt32LittleEndian(trailer), name);
    }

    // GZipStream takes the end of a truncated file for the end of the data, without a word. The length that the format
    // keeps in its last four bytes (RFC 1952, ISIZE) tells them apart.
    private sealed class WholeGzipStream(FileStream file, uint size, string name) : Stream
    {
        private readonly GZipStream _inner = new(file, CompressionMode.Decompress);
        private uint _read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int count;
            try
            {
                count = _inner.Read(buffer);
            }
            catch (InvalidDataException)
            {
                throw Broken();
            }

            if (count == 0 && buffer.Length > 0 && _read != size) throw Broken();
            _read = unchecked(_read + (uint)count);
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) _inner.Dispose();
            base.Dispose(disposing);
        }

        private InputException Broken() => InputException.At(name, "the gzip file is damaged or truncated.", "Fetch it again and compare its size and hash.");
    }
}
