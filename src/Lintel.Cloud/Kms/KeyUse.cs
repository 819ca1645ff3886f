using System.Runtime.CompilerServices;
using Lintel.Cloud.Common;
using Lintel.Cloud.Mapping;

namespace Lintel.Cloud.Kms;

/// <summary>What is encrypted with which key.</summary>
public static class KeyUse
{
    private static readonly ConditionalWeakTable<Architecture, ILookup<string, Resource>> Stores = [];

    extension(Architecture architecture)
    {
        /// <summary>The stores that name a key, or an alias of it, in source order.</summary>
        public IEnumerable<Resource> EncryptedWith(Key key) => Stores.GetValue(architecture, Find)[key.Address];
    }

    private static ILookup<string, Resource> Find(Architecture architecture) => architecture.Everything()
        .Where(resource => resource is IEncryptedStore)
        .ToLookup(resource => KeyOrNull((IEncryptedStore)resource, architecture)?.Address ?? "", StringComparer.Ordinal);

    // Aliases stand between a key and those who use it by name.
    private static Key? KeyOrNull(IEncryptedStore store, Architecture architecture) =>
        architecture.Find<Key>(store.KmsKey).OrNull
        ?? (architecture.Find<Alias>(store.KmsKey).OrNull is { } alias ? architecture.Find<Key>(alias.Key).OrNull : null);
}
