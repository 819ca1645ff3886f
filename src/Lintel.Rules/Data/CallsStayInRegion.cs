using Lintel.Cloud;
using Lintel.Cloud.DynamoDb;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Ecs;
using Lintel.Cloud.ElastiCache;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Rds;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Data;

public sealed class CallsStayInRegion : Rule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "What computes is in the Region of its data",
        Fails = "Every call for data crosses to another Region",
        Severity = Severity.Medium,
        Practices =
        [
            new(Perf04.Bp06, OnPass.Supports, OnFailure.Refutes),
            new(Sus02.Bp04, OnPass.Supports, OnFailure.Refutes),
            new(Sus04.Bp07, OnPass.Supports, OnFailure.Weakens),
            new(Cost08.Bp02, OnPass.Nothing, OnFailure.Weakens),
        ],
        Effort = Effort.Large,
    };

    public override IEnumerable<Judgement> Judge(Architecture architecture)
    {
        foreach (var caller in architecture.Everything().Where(resource => resource.IsCertain && resource is Function or TaskDefinition or Instance))
        {
            var stores = Stores(caller, architecture);
            if (stores.Count == 0)
                continue;
            var far = stores.FirstOrDefault(store => IsNear(caller, store).Kind == VerdictKind.Fail);
            yield return new Judgement(caller, Verdict.All(stores.Select(store => IsNear(caller, store))), far is null
                ? Evidence.Saying($"`{stores[0].Address}` is what it calls", caller.Location)
                : Evidence.Saying($"it is in {caller.Region}, and `{far.Address}` is in {far.Region}", caller.Location));
        }
    }

    private static Verdict IsNear(Resource caller, Resource store) =>
        caller.Region is not { } here || store.Region is not { } there ? Verdict.Unknown : here == there ? Population.Everyone : !Population.Everyone;

    private static List<Resource> Stores(Resource caller, Architecture architecture) =>
    [
        .. architecture.ReferredBy<DbInstance>(caller).Items, .. architecture.ReferredBy<DbCluster>(caller).Items, .. architecture.ReferredBy<Table>(caller).Items,
        .. architecture.ReferredBy<ReplicationGroup>(caller).Items, .. architecture.ReferredBy<Queue>(caller).Items,
    ];
}
