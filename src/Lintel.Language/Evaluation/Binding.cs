using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>A name bound by a <c>for</c>, or the element that a splat is at, with what was bound before.</summary>
internal sealed record Binding(string? Name, SplatItem? Item, Value Value, Binding? Outer)
{
    public static Value? Find(Binding? innermost, string name)
    {
        for (var binding = innermost; binding is not null; binding = binding.Outer)
        {
            if (binding.Name == name)
                return binding.Value;
        }

        return null;
    }

    public static Value? Find(Binding? innermost, SplatItem item)
    {
        for (var binding = innermost; binding is not null; binding = binding.Outer)
        {
            if (ReferenceEquals(binding.Item, item))
                return binding.Value;
        }

        return null;
    }
}
