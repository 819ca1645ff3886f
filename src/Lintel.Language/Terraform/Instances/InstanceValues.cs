using Lintel.Language.Evaluation;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>What a repeated block is to expressions: one object, a tuple, or an object by key.</summary>
internal static class InstanceValues
{
    public static Value All(Repetitions repetitions, string address, Func<InstanceKey, Value> one) => repetitions switch
    {
        { IsKnown: false } => NotKnown(repetitions, address),
        { Kind: RepetitionKind.Count } => Value.Tuple([.. repetitions.Turns.Select(turn => one(turn.Key))]).AddMarks(Marked(repetitions)),
        { Kind: RepetitionKind.ForEach } =>
            Value.Object(repetitions.Turns.Select(turn => KeyValuePair.Create(turn.Key.Text ?? "", one(turn.Key)))).AddMarks(Marked(repetitions)),
        _ => one(InstanceKey.None),
    };

    public static Value NotKnown(Repetitions repetitions, string address) => Value.UnknownOf(DataType.Dynamic,
        new Unknown($"the number of instances of {address} is not known: {repetitions.Unknown?.Reason}", new Symbol(address, "")))
        .AddMarks(Marked(repetitions));

    public static Value NoSuchKey(string address, Place place, Evaluator evaluator)
    {
        evaluator.Fail(TerraformDiagnostics.InvalidInstanceKey(address, "is no instance: the key is not among those of its count or for_each", place));
        return Value.UnknownOf(DataType.Dynamic, new Unknown($"there is no {address}"));
    }

    // Secrecy of a count does not reach the instances, what it was computed from does not either.
    private static Marks Marked(Repetitions repetitions) => repetitions.Marks is { Sensitive: true } ? new Marks { Sensitive = true } : Marks.None;
}
