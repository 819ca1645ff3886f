using System.Collections.Immutable;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>A function whose arguments are not simply values: it evaluates them itself, or evaluates something of its own.</summary>
internal abstract class SpecialForm
{
    public abstract string Name { get; }

    public abstract Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments);
}

/// <summary>The special forms by name.</summary>
internal static class SpecialForms
{
    private static readonly ImmutableArray<SpecialForm> All = [new CanForm(), new DecodeTfvarsForm(), new TemplateFileForm(), new TemplateStringForm(), new TryForm()];

    private static readonly TypeForm Type = new();

    public static IEnumerable<string> Names => All.Select(form => form.Name);

    public static SpecialForm? Find(string name, bool isConsole) =>
        isConsole && name == Type.Name ? Type : All.FirstOrDefault(form => form.Name == name);
}
