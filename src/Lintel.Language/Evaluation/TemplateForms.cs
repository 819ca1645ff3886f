using System.Collections.Immutable;
using Lintel.Language.Functions;
using Lintel.Language.Hcl;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Evaluation;

/// <summary>Renders a template in which only the given variables exist.</summary>
internal abstract class TemplateForm : SpecialForm
{
    private const string VariablesName = "vars";

    protected static Value Render(Evaluator evaluator, CallExpression call, SourceFile template, Value variables, bool readsFiles)
    {
        var (expression, diagnostics) = HclParser.ParseTemplate(template);
        if (!diagnostics.IsEmpty)
            return evaluator.Fail(EvaluationDiagnostics.FaultyTemplate(evaluator.At(call), template.Path, diagnostics[0]));
        if (variables.AsMap.Keys.FirstOrDefault(name => !Identifier.IsValid(name)) is { } invalid)
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(evaluator.At(call), evaluator.Start(call), VariablesName, $"\"{invalid}\" is no name"));
        var inner = evaluator.Nested(template, new TemplateScope(variables, evaluator.Scope), readsFiles);
        var rendered = inner.Attempt(new Argument(expression));
        if (rendered.HasFailed)
            return evaluator.Fail(EvaluationDiagnostics.FaultyTemplate(evaluator.At(call), template.Path, rendered.Diagnostics is [var first, ..] ? first : null));
        return rendered.Value.IsNull ? evaluator.Fail(EvaluationDiagnostics.CallFailed(evaluator.Start(call), call.Name, "the template comes to null")) : rendered.Value;
    }

    /// <summary>The variables; null after a fault.</summary>
    protected static Value? Variables(Evaluator evaluator, Argument argument)
    {
        var value = evaluator.ValueOf(argument);
        var error = value.IsNull ? "the argument must not be null" : value.Type.IsMapping || value.Type.IsDynamic ? null : "a map is required";
        if (error is null)
            return value;
        evaluator.Fail(EvaluationDiagnostics.WrongArgument(evaluator.At(argument.Expression), evaluator.Start(argument.Expression), VariablesName, error));
        return null;
    }
}

/// <summary><c>templatefile(path, vars)</c>.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/templatefile</remarks>
internal sealed class TemplateFileForm : TemplateForm
{
    private const string PathName = "path";

    public override string Name => "templatefile";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        var failed = Value.UnknownOf(DataType.Dynamic, new Unknown("its expression is faulty"));
        if (evaluator.ForbidsTemplates(call) || !evaluator.CheckCount(call, arguments.Length, 2, hasRest: false))
            return failed;
        var at = evaluator.At(arguments[0].Expression);
        var path = Conversion.ConvertOrNull(evaluator.ValueOf(arguments[0]), DataType.String, out var error);
        if (path is null || path.IsNull)
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(at, evaluator.Start(arguments[0].Expression), PathName, path is null ? error : "the argument must not be null"));
        if (Variables(evaluator, arguments[1]) is not { } variables)
            return failed;
        var marks = Marks.Union(path.Marks, variables.DeepMarks());
        if ((path.UnknownOrNull ?? variables.UnknownOrNull) is { } unknown)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(unknown.Reason)).AddMarks(marks);
        var context = evaluator.Scope.FunctionContext(evaluator.Budget);
        var found = RepositoryFile.Find(context.Tree, context.Folder, path.AsString);
        if (found.Error is not null)
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(at, evaluator.Start(arguments[0].Expression), PathName, found.Error));
        if (found.Path is null || context.Tree.ReadOrNull(found.Path) is not { } template)
            return Value.UnknownOf(DataType.Dynamic, new Unknown(found.Reason ?? "the file cannot be read as text")).AddMarks(marks);
        return Render(evaluator, call, template, variables.WithoutSecrets(), readsFiles: true).AddMarks(marks);
    }
}

/// <summary><c>templatestring(template, vars)</c>: the template comes from elsewhere, so it must be a reference.</summary>
/// <remarks>https://developer.hashicorp.com/terraform/language/functions/templatestring</remarks>
internal sealed class TemplateStringForm : TemplateForm
{
    private const string TemplateName = "template";

    public override string Name => "templatestring";

    public override Value Evaluate(Evaluator evaluator, CallExpression call, ImmutableArray<Argument> arguments)
    {
        var failed = Value.UnknownOf(DataType.String, new Unknown("its expression is faulty"));
        if (evaluator.ForbidsTemplates(call) || !evaluator.CheckCount(call, arguments.Length, 2, hasRest: false))
            return failed;
        var at = evaluator.At(arguments[0].Expression);
        if (!IsReference(arguments[0].Expression))
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(at, evaluator.Start(arguments[0].Expression), TemplateName, "a reference to a string is required"));
        if (Variables(evaluator, arguments[1]) is not { } variables)
            return failed;
        var template = evaluator.ValueOf(arguments[0]);
        var marks = Marks.Union(template.Marks, variables.DeepMarks());
        if ((template.UnknownOrNull ?? variables.UnknownOrNull) is { } unknown)
            return Value.UnknownOf(DataType.String, new Unknown(unknown.Reason, NotNull: true)).AddMarks(marks);
        if (template.IsNull || template.Type.Kind != DataTypeKind.String)
            return evaluator.Fail(EvaluationDiagnostics.WrongArgument(at, evaluator.Start(arguments[0].Expression), TemplateName, "a string is required"));
        var source = new SourceFile(evaluator.File.Path, template.AsString);
        var rendered = Render(evaluator, call, source, variables.WithoutSecrets(), readsFiles: false);
        return Conversion.ConvertOrNull(rendered, DataType.String, out var error) is { } text
            ? text.AddMarks(marks)
            : evaluator.Fail(EvaluationDiagnostics.CallFailed(evaluator.Start(call), Name, error));
    }

    private static bool IsReference(Expression expression) => expression switch
    {
        VariableExpression => true,
        GetAttributeExpression attribute => IsReference(attribute.Source),
        IndexExpression index => IsReference(index.Source),
        SplatExpression splat => IsReference(splat.Source),
        _ => false,
    };
}
