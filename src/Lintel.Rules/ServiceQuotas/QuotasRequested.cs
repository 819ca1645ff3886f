using Lintel.Rules.Common;

namespace Lintel.Rules.ServiceQuotas;

public sealed class QuotasRequested : BaselineRule
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Quotas are raised from code",
        Fails = "Quotas are raised by hand, one account and Region at a time",
        Severity = Severity.Low,
        Practices =
        [
            new(Rel01.Bp02, OnPass.Proves, OnFailure.Refutes),
            new(Rel01.Bp05, OnPass.Proves, OnFailure.Refutes),
            new(Rel01.Bp01, OnPass.Supports, OnFailure.Nothing),
        ],
        Effort = Effort.Medium,
        Absence = AbsenceTier.Account,
    };

    protected override string[] Types { get; } =
    [
        "aws_servicequotas_service_quota", "aws_servicequotas_template", "aws_servicequotas_template_association",
    ];
}
