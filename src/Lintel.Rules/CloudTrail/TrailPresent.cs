using Lintel.Cloud;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.CloudTrail;

public sealed class TrailPresent : PresenceRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "A trail records the API calls of the account",
        Fails = "No trail is seen that records the API calls of the account",
        Severity = Severity.Medium,
        Practices = [new(Sec04.Bp01, OnPass.Supports, OnFailure.Refutes), new(Sec10.Bp06, OnPass.Proves, OnFailure.Refutes)],
        Absence = AbsenceTier.Account,
    };

    protected override Verdict Holds(Architecture architecture) => architecture.Has("aws_cloudtrail", "AWS::CloudTrail::Trail", "aws_cloudtrail_event_data_store", "AWS::CloudTrail::EventDataStore");
}
