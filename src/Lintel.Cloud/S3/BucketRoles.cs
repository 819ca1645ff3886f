using System.Runtime.CompilerServices;
using Lintel.Cloud.CloudFront;
using Lintel.Cloud.CloudTrail;
using Lintel.Cloud.Config;
using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Vpc;

namespace Lintel.Cloud.S3;

/// <summary>What a bucket is there for, as far as the resources around it tell.</summary>
public static class BucketRoles
{
    private static readonly ConditionalWeakTable<Architecture, HashSet<Bucket>> LogTargets = [];
    private static readonly char[] Separators = ['-', '_', '.', '/'];

    extension(Architecture architecture)
    {
        /// <summary>Whether the bucket is where others write their logs, by reference or by a name that says so.</summary>
        public Verdict ReceivesLogs(Bucket bucket) =>
            bucket.BucketName.IsPresentAnd(SaysLogs) | bucket.Acl.IsPresentAnd(acl => acl == "log-delivery-write") | Verdict.Of(SaysLogs(bucket.Name) || LogTargets.GetValue(architecture, FindLogTargets).Contains(bucket));

        /// <summary>The distributions that have the bucket as an origin.</summary>
        public SettingList<Distribution> DistributionsOf(Bucket bucket) =>
            architecture.Known<Distribution>().Where(distribution => architecture.Refers(distribution, bucket)
                | distribution.Origins.Any(origin => architecture.Means(origin.DomainName, bucket)
                    | bucket.BucketName.Satisfies(name => origin.DomainName.StartsWith(name + ".s3"))));
    }

    private static bool SaysLogs(string name) =>
        name.Split(Separators).Any(word => word is "log" or "logs" or "logging" or "accesslogs" or "logbucket");

    private static HashSet<Bucket> FindLogTargets(Architecture architecture)
    {
        var targets = new HashSet<Bucket>(ReferenceEqualityComparer.Instance);
        foreach (var setting in architecture.All<Bucket>().Select(bucket => bucket.LogBucket)
            .Concat(architecture.All<Distribution>().Select(distribution => distribution.LogBucket)))
        {
            if (architecture.Find<Bucket>(setting).OrNull is { } target)
                targets.Add(target);
        }

        // What these name a bucket for is always a log.
        IEnumerable<Resource> writers =
        [
            .. architecture.All<LoadBalancer>(), .. architecture.All<ClassicLoadBalancer>(), .. architecture.All<FlowLog>(),
            .. architecture.All<Trail>(), .. architecture.All<DeliveryChannel>(),
        ];
        foreach (var writer in writers)
            targets.UnionWith(architecture.AllReferredBy<Bucket>(writer));
        return targets;
    }
}
