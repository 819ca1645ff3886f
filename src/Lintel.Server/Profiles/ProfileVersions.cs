using System.Globalization;

namespace Lintel.Server.Profiles;

/// <summary>The versions of a profile: whole numbers, counted from one, of one width so that they sort as text too.</summary>
internal static class ProfileVersions
{
    public static string First { get; } = Text(1);

    /// <summary>The version that follows.</summary>
    public static string After(string version) => Text(int.Parse(version, CultureInfo.InvariantCulture) + 1);

    private static string Text(int number) => number.ToString("D6", CultureInfo.InvariantCulture);
}
