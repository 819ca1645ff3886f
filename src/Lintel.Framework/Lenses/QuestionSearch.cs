using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>
/// Finds the official questions nearest to a sentence in someone's own words. A word counts the more the fewer questions use it, and most in a title.
/// </summary>
public sealed class QuestionSearch
{
    private const double InTitle = 4;
    private const double InPractice = 2;
    private const double InDescription = 1;

    private readonly ImmutableArray<Entry> _entries;

    public QuestionSearch(Lens lens) => _entries = [.. lens.Pillars.SelectMany(pillar => pillar.Questions.Select(question => new Entry(pillar, question, Weigh(pillar, question))))];

    /// <summary>The best matches first, of equals in the order of the lens; none when no word of the text is known.</summary>
    /// <param name="text">A question or a few words.</param>
    /// <param name="count">How many matches at most.</param>
    /// <param name="pillar">Id or code of the pillar to stay within, where it is known.</param>
    public ImmutableArray<QuestionMatch> Find(string text, int count, string? pillar = null)
    {
        var words = SearchWords.WithFamiliar(text).ToHashSet(StringComparer.Ordinal);
        var rarity = words.ToDictionary(word => word, Rarity, StringComparer.Ordinal);
        return
        [
            .. _entries
                .Where(entry => pillar is null || entry.Pillar.Id.Equals(pillar, StringComparison.OrdinalIgnoreCase)
                    || entry.Pillar.Code.Equals(pillar, StringComparison.OrdinalIgnoreCase))
                .Select(entry => new QuestionMatch(entry.Question, words.Sum(word => rarity[word] * entry.Weights.GetValueOrDefault(word))))
                .Where(match => match.Score > 0)
                .OrderByDescending(match => match.Score)
                .Take(count),
        ];
    }

    private static Dictionary<string, double> Weigh(Pillar pillar, Question question)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Add(pillar.Name, InDescription);
        Add(question.Title, InTitle);
        Add(question.ToolTitle, InTitle);
        Add(question.Description, InDescription);
        foreach (var practice in question.BestPractices)
            Add(practice.Title, InPractice);
        return weights;

        // The highest weight stands and each further occurrence adds little, so that questions with many practices do not win by length.
        void Add(string text, double weight)
        {
            foreach (var word in SearchWords.Of(text).Distinct(StringComparer.Ordinal))
                weights[word] = weights.TryGetValue(word, out var known) ? Math.Max(known, weight) + (weight / 8) : weight;
        }
    }

    private double Rarity(string word) => Math.Log(1 + (_entries.Length / (1.0 + _entries.Count(entry => entry.Weights.ContainsKey(word)))));

    private sealed record Entry(Pillar Pillar, Question Question, Dictionary<string, double> Weights);
}

/// <summary>A question that a text may mean.</summary>
/// <param name="Question">The question.</param>
/// <param name="Score">How near it is; only comparable within one search.</param>
public readonly record struct QuestionMatch(Question Question, double Score);
