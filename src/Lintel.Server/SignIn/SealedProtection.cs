using Lintel.Server.Identity;
using Microsoft.AspNetCore.DataProtection;

namespace Lintel.Server.SignIn;

/// <summary>
/// Protects what the framework has a browser carry through a sign-in, with the key that seals secrets. All servers of a database share that key already,
/// so one may finish what another began; a ring of keys of its own would leave servers apart that start at once.
/// </summary>
internal sealed class SealedProtection(SecretBox box, string purpose = "lintel protection") : IDataProtector
{
    public IDataProtector CreateProtector(string inner) => new SealedProtection(box, $"{purpose}\n{inner}");

    public byte[] Protect(byte[] plaintext) => box.Seal(plaintext, purpose);

    public byte[] Unprotect(byte[] protectedData) => box.Open(protectedData, purpose);
}
