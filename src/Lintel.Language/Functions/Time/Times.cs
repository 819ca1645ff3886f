using System.Collections.Immutable;
using Lintel.Language.Values;

namespace Lintel.Language.Functions.Time;

/// <summary><c>timeadd(timestamp, duration)</c>.</summary>
public sealed class TimeAdd : TextFunction
{
    public override string Name => "timeadd";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("timestamp"), Parameter.Text("duration")];

    public override Unknown Refine(Unknown why, ImmutableArray<Value> arguments) => why;

    protected override string? Text(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!Timestamp.TryParse(arguments[0].AsString, out var time))
            context.Fail(FormatDate.NoTimestamp);
        else if (!Duration.TryParse(arguments[1].AsString, out var nanoseconds))
            context.Fail("the duration must be written as 1h30m or 1.5h");
        else
            return time.Add(nanoseconds).ToString();
        return null;
    }
}

/// <summary><c>timecmp(a, b)</c>: -1, 0 or 1.</summary>
public sealed class TimeCmp : NumberFunction
{
    public override string Name => "timecmp";

    public override ImmutableArray<Parameter> Parameters { get; } = [Parameter.Text("timestamp_a"), Parameter.Text("timestamp_b")];

    protected override Number? Number(ImmutableArray<Value> arguments, FunctionContext context)
    {
        if (!Timestamp.TryParse(arguments[0].AsString, out var first, isLenient: true))
            context.Fail(FormatDate.NoTimestamp, 0);
        else if (!Timestamp.TryParse(arguments[1].AsString, out var second, isLenient: true))
            context.Fail(FormatDate.NoTimestamp, 1);
        else
            return Values.Number.FromInt64(first.CompareTo(second));
        return null;
    }
}

/// <summary>A time that is only known when Terraform runs.</summary>
public abstract class ClockFunction : Function
{
    public override ImmutableArray<Parameter> Parameters => [];

    public override DataType ResultType(ImmutableArray<Value> arguments) => DataType.String;

    public override Value Call(ImmutableArray<Value> arguments, FunctionContext context) =>
        Value.UnknownOf(DataType.String, Refine(new Unknown("the time is known when Terraform runs"), arguments));
}

/// <summary><c>timestamp()</c>.</summary>
public sealed class TimestampFunction : ClockFunction
{
    public override string Name => "timestamp";
}

/// <summary><c>plantimestamp()</c>.</summary>
public sealed class PlanTimestamp : ClockFunction
{
    public override string Name => "plantimestamp";
}
