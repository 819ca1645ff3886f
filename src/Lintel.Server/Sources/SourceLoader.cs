using System.Collections.Immutable;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.Sources;

/// <summary>Files that are reviewed together.</summary>
/// <param name="Tree">The files.</param>
/// <param name="Path">The folder among them that is reviewed; empty for all.</param>
/// <param name="Origin">What a person reads about where they come from; empty for archives.</param>
internal sealed record LoadedSource(ArchiveTree Tree, string Path, string Origin);

/// <summary>Gets the files of a workload's sources: archives from the database, repositories from where they are.</summary>
public sealed class SourceLoader(Database database, SecretBox box, GitReader git)
{
    /// <summary>A repository's root is known by this name, under which nothing of git's own is read.</summary>
    private const string RepositoryMark = ".git";

    /// <summary>All archives as one, each below its source's name when there are several sources, then each repository; throws an <see cref="InvalidDataException"/> that names a source which cannot be had.</summary>
    internal async Task<ImmutableArray<LoadedSource>> LoadAsync(string workloadId, CancellationToken cancellation)
    {
        var sources = await database.ReadAsync(session => SourceStore.ListAsync(session, workloadId), cancellation);
        var archives = ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        var loaded = ImmutableArray.CreateBuilder<LoadedSource>();
        foreach (var source in sources)
        {
            var prefix = sources.Count == 1 ? "" : source.Name + "/";
            if (source.Repository is { } document)
                loaded.Add(await RepositoryAsync(workloadId, source, DocumentJson.Read<Repository>(document), prefix, cancellation));
            else if (await database.ReadAsync(session => SourceStore.ContentAsync(session, workloadId, source.Name), cancellation) is { } content)
                archives.AddRange(Below(prefix, ArchiveReader.Read(Convert.FromBase64String(content))));
        }

        if (archives.Count > 0)
            loaded.Insert(0, new(new(archives.ToImmutable()), "", ""));
        return loaded.DrainToImmutable();
    }

    private async Task<LoadedSource> RepositoryAsync(string workloadId, SourceRow source, Repository repository, string prefix, CancellationToken cancellation)
    {
        try
        {
            var (commit, files) = await git.ReadAsync(repository, SourceStore.OpenOrNull(box, workloadId, source), cancellation);
            var all = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, Below(prefix, files)).SetItem(RepositoryMark, []);
            return new(new(all), (prefix + repository.Folder).TrimEnd('/'), $"{source.Name} at {commit[..12]}");
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException($"The source \"{source.Name}\": {error.Message}", error);
        }
    }

    private static IEnumerable<KeyValuePair<string, byte[]>> Below(string prefix, ImmutableSortedDictionary<string, byte[]> files) =>
        files.Select(file => KeyValuePair.Create(prefix + file.Key, file.Value));
}
