using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A part of a template with its place, the same for YAML and JSON, for long and short intrinsics.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;
}
