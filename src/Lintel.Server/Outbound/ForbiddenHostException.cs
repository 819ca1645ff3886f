namespace Lintel.Server.Outbound;

/// <summary>A host that the server does not call.</summary>
public sealed class ForbiddenHostException(string message) : Exception(message);
