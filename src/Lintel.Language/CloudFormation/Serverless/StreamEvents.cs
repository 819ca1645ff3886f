using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>Something that Lambda itself reads from: a mapping is made, which takes most of the event's properties as they are.</summary>
internal abstract class StreamEvent : EventKind
{
    /// <summary>The property that names what is read.</summary>
    protected abstract string Source { get; }

    public override void Expand(FunctionEvent item, Node called, Expansion made) => made.Add(item.Function, item.Id, "AWS::Lambda::EventSourceMapping", Make.With(
        new MapNode([.. item.Properties.Members.Where(member => member.Name != Source && !Own(member.Name))], item.Properties.Place),
        ("EventSourceArn", item[Source]), ("FunctionName", called),
        ("SourceAccessConfigurations", item["SourceAccessConfigurations"]), ("Queues", item["Queues"])));

    private static bool Own(string name) => name is "SecretsManagerKmsKeyId" or "DynamicPolicyName";
}

/// <summary>A queue.</summary>
internal sealed class QueueEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["SQS"];

    public override string Policy => "AWSLambdaSQSQueueExecutionRole";

    protected override string Source => "Queue";
}

/// <summary>A stream of Kinesis.</summary>
internal sealed class KinesisEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["Kinesis"];

    public override string Policy => "AWSLambdaKinesisExecutionRole";

    protected override string Source => "Stream";
}

/// <summary>A table's stream.</summary>
internal sealed class TableEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["DynamoDB"];

    public override string Policy => "AWSLambdaDynamoDBExecutionRole";

    protected override string Source => "Stream";
}

/// <summary>A managed Kafka cluster.</summary>
internal sealed class KafkaEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["MSK"];

    public override string Policy => "AWSLambdaMSKExecutionRole";

    protected override string Source => "Stream";
}

/// <summary>A broker of Amazon MQ.</summary>
internal sealed class BrokerEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["MQ"];

    public override string Policy => "AWSLambdaAMQExecutionRole";

    protected override string Source => "Broker";
}

/// <summary>Change events of a document database.</summary>
internal sealed class DocumentEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["DocumentDB"];

    protected override string Source => "Cluster";
}

/// <summary>A Kafka cluster of one's own.</summary>
internal sealed class OwnKafkaEvent : StreamEvent
{
    public override ImmutableArray<string> Types => ["SelfManagedKafka"];

    protected override string Source => "KafkaBootstrapServers";

    public override void Expand(FunctionEvent item, Node called, Expansion made) => made.Add(item.Function, item.Id, "AWS::Lambda::EventSourceMapping", Make.With(
        new MapNode([.. item.Properties.Members.Where(member => member.Name != Source)], item.Properties.Place),
        ("FunctionName", called),
        ("SelfManagedEventSource", item[Source] is { } servers
            ? Make.Map(servers.Place, ("Endpoints", Make.Map(servers.Place, (Source, servers)))) : null)));
}
