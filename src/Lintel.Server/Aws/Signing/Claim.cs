using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Lintel.Server.Aws.Binding;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Aws.Signing;

/// <summary>What a request says about its own signature, in its headers or in its query. Nothing of it is proven yet.</summary>
/// <param name="Credential">The scope.</param>
/// <param name="Time">The moment of signing, as it was sent.</param>
/// <param name="SignedAt">The same as a moment.</param>
/// <param name="Lifetime">How long the signature holds.</param>
/// <param name="SignedHeaders">The names of the headers that it covers.</param>
/// <param name="Signature">The signature's bytes.</param>
public sealed partial record Claim(
    Credential Credential, string Time, DateTimeOffset SignedAt, TimeSpan Lifetime, ImmutableArray<string> SignedHeaders, byte[] Signature)
{
    /// <summary>How far the clocks of client and server may be apart, as AWS allows.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(7);
    private static readonly string[] HeaderParts = ["Credential", "SignedHeaders", "Signature"];

    /// <summary>Reads the claim; throws a <see cref="SignatureException"/> when there is none, or it is incomplete or stands twice.</summary>
    public static Claim Read(SignedRequest request)
    {
        var query = QueryString.Read(request.RawQuery).Where(pair => pair.Key.StartsWith("X-Amz-", StringComparison.Ordinal))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        var isInQuery = query.Contains("X-Amz-Signature") || query.Contains("X-Amz-Algorithm");
        if (SingleOrNull(request, "authorization") is { } authorization)
            return isInQuery ? throw Incomplete("it stands in the header Authorization and in the query, and must stand in one of them") : FromHeader(request, authorization);
        if (isInQuery)
            return FromQuery(query);
        throw new SignatureException(403, "MissingAuthenticationTokenException", "The request has no signature. Sign it with Signature Version 4.");
    }

    private static Claim FromHeader(SignedRequest request, string authorization)
    {
        if (!authorization.StartsWith(Signing.Signature.Algorithm + " ", StringComparison.Ordinal))
            throw Incomplete($"Authorization must begin with \"{Signing.Signature.Algorithm}\"");
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in authorization[Signing.Signature.Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries))
        {
            if (part.Split('=', 2) is not [var name, var value] || !HeaderParts.Contains(name) || !parts.TryAdd(name, value))
                throw Incomplete("Authorization must hold Credential, SignedHeaders and Signature, each once");
        }

        var time = SingleOrNull(request, "x-amz-date");
        return Make(
            parts.GetValueOrDefault("Credential"),
            time ?? FromHttpDate(SingleOrNull(request, "date")),
            Skew,
            parts.GetValueOrDefault("SignedHeaders"),
            parts.GetValueOrDefault("Signature"),
            time is null ? ["date", "host"] : ["host"]);
    }

    private static Claim FromQuery(ILookup<string, string> query)
    {
        if (query.FirstOrDefault(values => values.Count() > 1) is { } twice)
            throw Incomplete($"{twice.Key} stands more than once");
        string? One(string name) => query[name].SingleOrDefault();
        if (One("X-Amz-Algorithm") != Signing.Signature.Algorithm)
            throw Incomplete($"X-Amz-Algorithm must be \"{Signing.Signature.Algorithm}\"");
        if (!int.TryParse(One("X-Amz-Expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds < 1 || seconds > LongestLifetime.TotalSeconds)
            throw Incomplete("X-Amz-Expires must be a number of seconds from 1 to 604800");
        return Make(
            One("X-Amz-Credential"), One("X-Amz-Date"), TimeSpan.FromSeconds(seconds), One("X-Amz-SignedHeaders"), One("X-Amz-Signature"), ["host"]);
    }

    private static Claim Make(string? credential, string? time, TimeSpan lifetime, string? signedHeaders, string? signature, ImmutableArray<string> needed)
    {
        if (credential is null || Credential.ReadOrNull(credential) is not { } scope)
            throw Incomplete("Credential must have the form KEY/DATE/REGION/wellarchitected/aws4_request");
        if (time is null || !DateTimeOffset.TryParseExact(
            time, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var signedAt))
            throw Incomplete("X-Amz-Date must have the form yyyyMMddTHHmmssZ");
        if (signedHeaders is null || !HeaderNames().IsMatch(signedHeaders))
            throw Incomplete("SignedHeaders must be names of headers in lower case, separated by semicolons");
        var names = signedHeaders.Split(';').ToImmutableArray();
        if (!names.Zip(names.Skip(1)).All(pair => string.CompareOrdinal(pair.First, pair.Second) < 0))
            throw Incomplete("SignedHeaders must be sorted, each name once");
        if (needed.FirstOrDefault(name => !names.Contains(name)) is { } missing)
            throw Incomplete($"SignedHeaders must hold \"{missing}\"");
        var bytes = new byte[32];
        if (signature is not { Length: 64 } || Convert.FromHexString(signature, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
            throw Incomplete("Signature must be 64 hexadecimal digits");
        return new(scope, time, signedAt, lifetime, names, bytes);
    }

    private static string? SingleOrNull(SignedRequest request, string name) => request.Headers.TryGetValue(name, out var values)
        ? values is [var value] ? value : throw Incomplete($"the header {name} stands more than once")
        : null;

    private static string? FromHttpDate(string? date) =>
        DateTimeOffset.TryParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)
            : date;

    private static SignatureException Incomplete(string what) => new(400, "IncompleteSignatureException", $"The request's signature is incomplete: {what}.");

    [GeneratedRegex(@"\A[a-z0-9!#$%&'*+.^_`|~-]+(;[a-z0-9!#$%&'*+.^_`|~-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex HeaderNames();
}
