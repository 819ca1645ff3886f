using Lintel.Server.Aws.Signing;
using static Lintel.Server.Tests.Aws.Signing.SignatureBench;

namespace Lintel.Server.Tests.Aws.Signing;

public sealed class SignatureVerifierTests
{
    private const string Incorrect = "InvalidSignatureException";
    private const string Incomplete = "IncompleteSignatureException";

    [Theory]
    [InlineData("/lenses/arn%3Aaws%3Awellarchitected%3Aeu-central-1%3A111122223333%3Alens%2Fabc", "")]
    [InlineData("/workloads/a%20b%2Bc/", "a=b%20c&d=%2B&e=%C3%BC&f")]
    [InlineData("//workloads//%C3%A9", "b=2&a=1&a=0")]
    [InlineData("/workloads/abc", "tagKeys=x%2Fy&tagKeys=%25")]
    public async Task Signed_headers_and_signed_queries_are_accepted(string path, string query)
    {
        await using var bench = await CreateAsync();
        var request = Request("POST", path, query, """{"a":"ü"}""", "content-type:application/json");
        var proven = await bench.Verifier.VerifyAsync(Sign(request), CancellationToken.None);
        (proven.Principal.Name, proven.Region, proven.CredentialId).ShouldBe(("anna", "eu-central-1", KeyId));
        (await bench.RefusalAsync(Presign(request))).ShouldBeNull();
    }

    [Fact]
    public async Task A_plus_sign_in_a_query_is_read_as_it_was_signed()
    {
        await using var bench = await CreateAsync();
        (await bench.Verifier.VerifyAsync(Sign(Request(query: "a=b+c")), CancellationToken.None)).Request.RawQuery.ShouldBe("a=b+c");
        var asSpace = Sign(Request(query: "a=b%20c")) with { RawQuery = "a=b+c" };
        (await bench.Verifier.VerifyAsync(asSpace, CancellationToken.None)).Request.RawQuery.ShouldBe("a=b%20c");
    }

    [Fact]
    public async Task Whatever_is_changed_after_signing_is_noticed()
    {
        await using var bench = await CreateAsync();
        var good = Sign(Request("POST", "/workloads/abc", "a=1&b=2", "{}", "content-type:application/json", "x-amz-target:t"));
        (await bench.RefusalAsync(good)).ShouldBeNull();
        SignedRequest[] changed =
        [
            good with { Method = "PUT" }, good with { RawPath = "/workloads/abd" }, good with { RawPath = "/workloads%2Fabc" }, good with { RawQuery = "a=1&b=3" },
            good with { RawQuery = "a=1" }, good with { RawQuery = "a=1&b=2&c" }, good with { Body = "{ }"u8.ToArray() }, good with { Body = default },
            With(good, "host", "localhost:8081"), With(good, "content-type", "text/plain"), With(good, "x-amz-target", "u"),
            With(good, "x-amz-target", "t", "t"), With(good, "x-amz-new", "1"), With(good, "x-amz-date", "20261128T120001Z"),
            good with { Headers = good.Headers.Remove("content-type") }, good with { Headers = good.Headers.Remove("x-amz-target") },
        ];
        foreach (var request in changed)
            (await bench.RefusalAsync(request)).ShouldBe(Incorrect, request.ToString());
    }

    [Theory]
    [InlineData(-299, null)]
    [InlineData(-360, Incorrect)]
    [InlineData(299, null)]
    [InlineData(360, Incorrect)]
    public async Task Clocks_may_be_five_minutes_apart(int seconds, string? refusal)
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Sign(Request(), Now.AddSeconds(seconds)))).ShouldBe(refusal);
    }

    [Theory]
    [InlineData(60, -59, null)]
    [InlineData(60, -61, Incorrect)]
    [InlineData(604800, -604799, null)]
    [InlineData(900, 360, Incorrect)]
    [InlineData(0, 0, Incomplete)]
    [InlineData(604801, 0, Incomplete)]
    public async Task A_signed_address_holds_as_long_as_it_says(int lifetime, int signedAt, string? refusal)
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Presign(Request(), lifetime, Now.AddSeconds(signedAt)))).ShouldBe(refusal);
    }

    [Fact]
    public async Task Another_service_no_Region_and_an_unknown_key_are_refused()
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Sign(Request(), service: "iam"))).ShouldBe(Incorrect);
        (await bench.RefusalAsync(Sign(Request(), region: "EU"))).ShouldBe(Incorrect);
        (await bench.RefusalAsync(Sign(Request(), key: "AKIAUNKNOWN"))).ShouldBe("UnrecognizedClientException");
        var elsewhere = Sign(Request());
        (await bench.RefusalAsync(With(elsewhere, "authorization", elsewhere.Headers["authorization"][0].Replace("eu-central-1", "eu-central-2")))).ShouldBe(Incorrect);
    }

    [Fact]
    public async Task Session_tokens_are_refused_in_headers_and_in_queries()
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Sign(Request(headers: "x-amz-security-token:t")))).ShouldBe("UnrecognizedClientException");
        (await bench.RefusalAsync(Presign(Request(query: "X-Amz-Security-Token=t")))).ShouldBe("UnrecognizedClientException");
        (await bench.RefusalAsync(Presign(Request(query: "X%2DAmz%2DSecurity%2DToken=t")))).ShouldBe("UnrecognizedClientException");
    }

    [Fact]
    public async Task The_hash_that_a_header_states_must_be_that_of_the_body()
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Sign(Request("POST", body: "{}", headers: "x-amz-content-sha256:" + CanonicalRequest.Hash("{}"u8))))).ShouldBeNull();
        (await bench.RefusalAsync(Sign(Request("POST", body: "{}", headers: "x-amz-content-sha256:" + CanonicalRequest.Hash("{ }"u8))))).ShouldBe(Incorrect);
        (await bench.RefusalAsync(Sign(Request("POST", body: "{}", headers: "x-amz-content-sha256:UNSIGNED-PAYLOAD")))).ShouldBe(Incorrect);
    }

    [Fact]
    public async Task A_date_header_takes_the_place_of_the_other_when_it_is_signed()
    {
        await using var bench = await CreateAsync();
        var request = Request(headers: "date:" + Now.ToString("r"));
        var signed = Sign(request);
        (await bench.RefusalAsync(signed with { Headers = signed.Headers.Remove("x-amz-date") })).ShouldBe(Incorrect);
        var old = Sign(With(request, "x-amz-date", "20261128T120000Z"));
        var unsigned = old.Headers["authorization"][0].Replace("date;", "", StringComparison.Ordinal).Replace(";x-amz-date", "", StringComparison.Ordinal);
        (await bench.RefusalAsync(With(old with { Headers = old.Headers.Remove("x-amz-date") }, "authorization", unsigned))).ShouldBe(Incomplete);
    }

    [Theory]
    [InlineData("AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA512 Credential=")]
    [InlineData("AWS4-HMAC-SHA256 ", "AWS4-HMAC-SHA256")]
    [InlineData("AWS4-HMAC-SHA256 ", "")]
    [InlineData("Credential=", "credential=")]
    [InlineData("/aws4_request", "/aws3_request")]
    [InlineData("/aws4_request", "")]
    [InlineData("/20261128/", "/2026112/")]
    [InlineData("/20261128/", "/2026112x/")]
    [InlineData("AKIAEXAMPLE000000001", "")]
    [InlineData("AKIAEXAMPLE000000001", "AKIA\0EXAMPLE")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=x-amz-date;host")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=host;host;x-amz-date")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=Host;x-amz-date")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=x-amz-date")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=")]
    [InlineData("SignedHeaders=host;x-amz-date", "SignedHeaders=;")]
    [InlineData("SignedHeaders=host;x-amz-date, ", "")]
    [InlineData(", Signature=", ", Signature=0")]
    [InlineData(", Signature=", ", Signature=x, Signature=")]
    [InlineData(", Signature=", ", More=1, Signature=")]
    [InlineData(", Signature=", ",, Signature=")]
    public async Task A_malformed_header_is_incomplete(string part, string instead)
    {
        await using var bench = await CreateAsync();
        var good = Sign(Request());
        var header = good.Headers["authorization"][0];
        var bad = header.Replace(part, instead, StringComparison.Ordinal);
        bad.ShouldNotBe(header);
        (await bench.RefusalAsync(With(good, "authorization", bad))).ShouldBe(Incomplete);
    }

    [Fact]
    public async Task What_stands_twice_is_refused()
    {
        await using var bench = await CreateAsync();
        var good = Sign(Request());
        var header = good.Headers["authorization"][0];
        (await bench.RefusalAsync(With(good, "authorization", header, header))).ShouldBe(Incomplete);
        (await bench.RefusalAsync(With(good, "x-amz-date", "20261128T120000Z", "20261128T120000Z"))).ShouldBe(Incomplete);
        (await bench.RefusalAsync(good with { RawQuery = Presign(Request()).RawQuery })).ShouldBe(Incomplete);
        var address = Presign(Request());
        foreach (var name in new[] { "Algorithm", "Credential", "Date", "Expires", "SignedHeaders", "Signature" })
            (await bench.RefusalAsync(address with { RawQuery = address.RawQuery + $"&X-Amz-{name}=1" })).ShouldBe(Incomplete, name);
    }

    [Theory]
    [InlineData("20261128")]
    [InlineData("20261128T1200Z")]
    [InlineData("2026-11-28T12:00:00Z")]
    [InlineData("20261399T120000Z")]
    [InlineData("")]
    public async Task A_moment_in_another_form_is_incomplete(string time)
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(With(Sign(Request()), "x-amz-date", time))).ShouldBe(Incomplete);
    }

    [Fact]
    public async Task A_request_without_a_signature_is_told_so()
    {
        await using var bench = await CreateAsync();
        (await bench.RefusalAsync(Request())).ShouldBe("MissingAuthenticationTokenException");
    }
}
