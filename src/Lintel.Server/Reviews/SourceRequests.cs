using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lintel.Server.Aws;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Identity;
using Lintel.Server.Outbound;
using Lintel.Server.Sources;
using Lintel.Server.Storage;

namespace Lintel.Server.Reviews;

/// <summary>Takes, lists and removes a workload's sources.</summary>
public sealed partial class SourceRequests(SecretBox box, GitSettings git, HostPolicy hosts)
{
    /// <summary>The largest archive in bytes.</summary>
    public const int MaxArchive = 32 * 1024 * 1024;

    private const int MostSources = 20;

    internal static async Task<JsonArray> ListAsync(Call call, string workloadId) =>
        new([.. (await SourceStore.ListAsync(call.Session, workloadId)).Select(View)]);

    internal async Task<JsonObject> SaveAsync(Call call, string workloadId, string name, ReadOnlyMemory<byte> body)
    {
        if (!SourceName().IsMatch(name))
            throw ValidationException.Of("Name", "A source's name has 1 to 64 letters, digits, dots, hyphens and underscores.");
        var others = await SourceStore.ListAsync(call.Session, workloadId);
        if (others.Count >= MostSources && others.All(other => other.Name != name))
            throw new ServiceQuotaExceededException($"A workload can have {MostSources} sources at most.", "SOURCES_PER_WORKLOAD", "WORKLOAD", workloadId);
        var (source, archive) = RepositoryRequest.ReadOrNull(body, git, hosts) is { } asked ? (Of(call, workloadId, name, asked), []) : Of(call, name, body.ToArray());
        await SourceStore.SaveAsync(call.Session, workloadId, source, archive);
        return View(source);
    }

    internal static async Task<JsonObject> DeleteAsync(Call call, string workloadId, string name) =>
        await SourceStore.DeleteAsync(call.Session, workloadId, name) > 0 ? [] : throw new ResourceNotFoundException("SOURCE", name);

    private SourceRow Of(Call call, string workloadId, string name, RepositoryRequest asked) => new()
    {
        Name = name,
        Digest = "",
        Bytes = 0,
        Repository = DocumentJson.Write(asked.Repository),
        SealedSecret = asked.Secret is { } secret ? SourceStore.Seal(box, workloadId, name, secret) : null,
        UpdatedAt = call.Milliseconds,
    };

    private static (SourceRow Source, byte[] Archive) Of(Call call, string name, byte[] archive)
    {
        try
        {
            if (ArchiveReader.Read(archive).IsEmpty)
                throw ValidationException.Of("Archive", "The archive holds no file.");
        }
        catch (InvalidDataException error)
        {
            throw ValidationException.Of("Archive", error.Message);
        }

        return (new() { Name = name, Digest = CanonicalRequest.Hash(archive), Bytes = archive.Length, UpdatedAt = call.Milliseconds }, archive);
    }

    private static JsonObject View(SourceRow source)
    {
        var view = new JsonObject { ["Name"] = source.Name, ["UpdatedAt"] = source.UpdatedAt / 1000m };
        if (source.Repository is not { } document)
        {
            (view["Sha256"], view["Bytes"]) = (source.Digest, source.Bytes);
            return view;
        }

        var repository = DocumentJson.Read<Repository>(document);
        (view["Repository"], view["Revision"], view["Folder"]) = (repository.Url, repository.Revision, repository.Folder);
        (view["Username"], view["HasSecret"]) = (repository.Username, source.SealedSecret is not null);
        return view;
    }

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex SourceName();
}
