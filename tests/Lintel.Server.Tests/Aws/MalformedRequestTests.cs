using System.Globalization;
using System.Net.Sockets;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lintel.Server.Aws.Model;
using Lintel.Server.Generated;
using Lintel.Server.Tests.Hosting;

namespace Lintel.Server.Tests.Aws;

/// <summary>Nothing that a caller sends is the server's fault: no answer begins with 5.</summary>
public sealed class MalformedRequestTests
{
    private static readonly OperationShape[] Operations = [.. OperationIndex.All.Select(operation => operation.Shape)];

    private static readonly Gen<string> Labels = Gen.Elements(
        "", "%00", "%FF", "%C0%80", "%ED%A0%80", "a", "%2F%2E%2E", "..", "%20", "%F0%9F%98%80", new string('0', 32), new string('f', 3000), "wellarchitected", "arn%3Aaws%3Awellarchitected%3Aeu-central-1%3A111122223333%3Alens%2F0");

    private static readonly Gen<string> Values = Gen.Elements(
        "null", "true", "0", "-1", "1e999", "-0", "1.5", "99999999999999999999", "\"\"", "\"a\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"😀\"", "[]", "[null]", "{}", "{\"\":null}", "[[]]",
        "{\"a\":{\"a\":[]}}", "[\"a\",\"a\"]", "\"" + new string('x', 5000) + "\"", "{", "}", "\"", "\u0001", "NaN", "\ufeff{}");

    private static readonly Gen<string> Bodies = Gen.OneOf(
        Values,
        Gen.Choose(1, 200).Select(depth => new string('[', depth) + new string(']', depth)),
        Gen.Choose(1, 200).Select(depth => string.Concat(Enumerable.Repeat("{\"Notes\":", depth)) + "1" + new string('}', depth)),
        Gen.Elements(ServiceModel.WellArchitected.Operations.Values.SelectMany(operation => operation.Input?.Members ?? []).Select(member => member.Name).Distinct().ToArray())
            .Zip(Values).ListOf().Select(members => "{" + string.Join(',', members.Select(member => $"\"{member.Item1}\":{member.Item2}")) + "}"));

    [Fact]
    public async Task Signed_nonsense_is_refused_and_never_fails()
    {
        await using var server = await RunningServer.StartAsync();
        var cases =
            from operation in Gen.Elements(Operations)
            from labels in Labels.ArrayOf(8)
            from query in Gen.Elements("", "MaxResults=x", "MaxResults=99999999999999999999", "NextToken=%00", "NextToken=%F0%9F", "NextToken=AAAA", "MilestoneNumber=-1", "tagKeys=%00", "a&b&&=", "%ZZ=%", "MaxResults=1&MaxResults=2")
            from body in Bodies
            select (operation, labels, query, body);
        await Task.Run(() => Prop.ForAll(cases.ToArbitrary(), given =>
        {
            var at = 0;
            var path = string.Concat(given.operation.Segments.Select(segment => "/" + (segment.StartsWith('{') ? given.labels[at++] : segment)));
            var answer = RawRequest.SendAsync(server, given.operation.Method, path, given.query, Encoding.UTF8.GetBytes(given.body)).GetAwaiter().GetResult();
            answer.ShouldBeInRange(200, 499, $"{given.operation.Name} {path}?{given.query} {given.body}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400)));
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET /\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\nHost: x\r\n\r\n")]
    [InlineData("GET /workloads HTTP/1.1\r\n\r\n")]
    [InlineData("GET /workloads HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET /\u00ff HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("GET http://x/workloads HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("CONNECT x:1 HTTP/1.1\r\nHost: x:1\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nX-Amz-Date: \0\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\nAuthorization: a\r\nAuthorization: b\r\n\r\n")]
    [InlineData("GET /?X-Amz-Signature=&X-Amz-Credential=%00 HTTP/1.1\r\nHost: x\r\n\r\n")]
    [InlineData("POST /workloads HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n")]
    [InlineData("POST /workloads HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")]
    [InlineData("POST /workloads HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    [InlineData("POST /workloads HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab")]
    [InlineData("POST /workloads HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")]
    public async Task Broken_HTTP_is_refused_and_never_fails(string text)
    {
        await using var server = await RunningServer.StartAsync();
        using var client = new TcpClient(server.Url.Host, server.Url.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
        client.Client.Shutdown(SocketShutdown.Send);
        var answer = await FirstLineAsync(stream);
        if (answer.Length > 0)
            int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture).ShouldBeInRange(400, 499);
        using var http = new HttpClient();
        (await http.GetAsync(new Uri(server.Url, "/health/ready"))).IsSuccessStatusCode.ShouldBeTrue();
    }

    /// <summary>A connection that is closed or reset refuses as well: what was sent may not have been read when the answer went out.</summary>
    private static async Task<string> FirstLineAsync(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            return await reader.ReadLineAsync() ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }

    [Fact]
    public async Task Headers_and_bodies_that_are_too_long_are_refused()
    {
        await using var server = await RunningServer.StartAsync();
        (await RawRequest.SendAsync(server, "POST", "/workloads", "", new byte[5 * 1024 * 1024])).ShouldBe(413);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Url);
        request.Headers.Add("x-long", new string('x', 40_000));
        ((int)(await http.SendAsync(request)).StatusCode).ShouldBe(431);
    }
}
