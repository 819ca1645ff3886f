using YamlDotNet.Core;

namespace Lintel.Language.Text;

/// <summary>How the YAML library, which is not ours, says that a text is no YAML: it throws, and not always what it promises.</summary>
internal static class YamlFault
{
    /// <summary>Whether a text is at fault; for the filter of a <c>catch</c> around the library alone.</summary>
    public static bool Is(Exception fault) => fault is YamlException or InvalidOperationException or ArgumentException or OverflowException or FormatException;

    /// <summary>Where the library stood; null where it does not say.</summary>
    public static Mark? MarkOrNull(Exception fault) => (fault as YamlException)?.Start;
}
