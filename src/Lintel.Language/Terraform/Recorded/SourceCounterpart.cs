using Lintel.Language.Resources;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Terraform.Json;
using Lintel.Language.Text;

namespace Lintel.Language.Terraform.Recorded;

/// <summary>The configuration that lies beside a plan or state.</summary>
/// <param name="block">The block there.</param>
/// <param name="values">Whose values count where the block is evaluated for another instance, and only its places can be used; null for its own.</param>
internal sealed class SourceCounterpart(ResolvedBlock block, Counterpart? values = null) : Counterpart
{
    private readonly HashSet<string> _names = [.. block.Names];

    public override Place? Header => block.Place;

    public override Configured Find(string name)
    {
        if (!_names.Contains(name))
            return new Configured(false);
        if (block.PropertyOrNull(name) is { } property)
            return values is null
                ? new Configured(!property.Value.IsNull, property.Value, property.Place)
                : new Configured(true, values.Find(name).Value, property.Place);
        var blocks = block.Blocks(name);
        return new Configured(!blocks.Items.IsEmpty || !blocks.IsComplete, null, blocks.Items.IsEmpty ? block.Place : blocks.Items[0].Place);
    }

    public override Counterpart Nested(string type, int index, int count, JsonView recorded)
    {
        var blocks = block.Blocks(type);
        if (blocks.Items.IsEmpty)
            return _names.Contains(type) ? NoCounterpart.Instance : NothingSet.Instance;
        var best = blocks.IsComplete && blocks.Items.Length == count && Agreement(blocks.Items[index], recorded) >= 0 ? blocks.Items[index] : null;
        // Sets have an order of their own: the block that says the same is the one.
        best ??= blocks.Items.Select(item => (Item: item, Agreement: Agreement(item, recorded)))
            .Where(found => found.Agreement >= 0).OrderByDescending(found => found.Agreement).Select(found => found.Item).FirstOrDefault();
        return best is null ? NoCounterpart.Instance : new SourceCounterpart(best, values?.Nested(type, index, count, recorded));
    }

    /// <summary>How many known attributes of a block are as recorded; negative when one is not.</summary>
    private static int Agreement(ResolvedBlock block, JsonView recorded)
    {
        var agreement = 0;
        foreach (var name in block.Names)
        {
            if (block.PropertyOrNull(name)?.Value is not { IsKnown: true, Type.IsPrimitive: true } value || recorded.MemberOrNull(name) is not { IsNull: false } given
                || given.IsObject || given.IsArray)
                continue;
            if (!RecordedValues.Scalar(given).TryConvertTo(value.Type, out var found) || !found.IsKnown || found.ToString() != value.ToString())
                return -1;
            agreement++;
        }

        return agreement;
    }
}

/// <summary>A block that the configuration leaves out as a whole.</summary>
internal sealed class NothingSet : Counterpart
{
    public static readonly NothingSet Instance = new();

    public override Configured Find(string name) => new(false);

    public override Counterpart Nested(string type, int index, int count, JsonView recorded) => this;
}
