using Lintel.Server.Identity;
using Lintel.Server.Storage;

namespace Lintel.Server.Aws;

/// <summary>One request on its way: who sent it, for which Region, when, and the transaction that it runs in.</summary>
/// <param name="Session">The transaction.</param>
/// <param name="Principal">The sender.</param>
/// <param name="Region">The Region of the signature; resources belong to it.</param>
/// <param name="Now">The moment of the request.</param>
public sealed record Call(Session Session, Principal Principal, string Region, DateTimeOffset Now)
{
    /// <summary>The sender's account.</summary>
    public string Account => Principal.AccountId;

    /// <summary>The moment as it is stored.</summary>
    public long Milliseconds => Now.ToUnixTimeMilliseconds();
}
