using System.Text.RegularExpressions;

namespace Lintel.Rules.Common;

/// <summary>Tells secrets by what they are called.</summary>
internal static partial class SecretWords
{
    private static readonly string[] Secrets =
    [
        "PASSWORD", "PASSWD", "PASSPHRASE", "SECRET", "TOKEN", "APIKEY", "API_KEY", "PRIVATE_KEY", "ACCESS_KEY", "CREDENTIAL", "CREDENTIALS",
    ];

    // What these end in says where a secret is, or how long it lives, and is none itself.
    private static readonly string[] About =
    [
        "ARN", "NAME", "PATH", "FILE", "URL", "URI", "ENDPOINT", "TTL", "EXPIRY", "EXPIRATION", "TIMEOUT", "LENGTH", "SIZE", "TYPE", "HEADER",
        "ENABLED", "REQUIRED", "POLICY", "VERSION", "REGION", "PREFIX", "DAYS", "SECONDS", "MINUTES", "HOURS", "ISSUER", "ALGORITHM", "COUNT",
    ];

    /// <summary>Whether a name is that of a secret: <c>DB_PASSWORD</c>, <c>apiKey</c>; not <c>SECRET_ARN</c>.</summary>
    public static bool Names(string name)
    {
        var words = $"_{Separate(name)}_";
        return Array.Exists(Secrets, secret => words.Contains($"_{secret}_", StringComparison.Ordinal))
            && !Array.Exists(About, end => words.EndsWith($"_{end}_", StringComparison.Ordinal));
    }

    /// <summary>Whether a value could be the secret itself, and not the place of it or a switch.</summary>
    public static bool IsLiteral(string value) =>
        value.Length > 0
        && !value.StartsWith("arn:", StringComparison.Ordinal)
        && !value.StartsWith("{{resolve:", StringComparison.Ordinal)
        && !value.StartsWith('/')
        && value is not ("true" or "false" or "0" or "1");

    /// <summary>Whether a text is a long-lived access key of AWS, by its form, or has the form of the secret that belongs to one.</summary>
    public static bool IsAccessKey(string value) => AccessKey().IsMatch(value);

    // dbPassword, db-password and DB_PASSWORD are the same words.
    private static string Separate(string name)
    {
        var words = new System.Text.StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
                words.Append('_');
            words.Append(char.IsLetterOrDigit(name[i]) ? char.ToUpperInvariant(name[i]) : '_');
        }

        return words.ToString();
    }

    [GeneratedRegex("^(A3T[A-Z0-9]|AKIA)[A-Z0-9]{16}$|^(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9])[A-Za-z0-9/+]{40}$", RegexOptions.CultureInvariant)]
    private static partial Regex AccessKey();
}
