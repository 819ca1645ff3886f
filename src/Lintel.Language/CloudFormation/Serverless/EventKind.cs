using System.Collections.Frozen;
using System.Collections.Immutable;
using Lintel.Generated;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Diagnostics;
using Lintel.Language.Generated;
using Lintel.Language.Text;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>What may call a function. Found by the generator.</summary>
/// <remarks>https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventsource.html</remarks>
[Discovered]
internal abstract class EventKind
{
    /// <summary>Names that events of this kind have as their type.</summary>
    public abstract ImmutableArray<string> Types { get; }

    /// <summary>The managed policy that the function's role gets for it; null for none.</summary>
    public virtual string? Policy => null;

    /// <param name="item">The event.</param>
    /// <param name="called">What it calls: the function, or its alias.</param>
    /// <param name="made">Takes what comes of it.</param>
    public abstract void Expand(FunctionEvent item, Node called, Expansion made);

    /// <summary>Lets a service call the function.</summary>
    protected static void Permit(FunctionEvent item, Node called, string service, Node? source, Expansion made, string suffix = "Permission", Node? account = null) =>
        made.Add(item.Function, item.Id + suffix, "AWS::Lambda::Permission", Make.Map(item.Place,
            ("Action", Make.Text("lambda:InvokeFunction", item.Place)), ("FunctionName", called), ("Principal", Make.Text(service, item.Place)),
            ("SourceArn", source), ("SourceAccount", account)));
}

/// <summary>One event of a function.</summary>
/// <param name="Function">The function.</param>
/// <param name="Name">The event's name.</param>
/// <param name="Kind">What kind it is of.</param>
/// <param name="Properties">What is said of it.</param>
internal sealed record FunctionEvent(ServerlessResource Function, Member Name, EventKind Kind, MapNode Properties)
{
    public string Id => Function.Id + Name.Name;

    public Place Place => Name.NamePlace;

    public Node? this[string name] => Properties.ValueOrNull(name);
}

/// <summary>The events of a function.</summary>
internal static class EventList
{
    private static readonly FrozenDictionary<string, EventKind> Kinds =
        EventKindIndex.All.SelectMany(kind => kind.Types.Select(type => KeyValuePair.Create(type, kind))).ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<FunctionEvent> Of(ServerlessResource function, Expansion made)
    {
        var events = new List<FunctionEvent>();
        foreach (var member in (function["Events"] as MapNode)?.Members ?? [])
        {
            if (member.Value is MapNode entry && entry.TextOrNull("Type") is { } type && Kinds.TryGetValue(type, out var kind))
                events.Add(new FunctionEvent(function, member, kind, entry.Map("Properties")));
            else if (member.Value is not MapNode { CallOrNull: { } })
                made.Report(UnknownEvent((member.Value as MapNode)?.TextOrNull("Type") ?? "", member.NamePlace));
        }

        return events;
    }

    private static Diagnostic UnknownEvent(string type, Place place) => new("unknown-event", DiagnosticLevel.Warning, "Unknown kind of event",
        $"A function has no event of type \"{Echo.Cut(type)}\"; it is left out. {Suggestion.OrNothing(type, Kinds.Keys)}".TrimEnd(), place);
}
