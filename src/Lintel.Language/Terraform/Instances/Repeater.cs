using System.Collections.Immutable;
using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>Reads <c>count</c> and <c>for_each</c>.</summary>
internal static class Repeater
{
    private const int MaxInstances = 10_000;

    /// <param name="body">The block that may be repeated.</param>
    /// <param name="scope">Where it stands.</param>
    /// <param name="resolution">What evaluates.</param>
    /// <param name="slot">Holds the argument's value, and notices when it needs itself.</param>
    /// <param name="address">The block's address, for messages.</param>
    public static Repetitions Of(ConfigBody body, Scope scope, Resolution resolution, Slot slot, string address)
    {
        if (body.FindOrNull("count") is { } count)
            return Count(count, Evaluate(count), resolution, address);
        if (body.FindOrNull("for_each") is { } forEach)
            return ForEach(forEach, Evaluate(forEach), resolution, address);
        return body.BlockOrNull("lifecycle")?.Body.FindOrNull("enabled") is { } enabled ? Enabled(Evaluate(enabled)) : Repetitions.Once;

        Value Evaluate(ConfigAttribute attribute) => resolution.Force(slot,
            () => resolution.Evaluator(attribute.File, scope).Evaluate(attribute.Value), $"The number of instances of {address}", attribute.ValuePlace);
    }

    /// <summary>OpenTofu leaves out what is not enabled. https://opentofu.org/docs/language/meta-arguments/enabled/</summary>
    private static Repetitions Enabled(Value value) => value switch
    {
        { UnknownOrNull: { } why } => Repetitions.Once with { Unknown = why, Marks = value.Marks },
        { IsKnown: true, Type.Kind: DataTypeKind.Bool, AsBool: false } => new Repetitions(RepetitionKind.Single, []),
        _ => Repetitions.Once,
    };

    private static Repetitions Count(ConfigAttribute argument, Value value, Resolution resolution, string address)
    {
        if (value.UnknownOrNull is { } why)
            return Repetitions.NotKnown(RepetitionKind.Count, why, value.Marks);
        if (value.IsNull || !value.TryConvertTo(DataType.Number, out var number) || !number.IsKnown || !number.AsNumber.TryGetInt64(out var count) || count < 0)
            return Invalid(RepetitionKind.Count, TerraformDiagnostics.CountFact);
        if (count > MaxInstances)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.TooManyInstances(address, MaxInstances, argument.ValuePlace));
            return Repetitions.NotKnown(RepetitionKind.Count, new Unknown("there are too many instances"), value.Marks);
        }

        var turns = ImmutableArray.CreateBuilder<Repetition>((int)count);
        for (var i = 0; i < count; i++)
            turns.Add(new Repetition(InstanceKey.Of(i), CountIndex: Value.Number(i)));
        return new Repetitions(RepetitionKind.Count, turns.MoveToImmutable(), Marks: value.Marks);

        Repetitions Invalid(RepetitionKind kind, string fact)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.InvalidRepetition(argument.Name, fact, argument.ValuePlace));
            return Repetitions.NotKnown(kind, new Unknown($"\"{argument.Name}\" is not valid"), value.Marks);
        }
    }

    private static Repetitions ForEach(ConfigAttribute argument, Value value, Resolution resolution, string address)
    {
        if (value.UnknownOrNull is { } why)
            return Repetitions.NotKnown(RepetitionKind.ForEach, why, value.Marks);
        if (value.IsNull)
            return Invalid("must not be null");
        switch (value.Type.Kind)
        {
            case DataTypeKind.Map or DataTypeKind.Object:
                return Turns(value.AsMap.Select(pair => Turn(Value.String(pair.Key), pair.Value)), value.AsMap.Count);
            case DataTypeKind.Set when value.AsElements.FirstOrDefault(element => element.IsUnknown)?.UnknownOrNull is { } partly:
                return Repetitions.NotKnown(RepetitionKind.ForEach, partly, value.Marks);
            case DataTypeKind.Set when value.AsElements.All(element => element.IsKnown && element.Type.Kind == DataTypeKind.String):
                return Turns(value.AsElements.Select(element => Turn(element, element)), value.AsElements.Length);
            default:
                return Invalid(TerraformDiagnostics.ForEachFact);
        }

        Repetition Turn(Value key, Value each) => new(InstanceKey.Of(key.AsString), key.AddMarks(value.Marks), each.AddMarks(value.Marks));

        Repetitions Turns(IEnumerable<Repetition> turns, int count)
        {
            if (count <= MaxInstances)
                return new Repetitions(RepetitionKind.ForEach, [.. turns], Marks: value.Marks);
            resolution.Diagnostics.Add(TerraformDiagnostics.TooManyInstances(address, MaxInstances, argument.ValuePlace));
            return Repetitions.NotKnown(RepetitionKind.ForEach, new Unknown("there are too many instances"), value.Marks);
        }

        Repetitions Invalid(string fact)
        {
            resolution.Diagnostics.Add(TerraformDiagnostics.InvalidRepetition(argument.Name, fact, argument.ValuePlace));
            return Repetitions.NotKnown(RepetitionKind.ForEach, new Unknown($"\"{argument.Name}\" is not valid"), value.Marks);
        }
    }
}
