using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Server.Aws.Errors;
using Microsoft.AspNetCore.WebUtilities;

namespace Lintel.Server.SignIn;

/// <summary>Name and password as a program or a form sends them.</summary>
/// <param name="User">The user's name.</param>
/// <param name="Password">The password.</param>
/// <param name="Return">The page of ours that a form goes on to; null when it says none.</param>
internal sealed record SignInRequest(string User, string Password, string? Return)
{
    /// <summary>Reads JSON or a form; names of members are taken in any capitals. Throws a <see cref="ValidationException"/> when it is neither.</summary>
    public static SignInRequest Read(string? contentType, ReadOnlyMemory<byte> body)
    {
        var members = contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
        {
            "application/x-www-form-urlencoded" => Form(body),
            "application/json" => Json(body),
            _ => throw new ValidationException("Send application/json or application/x-www-form-urlencoded.", "CANNOT_PARSE"),
        };
        return new(Required(members, nameof(User)), Required(members, nameof(Password)), LocalOrNull(members.GetValueOrDefault(nameof(Return))));
    }

    /// <summary>An address that stays on this server; null for any other, which a stranger could have put there.</summary>
    public static string? LocalOrNull(string? address) =>
        address is ['/', ..] && address.Length < 2000 && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal)
            && address.All(character => character is > ' ' and < '\u007f')
            ? address
            : null;

    private static string Required(Dictionary<string, string> members, string name) => members.GetValueOrDefault(name) is { Length: > 0 } text
        ? text
        : throw ValidationException.Of(name, $"{name} is missing.");

    private static Dictionary<string, string> Form(ReadOnlyMemory<byte> body)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in QueryHelpers.ParseQuery(System.Text.Encoding.UTF8.GetString(body.Span)))
            found[name] = values.Count == 1 ? values.ToString() : throw ValidationException.Of("Body", "A field stands twice in the form.");
        return found;
    }

    private static Dictionary<string, string> Json(ReadOnlyMemory<byte> body)
    {
        try
        {
            var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (name, value) in JsonNode.Parse(body.Span) as JsonObject ?? throw new JsonException("It is no object."))
            {
                if (value is JsonValue text && text.TryGetValue<string>(out var word) && !found.TryAdd(name, word))
                    throw new JsonException("A member stands twice.");
            }

            return found;
        }
        catch (Exception error) when (error is JsonException or ArgumentException)
        {
            throw new ValidationException("The body is not a JSON object with each member once.", "CANNOT_PARSE");
        }
    }
}
