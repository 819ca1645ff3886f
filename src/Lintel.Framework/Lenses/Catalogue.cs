namespace Lintel.Framework.Lenses;

/// <summary>The lenses that are built in, read once when first asked for.</summary>
public static class Catalogue
{
    private static readonly Lazy<Lens> Framework = new(CatalogueReader.Read);

    /// <summary>The <see href="https://docs.aws.amazon.com/wellarchitected/latest/framework/welcome.html">AWS Well-Architected Framework</see>.</summary>
    public static Lens WellArchitected => Framework.Value;
}
