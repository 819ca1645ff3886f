using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>A loop's identifier with its value in one turn: put in wherever a text or a reference names it.</summary>
internal sealed class LoopVariable(string name, string value)
{
    private readonly string _whole = $"${{{name}}}";
    private readonly string _letters = $"&{{{name}}}";

    /// <summary>Nodes made so far.</summary>
    public int Made { get; private set; }

    public Node In(Node node)
    {
        Made++;
        return Substituted(node);
    }

    private Node Substituted(Node node) => node switch
    {
        ScalarNode scalar => new ScalarNode(In(scalar.Text), scalar.Kind, scalar.Place),
        ListNode list => new ListNode([.. list.Items.Select(In)], list.Place),
        MapNode { CallOrNull: { Name: "Ref", Value: ScalarNode reference } } when reference.Text == name => new ScalarNode(value, ScalarKind.Text, reference.Place),
        MapNode map => new MapNode([.. map.Members.Select(member => new Member(In(member.Name), member.NamePlace, In(member.Value)))], map.Place),
        _ => node,
    };

    private string In(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        // The second form is for names, which hold letters and digits alone.
        return text.Replace(_whole, value, StringComparison.Ordinal)
            .Replace(_letters, string.Concat(value.Where(char.IsAsciiLetterOrDigit)), StringComparison.Ordinal);
    }
}
