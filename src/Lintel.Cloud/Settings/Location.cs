using Lintel.Language.Text;

namespace Lintel.Cloud.Settings;

/// <summary>A place in a source. Lines and columns count from 1; columns are UTF-16 code units.</summary>
public sealed class Location : IEquatable<Location>
{
    internal Location(Place place) => Place = place;

    internal Place Place { get; }

    /// <summary>Path relative to the reviewed path, with forward slashes.</summary>
    public string File => Place.File.Path;

    public int Line => Place.Start.Line;

    public int Column => Place.Start.Column;

    public int EndLine => Place.End.Line;

    public int EndColumn => Place.End.Column;

    public bool Equals(Location? other) => other is not null && ReferenceEquals(Place.File, other.Place.File) && Place.Span == other.Place.Span;

    public override bool Equals(object? obj) => Equals(obj as Location);

    public override int GetHashCode() => HashCode.Combine(Place.File.Path, Place.Span);

    public override string ToString() => $"{File}({Line},{Column})";
}
