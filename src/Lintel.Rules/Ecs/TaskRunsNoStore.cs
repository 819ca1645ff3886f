using Lintel.Cloud.Ecs;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ecs;

public sealed class TaskRunsNoStore : Rule<TaskDefinition>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Databases, caches and brokers do not run as containers of one's own",
        Fails = "A container runs a database, cache or broker that AWS offers as a managed service",
        Severity = Severity.Medium,
        Practices =
        [
            new(Sec01.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Sus05.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Perf03.Bp01, OnPass.Supports, OnFailure.Weakens),
        ],
        Effort = Effort.Large,
    };

    private static readonly string[] Stores =
    [
        "postgres", "mysql", "mariadb", "mongo", "mongodb", "redis", "valkey", "memcached", "rabbitmq", "kafka", "zookeeper", "elasticsearch", "opensearch",
        "cassandra", "activemq", "neo4j", "influxdb", "couchdb", "minio",
    ];

    protected override Verdict Holds(TaskDefinition task) => task.Containers.All(container => !container.Image.Is(IsStore));

    protected override Evidence Look(TaskDefinition task) =>
        task.Containers.Items.Select(container => container.Image).FirstOrDefault(image => image.Is(IsStore).Kind == VerdictKind.Pass) is { Location: not null } store
            ? Evidence.Of(store)
            : Evidence.Of([.. task.Containers.Items.Select(container => container.Image)]);

    // The last part of the name without tag and digest, as "bitnami/redis:7".
    private static bool IsStore(string image)
    {
        var name = image[(image.LastIndexOf('/') + 1)..];
        var end = name.AsSpan().IndexOfAny(':', '@');
        return Array.IndexOf(Stores, end < 0 ? name : name[..end]) >= 0;
    }
}
