using System.Text.RegularExpressions;
using Lintel.Language.Text;

namespace Lintel.Server.Sources;

/// <summary>A git repository as a source, without its secret.</summary>
internal sealed partial record Repository
{
    /// <summary>Its address.</summary>
    public required string Url { get; init; }

    /// <summary>The branch, tag or whole commit id; null for the branch that the repository itself points to.</summary>
    public string? Revision { get; init; }

    /// <summary>The folder that is reviewed; empty for all. The rest is there for modules that it calls.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The name that goes with a token.</summary>
    public string? Username { get; init; }

    /// <summary>A branch, tag or commit that git cannot take for an option or for a mapping of two names; throws an <see cref="InvalidDataException"/>.</summary>
    public static string CheckedRevision(string text) =>
        RevisionName().IsMatch(text) && !text.Contains("..", StringComparison.Ordinal) && !text.EndsWith(".lock", StringComparison.Ordinal)
            ? text
            : throw new InvalidDataException("A revision is a branch, a tag or a whole commit id: letters, digits and ._/+-, not beginning with a hyphen.");

    /// <summary>A folder within the repository; throws an <see cref="InvalidDataException"/>.</summary>
    public static string CheckedFolder(string text) => text.Length <= 1024 && !text.Any(char.IsControl) && SourceTree.CombineOrNull("", text) is { } folder
        ? folder
        : throw new InvalidDataException("The folder leads out of the repository. Write it relative to the repository's root.");

    /// <summary>A name for Basic authentication; throws an <see cref="InvalidDataException"/>.</summary>
    public static string CheckedUsername(string text) => text.Length is > 0 and <= 256 && !text.Contains(':', StringComparison.Ordinal) && !text.Any(char.IsControl)
        ? text
        : throw new InvalidDataException("A user name has 1 to 256 characters and no colon.");

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9._/+-]{0,254}\z", RegexOptions.CultureInvariant)]
    private static partial Regex RevisionName();
}
