using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class EndpointPolicyNarrow : Rule<VpcEndpoint>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "VPC endpoints have a policy of their own",
        Fails = "Everybody in the VPC may do everything through the endpoint, with any account's data",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp05, OnPass.Supports, OnFailure.Nothing), new(Sec05.Bp02, OnPass.Nothing, OnFailure.Nothing)],
    };

    // Endpoint services of third parties and most of AWS's interface endpoints are used without data of one's own: gateways lead to data.
    protected override Verdict AppliesTo(VpcEndpoint endpoint) => endpoint.Kind.IsText("Gateway");

    protected override Verdict Holds(VpcEndpoint endpoint) => endpoint.Policy.IsSet;

    protected override Evidence Look(VpcEndpoint endpoint) => Evidence.Of(endpoint.Policy);
}
