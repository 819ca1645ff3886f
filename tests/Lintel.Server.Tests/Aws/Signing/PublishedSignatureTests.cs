using System.Collections.Immutable;
using System.Text;
using Lintel.Server.Aws.Signing;

namespace Lintel.Server.Tests.Aws.Signing;

/// <summary>Signatures that AWS published for requests that it published. See https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html</summary>
public sealed class PublishedSignatureTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private const string Time = "20150830T123600Z";
    private const string Unreserved = "-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    [Fact]
    public void ListUsers_of_the_documentation_has_its_signature() => Sign(
        "iam", "GET", "/", "Action=ListUsers&Version=2010-05-08",
        ["content-type:application/x-www-form-urlencoded; charset=utf-8", "host:iam.amazonaws.com"]).ShouldBe("5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");

    [Theory]
    [InlineData("GET", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("POST", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("POST", "Param1=value1", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11")]
    [InlineData("GET", "Param1=value1", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb")]
    [InlineData("GET", "Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("GET", "Param1=value2&Param1=Value1", "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1")]
    [InlineData("GET", "Param1=value2&Param1=value1", "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694")]
    [InlineData("GET", "Param-3=Value3&Param=Value2&%E1%88%B4=Value1", "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac")]
    [InlineData("GET", "\u1234=bar", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04")]
    [InlineData("GET", Unreserved + "=" + Unreserved, "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197")]
    public void Queries_are_sorted_and_encoded_once(string method, string query, string signature) =>
        Sign("service", method, "/", query, ["host:example.amazonaws.com"]).ShouldBe(signature);

    [Theory]
    [InlineData("/" + Unreserved, "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f")]
    [InlineData("/\u1234", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85")]
    [InlineData("/example/..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/example1/example2/../..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("//", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/./", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("/./example", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5")]
    [InlineData("//example//", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84")]
    [InlineData("/example space/", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741")]
    [InlineData("/example/$delete", "a853c9b21b528b19643d00910d35b83a10c366a10833ceefb45edd6c80e40f27")]
    public void Paths_lose_dots_and_repeated_slashes(string path, string signature) =>
        Sign("service", "GET", path, "", ["host:example.amazonaws.com"]).ShouldBe(signature);

    [Theory]
    [InlineData("value2,value2,value1", "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea")]
    [InlineData("value4,value1,value3,value2", "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01")]
    public void A_header_that_stands_several_times_is_joined_in_order(string values, string signature) =>
        Sign("service", "GET", "/", "", ["host:example.amazonaws.com", .. values.Split(',').Select(value => "my-header1:" + value)]).ShouldBe(signature);

    [Fact]
    public void Spaces_in_headers_become_one() => Sign("service", "GET", "/", "", ["host:example.amazonaws.com", "my-header1: value1", "my-header2: \"a   b   c\""])
        .ShouldBe("acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736");

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a")]
    [InlineData("application/x-www-form-urlencoded; charset=utf8", "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe")]
    public void A_body_is_hashed(string type, string signature) =>
        Sign("service", "POST", "/", "", ["content-type:" + type, "host:example.amazonaws.com"], "Param1=value1").ShouldBe(signature);

    private static string Sign(string service, string method, string path, string query, string[] headers, string body = "")
    {
        var all = headers.Append("x-amz-date:" + Time).Select(header => header.Split(':', 2))
            .GroupBy(header => header[0], header => header[1]).ToImmutableDictionary(values => values.Key, values => values.ToImmutableArray());
        var request = new SignedRequest(method, path, query, all, Encoding.UTF8.GetBytes(body));
        var credential = new Credential("AKIDEXAMPLE", "20150830", "us-east-1", service);
        return Convert.ToHexStringLower(Signature.Of(Secret, credential, Time, CanonicalRequest.Of(request, [.. all.Keys.Order(StringComparer.Ordinal)])));
    }
}
