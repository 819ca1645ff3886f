using Lintel.Cloud.Fixes;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

public sealed class DeletionProtected : Rule<LoadBalancer>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Load balancers are protected from deletion",
        Fails = "One wrong call takes away the name that all callers know",
        Severity = Severity.Low,
        Practices = [new(Ops06.Bp01, OnPass.Supports, OnFailure.Nothing), new(Sec08.Bp04, OnPass.Supports, OnFailure.Nothing)],
        Aliases =
        [
            "CKV_AWS_150", "ELB.6", "ELB_DELETION_PROTECTION_ENABLED", "alb_deletion_protection_disabled",
            "elbv2_deletion_protection", "afecd1f1-6378-4f7e-bb3b-60c35801fdd4",
        ],
    };

    protected override Verdict Holds(LoadBalancer balancer) => balancer.DeletionProtection.Is(true);

    protected override Evidence Look(LoadBalancer balancer) => Evidence.Of(balancer.DeletionProtection);

    protected override Func<LoadBalancer, Fix?> Mend => balancer => Fix.Set(balancer.DeletionProtection, true);
}
