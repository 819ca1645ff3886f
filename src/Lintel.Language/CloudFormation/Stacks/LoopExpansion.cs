using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>Unrolls <c>Fn::ForEach</c> wherever it stands.</summary>
/// <remarks>https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html</remarks>
internal sealed class LoopExpansion(TemplateEvaluator evaluator, Deployment deployment)
{
    private const string Prefix = "Fn::ForEach::";
    private const int MostTurns = 5_000;
    private const int MostNodes = 1_000_000;

    private int _turns;
    private int _nodes;

    /// <summary>The map without loops; the map itself where it holds none.</summary>
    public MapNode Expand(MapNode section) => section.Members.Any(member => Holds(member.Value) || IsLoop(member)) ? Map(section) : section;

    private static bool IsLoop(Member member) => member.Name.StartsWith(Prefix, StringComparison.Ordinal);

    private static bool Holds(Node node) => node switch
    {
        ListNode list => list.Items.Any(Holds),
        MapNode map => map.Members.Any(member => IsLoop(member) || Holds(member.Value)),
        _ => false,
    };

    private Node Any(Node node) => node switch
    {
        ListNode list => new ListNode([.. list.Items.Select(Any)], list.Place),
        MapNode map => Map(map),
        _ => node,
    };

    private MapNode Map(MapNode map)
    {
        var members = new MemberList(deployment.Diagnostics);
        foreach (var member in map.Members)
        {
            if (!IsLoop(member))
                members.Add(member with { Value = Any(member.Value) });
            else
            {
                foreach (var made in Unroll(member))
                    members.Add(made);
            }
        }

        return members.ToMap(map.Place);
    }

    private IEnumerable<Member> Unroll(Member loop)
    {
        if (loop.Value is not ListNode { Items: [ScalarNode identifier, var collection, MapNode body] })
        {
            deployment.Diagnostics.Add(EvaluationDiagnostics.WrongShape("an identifier, a list and a map", loop.Value.Place));
            deployment.LostBlocks++;
            yield break;
        }

        var items = evaluator.Evaluate(collection);
        if (!items.IsWhollyKnown || items.IsNull || !items.Type.IsSequence)
        {
            deployment.Diagnostics.Add(StackDiagnostics.UnknownLoop(loop.Name, items.FirstUnknown()?.Reason ?? "it is no list", collection.Place));
            deployment.LostBlocks++;
            yield break;
        }

        foreach (var text in items.AsElements.Select(Texts.Written).OfType<string>())
        {
            if (++_turns > MostTurns || _nodes > MostNodes)
            {
                deployment.Diagnostics.Add(StackDiagnostics.TooManyTurns(loop.Name, MostTurns, loop.NamePlace));
                deployment.LostBlocks++;
                yield break;
            }

            var turn = new LoopVariable(identifier.Text, text);
            var made = (MapNode)turn.In(body);
            _nodes += turn.Made;
            foreach (var member in Map(made).Members)
                yield return member;
        }
    }
}
