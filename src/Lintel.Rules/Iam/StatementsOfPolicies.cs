using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;
using Lintel.Cloud.Sqs;

namespace Lintel.Rules.Iam;

/// <summary>What kind of thing a policy is written for.</summary>
internal enum PolicyUse
{
    Identity,
    Trust,
    Bucket,
    Topic,
    Queue,
}

/// <summary>All policies of an architecture, each with what it is written for.</summary>
internal static class StatementsOfPolicies
{
    public static IEnumerable<(Resource Subject, PolicyDocument Document, PolicyUse Use)> Policies(this Architecture architecture) =>
        architecture.All<Policy>().Select(policy => ((Resource)policy, policy.Document, PolicyUse.Identity))
            .Concat(architecture.All<Role>().SelectMany(role => role.InlinePolicies.Items.Select(document => ((Resource)role, document, PolicyUse.Identity))))
            .Concat(architecture.All<Role>().Select(role => ((Resource)role, role.Trust, PolicyUse.Trust)))
            .Concat(architecture.ResourcePolicies());

    public static IEnumerable<(Resource Subject, PolicyDocument Document, PolicyUse Use)> ResourcePolicies(this Architecture architecture) =>
        Of<Bucket>(architecture, bucket => bucket.Policy, PolicyUse.Bucket)
            .Concat(Of<Topic>(architecture, topic => topic.Policy, PolicyUse.Topic))
            .Concat(Of<Queue>(architecture, queue => queue.Policy, PolicyUse.Queue));

    // What stands in other sources is known by its policy alone.
    private static IEnumerable<(Resource Subject, PolicyDocument Document, PolicyUse Use)> Of<T>(Architecture architecture, Func<T, PolicyDocument> policy, PolicyUse use)
        where T : Resource => architecture.All<T>().Concat(architecture.Implied<T>())
            .Where(resource => policy(resource).Exists.Kind == VerdictKind.Pass)
            .Select(resource => ((Resource)resource, policy(resource), use));
}
