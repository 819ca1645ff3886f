using System.Globalization;
using System.Security.Cryptography;

namespace Lintel.Server.Aws;

/// <summary>Makes ids and compares names the way AWS does.</summary>
public static class Names
{
    /// <summary>32 hexadecimal digits that nobody can guess.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>What a name is unique by: spaces and capitalization are ignored.</summary>
    public static string Key(string name) => string.Concat(name.Where(character => !char.IsWhiteSpace(character))).ToLower(CultureInfo.InvariantCulture);

    /// <summary>The ARN of a resource of this service.</summary>
    public static string Arn(Call call, string kind, string id) => $"arn:aws:wellarchitected:{call.Region}:{call.Account}:{kind}/{id}";
}
