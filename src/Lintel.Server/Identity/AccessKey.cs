namespace Lintel.Server.Identity;

/// <summary>What a user signs requests with.</summary>
/// <param name="Id">The public half.</param>
/// <param name="Secret">The secret half, in clear only in memory.</param>
/// <param name="Principal">Whose key it is.</param>
public sealed record AccessKey(string Id, string Secret, Principal Principal)
{
    /// <summary>Whether a text can be a key's id, as AWS's own are.</summary>
    public static bool IsId(string text) => text.Length is >= 4 and <= 128 && text.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    /// <summary>Does not show the secret.</summary>
    public override string ToString() => Id;
}
