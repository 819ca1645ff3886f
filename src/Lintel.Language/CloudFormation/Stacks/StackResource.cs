using Lintel.Language.CloudFormation.Evaluation;
using Lintel.Language.CloudFormation.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.CloudFormation.Stacks;

/// <summary>One entry of a template's resources.</summary>
internal sealed class StackResource
{
    private const string Properties = "Properties";
    private const string ConditionName = "Condition";

    private static readonly string[] Attributes =
    [
        "Type", Properties, ConditionName, "DependsOn", "Metadata", "DeletionPolicy", "UpdateReplacePolicy", "UpdatePolicy", "CreationPolicy", "Description",
        "Connectors", "IgnoreGlobals", "Version",
    ];

    private readonly MapNode _entry;
    private Value? _condition;
    private NestedStack? _nested;
    private bool _isNestingKnown;

    private StackResource(Stack stack, Member member, MapNode entry, string type)
    {
        (Stack, Member, _entry, Type) = (stack, member, entry, type);
        Address = stack.Qualify(member.Name);
        var evaluator = entry.TextOrNull(ConditionName) is { } condition
            ? new TemplateEvaluator(stack, stack.Deployment.Diagnostics, stack.Deployment.Budget) { Assumed = condition }
            : stack.Evaluator;
        Body = new TemplateBlock(BodyOf(entry, evaluator), evaluator);
        Meta = new TemplateBlock(new MapNode([.. entry.Members.Where(item => item.Name is not ("Type" or Properties or ConditionName))], entry.Place), evaluator);
    }

    public Stack Stack { get; }

    public Member Member { get; }

    public string Type { get; }

    public string Address { get; }

    public TemplateBlock Body { get; }

    /// <summary>What is said of the resource beside its properties: <c>DeletionPolicy</c>, <c>UpdatePolicy</c> and their like.</summary>
    public TemplateBlock Meta { get; }

    /// <summary>Whether it is made: true, false or unknown.</summary>
    public Value Exists => _condition ??= _entry.ValueOrNull(ConditionName) is ScalarNode name
        ? Stack.ConditionOrNull(name.Text, name.Place) ?? Stack.Evaluator.Fail(EvaluationDiagnostics.Undeclared("condition", name.Text, Stack.ConditionNames, name.Place), $"there is no condition \"{name.Text}\"")
        : Value.True;

    /// <summary>The stack that it nests, where its template is here; null otherwise.</summary>
    public NestedStack? NestedOrNull
    {
        get
        {
            if (!_isNestingKnown)
            {
                // Set first: the parameters of a stack may come from its own outputs.
                _isNestingKnown = true;
                _nested = NestedStack.OrNull(this);
            }

            return _nested;
        }
    }

    /// <summary>Names of the resources it waits for, each with its place.</summary>
    public IEnumerable<ScalarNode> DependsOn => _entry.ValueOrNull("DependsOn") switch
    {
        ScalarNode { Kind: not ScalarKind.Null } one => [one],
        ListNode many => many.Items.OfType<ScalarNode>(),
        _ => [],
    };

    /// <summary>The path of the CDK construct that made it; null where none did.</summary>
    public string? ConstructPath => _entry.Map("Metadata").TextOrNull("aws:cdk:path");

    /// <summary>Whether it is a module of the registry, whose parts are not here.</summary>
    public bool IsModule => Type.EndsWith("::MODULE", StringComparison.Ordinal);

    /// <summary>Where CDK wrote the template or code that it uploads; null where it uploads none.</summary>
    public string? AssetPath => _entry.Map("Metadata").TextOrNull("aws:asset:path");

    /// <summary>The resource of an entry; null when it says not enough to be one.</summary>
    public static StackResource? OrNull(Stack stack, Member member)
    {
        var bag = stack.Deployment.Diagnostics;
        if (member.Value is not MapNode entry)
        {
            bag.Add(StackDiagnostics.NoMap($"Resource {Echo.Cut(member.Name)}", member.Value.Place));
            stack.Deployment.LostBlocks++;
            return null;
        }

        if (entry.ValueOrNull("Type") is MapNode { Members: [{ Name: var directive } given] } && Rewritten.IsDirective(directive))
        {
            bag.Add(EvaluationDiagnostics.UnknownIntrinsic(directive, [], given.NamePlace));
            stack.Deployment.LostBlocks++;
            return null;
        }

        if (entry.TextOrNull("Type") is not { Length: > 0 } type)
        {
            bag.Add(StackDiagnostics.NoType(member.Name, member.NamePlace));
            stack.Deployment.LostBlocks++;
            return null;
        }

        foreach (var attribute in entry.Members.Where(attribute => !Attributes.Contains(attribute.Name) && !Rewritten.IsDirective(attribute.Name)))
            bag.Add(StackDiagnostics.UnknownAttribute(attribute.Name, Attributes, attribute.NamePlace));
        return new StackResource(stack, member, entry, type);
    }

    /// <summary>What an attribute of it would be; <c>Ref</c> is one of them.</summary>
    public Value Attribute(string name)
    {
        if (Exists is { IsKnown: true, AsBool: false })
            return TemplateEvaluator.Unknown("the condition of what it refers to does not hold");
        if (name.StartsWith("Outputs.", StringComparison.Ordinal) && NestedOrNull?.Stack.OutputOrNull(name["Outputs.".Length..], Member.NamePlace) is { } output)
            return output;
        var marks = new Marks { References = Marks.None.References.Add(Address) };
        var type = IsList(name) ? DataType.Dynamic : DataType.String;
        return Value.UnknownOf(type, new Unknown("known when the stack is deployed", new Symbol(Address, name), NotNull: true)).AddMarks(marks);
    }

    // Lists have names in the plural; a custom resource may give whatever it likes.
    private bool IsList(string attribute) => IsPlural(attribute) || Type.StartsWith("Custom::", StringComparison.Ordinal) || Type == "AWS::CloudFormation::CustomResource";

    private static bool IsPlural(string attribute) =>
        attribute.EndsWith('s') && !attribute.EndsWith("ss", StringComparison.Ordinal) && !attribute.EndsWith("us", StringComparison.Ordinal);

    private static MapNode BodyOf(MapNode entry, TemplateEvaluator evaluator) =>
        entry.ValueOrNull(Properties) is { } node && evaluator.Choose(node).Node is MapNode { CallOrNull: null } map ? map : new MapNode([], entry.Place);
}
