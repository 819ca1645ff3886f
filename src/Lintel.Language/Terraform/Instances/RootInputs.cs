using Lintel.Language.Hcl;
using Lintel.Language.Terraform.Configuration;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Instances;

/// <summary>The root's variables, from the weakest to the strongest source: environment, variable files of the folder, then what was given.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence</remarks>
internal sealed class RootInputs : Inputs
{
    private readonly Dictionary<string, (Value? Value, string? Text, Place? Place)> _given = new(StringComparer.Ordinal);
    private readonly Resolution _resolution;

    public RootInputs(Resolution resolution, ModuleConfiguration root, bool readsFolder)
    {
        _resolution = resolution;
        foreach (var (name, text) in resolution.Options.Environment)
        {
            if (name.StartsWith("TF_VAR_", StringComparison.Ordinal) && root.Variables.ContainsKey(name["TF_VAR_".Length..]))
                _given[name["TF_VAR_".Length..]] = (null, text, null);
        }

        foreach (var path in readsFolder ? VariableFiles.Find(resolution.Tree, root.Folder) : [])
            AddFile(root, path);
        foreach (var input in resolution.Options.Variables)
        {
            if (input.Name is { } name)
                Add(root, name, (input.Value, input.Text, null));
            else
                AddFile(root, input.Text);
        }
    }

    public bool Gives(string variable) => _given.ContainsKey(variable);

    protected override Value? GivenOrNull(VariableConfig variable)
    {
        if (!_given.TryGetValue(variable.Name, out var given))
            return null;
        return given.Value ?? Typed(variable, given.Text ?? "");
    }

    protected override void ReportWrongType(ModuleInstance module, VariableConfig variable) =>
        _resolution.Diagnostics.Add(TerraformDiagnostics.InvalidVariableValue(variable.Name, _given[variable.Name].Place ?? variable.Block.Header));

    private void AddFile(ModuleConfiguration root, string path)
    {
        if (VariableFiles.ReadOrNull(_resolution.Tree, path) is not { } file)
        {
            _resolution.Diagnostics.Add(TerraformDiagnostics.MissingFile(path));
            return;
        }

        _resolution.Diagnostics.AddRange(file.Diagnostics);
        foreach (var attribute in file.Body.Attributes)
        {
            var value = _resolution.Evaluator(file.Source, ConstantScope.Instance).Evaluate(attribute.Value);
            Add(root, attribute.Name, (value, null, new Place(file.Source, attribute.Value.Span)));
        }
    }

    private void Add(ModuleConfiguration root, string name, (Value? Value, string? Text, Place? Place) given)
    {
        if (!root.Variables.ContainsKey(name))
            _resolution.Diagnostics.Add(TerraformDiagnostics.UndeclaredVariableValue(name, given.Place));
        _given[name] = given;
    }

    /// <summary>Text is the value itself for simple types, and an expression for all others.</summary>
    private Value Typed(VariableConfig variable, string text)
    {
        if (variable.Type.Type.IsPrimitive || variable.Block.Body.FindOrNull("type") is null)
            return Values.Value.String(text);
        var file = new SourceFile($"variable {variable.Name}", text);
        var parsed = HclParser.ParseExpression(file);
        _resolution.Diagnostics.AddRange(parsed.Diagnostics);
        return _resolution.Evaluator(file, ConstantScope.Instance).Evaluate(parsed.Expression);
    }
}
