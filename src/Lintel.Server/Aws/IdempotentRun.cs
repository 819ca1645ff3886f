using System.Text;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Signing;

namespace Lintel.Server.Aws;

/// <summary>
/// Gives a repeated request the first one's answer. See
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_CreateWorkload.html">ClientRequestToken</see>.
/// </summary>
internal static class IdempotentRun
{
    public static async Task<string> RunAsync(Operation operation, Call call, JsonObject input)
    {
        if (operation.Shape.Token is not { } member || (string?)input[member.Name] is not { } token)
            return await operation.RunAsync(call, input);
        var key = new { account_id = call.Account, operation = operation.Shape.Name, token = Scoped(call, token), hash = HashOf(input, member.Name), at = call.Milliseconds };
        // The row is taken first: a second request with the same token waits here until the first one is done.
        var isFirst = await call.Session.ExecuteAsync(
            """
            insert into request_tokens (account_id, operation, token, request_hash, response, created_at)
            values (@account_id, @operation, @token, @hash, '', @at) on conflict do nothing
            """,
            key) == 1;
        if (!isFirst)
            return await EarlierAsync(call, key, token);
        var response = await operation.RunAsync(call, input);
        await call.Session.ExecuteAsync(
            "update request_tokens set response = @response where account_id = @account_id and operation = @operation and token = @token",
            new { response, key.account_id, key.operation, key.token });
        return response;
    }

    private static async Task<string> EarlierAsync(Call call, object key, string token)
    {
        var earlier = await call.Session.FirstOrNullAsync<Earlier>(
            """
            select response, case when request_hash = @hash then 1 else 0 end as same from request_tokens
            where account_id = @account_id and operation = @operation and token = @token
            """,
            key);
        return earlier is { Same: 1 }
            ? earlier.Response
            : throw new ConflictException("The client request token was used before with other parameters.", "CLIENT_REQUEST_TOKEN", token);
    }

    /// <summary>Tokens of different users and Regions have nothing to do with each other.</summary>
    private static string Scoped(Call call, string token) => $"{call.Region}/{call.Principal.Name}/{token}";

    private static string HashOf(JsonObject input, string tokenName)
    {
        var text = new StringBuilder();
        Write(new JsonObject(input.Where(entry => entry.Key != tokenName).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))), text);
        return CanonicalRequest.Hash(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Members in ordinal order: the same parameters give the same text however a client orders them.</summary>
    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject members:
                text.Append('{');
                foreach (var (name, value) in members.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonValue.Create(name).ToJsonString()).Append(':');
                    Write(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonArray items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private sealed class Earlier
    {
        public required string Response { get; init; }

        public required long Same { get; init; }
    }
}
