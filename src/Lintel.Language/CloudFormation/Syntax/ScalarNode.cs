using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>A text, number, flag or null as it was written.</summary>
/// <param name="text">The text with its escapes undone.</param>
/// <param name="kind">What it stands for.</param>
/// <param name="place">Where it stands.</param>
internal sealed class ScalarNode(string text, ScalarKind kind, Place place) : Node(place)
{
    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;
}

internal enum ScalarKind
{
    Text,
    Number,
    Flag,
    Null,
}
