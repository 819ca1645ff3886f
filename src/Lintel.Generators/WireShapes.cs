using Microsoft.CodeAnalysis;

namespace Lintel.Generators;

/// <summary>
/// Turns the service model of an AWS API (a <c>.api</c> file, see <c>eng/service-model.py</c>) into one record per structure and one enum per
/// closed set of words, so that an operation which misspells a member does not compile.
/// </summary>
[Generator]
public sealed class WireShapes : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var models = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".api", System.StringComparison.Ordinal))
            .Select((file, cancellation) => WireShapesSource.Render(file.GetText(cancellation)?.ToString() ?? ""));
        context.RegisterSourceOutput(models, (output, source) => output.AddSource("WireShapes.g.cs", source));
    }
}
