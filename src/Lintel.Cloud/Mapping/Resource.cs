using Lintel.Cloud.Settings;
using Lintel.Language.Resources;

namespace Lintel.Cloud.Mapping;

/// <summary>One cloud resource as the model has it. Types derive from it and add their settings.</summary>
public abstract record Resource
{
    private ResolvedResource? _origin;
    private TagSet? _tags;

    /// <summary>Full address with module path and instance key.</summary>
    public string Address => Origin.Address;

    /// <summary>The address without instance keys: the same for all that one block makes.</summary>
    public string ConfigurationAddress => Origin.ConfigurationAddress;

    /// <summary>The type's name in its dialect.</summary>
    public string Type => Origin.Type;

    /// <summary>The name in its source, without type, module and key.</summary>
    public string Name => Origin.Name;

    public string ModulePath => Origin.ModulePath;

    /// <summary>The path of the CDK construct that made it; null where none did.</summary>
    public string? ConstructPath => Origin.ConstructPath;

    /// <summary>The block's header.</summary>
    public Location Location => new(Origin.Header);

    /// <summary>The Region it is made in, or null where the source leaves it open.</summary>
    public string? Region => Origin.Region;

    /// <summary>True for what is looked up and owned elsewhere.</summary>
    public bool IsLookup => Origin.Mode == ResourceMode.Data;

    /// <summary>False when it is not known how many of it there are, none included.</summary>
    public bool IsCertain => Origin.CountIsKnown;

    public TagSet Tags => _tags ??= TagSet.Read(Origin);

    internal ResolvedResource Origin
    {
        get => _origin ?? throw new InvalidOperationException($"{GetType().Name} was made outside the model.");
        set => _origin = value;
    }

    public sealed override string ToString() => _origin?.Address ?? GetType().Name;
}
