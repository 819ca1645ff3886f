using Lintel.Cloud;
using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Topology;
using Lintel.Cloud.Vpc;

namespace Lintel.Rules.Vpc;

public sealed class GatewayEndpointsUsed : ArchitectureRule<VpcNetwork>
{
    private static readonly Naming<Subnet, VpcNetwork> Subnets = new(subnet => subnet.Vpc);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "S3 and DynamoDB are reached without a NAT gateway",
        Fails = "Traffic to S3 or DynamoDB is paid for at the NAT gateway, although an endpoint for it is free",
        Severity = Severity.Low,
        Practices =
        [
            new(Cost08.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Sec05.Bp02, OnPass.Supports, OnFailure.Nothing),
            new(Sus04.Bp07, OnPass.Proves, OnFailure.Refutes),
            new(Cost08.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Perf04.Bp02, OnPass.Supports, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Attached,
    };

    // With NAT in the network and a bucket or table in the workload, there is such traffic.
    protected override Verdict AppliesTo(VpcNetwork vpc, Architecture architecture) =>
        Verdict.Any(Subnets.Certain(vpc, architecture).Select(architecture.Routing.UsesNat))
        & Verdict.Any(Wanted(architecture).Select(_ => Population.Everyone));

    protected override Verdict Holds(VpcNetwork vpc, Architecture architecture) => Verdict.All(Wanted(architecture).Select(service => Has(vpc, service, architecture)));

    protected override Evidence Look(VpcNetwork vpc, Architecture architecture) => Evidence.Saying(
        $"no gateway endpoint for {string.Join(" or ", Wanted(architecture).Where(service => Has(vpc, service, architecture).Kind != VerdictKind.Pass))}");

    private static Verdict Has(VpcNetwork vpc, string service, Architecture architecture) => architecture.ReferringTo<VpcEndpoint>(vpc)
        .Any(endpoint => endpoint.Service.EndsWith("." + service));

    private static IEnumerable<string> Wanted(Architecture architecture)
    {
        if (architecture.All<Bucket>().Any(bucket => bucket.IsCertain))
            yield return "s3";
        if (architecture.All<Table>().Any(table => table.IsCertain))
            yield return "dynamodb";
    }
}
