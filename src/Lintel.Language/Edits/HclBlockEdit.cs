using Lintel.Language.Hcl.Syntax;
using Attribute = Lintel.Language.Hcl.Syntax.Attribute;

namespace Lintel.Language.Edits;

/// <summary>What is to change in one block.</summary>
internal sealed class HclBlockEdit(Block block)
{
    private readonly Dictionary<Attribute, EditValue> _replaced = [];

    public Block Block { get; } = block;

    public Addition Added { get; } = new();

    public bool IsEmpty => _replaced.Count == 0 && Added.IsEmpty;

    public EditValue? ReplacementOrNull(Attribute attribute) => _replaced.GetValueOrDefault(attribute);

    public IEnumerable<KeyValuePair<Attribute, EditValue>> Replaced => _replaced;

    public bool TryReplace(Attribute attribute, EditValue value) => _replaced.TryAdd(attribute, value) || _replaced[attribute] == value;
}
