using Lintel.Language.Diagnostics;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Syntax;

/// <summary>Gathers the members of a map, of which no two may have one name.</summary>
internal sealed class MemberList(DiagnosticBag diagnostics)
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>Adds a member; one that repeats a name is reported and takes the place of the first, as CloudFormation has it.</summary>
    public void Add(Member member)
    {
        if (TryAdd(member))
            return;
        var at = _index[member.Name];
        diagnostics.Add(SyntaxDiagnostics.DuplicateKey(member.Name, member.NamePlace, _members[at].NamePlace));
        _members[at] = member;
    }

    /// <summary>Adds a member unless its name is there.</summary>
    public bool TryAdd(Member member)
    {
        if (!_index.TryAdd(member.Name, _members.Count))
            return false;
        _members.Add(member);
        return true;
    }

    public MapNode ToMap(Place place) => new([.. _members], place);
}
