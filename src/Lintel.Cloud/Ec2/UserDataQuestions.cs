using System.Text;
using System.Text.RegularExpressions;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Ec2;

/// <summary>Questions about what an instance's first boot runs, plain or in Base64. What is asked about is never printed.</summary>
public static class UserDataQuestions
{
    extension(Setting<string> userData)
    {
        /// <summary>Whether a credential stands in it: an access key, a private key, or a password given as a literal.</summary>
        public Verdict HoldsSecret => userData.Is(text => Secret.Value.IsMatch(Plain(text)));

        /// <summary>Whether it installs a database, a cache, a search engine or a broker.</summary>
        public Verdict InstallsDataStore => userData.Is(text => Installs(Plain(text)));

        /// <summary>Whether it updates packages or fetches the application's sources when the instance starts.</summary>
        public Verdict ChangesAtBoot => userData.Is(text => ChangeAtBoot.Value.IsMatch(Plain(text)));
    }

    /// <summary>Terraform's launch templates and CloudFormation want Base64; instances take either.</summary>
    private static string Plain(string text)
    {
        var bytes = new byte[text.Length];
        if (text.Length < 8 || text.Length % 4 != 0 || !Convert.TryFromBase64String(text, bytes, out var length))
            return text;
        return Encoding.UTF8.GetString(bytes, 0, length);
    }

    // A name that ends in a word for a secret, then a literal of some length that is no reference to a variable and no command.
    private static readonly Lazy<Regex> Secret = Linear(
        @"\b(AKIA|ASIA)[A-Z2-7]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY-----|(password|passwd|secret|secret_key|secret_access_key|api_key|token)\s*[=:]\s*[""']?[A-Za-z0-9+/_\-!@#%^&*.]{6,}");

    private static readonly Lazy<Regex> DataStore = Linear(
        @"\b(yum|dnf|apt|apt-get|zypper|amazon-linux-extras)\b[^\n]*\binstall\b[^\n]*\b(mysql-server|mysql-community-server|mariadb-server|mariadb105-server|postgresql(-server|\d*-server)?|redis(-server|\d*)?|memcached|mongodb(-org)?|elasticsearch|opensearch|rabbitmq-server|cassandra)\b");

    private static readonly Lazy<Regex> ChangeAtBoot = Linear(
        @"\b(yum|dnf)\b[^\n]*\b(update|upgrade)\b|\bapt(-get)?\b[^\n]*\b(upgrade|dist-upgrade)\b|\bgit\s+(clone|pull)\b|\b(npm|pip3?|composer|bundle)\s+install\b");

    // What a text costs grows with its length alone, whatever stands in it. Such an expression is dear to make, and few sources need it.
    private static Lazy<Regex> Linear(string pattern) => new(() => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking));

    private static bool Installs(string text) => text.Contains("install", StringComparison.OrdinalIgnoreCase) && DataStore.Value.IsMatch(text);
}
