using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Network;

/// <summary>A store that holds data and listens in a VPC: a database, a cache, a search domain.</summary>
public interface IDataStore : INetworkAttached
{
    /// <summary>The port it listens on, with the engine's default where that is known.</summary>
    Setting<int> Port { get; }
}
