using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Where a stack comes from.</summary>
/// <param name="Path">The template's path within the tree.</param>
/// <param name="Root">Its tree.</param>
/// <param name="ModulePath">Logical ids of the stacks that lead here, joined by slashes; empty for the root.</param>
/// <param name="Nesting">Paths of the templates that lead here, this one included.</param>
/// <param name="CalledFrom">The resources that nest it, outermost first.</param>
/// <param name="IsCertain">False when it is not known whether the stack is made.</param>
internal sealed record StackSource(
    string Path, MapNode Root, string ModulePath, ImmutableArray<string> Nesting, ImmutableArray<Place> CalledFrom, bool IsCertain)
{
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";
}
