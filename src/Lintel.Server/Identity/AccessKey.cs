namespace Lintel.Server.Identity;

/// <summary>What a user signs requests with.</summary>
/// <param name="Id">The public half.</param>
/// <param name="Secret">The secret half, in clear only in memory.</param>
/// <param name="Principal">Whose key it is.</param>
public sealed record AccessKey(string Id, string Secret, Principal Principal)
{
    /// <summary>Does not show the secret.</summary>
    public override string ToString() => Id;
}
