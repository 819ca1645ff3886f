using System.Text;

namespace Lintel.Rules;

/// <summary>Derives a rule's slug from its class: the last part of the namespace and the class name in kebab case.</summary>
public static class RuleSlug
{
    public static string Of(Type rule)
    {
        var folder = rule.Namespace is { } name ? name[(name.LastIndexOf('.') + 1)..] : "";
        return $"{folder.ToLowerInvariant()}-{Kebab(rule.Name)}";
    }

    /// <summary><c>QueueEncrypted</c> → <c>queue-encrypted</c>; a run of capitals stays together: <c>UsesTLSOnly</c> → <c>uses-tls-only</c>.</summary>
    public static string Kebab(string name)
    {
        var slug = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
                slug.Append('-');
            slug.Append(char.ToLowerInvariant(name[i]));
        }

        return slug.ToString();
    }
}
