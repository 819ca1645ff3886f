using Lintel.Framework.Definitions;
using Lintel.Server.Aws.Errors;
using Lintel.Server.Aws.Wire;
using Lintel.Server.Lenses;

namespace Lintel.Server.Aws.Operations;

/// <summary>Takes a custom lens as JSON: a new one, or a new draft of one that exists. <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ImportLens.html"/></summary>
public sealed class ImportLens : Operation<ImportLensInput, ImportLensOutput>
{
    protected override async Task<ImportLensOutput> RunAsync(Call call, ImportLensInput input)
    {
        var reading = LensJson.Read(input.JSONString);
        if (reading.Definition is not { } definition)
            throw new ValidationException("The lens cannot be taken: " + string.Join(" ", reading.Problems.Take(20)), "OTHER", [.. reading.Problems.Take(20).Select(problem => new InvalidField("JSONString", problem))]);
        var arn = input.LensAlias is { } alias
            ? await LensDrafts.ReplaceAsync(call, await LensAccess.OwnAsync(call, alias), definition, input.JSONString)
            : await LensDrafts.CreateAsync(call, definition, input.JSONString);
        await Tags.AddAsync(call.Session, arn, input.Tags);
        return new() { LensArn = arn, Status = ImportLensStatus.Complete };
    }
}
