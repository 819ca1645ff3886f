using Lintel.Cloud.Lambda;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Lambda;

public sealed class UrlAuthorized : Rule<FunctionUrl>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Function URLs ask who is calling",
        Fails = "Everyone on the internet may call the function by its URL",
        Severity = Severity.High,
        Practices = [new(Sec03.Bp07, OnPass.Supports, OnFailure.Refutes), new(Sec09.Bp03, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_258"],
    };

    protected override Verdict Holds(FunctionUrl url) => url.Authorization.IsText("AWS_IAM");

    protected override Evidence Look(FunctionUrl url) => Evidence.Of(url.Authorization);
}
