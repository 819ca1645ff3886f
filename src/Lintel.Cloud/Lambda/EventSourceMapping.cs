using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>Feeds a function from a queue or a stream. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html</summary>
public sealed record EventSourceMapping : Resource, IResource<EventSourceMapping>
{
    public static ResourceTypes Types => new("aws_lambda_event_source_mapping", "AWS::Lambda::EventSourceMapping");

    public Setting<string> Function { get; private init; }

    public Setting<string> Source { get; private init; }

    public Setting<int> BatchSize { get; private init; }

    /// <summary>How often a batch of a stream is tried again; -1 until its records expire.</summary>
    public Setting<int> MaximumRetries { get; private init; }

    /// <summary>Age in seconds after which a record of a stream is given up; -1 for never.</summary>
    public Setting<int> MaximumRecordAge { get; private init; }

    /// <summary>What is told of the records of a stream that were given up.</summary>
    public Setting<string> FailureDestination { get; private init; }

    /// <summary>Whether a failed batch of a stream is halved, to find the record at fault.</summary>
    public Setting<bool> BisectOnError { get; private init; }

    /// <summary><c>ReportBatchItemFailures</c> where a function says which messages failed.</summary>
    public SettingList<Setting<string>> ResponseTypes { get; private init; }

    /// <summary>Where to begin in a stream; required for one, meaningless for a queue.</summary>
    public Setting<string> StartingPosition { get; private init; }

    /// <summary>Topics of Kafka.</summary>
    public SettingList<Setting<string>> Topics { get; private init; }

    public static EventSourceMapping Read(Reader from) => new()
    {
        Function           = from.Get<string>("function_name",                 "FunctionName"),
        Source             = from.Get<string>("event_source_arn",              "EventSourceArn"),
        BatchSize          = from.Get<int>("batch_size",                       "BatchSize"),
        MaximumRetries     = from.Get("maximum_retry_attempts",                "MaximumRetryAttempts",       otherwise: -1),
        MaximumRecordAge   = from.Get("maximum_record_age_in_seconds",         "MaximumRecordAgeInSeconds",  otherwise: -1),
        FailureDestination = from.Get<string>("destination_config.on_failure.destination_arn", "DestinationConfig.OnFailure.Destination"),
        BisectOnError      = from.Get("bisect_batch_on_function_error",        "BisectBatchOnFunctionError", otherwise: false),
        ResponseTypes      = from.Texts("function_response_types",             "FunctionResponseTypes"),
        Topics             = from.Texts("topics",                              "Topics"),
        StartingPosition   = from.Get<string>("starting_position",             "StartingPosition"),
    };
}
