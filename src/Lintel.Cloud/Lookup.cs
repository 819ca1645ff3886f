using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud;

/// <summary>What a setting that names another resource leads to.</summary>
public readonly struct Lookup<T>
    where T : Resource
{
    private readonly T? _found;
    private readonly bool _absent;

    internal Lookup(T? found, bool absent) => (_found, _absent) = (found, absent);

    /// <summary>The resource, where it stands in the sources; null otherwise.</summary>
    public T? OrNull => _found;

    /// <summary>Pass when it stands in the sources, fail when the setting names nothing, else unknown.</summary>
    public Verdict Exists => _found is not null ? Verdict.Pass : _absent ? Verdict.Fail : Verdict.Unknown;

    /// <summary>Asks the resource. Unknown when it does not stand in the sources.</summary>
    public Verdict Is(Func<T, Verdict> question) => _found is null ? Verdict.Unknown : question(_found);
}
