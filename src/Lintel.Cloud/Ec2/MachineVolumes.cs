using Lintel.Cloud.Mapping;

namespace Lintel.Cloud.Ec2;

/// <summary>All block volumes of an architecture, whether they are resources of their own or part of a machine.</summary>
public static class MachineVolumes
{
    extension(Architecture architecture)
    {
        /// <summary>Each volume with the resource it stands in.</summary>
        public IEnumerable<(Resource In, BlockVolume Volume)> BlockVolumes() =>
            architecture.All<Volume>().Select(volume => ((Resource)volume, volume.Block))
                .Concat(architecture.All<Instance>().SelectMany(Of))
                .Concat(architecture.All<LaunchTemplate>().SelectMany(Of))
                .Concat(architecture.All<LaunchConfiguration>().SelectMany(Of));
    }

    private static IEnumerable<(Resource In, BlockVolume Volume)> Of<T>(T machine)
        where T : Resource, IMachine => machine.Volumes.Items.Select(volume => ((Resource)machine, volume));
}
