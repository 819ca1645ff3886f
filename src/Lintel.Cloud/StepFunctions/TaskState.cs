using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.StepFunctions;

/// <summary>A state that calls a service or a function. https://states-language.net/#task-state</summary>
public sealed record TaskState
{
    // Deeper nesting is nothing people write, and what they can write must end.
    private const int Deepest = 6;

    public required string Name { get; init; }

    /// <summary>How often each of its retriers tries again.</summary>
    public SettingList<Setting<int>> Retries { get; private init; }

    /// <summary>The states that its catchers go to.</summary>
    public SettingList<Setting<string>> Catchers { get; private init; }

    /// <summary>What it calls, with how it waits for the end: <c>arn:aws:states:::sqs:sendMessage.waitForTaskToken</c>.</summary>
    public Setting<string> Calls { get; private init; }

    /// <summary>Whether it gives up after some time, by its own clock or by missing signs of life.</summary>
    public Verdict GivesUp { get; private init; }

    internal static SettingList<TaskState> All(Reader machine, int depth)
    {
        var states = machine.Block("States", "States");
        var all = new SettingList<TaskState>([], states.Exists.Kind == VerdictKind.Pass);
        foreach (var name in states.Names)
        {
            var state = states.BlockNamed(name);
            if (state.Get<string>("Type", "Type").IsText("Task").Kind == VerdictKind.Pass)
                all = all.Concat(SettingList<TaskState>.Of([Read(name, state)]));
            if (depth < Deepest)
                all = Nested(state).Aggregate(all, (found, inner) => found.Concat(All(inner, depth + 1)));
        }

        return all;
    }

    private static IEnumerable<Reader> Nested(Reader state) =>
        [.. state.Blocks("Branches", "Branches"), .. state.Blocks("Iterator", "Iterator"), .. state.Blocks("ItemProcessor", "ItemProcessor")];

    private static TaskState Read(string name, Reader from) => new()
    {
        Name     = name,
        Calls    = from.Get<string>("Resource", "Resource"),
        GivesUp  = from.Get<string>("TimeoutSeconds", "TimeoutSeconds").IsSet | from.Get<string>("TimeoutSecondsPath", "TimeoutSecondsPath").IsSet
            | from.Get<string>("HeartbeatSeconds", "HeartbeatSeconds").IsSet | from.Get<string>("HeartbeatSecondsPath", "HeartbeatSecondsPath").IsSet,
        Retries  = from.Blocks("Retry", "Retry", retrier => retrier.Get("MaxAttempts", "MaxAttempts", otherwise: 3)),
        Catchers = from.Blocks("Catch", "Catch", catcher => catcher.Get<string>("Next", "Next")),
    };
}
