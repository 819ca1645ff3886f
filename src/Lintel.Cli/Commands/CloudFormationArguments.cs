using System.Collections.Immutable;
using System.CommandLine;
using Lintel.Cli.Hosting;
using Lintel.Language.CloudFormation.Stacks;

namespace Lintel.Cli.Commands;

/// <summary>The options that every command over templates takes.</summary>
internal sealed class CloudFormationArguments
{
    private readonly Option<string[]> _parameters = new("--parameter") { Description = "NAME=VALUE for a parameter of a template; may be repeated." };
    private readonly Option<string[]> _parameterFiles = new("--parameter-file") { Description = "File of parameter values, as the AWS CLI or CodePipeline takes it; may be repeated." };
    private readonly Option<string?> _region = new("--region") { Description = "Region that stacks are made in. Default: unknown." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _parameters, _parameterFiles, _region })
            command.Options.Add(option);
    }

    public CloudFormationOptions Read(ParseResult parsed, DiskTree tree) => new()
    {
        Parameters = (parsed.GetValue(_parameters) ?? []).Select(TerraformArguments.Split).Reverse().DistinctBy(pair => pair.Key)
            .ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        ParameterFiles = [.. (parsed.GetValue(_parameterFiles) ?? []).Select(file => TerraformArguments.InTree(tree, file))],
        Region = parsed.GetValue(_region),
    };
}
