using System.Buffers;
using System.Collections.Immutable;
using System.Formats.Tar;
using System.IO.Compression;
using Lintel.Language.Text;

namespace Lintel.Server.Sources;

/// <summary>Unpacks what people upload, in memory and within bounds. Nothing in it reaches a disk: a path in an archive is a name and no more.</summary>
internal static class ArchiveReader
{
    private const int MostFiles = 50_000;
    private const int LargestFile = 20 * 1024 * 1024;
    private const long MostBytes = 256L * 1024 * 1024;

    /// <summary>The files of a ZIP or a TAR, compressed with gzip or not, by path; throws an <see cref="InvalidDataException"/> that says why it cannot be taken.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Read(byte[] archive) => Guarded(() => archive switch
    {
        [0x50, 0x4B, ..] => Zip(archive),
        [0x1F, 0x8B, ..] => Tar(new GZipStream(new MemoryStream(archive), CompressionMode.Decompress)),
        _ => Tar(new MemoryStream(archive)),
    });

    /// <summary>The files of a TAR as it comes.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Read(Stream tar) => Guarded(() => Tar(tar));

    private static ImmutableSortedDictionary<string, byte[]> Guarded(Func<ImmutableSortedDictionary<string, byte[]>> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is FormatException or NotSupportedException or ArgumentException or IOException)
        {
            throw new InvalidDataException("The archive is neither a ZIP nor a TAR, or it is broken.", error);
        }
    }

    private static ImmutableSortedDictionary<string, byte[]> Zip(byte[] archive)
    {
        var files = new Collected();
        using var zip = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
        {
            // The upper half holds a Unix mode; links are left out.
            if (((entry.ExternalAttributes >> 16) & 0xF000) is 0 or 0x8000)
            {
                using var content = entry.Open();
                files.Add(entry.FullName, content);
            }
        }

        return files.All;
    }

    private static ImmutableSortedDictionary<string, byte[]> Tar(Stream stream)
    {
        var files = new Collected();
        using var tar = new TarReader(stream);
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile && entry.DataStream is { } content)
                files.Add(entry.Name, content);
        }

        return files.All;
    }

    private sealed class Collected
    {
        private readonly ImmutableSortedDictionary<string, byte[]>.Builder _files = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        private long _bytes;

        public ImmutableSortedDictionary<string, byte[]> All => _files.ToImmutable();

        public void Add(string name, Stream content)
        {
            if (SourceTree.CombineOrNull("", name.TrimStart('/')) is not { Length: > 0 } path)
                throw new InvalidDataException($"The archive holds \"{name}\", which would lie outside of it.");
            var bytes = Read(content);
            if (bytes is not null)
                _files[path] = bytes;
            if (_files.Count > MostFiles)
                throw new InvalidDataException($"The archive holds more than {MostFiles} files.");
        }

        /// <summary>The file's bytes, counted as they come out of the packing; null for a file that is too large to hold configuration.</summary>
        private byte[]? Read(Stream content)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
            try
            {
                using var file = new MemoryStream();
                for (int read; (read = content.Read(buffer)) > 0;)
                {
                    if ((_bytes += read) > MostBytes)
                        throw new InvalidDataException($"The archive unpacks to more than {MostBytes / 1024 / 1024} MiB.");
                    if (file.Length <= LargestFile)
                        file.Write(buffer, 0, read);
                }

                return file.Length <= LargestFile ? file.ToArray() : null;
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }
}
