using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Topology;

/// <summary>One hop of a way through the architecture.</summary>
/// <param name="To">Where the hop leads.</param>
/// <param name="Port">The port it goes to.</param>
/// <param name="Opening">What lets it through, as a clause: "`cidr_blocks` is …".</param>
/// <param name="Place">Where that stands.</param>
/// <param name="Weakness">How much wider it is than it need be.</param>
public sealed record PathStep(Resource To, int Port, string Opening, Location? Place, Weakness Weakness);

/// <summary>How much wider an opening is than it need be, least first.</summary>
public enum Weakness
{
    /// <summary>As narrow as it can be: a public load balancer, a rule that names the caller's security group.</summary>
    None,

    /// <summary>Opened to address ranges where a security group could be named.</summary>
    OpenToRanges,

    /// <summary>A machine that anybody reaches without a load balancer.</summary>
    DirectToCompute,

    /// <summary>A remote shell or desktop that anybody reaches.</summary>
    RemoteAccess,

    /// <summary>Data that anybody reaches.</summary>
    DirectToData,
}
