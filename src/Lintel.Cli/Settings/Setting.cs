namespace Lintel.Cli.Settings;

/// <summary>One setting of the server. Its name in lower case with hyphens gives the flag, the variable and the key in a file.</summary>
/// <param name="Name">The name, such as <c>certificate-key</c>.</param>
/// <param name="Description">What it does and what holds without it.</param>
/// <param name="IsSecret">Whether it has no flag, because command lines can be read by others on the machine.</param>
internal sealed record Setting(string Name, string Description, bool IsSecret = false)
{
    public string Flag => "--" + Name;

    public string Variable => "LINTEL_" + Name.ToUpperInvariant().Replace('-', '_');

    /// <summary>Whether a key of a file means this setting: hyphens, underscores and capitals do not matter.</summary>
    public bool IsMeantBy(string key) => string.Equals(Plain(key), Plain(Name), StringComparison.OrdinalIgnoreCase);

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
}
