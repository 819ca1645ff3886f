using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Source addresses of modules that are downloaded. https://developer.hashicorp.com/terraform/language/modules/sources</summary>
internal static class ModuleSource
{
    private const string PublicRegistry = "registry.terraform.io/";

    /// <summary>The folder that a person named for a source: for exactly this one, without its version, or for the package that it is a folder of.</summary>
    public static bool TryFind(ImmutableSortedDictionary<string, string> folders, string source, [MaybeNullWhen(false)] out string folder)
    {
        if (folders.IsEmpty || source.Length == 0)
        {
            folder = null;
            return false;
        }

        if (folders.TryGetValue(source, out folder))
            return true;
        var (package, inner) = Split(WithoutVersion(source));
        foreach (var (name, given) in folders)
        {
            var (namedPackage, namedInner) = Split(WithoutVersion(name));
            if (Plain(namedPackage) != Plain(package) || (namedInner.Length > 0 && namedInner != inner))
                continue;
            folder = namedInner.Length > 0 || inner.Length == 0 ? given : SourceTree.CombineOrNull(given, inner);
            return folder is not null;
        }

        return false;
    }

    private static string Plain(string package) => package.StartsWith(PublicRegistry, StringComparison.Ordinal) ? package[PublicRegistry.Length..] : package;

    private static string WithoutVersion(string source) => source.IndexOf('?', StringComparison.Ordinal) is var query and >= 0 ? source[..query] : source;

    /// <summary>Parts a source at the <c>//</c> that leads into the package; that of a scheme is none.</summary>
    private static (string Package, string Inner) Split(string source)
    {
        var scheme = source.IndexOf("://", StringComparison.Ordinal);
        var at = source.IndexOf("//", scheme < 0 ? 0 : scheme + 3, StringComparison.Ordinal);
        return at < 0 ? (source, "") : (source[..at], source[(at + 2)..].Trim('/'));
    }
}
