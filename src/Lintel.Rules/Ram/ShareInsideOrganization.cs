using Lintel.Cloud.Ram;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ram;

public sealed class ShareInsideOrganization : Rule<ResourceShare>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Shares stay inside the organization",
        Fails = "The share may be accepted by accounts outside the organization",
        Severity = Severity.Medium,
        Practices = [new(Sec03.Bp08, OnPass.Proves, OnFailure.Refutes)],
    };

    protected override Verdict Holds(ResourceShare share) => !share.AllowsOutsiders.Is(true);

    protected override Evidence Look(ResourceShare share) => share.AllowsOutsiders;
}
