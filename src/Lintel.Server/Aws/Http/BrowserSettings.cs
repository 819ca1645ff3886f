namespace Lintel.Server.Aws.Http;

/// <summary>What requests of browsers are held against.</summary>
/// <param name="PublicUrl">The address that browsers know the server by; null when it is the one it listens on.</param>
/// <param name="Region">The Region of requests that name none.</param>
public sealed record BrowserSettings(Uri? PublicUrl, string Region);
