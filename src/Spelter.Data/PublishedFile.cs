using System.Buffers.Binary;
using System.IO.Compression;

namespace Spelter.Data;

/// <summary>A publisher's file as published, read in place whether it is gzip or plain.</summary>
internal static class PublishedFile
{
    /// <summary>Name that messages give the file.</summary>
    public static string NameOf(string path) => Path.GetFileName(path);

    /// <summary>Opens the file; a gzip file that ends early throws <see cref="InputException"/> when its end is reached.</summary>
    public static Stream Open(string path)
    {
        if (Directory.Exists(path)) throw InputException.At(path, "this is a folder.", "Give the path of a file.");
        if (!File.Exists(path)) throw InputException.At(path, "there is no such file.", "Give the path of an existing file.");
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        Span<byte> magic = stackalloc byte[2];
        var isGzip = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false) == 2 && magic[0] == 0x1F && magic[1] == 0x8B;
        if (!isGzip)
        {
            RefusePlainGz(path);
            file.Position = 0;
            return file;
        }

        Span<byte> trailer = stackalloc byte[4];
        file.Position = Math.Max(0, file.Length - 4);
        file.ReadExactly(trailer);
        file.Position = 0;
        return new WholeGzipStream(file, BinaryPrimitives.ReadUInt32LittleEndian(trailer), NameOf(path));
    }

    /// <summary>Says of a file that is not gzip that its name claims it.</summary>
    /// <exception cref="InputException">The name ends in .gz.</exception>
    public static void RefusePlainGz(string path)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            throw InputException.At(NameOf(path), "this is not a gzip file, though its name says so.", "Give the file as published, or take .gz off the name of a plain one.");
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
            catch (InvalidDataException fault)
            {
                throw Broken(fault.Message);
            }

            if (count == 0 && buffer.Length > 0 && _read != size) throw Broken("It ends before its data does.");
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

        private InputException Broken(string why) => InputException.At(
            name, $"the gzip file is damaged or truncated. {why}", "Fetch it again and compare its size and hash.");
    }
}
