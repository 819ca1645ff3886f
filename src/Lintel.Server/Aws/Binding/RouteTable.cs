using System.Collections.Immutable;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Aws.Binding;

/// <summary>
/// Finds the operation of a request. The path is matched as it was sent and decoded segment by segment afterwards, because an ARN in a path holds
/// encoded slashes.
/// </summary>
public sealed class RouteTable(ServiceModel model)
{
    private readonly ILookup<(string Method, int Length), OperationShape> _operations = model.Operations.Values
        .OrderBy(operation => operation.Segments.Count(IsLabel))
        .ToLookup(operation => (operation.Method, operation.Segments.Length));

    /// <summary>The operation and its labels' values, decoded; null when no operation has this method and path.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="rawPath">The path as it was sent, without the query.</param>
    public (OperationShape Operation, ImmutableDictionary<string, string> Labels)? Find(string method, string rawPath)
    {
        var segments = rawPath.Split('/').Skip(1).ToImmutableArray();
        foreach (var operation in _operations[(method, segments.Length)])
        {
            if (Match(operation.Segments, segments) is { } labels)
                return (operation, labels);
        }

        return null;
    }

    private static ImmutableDictionary<string, string>? Match(ImmutableArray<string> template, ImmutableArray<string> segments)
    {
        var labels = ImmutableDictionary<string, string>.Empty;
        for (var at = 0; at < template.Length; at++)
        {
            if (IsLabel(template[at]))
                labels = labels.SetItem(template[at][1..^1], Uri.UnescapeDataString(segments[at]));
            else if (!string.Equals(template[at], segments[at], StringComparison.Ordinal))
                return null;
        }

        return labels;
    }

    private static bool IsLabel(string segment) => segment.StartsWith('{');
}
