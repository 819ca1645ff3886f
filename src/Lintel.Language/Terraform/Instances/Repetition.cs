using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>One turn of a repeated block: its key, and what <c>each</c> and <c>count</c> are in it.</summary>
internal sealed record Repetition(InstanceKey Key, Value? EachKey = null, Value? EachValue = null, Value? CountIndex = null)
{
    public static readonly Repetition None = new(InstanceKey.None);
}

/// <summary>How often a block is there.</summary>
internal enum RepetitionKind
{
    Single,
    Count,
    ForEach,
}

/// <summary>All turns of a block; when they are not known, one that stands for all of them.</summary>
internal sealed record Repetitions(RepetitionKind Kind, ImmutableArray<Repetition> Turns, Unknown? Unknown = null, Marks? Marks = null)
{
    public static readonly Repetitions Once = new(RepetitionKind.Single, [Repetition.None]);

    public bool IsKnown => Unknown is null;

    public static Repetitions NotKnown(RepetitionKind kind, Unknown why, Marks marks)
    {
        var turn = kind == RepetitionKind.Count
            ? new Repetition(InstanceKey.Unknown, CountIndex: Value.UnknownOf(DataType.Number, why with { Symbol = null, NotNull = true }))
            : new Repetition(InstanceKey.Unknown, Value.UnknownOf(DataType.String, why with { Symbol = null, NotNull = true }),
                Value.UnknownOf(DataType.Dynamic, why with { Symbol = null }));
        return new Repetitions(kind, [turn], why, marks);
    }
}
