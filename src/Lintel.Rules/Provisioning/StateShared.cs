using Lintel.Cloud;
using Lintel.Cloud.Provisioning;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Provisioning;

public sealed class StateShared : WorkloadRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "The state of the infrastructure is shared and locked",
        Fails = "The state is a file beside the sources",
        Severity = Severity.Medium,
        Practices =
        [
            new(Ops05.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Ops05.Bp10, OnPass.Supports, OnFailure.Weakens),
            new(Rel08.Bp05, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Medium,
    };

    protected override Verdict AppliesTo(Architecture architecture) => architecture.Provisioning.IsRoot;

    protected override Verdict Holds(Architecture architecture) => architecture.Provisioning.StateStore.IsPresentAnd(store => store != "local");

    protected override Evidence Look(Architecture architecture) => new()
    {
        Settings = [architecture.Provisioning.StateStore],
        Location = architecture.Provisioning.Location,
    };
}
