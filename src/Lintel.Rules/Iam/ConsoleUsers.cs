using Lintel.Cloud.Iam;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Iam;

public sealed class ConsoleUsers : Rule<User>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "People sign in through an identity provider",
        Fails = "A user signs in to the console with a password of IAM",
        Severity = Severity.Medium,
        Practices = [new(Sec02.Bp04, OnPass.Supports, OnFailure.Refutes)],
        Effort = Effort.Large,
    };

    protected override Verdict Holds(User user) => !user.HasConsoleLogin;

    protected override Evidence Look(User user) => Evidence.Saying("it has a login profile");
}
