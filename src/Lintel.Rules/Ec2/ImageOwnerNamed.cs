using Lintel.Cloud;
using Lintel.Cloud.Ec2;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Ec2;

public sealed class ImageOwnerNamed : ContractRule<IMachine>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "AMIs that are looked up come from a named owner",
        Fails = "Anybody can publish the AMI that the lookup finds",
        Severity = Severity.High,
        Practices = [new(Sec06.Bp02, OnPass.Supports, OnFailure.Refutes), new(Sec06.Bp04, OnPass.Nothing, OnFailure.Refutes)],
    };

    protected override Verdict AppliesTo(IMachine machine, Resource resource, Architecture architecture) =>
        ImageOf(machine, architecture) is not null ? Population.Everyone : !Population.Everyone;

    protected override Verdict Holds(IMachine machine, Resource resource, Architecture architecture) =>
        architecture.Find<MachineImage>(machine.Image).Is(image =>
            !image.MostRecent.Is(true) | !image.Owners.IsEmpty | image.Filters.Any(filter => filter.IsOneOf("owner-id", "owner-alias", "image-id")));

    protected override Evidence Look(IMachine machine, Resource resource, Architecture architecture) =>
        ImageOf(machine, architecture) is { } image
            ? Evidence.Saying("the newest image that fits is taken, and no owner is asked for", image.Location) with { Path = [image.Address, resource.Address] }
            : Evidence.Of(machine.Image);

    private static MachineImage? ImageOf(IMachine machine, Architecture architecture) =>
        architecture.Find<MachineImage>(machine.Image).OrNull is { IsLookup: true } image ? image : null;
}
