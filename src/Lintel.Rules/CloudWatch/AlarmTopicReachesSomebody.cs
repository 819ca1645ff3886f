using Lintel.Cloud;
using Lintel.Cloud.CloudWatch;
using Lintel.Cloud.Settings;
using Lintel.Cloud.Sns;

namespace Lintel.Rules.CloudWatch;

public sealed class AlarmTopicReachesSomebody : ArchitectureRule<Topic>
{
    private static readonly Naming<Subscription, Topic> Subscriptions = new(subscription => subscription.Topic);

    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Topics of alarms have subscribers",
        Fails = "Alarms publish to a topic that nobody subscribes to",
        Severity = Severity.High,
        Practices =
        [
            new(Rel06.Bp03, OnPass.Proves, OnFailure.Refutes),
            new(Ops08.Bp04, OnPass.Proves, OnFailure.Refutes),
            new(Rel11.Bp06, OnPass.Proves, OnFailure.Weakens),
        ],
        Absence = AbsenceTier.Attached,
    };

    private static readonly string[] Chats =
    [
        "aws_chatbot_slack_channel_configuration", "aws_chatbot_teams_channel_configuration", "awscc_chatbot_slack_channel_configuration",
        "awscc_chatbot_microsoft_teams_channel_configuration", "AWS::Chatbot::SlackChannelConfiguration", "AWS::Chatbot::MicrosoftTeamsChannelConfiguration",
    ];

    protected override Verdict AppliesTo(Topic topic, Architecture architecture) =>
        !architecture.ReferringTo<MetricAlarm>(topic).IsEmpty | !architecture.ReferringTo<CompositeAlarm>(topic).IsEmpty;

    protected override Verdict Holds(Topic topic, Architecture architecture) =>
        Subscriptions.Of(topic, architecture).Any(subscription => architecture.Means(subscription.Topic, topic)) | architecture.Has(Chats);

    protected override Evidence Look(Topic topic, Architecture architecture) =>
        Evidence.Saying($"{architecture.ReferringTo<MetricAlarm>(topic).Items.Length} alarms publish to it and no subscription names it", topic.Location);
}
