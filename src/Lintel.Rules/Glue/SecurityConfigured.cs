using Lintel.Cloud.Glue;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Glue;

public sealed class SecurityConfigured : Rule<Processor>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Jobs, crawlers and endpoints of Glue have a security configuration",
        Fails = "What it writes, logs and remembers is encrypted as the services do by default",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp02, OnPass.Supports, OnFailure.Weakens)],
        Aliases = ["CKV_AWS_195", "Glue.3", "glue_development_endpoints_job_bookmark_encryption_enabled"],
    };

    protected override Verdict Holds(Processor processor) => processor.SecurityConfiguration.IsNamed;

    protected override Evidence Look(Processor processor) => processor.SecurityConfiguration;
}
