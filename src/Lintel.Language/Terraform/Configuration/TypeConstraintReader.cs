using System.Collections.Immutable;
using System.Globalization;
using Lintel.Language.Diagnostics;
using Lintel.Language.Evaluation;
using Lintel.Language.Hcl.Syntax;
using Lintel.Language.Text;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Configuration;

/// <summary>Reads <c>list(object({ name = string, size = optional(number, 1) }))</c>.</summary>
internal sealed class TypeConstraintReader(SourceFile file, DiagnosticBag diagnostics, EvaluationBudget budget)
{
    private const int MaxDepth = 64;

    private static readonly ImmutableSortedDictionary<string, Value> NoValues = ImmutableSortedDictionary.Create<string, Value>(StringComparer.Ordinal);

    private static readonly ImmutableSortedDictionary<string, TypeDefaults> NoChildren =
        ImmutableSortedDictionary.Create<string, TypeDefaults>(StringComparer.Ordinal);

    public TypeConstraint Read(Expression expression) => Read(expression, 0);

    private TypeConstraint Read(Expression expression, int depth)
    {
        switch (expression)
        {
            case VariableExpression name when Keyword(name.Name) is { } type:
                // Only these two stood alone in former times.
                if (name.Name == "set")
                    Refuse("The elements of a set have a type. Write set(string), or what they are", name.Span);
                return new TypeConstraint(type);
            // Terraform 0.11 wrote types in quotes.
            case TemplateExpression { Parts: [TemplateText text] } when Keyword(text.Text) is { } type:
                if (!file.Path.EndsWith(".json", StringComparison.Ordinal))
                    Refuse($"\"{text.Text}\" is in quotes, as Terraform 0.11 wanted types. Remove the quotes", text.Span.Length > 0 ? expression.Span : text.Span);
                return new TypeConstraint(type);
            case CallExpression { Arguments: [var element], Name: "list" or "set" or "map" } call when depth < MaxDepth:
                return Collection(call.Name, Read(element, depth + 1));
            case CallExpression { Arguments: [ObjectExpression attributes], Name: "object" } when depth < MaxDepth:
                return Object(attributes, depth + 1);
            case CallExpression { Arguments: [TupleExpression elements], Name: "tuple" } when depth < MaxDepth:
                return Tuple(elements, depth + 1);
            case ParenthesizedExpression { Inner: var inner } when depth < MaxDepth:
                return Read(inner, depth + 1);
            case MissingExpression:
                return TypeConstraint.Any;
            case CallExpression { Name: "optional" } call:
                Refuse("Only an attribute of an object is optional. Write the type alone", call.NameSpan);
                return TypeConstraint.Any;
            case CallExpression { Name: "list" or "set" or "map" or "object" or "tuple" } call:
                Refuse($"\"{call.Name}\" takes one argument: {(call.Name == "object" ? "the attributes in braces" : call.Name == "tuple" ? "the types in brackets" : "the type of the elements")}. Write it", Inside(call, 1));
                return TypeConstraint.Any;
            case CallExpression call when Keyword(call.Name) is { } plain:
                Refuse($"\"{call.Name}\" takes no arguments. Remove them", Inside(call, int.MaxValue));
                return new TypeConstraint(plain);
            default:
                diagnostics.Add(TerraformDiagnostics.InvalidType(new Place(file, expression.Span)));
                return TypeConstraint.Any;
        }
    }

    private void Refuse(string fact, Span span) => diagnostics.Add(TerraformDiagnostics.InvalidType(fact + ".", new Place(file, span)));

    /// <summary>What is wrong between the parentheses: all that is too much, a single argument, or the parentheses alone.</summary>
    private static Span Inside(CallExpression call, int most) => call.Arguments.Length switch
    {
        1 when most == 1 => call.Arguments[0].Span,
        var count when count > most => call.Arguments[most].Span,
        _ => Span.FromBounds(call.NameSpan.End, call.Span.End),
    };

    private static DataType? Keyword(string name) => name switch
    {
        "string" => DataType.String,
        "number" => DataType.Number,
        "bool" => DataType.Bool,
        "any" => DataType.Dynamic,
        "list" => DataType.ListOf(DataType.Dynamic),
        "map" => DataType.MapOf(DataType.Dynamic),
        "set" => DataType.SetOf(DataType.Dynamic),
        _ => null,
    };

    private static TypeConstraint Collection(string kind, TypeConstraint element)
    {
        var type = kind switch
        {
            "list" => DataType.ListOf(element.Type),
            "set" => DataType.SetOf(element.Type),
            _ => DataType.MapOf(element.Type),
        };
        return new TypeConstraint(type, element.Defaults is { } below ? new TypeDefaults(type, NoValues, NoChildren.Add("", below)) : null);
    }

    private TypeConstraint Tuple(TupleExpression elements, int depth)
    {
        var types = ImmutableArray.CreateBuilder<DataType>();
        var children = NoChildren.ToBuilder();
        foreach (var element in elements.Elements)
        {
            var read = Read(element, depth);
            if (read.Defaults is { } below)
                children[types.Count.ToString(CultureInfo.InvariantCulture)] = below;
            types.Add(read.Type);
        }

        var type = DataType.TupleOf(types.ToImmutable());
        return new TypeConstraint(type, children.Count > 0 ? new TypeDefaults(type, NoValues, children.ToImmutable()) : null);
    }

    private TypeConstraint Object(ObjectExpression attributes, int depth)
    {
        var types = new Dictionary<string, DataType>(StringComparer.Ordinal);
        var optional = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var values = NoValues.ToBuilder();
        var children = NoChildren.ToBuilder();
        foreach (var item in attributes.Items)
        {
            if (item.Key is not TemplateExpression { Parts: [TemplateText { Text: var name }] })
            {
                Refuse("The attributes of an object are named by plain words. Write one", item.Key.Span);
                continue;
            }

            if (!Identifier.IsValid(name) && !file.Path.EndsWith(".json", StringComparison.Ordinal))
                Refuse($"\"{name}\" is no name of an attribute. Use letters, digits, underscores and dashes", item.Key.Span);

            if (item.Value is CallExpression { Name: "optional", Arguments.Length: not (1 or 2) } modifier)
            {
                Refuse(modifier.Arguments.IsEmpty ? "\"optional\" takes the type of its attribute. Write it" : "\"optional\" takes a type and a default, and nothing more. Remove the rest",
                    Inside(modifier, int.MaxValue));
                types[name] = DataType.Dynamic;
                continue;
            }

            var (inner, fallback) = Unwrap(item.Value);
            var read = Read(inner, depth);
            types[name] = read.Type;
            if (!ReferenceEquals(inner, item.Value))
                optional.Add(name);
            if (fallback is not null)
                values[name] = Default(fallback, read);
            if (read.Defaults is { } below)
                children[name] = below;
        }

        var type = DataType.ObjectOf(types, optional.ToImmutable());
        return new TypeConstraint(type, values.Count + children.Count > 0 ? new TypeDefaults(type, values.ToImmutable(), children.ToImmutable()) : null);
    }

    private static (Expression Type, Expression? Default) Unwrap(Expression expression) => expression switch
    {
        CallExpression { Name: "optional", Arguments: [var type] } => (type, null),
        CallExpression { Name: "optional", Arguments: [var type, var fallback] } => (type, fallback),
        _ => (expression, null),
    };

    private Value Default(Expression expression, TypeConstraint type)
    {
        var value = new Evaluator(file, ConstantScope.Instance, diagnostics, budget).Evaluate(expression);
        if (value.TryConvertTo(type.Type, out var converted))
            return converted;
        diagnostics.Add(TerraformDiagnostics.InvalidDefault(new Place(file, expression.Span), "optional attribute"));
        return Value.UnknownOf(type.Type, new Unknown("its default is not of its type"));
    }
}
