using System.Text;
using System.Text.Json;
using Lintel.Server.Aws.Errors;

namespace Lintel.Server.Aws.Paging;

/// <summary>
/// Says where a list goes on. It holds the sort key of the last item that was given, not a count, so that items which come and go meanwhile
/// make no item appear twice or be left out.
/// </summary>
public static class PageToken
{
    /// <summary>The token after the item with this key.</summary>
    /// <param name="list">The list and the filters it was asked with; the token fits no other.</param>
    /// <param name="key">The sort key.</param>
    public static string Of(string list, string key) =>
        Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new[] { list, key })).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>The sort key in a token; throws a <see cref="ValidationException"/> for a token that this list did not give.</summary>
    public static string KeyOf(string list, string token)
    {
        var text = token.Replace('-', '+').Replace('_', '/');
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text + new string('=', (4 - text.Length % 4) % 4), bytes, out var length))
        {
            try
            {
                if (JsonSerializer.Deserialize<string[]>(Encoding.UTF8.GetString(bytes, 0, length)) is [var owner, { } key] && owner == list)
                    return key;
            }
            catch (JsonException)
            {
                // Not one of ours: refused below.
            }
        }

        throw ValidationException.Of("NextToken", "The token was not given by this list with these filters.");
    }
}
