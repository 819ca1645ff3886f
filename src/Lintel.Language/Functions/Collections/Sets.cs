using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Collections;

/// <summary>Combines sets, whose element types must have one in common.</summary>
public abstract class SetFunction : Function
{
    private static readonly DataType AnySet = DataType.SetOf(DataType.Dynamic);

    public override ImmutableArray<Parameter> Parameters { get; } = [new Parameter("first_set", AnySet) { AllowsDynamic = true }];

    public override Parameter? Rest { get; } = new("other_sets", AnySet) { AllowsDynamic = true };

    public override bool KeepsElements => true;

    /// <summary>True when unknown elements may simply be among the result's.</summary>
    protected virtual bool AllowsUnknownElements => false;

    public override DataType ResultType(ImmutableArray<Value> arguments) => AnySet;

    public override DataType ResultType(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var elements = arguments
            .Where(argument => !(argument.IsKnown && argument.Count == 0 && argument.Type.Element.IsDynamic))
            .Select(argument => argument.Type.Element)
            .ToImmutableArray();
        if (elements.IsEmpty)
            return AnySet;
        return Unification.UnifyOrNull(elements, isUnsafe: true) is { } element
            ? DataType.SetOf(element)
            : context.Refuse("the sets must have element types with one in common");
    }

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context)
    {
        var type = ResultType(arguments, context);
        var sets = new List<ImmutableArray<Value>>();
        var marks = Marks.None;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Conversion.ConvertOrNull(arguments[i], type, out var error) is not { } set)
                return context.Fail(error, i);
            if (!AllowsUnknownElements && set.FirstUnknown() is { } unknown)
                return Value.UnknownOf(type, Refine(new Unknown(unknown.Reason), arguments));
            if (!context.TryMake(set.Count))
                return Value.DynamicNull;
            sets.Add(set.AsElements);
            marks = Marks.Union(marks, set.Marks);
        }

        var combined = sets.Skip(1).Aggregate((IEnumerable<Value>)sets[0], (left, right) => Combine(left, right)).ToImmutableArray();
        return (combined.IsEmpty ? Value.Set(type.Element, []) : Value.SetOrNull(combined) ?? Value.Set(type.Element, combined)).AddMarks(marks);
    }

    protected abstract IEnumerable<Value> Combine(IEnumerable<Value> left, ImmutableArray<Value> right);
}

/// <summary><c>setunion(set…)</c>.</summary>
public sealed class SetUnion : SetFunction
{
    public override string Name => "setunion";

    protected override bool AllowsUnknownElements => true;

    protected override IEnumerable<Value> Combine(IEnumerable<Value> left, ImmutableArray<Value> right) => left.Concat(right);
}

/// <summary><c>setintersection(set…)</c>.</summary>
public sealed class SetIntersection : SetFunction
{
    public override string Name => "setintersection";

    protected override IEnumerable<Value> Combine(IEnumerable<Value> left, ImmutableArray<Value> right)
    {
        var members = new SetOrder.Members(right);
        return left.Where(members.Contains);
    }
}

/// <summary><c>setsubtract(a, b)</c>.</summary>
public sealed class SetSubtract : SetFunction
{
    public override string Name => "setsubtract";

    public override ImmutableArray<Parameter> Parameters { get; } =
    [
        new Parameter("a", DataType.SetOf(DataType.Dynamic)) { AllowsDynamic = true },
        new Parameter("b", DataType.SetOf(DataType.Dynamic)) { AllowsDynamic = true },
    ];

    public override Parameter? Rest => null;

    protected override IEnumerable<Value> Combine(IEnumerable<Value> left, ImmutableArray<Value> right)
    {
        var members = new SetOrder.Members(right);
        return left.Where(item => !members.Contains(item));
    }
}
