using System.Text.Json.Nodes;

namespace Lintel.Server.Tests.Hosting;

/// <summary>What came back.</summary>
public sealed record ApiAnswer(int Status, string? ErrorType, JsonObject Body)
{
    public string Message => (string?)Body[nameof(Message)] ?? "";

    public static async Task<ApiAnswer> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        return new(
            (int)response.StatusCode,
            response.Headers.TryGetValues("x-amzn-ErrorType", out var types) ? types.First() : null,
            text.Length == 0 ? [] : (JsonObject)(JsonNode.Parse(text) ?? throw new FormatException("The answer is null.")));
    }
}
