using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class CodeSigned : Rule<Function>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Functions run signed code only",
        Fails = "The function runs whatever code it is given",
        Severity = Severity.Low,
        Practices = [new(Sec06.Bp04, OnPass.Proves, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_272"],
        Effort = Effort.Medium,
    };

    // Images are pinned and checked in their registry; signing is for archives.
    protected override Verdict AppliesTo(Function function) => function.PackageType.IsText("Zip");

    protected override Verdict Holds(Function function) => function.CodeSigning.IsNamed;

    protected override Evidence Look(Function function) => function.CodeSigning;
}
