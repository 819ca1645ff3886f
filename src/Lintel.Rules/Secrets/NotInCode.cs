using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Secrets;

public sealed class NotInCode : ContractRule<IHoldsSecret>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Passwords and tokens do not stand in code",
        Fails = "A secret stands in the code",
        Severity = Severity.High,
        Practices = [new(Sec02.Bp03, OnPass.Proves, OnFailure.Refutes)],
    };

    // Words that say that the secret is put in later.
    private static readonly string[] Placeholders = ["null", "none", "unset", "undefined", "todo", "tbd", "n/a", "-", "empty", "placeholder", "dummy"];

    protected override Verdict AppliesTo(IHoldsSecret holder, Resource resource, Architecture architecture) => holder.SecretText.IsSet;

    // What is known here can be read here: it is written out, a variable's default or in a file beside the code.
    protected override Verdict Holds(IHoldsSecret holder, Resource resource, Architecture architecture) =>
        holder.SecretText.IsFromResource | !holder.SecretText.Is(text => text.Length > 0 && !Placeholders.Contains(text, StringComparer.OrdinalIgnoreCase));

    protected override Evidence Look(IHoldsSecret holder, Resource resource, Architecture architecture) => Evidence.Of(holder.SecretText);
}
