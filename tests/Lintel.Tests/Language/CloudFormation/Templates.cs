using System.Collections.Immutable;
using Lintel.Language.CloudFormation;
using Lintel.Language.CloudFormation.Stacks;
using Lintel.Language.Resources;
using Lintel.Language.Values;

namespace Lintel.Tests.Language.CloudFormation;

/// <summary>Templates as they stand in tests: one file, or several with <c># file: path</c> lines of which <c>template.yaml</c> is the root.</summary>
internal static class Templates
{
    public static ResolvedSource Resolve(string text, string? region = null, params (string Name, string Value)[] parameters) =>
        CloudFormationResolver.Resolve(new MemoryTree(text.StartsWith("# file: ", StringComparison.Ordinal) ? text : $"# file: template.yaml\n{text}"), "template.yaml",
            new CloudFormationOptions { Region = region, Parameters = parameters.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal) },
            new EvaluationBudget());

    /// <summary>The value of an expression, written as a property of a resource beside others to refer to.</summary>
    public static Value Evaluate(string expression, string rest = "")
    {
        var source = Resolve($$"""
            Parameters:
              Given: {Type: String, Default: orders}
              Open: {Type: String}
              Many: {Type: CommaDelimitedList, Default: "a, b"}
            Mappings:
              Sizes:
                prod: {Class: large, Zones: [a, b]}
                dev: {Class: small, Zones: [a]}
            Conditions:
              Yes: !Equals [a, a]
              No: !Not [!Condition Yes]
              Maybe: !Equals [!Ref Open, prod]
            {{rest}}
            Resources:
              Bucket: {Type: "AWS::S3::Bucket"}
              This:
                Type: AWS::SSM::Parameter
                Properties:
                  Value: {{expression}}
            """);
        source.Diagnostics.ShouldBeEmpty();
        return source.Resources.Single(resource => resource.Name == "This").Body.PropertyOrNull("Value").ShouldNotBeNull().Value;
    }

    public static Value Property(this ResolvedSource source, string address, string name) =>
        source.Resources.Single(resource => resource.Address == address).Body.PropertyOrNull(name).ShouldNotBeNull().Value;

    public static string[] Codes(this ResolvedSource source) => [.. source.Diagnostics.Select(diagnostic => diagnostic.Code)];
}
