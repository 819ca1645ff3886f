using Lintel.Cloud.Athena;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Athena;

public sealed class SettingsBind : Rule<WorkGroup>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Settings of a workgroup bind its users",
        Fails = "Everybody chooses where results go and how they are encrypted",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp04, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_82", "AVD-AWS-0007", "athena_workgroup_enforce_configuration"],
    };

    protected override Verdict Holds(WorkGroup group) => group.SettingsBind.Is(true);

    protected override Evidence Look(WorkGroup group) => group.SettingsBind;
}
