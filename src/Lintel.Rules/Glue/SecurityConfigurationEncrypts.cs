using Lintel.Cloud.Glue;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Glue;

public sealed class SecurityConfigurationEncrypts : Rule<SecurityConfiguration>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Security configurations of Glue encrypt logs, bookmarks and what is written",
        Fails = "Something that jobs leave behind is not encrypted",
        Severity = Severity.Medium,
        Practices = [new(Sec08.Bp02, OnPass.Proves, OnFailure.Refutes)],
        Aliases = ["CKV_AWS_99", "glue_security_configuration_encryption_disabled", "ad5b4e97-2850-4adf-be17-1d293e0b85ee"],
    };

    protected override Verdict Holds(SecurityConfiguration configuration) =>
        configuration.LogMode.IsText("SSE-KMS") & configuration.LogKey.IsNamed
        & configuration.BookmarkMode.IsText("CSE-KMS") & configuration.BookmarkKey.IsNamed
        & !configuration.BucketMode.IsText("DISABLED");

    protected override Evidence Look(SecurityConfiguration configuration) =>
        configuration.BucketMode.IsText("DISABLED").Kind == VerdictKind.Pass ? Evidence.Of(configuration.BucketMode)
        : (configuration.LogMode.IsText("SSE-KMS") & configuration.LogKey.IsNamed).Kind == VerdictKind.Pass ? Evidence.Of(configuration.BookmarkMode, configuration.BookmarkKey)
        : Evidence.Of(configuration.LogMode, configuration.LogKey);
}
