using System.Collections.Immutable;
using YamlDotNet.Core.Events;

namespace Lintel.Language.CloudFormation.Syntax;

internal sealed partial class YamlReading
{
    private MapNode Mapping(MappingStart start)
    {
        var members = new MemberList(_diagnostics);
        var merged = new List<Member>();
        Node? last = null;
        for (var next = Next(); next is not (MappingEnd or StreamEnd); next = Next())
        {
            if (next is not Scalar key)
            {
                _diagnostics.Add(SyntaxDiagnostics.KeyIsNoText(At(next.Start, next.Start)));
                Node(next);
                Node(Next());
                continue;
            }

            last = Node(Next());
            if (last is null)
                break;
            if (key is { Value: "<<", Style: YamlDotNet.Core.ScalarStyle.Plain })
                Merge(merged, last);
            else
                members.Add(new Member(key.Value, At(key.Start, key.End), last));
        }

        // What is written beside a merge wins over what it brings; of several maps the first wins.
        foreach (var member in merged)
            members.TryAdd(member);
        return members.ToMap(Covering(start, last));
    }

    private void Merge(List<Member> merged, Node value)
    {
        ImmutableArray<Node> maps = value is ListNode list ? list.Items : [value];
        foreach (var map in maps)
        {
            if (map is not MapNode { Members: var members })
            {
                _diagnostics.Add(SyntaxDiagnostics.NothingToMerge(map.Place));
                continue;
            }

            // Merging repeats members without repeating what they hold, and still counts.
            if ((_nodes += members.Length) > MaxNodes)
            {
                Fail(SyntaxDiagnostics.TooLarge(map.Place));
                return;
            }

            merged.AddRange(members);
        }
    }
}
