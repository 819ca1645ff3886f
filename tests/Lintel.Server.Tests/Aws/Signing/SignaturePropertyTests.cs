using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Server.Aws.Signing;
using static Lintel.Server.Tests.Aws.Signing.SignatureBench;

namespace Lintel.Server.Tests.Aws.Signing;

public sealed class SignaturePropertyTests
{
    private static readonly Gen<string> Text = Gen.Elements("a", "Z", "0", "-", "~", "ü", "日", " ", "%", "&", "=", "+", "'", "😀").ArrayOf().Select(parts => string.Concat(parts.Take(8)));

    private static readonly Gen<SignedRequest> Requests =
        from method in Gen.Elements("GET", "POST", "PUT", "PATCH", "DELETE")
        from segments in Text.NonEmptyListOf()
        from query in Text.Zip(Text).ListOf()
        from header in Text
        from body in Text
        select Request(
            method,
            string.Concat(segments.Select(segment => "/x" + Uri.EscapeDataString(segment))),
            string.Join('&', query.Select(pair => $"q{Uri.EscapeDataString(pair.Item1)}={Uri.EscapeDataString(pair.Item2)}")),
            body,
            "x-amz-meta:" + header);

    [Fact]
    public async Task A_request_that_is_signed_verifies_and_any_single_change_is_noticed()
    {
        await using var bench = await CreateAsync();
        var cases = Requests.Zip(Gen.Choose(0, 7).Zip(Gen.Choose(0, 1_000)));
        await Task.Run(() => Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var (request, (what, where)) = given;
            var signed = Sign(request);
            bench.RefusalAsync(signed).GetAwaiter().GetResult().ShouldBeNull();
            bench.RefusalAsync(Change(signed, what, where)).GetAwaiter().GetResult().ShouldNotBeNull($"{signed} {what} {where}");
            var address = Presign(request with { Headers = request.Headers.Remove("x-amz-meta") });
            bench.RefusalAsync(address).GetAwaiter().GetResult().ShouldBeNull();
            bench.RefusalAsync(Change(address, what == 6 ? 0 : what, where)).GetAwaiter().GetResult().ShouldNotBeNull($"{address} {what} {where}");
        }).QuickCheckThrowOnFailure());
    }

    private static SignedRequest Change(SignedRequest request, int what, int where) => what switch
    {
        0 => request with { Method = request.Method == "GET" ? "POST" : "GET" },
        1 => request with { RawPath = request.RawPath + "x" },
        2 => request with { RawPath = request.RawPath[..^1] + (request.RawPath[^1] == 'y' ? "z" : "y") },
        3 => request with { RawQuery = request.RawQuery.Length == 0 ? "a" : request.RawQuery + "&a=b" },
        4 => request with { Body = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(request.Body.Span) + " ") },
        5 => With(request, "host", request.Headers["host"][0] + "0"),
        6 => With(request, "x-amz-meta", request.Headers["x-amz-meta"][0] + "!"),
        _ => Flip(request, where),
    };

    /// <summary>One character of the signature.</summary>
    private static SignedRequest Flip(SignedRequest request, int where)
    {
        if (request.Headers.TryGetValue("authorization", out var authorization))
            return request with { Headers = request.Headers.SetItem("authorization", ImmutableArray.Create(Flip(authorization[0], where))) };
        return request with { RawQuery = Flip(request.RawQuery, where) };
    }

    private static string Flip(string text, int where)
    {
        var at = text.Length - 1 - (where % 64);
        return string.Concat(text.AsSpan(0, at), text[at] == '0' ? "1" : "0", text.AsSpan(at + 1));
    }
}
