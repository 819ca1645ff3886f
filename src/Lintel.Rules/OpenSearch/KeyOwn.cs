using Lintel.Cloud.OpenSearch;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.OpenSearch;

public sealed class KeyOwn : Rule<Domain>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Search domains are encrypted with a key that the workload controls",
        Fails = "The indexes are encrypted with the key that AWS manages",
        Severity = Severity.Low,
        Practices = [new(Sec08.Bp01, OnPass.Supports, OnFailure.Weakens)],
        Aliases =
        [
            "CKV_AWS_247", "elasticsearch_encryption_with_kms_is_disabled", "7af2f4a3-00d9-47f3-8d15-ca0888f4e5b2",
            "elasticsearch_domain_encryption_with_kms_disabled", "d926aa95-0a04-4abc-b20c-acf54afe38a1",
        ],
        Replaces = true,
    };

    // A domain that is not encrypted at all is another rule's.
    protected override Verdict AppliesTo(Domain domain) => domain.EncryptedAtRest.Is(true) | domain.KmsKey.IsSet;

    protected override Verdict Holds(Domain domain) => domain.KmsKey.IsNamed;

    protected override Evidence Look(Domain domain) => domain.KmsKey;
}
