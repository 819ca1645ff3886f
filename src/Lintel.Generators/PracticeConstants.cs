using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Lintel.Generators;

/// <summary>Turns the catalogue into one typed constant per best practice, so that a rule that names a practice wrongly does not compile.</summary>
[Generator]
public sealed class PracticeConstants : IIncrementalGenerator
{
    private static readonly Regex Question = new(@"""code"":\s*""([A-Z]+\d+)"",\s*""number"":\s*\d+,\s*""title"":\s*""((?:[^""\\]|\\.)*)""", RegexOptions.CultureInvariant);
    private static readonly Regex Practice = new(
        @"""id"":\s*""([A-Z]+\d+)-(BP\d+)"",\s*""choiceId"":\s*""(\w+)"",\s*""title"":\s*""((?:[^""\\]|\\.)*)""", RegexOptions.CultureInvariant);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".json", System.StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(file.Path)) == "Catalogue")
            .Select((file, cancellation) => (Name: Path.GetFileNameWithoutExtension(file.Path), Source: Render(file.GetText(cancellation)?.ToString() ?? "")))
            .Where(file => file.Source.Length > 0);
        context.RegisterSourceOutput(files, (output, file) => output.AddSource($"Practices.{file.Name}.g.cs", file.Source));
    }

    private static string Render(string json)
    {
        var titles = Question.Matches(json).Cast<Match>().ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        var classes = Practice.Matches(json).Cast<Match>().GroupBy(match => match.Groups[1].Value)
            .Select(question => PracticeConstantsSource.Class(question.Key, titles.TryGetValue(question.Key, out var title) ? title : question.Key,
                question.Select(match => (Number: match.Groups[2].Value, ChoiceId: match.Groups[3].Value, Title: match.Groups[4].Value))));
        var body = string.Concat(classes);
        return body.Length == 0 ? "" : PracticeConstantsSource.File(body);
    }
}
