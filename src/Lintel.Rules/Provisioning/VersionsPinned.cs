using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Provisioning;

public sealed class VersionsPinned : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The versions of tool and providers are stated",
        Fails = "Tomorrow another version may be used",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops05.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sec06.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Ops05.Bp06, OnPass.Supports, OnFailure.Weakens),
        ],
    };

    protected override Verdict AppliesTo(Architecture architecture) => architecture.Provisioning.IsRoot;

    protected override Verdict Holds(Architecture architecture) =>
        architecture.Provisioning.ToolVersion.IsSet & architecture.Provisioning.ProviderVersions.All(version => version.IsSet);

    protected override Evidence Look(Architecture architecture)
    {
        var provisioning = architecture.Provisioning;
        ISetting[] all = [provisioning.ToolVersion, .. provisioning.ProviderVersions.Items];
        return new Evidence
        {
            Settings = [.. all.Where(setting => setting.IsSet.Kind != VerdictKind.Pass)],
            Location = provisioning.Location,
        };
    }
}
