using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Lintel.Server.Aws.Signing;
using Lintel.Server.Hosting;
using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.Tests.Aws.Signing;

/// <summary>A verifier that knows one key, with a clock that stands still, and a signer for it.</summary>
internal sealed class SignatureBench : IAsyncDisposable
{
    public const string KeyId = "AKIAEXAMPLE000000001";
    public const string Secret = "a-secret-access-key/for+the-bench0000001";

    public static readonly DateTimeOffset Now = new(2026, 11, 28, 12, 0, 0, TimeSpan.Zero);

    private readonly string _folder;
    private readonly Database _database;

    private SignatureBench(string folder, Database database, SignatureVerifier verifier) => (_folder, _database, Verifier) = (folder, database, verifier);

    public SignatureVerifier Verifier { get; }

    public static async Task<SignatureBench> CreateAsync()
    {
        var settings = new ServerSettings { DataFolder = Directory.CreateTempSubdirectory("lintel-bench-").FullName };
        var database = await DataFolder.OpenAsync(settings, CancellationToken.None);
        var box = DataFolder.Box(settings);
        await new Users(database, box, TimeProvider.System).EnsureAsync(new("anna", "111122223333", false), KeyId, Secret, CancellationToken.None);
        var clock = new StandingClock();
        return new(settings.DataFolder, database, new(new(database, box, clock), clock));
    }

    /// <summary>A request without a signature.</summary>
    public static SignedRequest Request(string method = "GET", string path = "/workloads/abc", string query = "", string body = "", params string[] headers) => new(
        method, path, query,
        headers.Prepend("host:localhost:8080").Select(header => header.Split(':', 2)).GroupBy(header => header[0], header => header[1])
            .ToImmutableDictionary(values => values.Key, values => values.ToImmutableArray()),
        Encoding.UTF8.GetBytes(body));

    /// <summary>The request with a signature in its headers that covers all of them.</summary>
    public static SignedRequest Sign(SignedRequest request, DateTimeOffset? at = null, string service = "wellarchitected", string region = "eu-central-1", string key = KeyId)
    {
        var time = Time(at ?? Now);
        var credential = new Credential(key, time[..8], region, service);
        var dated = request.Headers.ContainsKey("x-amz-date") ? request : With(request, "x-amz-date", time);
        ImmutableArray<string> names = [.. dated.Headers.Keys.Order(StringComparer.Ordinal)];
        var signature = Convert.ToHexStringLower(Signature.Of(Secret, credential, time, CanonicalRequest.Of(dated, names)));
        return With(dated, "authorization", $"AWS4-HMAC-SHA256 Credential={key}/{credential.Scope}, SignedHeaders={string.Join(';', names)}, Signature={signature}");
    }

    /// <summary>The request with a signature in its query that covers the header host.</summary>
    public static SignedRequest Presign(SignedRequest request, int seconds = 900, DateTimeOffset? at = null)
    {
        var time = Time(at ?? Now);
        var credential = new Credential(KeyId, time[..8], "eu-central-1", "wellarchitected");
        var query = (request.RawQuery.Length > 0 ? request.RawQuery + "&" : "")
            + $"X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={Uri.EscapeDataString($"{KeyId}/{credential.Scope}")}"
            + $"&X-Amz-Date={time}&X-Amz-Expires={seconds}&X-Amz-SignedHeaders=host";
        var open = request with { RawQuery = query };
        return open with { RawQuery = $"{query}&X-Amz-Signature={Convert.ToHexStringLower(Signature.Of(Secret, credential, time, CanonicalRequest.Of(open, ["host"])))}" };
    }

    public static SignedRequest With(SignedRequest request, string name, params string[] values) =>
        request with { Headers = request.Headers.SetItem(name, [.. values]) };

    /// <summary>The error's type; null when the signature is good.</summary>
    public async Task<string?> RefusalAsync(SignedRequest request)
    {
        try
        {
            await Verifier.VerifyAsync(request, CancellationToken.None);
            return null;
        }
        catch (Server.Aws.Errors.SignatureException refusal)
        {
            return refusal.Type;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Time(DateTimeOffset at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
