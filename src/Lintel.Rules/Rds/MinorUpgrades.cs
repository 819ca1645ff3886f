using Lintel.Cloud;
using Lintel.Cloud.Fixes;
using Lintel.Cloud.Rds;

namespace Lintel.Rules.Rds;

public sealed class MinorUpgrades : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases take minor versions by themselves",
        Fails = "Minor versions have to be installed by hand",
        Severity = Severity.Low,
        Practices =
        [
            new(Ops05.Bp05, OnPass.Proves, OnFailure.Weakens),
            new(Sec06.Bp01, OnPass.Supports, OnFailure.Weakens),
            new(Sus06.Bp03, OnPass.Proves, OnFailure.Weakens),
        ],
        Aliases =
        [
            "CKV_AWS_226", "RDS_AUTOMATIC_MINOR_VERSION_UPGRADE_ENABLED", "RDS.13", "rds_instance_minor_version_upgrade_enabled",
            "automatic_minor_upgrades_disabled", "3b6d777b-76e3-4133-80a3-0d6f667ade7f", "f0104061-8bfc-4b45-8a7d-630eb502f281",
        ],
    };

    public override bool Mends => true;

    public override IEnumerable<Judgement> Judge(Architecture architecture) =>
        Population.Judge<DbInstance>(
                architecture, _ => Population.Everyone, instance => instance.AutoMinorVersionUpgrade.Is(true), instance => instance.AutoMinorVersionUpgrade,
                mend: instance => Fix.Set(instance.AutoMinorVersionUpgrade, true))
            .Concat(Population.Judge<DbClusterInstance>(
                architecture, _ => Population.Everyone, instance => instance.AutoMinorVersionUpgrade.Is(true), instance => instance.AutoMinorVersionUpgrade,
                mend: instance => Fix.Set(instance.AutoMinorVersionUpgrade, true)));
}
