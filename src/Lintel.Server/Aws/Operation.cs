using System.Text.Json;
using System.Text.Json.Nodes;
using Lintel.Generated;
using Lintel.Server.Aws.Model;

namespace Lintel.Server.Aws;

/// <summary>One operation of the API. It has no state: all it needs comes with the call.</summary>
[Discovered]
public abstract class Operation
{
    /// <summary>What the service model says about the operation.</summary>
    public OperationShape Shape => ServiceModel.WellArchitected.Operations[GetType().Name];

    /// <summary>Does what a valid request asks for, and gives the response's body.</summary>
    public abstract Task<string> RunAsync(Call call, JsonObject input);
}

/// <summary>An operation with typed request and response.</summary>
public abstract class Operation<TInput, TOutput> : Operation
{
    public sealed override async Task<string> RunAsync(Call call, JsonObject input)
    {
        var request = input.Deserialize<TInput>(WireJson.Options)
            ?? throw new InvalidOperationException("A request that was found valid cannot be read.");
        return JsonSerializer.Serialize(await RunAsync(call, request), WireJson.Options);
    }

    /// <summary>Does what the request asks for.</summary>
    protected abstract Task<TOutput> RunAsync(Call call, TInput input);
}

/// <summary>The request of an operation that takes nothing, and the response of one that gives nothing.</summary>
public sealed record Nothing;
