using System.Collections.Immutable;
using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Serverless;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>One template as it would be deployed: its names mean values, and its resources exist or not.</summary>
internal sealed class Stack : TemplateScope
{
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Value> _conditions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StackResource> _resources = new(StringComparer.Ordinal);
    private readonly ImmutableDictionary<string, string> _aliases;
    private readonly StackInputs _inputs;

    public Stack(Deployment deployment, StackSource source, StackInputs inputs)
    {
        (Deployment, Source, _inputs) = (deployment, source, inputs);
        Sections = new Sections(source.Root, deployment);
        Evaluator = new TemplateEvaluator(this, deployment.Diagnostics, deployment.Budget);
        // What loops go through may come from parameters and mappings, which cannot be made by loops.
        foreach (var name in new[] { Sections.Conditions, Sections.Resources, Sections.Outputs })
            Sections.Replace(name, new LoopExpansion(Evaluator, deployment).Expand(Sections[name]));
        (var resources, _aliases) = ServerlessTransform.Expand(source.Root, Sections[Sections.Resources], deployment.Diagnostics);
        Sections.Replace(Sections.Resources, resources);
        foreach (var member in Sections[Sections.Resources].Members)
        {
            if (StackResource.OrNull(this, member) is { } resource)
                _resources[member.Name] = resource;
        }
    }

    public Deployment Deployment { get; }

    public StackSource Source { get; }

    public Sections Sections { get; }

    public TemplateEvaluator Evaluator { get; }

    // A name that is not here may be one that another tool puts in, or that of a part of a module.
    private Value? ElsewhereOrNull(string name) =>
        Source.Root.Place.File.Text.Contains(Rewritten.Rain, StringComparison.Ordinal) ? TemplateEvaluator.Unknown("Rain puts it in")
        : _resources.Values.Any(resource => resource.IsModule && name.StartsWith(resource.Member.Name, StringComparison.Ordinal)) ? TemplateEvaluator.Unknown("a module makes it")
        : null;

    public IEnumerable<StackResource> Resources => _resources.Values;

    public override Value Region => PseudoParameters.OrNull("AWS::Region", Deployment.Options) ?? Value.DynamicNull;

    /// <summary>Names of the parameters.</summary>
    public ImmutableArray<string> InputNames => field.IsDefault ? field = [.. Sections[Sections.Parameters].Members.Select(member => member.Name)] : field;

    public override IEnumerable<string> Names => PseudoParameters.Names.Concat(Sections[Sections.Parameters].Members.Select(member => member.Name)).Concat(ResourceNames);

    public override IEnumerable<string> ResourceNames => _resources.Keys;

    public override IEnumerable<string> ConditionNames => Sections[Sections.Conditions].Members.Select(member => member.Name);

    public override IEnumerable<string> MappingNames => Sections[Sections.Mappings].Members.Select(member => member.Name);

    /// <summary>The full address of a resource of this stack.</summary>
    public string Qualify(string name) => Source.ModulePath.Length == 0 ? name : $"{Source.ModulePath}/{name}";

    public StackResource? ResourceOrNull(string name) => _resources.GetValueOrDefault(name);

    public override Value? RefOrNull(string name, Place place)
    {
        if (Sections[Sections.Parameters].MemberOrNull(name) is { } declaration)
        {
            if (!_parameters.TryGetValue(name, out var value))
                _parameters[name] = value = _inputs.Of(declaration, Deployment.Diagnostics);
            return value;
        }

        return PseudoParameters.OrNull(name, Deployment.Options) ?? ResourceOrNull(_aliases.GetValueOrDefault(name, name))?.Attribute("Ref") ?? ElsewhereOrNull(name);
    }

    public override Value? AttributeOrNull(string resource, string attribute, Place place) => ResourceOrNull(resource)?.Attribute(attribute) ?? ElsewhereOrNull(resource);

    public override MapNode? MappingOrNull(string name) => Sections[Sections.Mappings].ValueOrNull(name) as MapNode;

    public override Value? ConditionOrNull(string name, Place place)
    {
        if (_conditions.TryGetValue(name, out var known))
            return known;
        if (Sections[Sections.Conditions].ValueOrNull(name) is not { } node)
            return null;
        return Once($"condition {name}", place, () => _conditions[name] = Flags.Of(node, Evaluator));
    }

    /// <summary>The value of an output; null when there is none of that name.</summary>
    public Value? OutputOrNull(string name, Place place) => (Sections[Sections.Outputs].ValueOrNull(name) as MapNode)?.ValueOrNull("Value") is { } node
        ? Once($"output {name}", place, () => Evaluator.Evaluate(node))
        : null;

    private Value Once(string what, Place place, Func<Value> compute)
    {
        if (!_running.Add(what))
            return Evaluator.Fail(StackDiagnostics.Cycle($"The {what}", place), "it depends on itself");
        var value = compute();
        _running.Remove(what);
        return value;
    }
}
