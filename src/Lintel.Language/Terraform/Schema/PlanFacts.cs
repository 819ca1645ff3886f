using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Lintel.Language.Values;

namespace Lintel.Language.Terraform.Schema;

/// <summary>
/// What the provider makes of a resource's arguments while it plans, beyond their schema: defaults, blocks it fills in itself, texts it writes anew.
/// Paths are those of arguments without indices: <c>root_block_device.encrypted</c>.
/// </summary>
internal sealed class PlanFacts
{
    private const string Resource = "Lintel.Language.Terraform.Schema.aws-5.100.0-planned.txt";

    private static readonly PlanFacts None = new("");

    private static readonly Lazy<FrozenDictionary<string, PlanFacts>> Table = new(Load);

    private readonly Dictionary<string, string> _defaults = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition> _conditions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _filled = new(StringComparer.Ordinal);

    private PlanFacts(string line)
    {
        foreach (var fact in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = fact.AsSpan().IndexOfAny("=~?&");
            var path = fact[..at];
            switch (fact[at])
            {
                case '=':
                    _defaults[path] = fact[(at + 1)..];
                    break;
                case '&':
                    _conditions[path] = Condition.Read(fact[(at + 1)..]);
                    break;
                case '~':
                    _forms[path] = fact[(at + 1)..];
                    break;
                default:
                    _filled.Add(path);
                    break;
            }
        }
    }

    public bool HasForms => _forms.Count > 0;

    public static PlanFacts Of(string type) => Table.Value.GetValueOrDefault(type) ?? None;

    /// <summary>The value of an argument that is not set, or null where there is none.</summary>
    public Value? DefaultOrNull(string path, DataType type)
    {
        if (!_defaults.TryGetValue(path, out var text))
            return null;
        using var json = JsonDocument.Parse(text);
        var value = json.RootElement.ValueKind switch
        {
            JsonValueKind.True => Value.True,
            JsonValueKind.False => Value.False,
            JsonValueKind.Number => Value.String(json.RootElement.GetRawText()),
            JsonValueKind.String => Value.String(json.RootElement.GetString() ?? ""),
            _ => Value.EmptyTuple,
        };
        return Conversion.ConvertOrNull(value, type, out _);
    }

    /// <summary>The name of the form in which a text is planned, or null where it stays as written.</summary>
    public string? FormOrNull(string path) => _forms.GetValueOrDefault(path);

    /// <summary>On what it depends that an argument counts at all, or null where it always does.</summary>
    public Condition? ConditionOrNull(string path) => _conditions.GetValueOrDefault(path);

    /// <summary>True for a nested block that the provider fills in when there is none.</summary>
    public bool IsFilledIn(string path) => _filled.Contains(path);

    /// <summary>An argument of the same block, and the value that it must have or must not have; without a value, a nested block that must not be there.</summary>
    public sealed record Condition(string Argument, string? Value, bool IsEqual)
    {
        public static Condition Read(string text)
        {
            if (text.EndsWith('-'))
                return new Condition(text[..^1], null, IsEqual: false);
            var at = text.AsSpan().IndexOfAny('=', '!');
            return new Condition(text[..at], text[(at + 1)..], text[at] == '=');
        }
    }

    private static FrozenDictionary<string, PlanFacts> Load()
    {
        using var stream = typeof(PlanFacts).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var facts = new Dictionary<string, PlanFacts>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 && line[0] != '#')
                facts[line[..at]] = new PlanFacts(line[at..]);
        }

        return facts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
