namespace Lintel.Framework.Workloads;

/// <summary>The words that name environments.</summary>
public static class EnvironmentWords
{
    /// <summary>The word that reports print for where an environment's name was found.</summary>
    public static string Word(this EnvironmentOrigin origin) => origin switch
    {
        EnvironmentOrigin.Declared => "lintel.yaml",
        EnvironmentOrigin.Workspace => "workspace",
        EnvironmentOrigin.VarFile => "variable file",
        EnvironmentOrigin.Folder => "folder",
        EnvironmentOrigin.Tag => "tag",
        _ => "assumed",
    };

    /// <summary>What a name means by the words in it; null when no word or words of different meaning are there.</summary>
    public static EnvironmentKind? KindOrNull(string name)
    {
        EnvironmentKind? found = null;
        foreach (var word in Words(name))
        {
            if (MeaningOrNull(word) is not { } kind)
                continue;
            if (found is not null && found != kind)
                return null;
            found = kind;
        }

        return found;
    }

    private static EnvironmentKind? MeaningOrNull(string word) => word.ToLowerInvariant() switch
    {
        "production" or "prod" or "prd" or "live" => EnvironmentKind.Production,
        "staging" or "stage" or "stg" or "preprod" or "preproduction" or "uat" => EnvironmentKind.Staging,
        "test" or "testing" or "tst" or "qa" or "nonprod" or "nonproduction" => EnvironmentKind.Test,
        "development" or "develop" or "dev" or "sandbox" => EnvironmentKind.Development,
        _ => null,
    };

    // "non-prod" and "pre_prod" are one word each, "prod1" is "prod".
    private static IEnumerable<string> Words(string name)
    {
        var prefix = "";
        foreach (var part in name.Split(['-', '_', '.', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var word = prefix + part.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            prefix = word.Equals("non", StringComparison.OrdinalIgnoreCase) || word.Equals("pre", StringComparison.OrdinalIgnoreCase) ? word : "";
            yield return word;
        }
    }
}
