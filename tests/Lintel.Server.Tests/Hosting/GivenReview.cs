using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace Lintel.Server.Tests.Hosting;

/// <summary>Sources and reviews of them.</summary>
internal static class GivenReview
{
    /// <summary>A database that nobody would call well-architected.</summary>
    public const string Database = """
        provider "aws" {
          region = "eu-central-1"
        }

        resource "aws_db_instance" "shop" {
          identifier        = "shop"
          engine            = "mysql"
          instance_class    = "db.t3.micro"
          allocated_storage = 20
          username          = "admin"
          password          = "secret-in-code"
          storage_encrypted = false
        }
        """;

    public static Task<ApiAnswer> SendAsync(ApiClient client, HttpMethod method, string path) =>
        client.SendAsync(new HttpRequestMessage(method, new Uri(client.Url, path)), []);

    public static Task<ApiAnswer> PutAsync(ApiClient client, string path, byte[] body) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Put, new Uri(client.Url, path)), body);

    public static Task<ApiAnswer> PutAsync(ApiClient client, string path, JsonObject body) => PutAsync(client, path, Encoding.UTF8.GetBytes(body.ToJsonString()));

    public static Task<ApiAnswer> PostAsync(ApiClient client, string path, JsonObject body) =>
        client.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(client.Url, path)), Encoding.UTF8.GetBytes(body.ToJsonString()));

    /// <summary>Asks for a review and waits for its end.</summary>
    public static async Task<JsonObject> RunAsync(ApiClient client, string id)
    {
        var run = (string?)(await SendAsync(client, HttpMethod.Post, $"/lintel/workloads/{id}/reviews")).Body["ReviewId"] ?? "";
        return await EndAsync(client, id, run);
    }

    /// <summary>The review when it has ended.</summary>
    public static Task<JsonObject> EndAsync(ApiClient client, string id, string run) => UntilAsync(
        async () => (await SendAsync(client, HttpMethod.Get, $"/lintel/workloads/{id}/reviews/{run}")).Body, found => (string?)found["Status"] != "QUEUED");

    /// <summary>Looks again and again, for a minute at most.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> holds)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if (await look() is var found && holds(found))
                return found;
            await Task.Delay(100);
        }

        throw new TimeoutException("What was waited for did not come.");
    }

    public static byte[] Zip(params (string Path, string Text)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
