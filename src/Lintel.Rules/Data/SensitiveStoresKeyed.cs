using Lintel.Cloud;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Rules.Common;

namespace Lintel.Rules.Data;

public sealed class SensitiveStoresKeyed : ContractRule<IEncryptedStore>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "Stores of sensitive data are encrypted with a key of their own",
        Fails = "The store is tagged as sensitive and has no key whose use could be limited or watched",
        Severity = Severity.Medium,
        Practices = [new(Sec07.Bp02, OnPass.Proves, OnFailure.Refutes), new(Sec08.Bp01, OnPass.Nothing, OnFailure.Weakens)],
    };

    protected override Verdict AppliesTo(IEncryptedStore contract, Resource resource, Architecture architecture) =>
        resource.Tags.IsTaggable ? Classification.IsSensitive(resource) : !Population.Everyone;

    protected override Verdict Holds(IEncryptedStore contract, Resource resource, Architecture architecture) => contract.KmsKey.IsNamed;

    protected override Evidence Look(IEncryptedStore contract, Resource resource, Architecture architecture) => Evidence.Of(contract.KmsKey);
}
