using System.Collections.Immutable;

namespace Lintel.Server.Aws.Model;

/// <summary>What the service model says about one operation.</summary>
/// <param name="Name">The operation's name, such as <c>CreateWorkload</c>.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Segments">The path's segments; one in braces is a label that stands for a member.</param>
/// <param name="Input">The shape of the request; null where there is nothing to send.</param>
/// <param name="Output">The shape of the response; null where there is nothing to return.</param>
/// <param name="Errors">The errors that callers expect, such as <c>ResourceNotFound</c>.</param>
public sealed record OperationShape(
    string Name, string Method, ImmutableArray<string> Segments, StructureShape? Input, StructureShape? Output, ImmutableArray<string> Errors)
{
    /// <summary>The member that makes repeating a request harmless; null where there is none.</summary>
    public Member? Token { get; } = Input?.Members.FirstOrDefault(member => member.IsToken || member.Name == "ClientRequestToken");

    /// <summary>Whether the operation only reads: names begin with Get, List or Export.</summary>
    public bool IsRead { get; } = Name.StartsWith("Get", StringComparison.Ordinal) || Name.StartsWith("List", StringComparison.Ordinal)
        || Name.StartsWith("Export", StringComparison.Ordinal);
}
