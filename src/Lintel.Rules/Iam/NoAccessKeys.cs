using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class NoAccessKeys : Rule<AccessKey>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Code makes no long-lived access keys",
        Fails = "A key that never expires is made by code",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(AccessKey key) => !key.Status.Is("Active");

    protected override Evidence Look(AccessKey key) => Evidence.Of(key.Status, key.User);
}
