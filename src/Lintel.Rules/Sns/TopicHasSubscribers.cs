using Lintel.Cloud;
using Lintel.Cloud.Budgets;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Events;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.S3;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.Sns;

public sealed class TopicHasSubscribers : ArchitectureRule<Topic>
{
    private static readonly Naming<Subscription, Topic> Subscriptions = new(subscription => subscription.Topic);

    private static readonly Naming<Bucket, Topic> Buckets = new(bucket => bucket.Notified);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Topics that are published to have subscribers",
        Fails = "What is published to the topic reaches nobody",
        Severity = Severity.Medium,
        Practices =
        [
            new(Rel06.Bp03, OnPass.Supports, OnFailure.Weakens),
            new(Ops08.Bp04, OnPass.Supports, OnFailure.Weakens),
            new(Sus02.Bp03, OnPass.Nothing, OnFailure.Nothing),
        ],
        Absence = AbsenceTier.Attached,
    };

    protected override Verdict AppliesTo(Topic topic, Architecture architecture) => !Publishers(topic, architecture).IsEmpty;

    protected override Verdict Holds(Topic topic, Architecture architecture) =>
        Subscriptions.Of(topic, architecture).Any(subscription => architecture.Means(subscription.Topic, topic)) | architecture.Has("aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration", "awscc_chatbot_slack_channel_configuration") & Verdict.Unknown;

    protected override Evidence Look(Topic topic, Architecture architecture) => Evidence.Saying(
        $"{string.Join(", ", Publishers(topic, architecture).Take(3).Select(publisher => $"`{publisher.Address}`"))} publishes to it, and nothing subscribes");

    private static SettingList<Resource> Publishers(Topic topic, Architecture architecture) =>
        architecture.ReferringTo<MetricAlarm>(topic).Select(Resource (one) => one)
            .Concat(architecture.ReferringTo<EventTarget>(topic).Select(Resource (one) => one))
            .Concat(architecture.ReferringTo<Budget>(topic).Select(Resource (one) => one))
            .Concat(Buckets.Of(topic, architecture).Where(bucket => bucket.Notified.Any(arn => architecture.Means(arn, topic))).Select(Resource (one) => one));
}
