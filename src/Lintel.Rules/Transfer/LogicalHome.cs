using Lintel.Cloud.Settings;
using Lintel.Cloud.Transfer;

namespace Lintel.Rules.Transfer;

public sealed class LogicalHome : Rule<TransferUser>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Mapped home directories take effect",
        Fails = "The user sees the bucket's real paths in spite of the mapping",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp04, OnPass.Proves, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(TransferUser user) => !user.Mappings.IsEmpty;

    protected override Verdict Holds(TransferUser user) => user.HomeDirectoryType.Is("LOGICAL") & !user.HomeDirectory.IsSet;

    protected override Evidence Look(TransferUser user) => Evidence.Of(user.HomeDirectoryType, user.HomeDirectory);
}
