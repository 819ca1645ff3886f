using Lintel.Cloud;
using Lintel.Cloud.Iam;
using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class RoleNotShared : ArchitectureRule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions have roles of their own",
        Fails = "Several functions share a role, so each may do what all of them need",
        Severity = Severity.Low,
        Practices = [new(Sec03.Bp01, OnPass.Supports, OnFailure.Weakens), new(Rel10.Bp03, OnPass.Supports, OnFailure.Weakens)],
        Effort = Effort.Medium,
    };

    protected override Verdict Holds(Function function, Architecture architecture) => architecture.Find<Role>(function.Role).Is(role =>
        !architecture.ReferringTo<Function>(role).Any(other => Differs(other, function)));

    protected override Evidence Look(Function function, Architecture architecture) => function.Role;

    // Instances of one block do the same work.
    private static Verdict Differs(Function one, Function other) => one.ConfigurationAddress == other.ConfigurationAddress ? Verdict.Any([]) : Verdict.All([]);
}
