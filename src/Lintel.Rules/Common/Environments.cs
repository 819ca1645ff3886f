using Lintel.Cloud;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Common;

/// <summary>What environment a resource is for.</summary>
internal static class Environments
{
    private static readonly string[] Keys = ["Environment", "Env", "Stage"];

    /// <summary>Whether it is for development or tests: by its own tags, else by what names the environment of all of it. Production is assumed.</summary>
    public static Verdict IsForTrials(Resource resource, Architecture architecture) =>
        IsForTrials(resource.Tags, architecture);

    public static Verdict IsForTrials(TagSet tags, Architecture architecture)
    {
        var tag = Keys.Aggregate(tags[Keys[0]], (found, key) => found.Or(tags[key]));
        return tag.Or(architecture.Environment).IsPresentAnd(IsTrial);
    }

    /// <summary>Whether all of it is for development or tests.</summary>
    public static Verdict IsForTrials(Architecture architecture) => architecture.Environment.IsPresentAnd(IsTrial);

    private static bool IsTrial(string name) => EnvironmentWords.KindOrNull(name) is EnvironmentKind.Development or EnvironmentKind.Test;
}
