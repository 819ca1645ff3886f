namespace Lintel.Cloud.Mapping;

/// <summary>A resource type as data.</summary>
public sealed class ResourceKind
{
    private readonly Func<Reader, Resource> _read;

    private ResourceKind(Type type, ResourceTypes types, Func<Reader, Resource> read) => (Type, Types, _read) = (type, types, read);

    /// <summary>The record that models it.</summary>
    public Type Type { get; }

    public ResourceTypes Types { get; }

    public static ResourceKind Of<T>()
        where T : Resource, IResource<T> => new(typeof(T), T.Types, T.Read);

    internal Resource Read(Reader from)
    {
        var resource = _read(from);
        resource.Origin = from.Resource;
        return resource;
    }
}
