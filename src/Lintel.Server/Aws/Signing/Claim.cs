using System.Collections.Immutable;
using System.Globalization;
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
public sealed record Claim(
    Credential Credential, string Time, DateTimeOffset SignedAt, TimeSpan Lifetime, ImmutableArray<string> SignedHeaders, byte[] Signature)
{
    /// <summary>How far the clocks of client and server may be apart, as AWS allows.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(7);

    /// <summary>Reads the claim; throws a <see cref="SignatureException"/> when there is none or it is incomplete.</summary>
    public static Claim Read(SignedRequest request)
    {
        var query = QueryString.Read(request.RawQuery).GroupBy(pair => pair.Key).ToDictionary(pairs => pairs.Key, pairs => pairs.First().Value);
        if (request.HeaderOrNull("authorization") is { } authorization)
            return FromHeader(request, authorization);
        if (query.ContainsKey("X-Amz-Signature"))
            return FromQuery(query);
        throw new SignatureException(403, "MissingAuthenticationTokenException", "The request has no signature. Sign it with Signature Version 4.");
    }

    private static Claim FromHeader(SignedRequest request, string authorization)
    {
        if (!authorization.StartsWith(Signing.Signature.Algorithm + " ", StringComparison.Ordinal))
            throw Incomplete($"Authorization must begin with \"{Signing.Signature.Algorithm}\"");
        var parts = authorization[Signing.Signature.Algorithm.Length..].Split(',', StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2)).Where(part => part.Length == 2)
            .GroupBy(part => part[0]).ToDictionary(part => part.Key, part => part.First()[1]);
        return Make(
            parts.GetValueOrDefault("Credential"),
            request.HeaderOrNull("x-amz-date") ?? FromHttpDate(request.HeaderOrNull("date")),
            Skew,
            parts.GetValueOrDefault("SignedHeaders"),
            parts.GetValueOrDefault("Signature"));
    }

    private static Claim FromQuery(Dictionary<string, string> query)
    {
        if (query.GetValueOrDefault("X-Amz-Algorithm") != Signing.Signature.Algorithm)
            throw Incomplete($"X-Amz-Algorithm must be \"{Signing.Signature.Algorithm}\"");
        if (!int.TryParse(query.GetValueOrDefault("X-Amz-Expires"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds < 1 || seconds > LongestLifetime.TotalSeconds)
            throw Incomplete("X-Amz-Expires must be a number of seconds from 1 to 604800");
        return Make(
            query.GetValueOrDefault("X-Amz-Credential"),
            query.GetValueOrDefault("X-Amz-Date"),
            TimeSpan.FromSeconds(seconds),
            query.GetValueOrDefault("X-Amz-SignedHeaders"),
            query.GetValueOrDefault("X-Amz-Signature"));
    }

    private static Claim Make(string? credential, string? time, TimeSpan lifetime, string? signedHeaders, string? signature)
    {
        if (credential is null || Credential.ReadOrNull(credential) is not { } scope)
            throw Incomplete("Credential must have the form KEY/DATE/REGION/wellarchitected/aws4_request");
        if (time is null || !DateTimeOffset.TryParseExact(
            time, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var signedAt))
            throw Incomplete("X-Amz-Date must have the form yyyyMMddTHHmmssZ");
        if (string.IsNullOrEmpty(signedHeaders))
            throw Incomplete("SignedHeaders is missing");
        var bytes = new byte[32];
        if (signature is not { Length: 64 } || Convert.FromHexString(signature, bytes, out _, out _) != System.Buffers.OperationStatus.Done)
            throw Incomplete("Signature must be 64 hexadecimal digits");
        return new(scope, time, signedAt, lifetime, [.. signedHeaders.Split(';')], bytes);
    }

    private static string? FromHttpDate(string? date) =>
        DateTimeOffset.TryParseExact(date, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)
            : date;

    private static SignatureException Incomplete(string what) => new(400, "IncompleteSignatureException", $"The request's signature is incomplete: {what}.");
}
