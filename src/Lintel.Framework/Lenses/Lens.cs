using System.Collections.Immutable;

namespace Lintel.Framework.Lenses;

/// <summary>A set of pillars, questions and best practices; every id is looked up without regard to case.</summary>
public sealed class Lens
{
    private readonly Dictionary<string, Pillar> _pillars = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Question> _questions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, BestPractice> _bestPractices = new(StringComparer.OrdinalIgnoreCase);

    public Lens(string alias, string version, ImmutableArray<Pillar> pillars, ImmutableArray<RetiredChoice> retiredChoices)
    {
        (Alias, Version, Pillars, RetiredChoices) = (alias, version, pillars, retiredChoices);
        foreach (var pillar in pillars)
        {
            _pillars[pillar.Id] = _pillars[pillar.Code] = pillar;
            foreach (var question in pillar.Questions)
            {
                _questions[question.Id] = _questions[question.Code] = question;
                foreach (var practice in question.BestPractices)
                    _bestPractices[practice.Id.Id] = _bestPractices[practice.Id.ChoiceId] = practice;
            }
        }
    }

    /// <summary>What the AWS tool calls the lens, such as <c>wellarchitected</c>.</summary>
    public string Alias { get; }

    public string Version { get; }

    /// <summary>The pillars in the framework's order.</summary>
    public ImmutableArray<Pillar> Pillars { get; }

    public ImmutableArray<RetiredChoice> RetiredChoices { get; }

    /// <summary>All questions in the framework's order.</summary>
    public IEnumerable<Question> Questions => Pillars.SelectMany(pillar => pillar.Questions);

    /// <summary>All best practices in the framework's order.</summary>
    public IEnumerable<BestPractice> BestPractices => Questions.SelectMany(question => question.BestPractices);

    /// <summary>The pillar with this id (<c>security</c>) or code (<c>SEC</c>).</summary>
    public Pillar? PillarOrNull(string idOrCode) => _pillars.GetValueOrDefault(idOrCode);

    /// <summary>The question with this code (<c>SEC08</c>) or id (<c>protect-data-rest</c>).</summary>
    public Question? QuestionOrNull(string codeOrId) => _questions.GetValueOrDefault(codeOrId);

    /// <summary>The best practice with this id (<c>SEC08-BP02</c>) or choice id.</summary>
    public BestPractice? BestPracticeOrNull(string idOrChoiceId) => _bestPractices.GetValueOrDefault(idOrChoiceId);

    /// <summary>The best practice behind an id that a typed constant gave; unknown only when lens and constant are of different framework versions.</summary>
    public BestPractice? BestPracticeOrNull(BestPracticeId id) => BestPracticeOrNull(id.ChoiceId);

    /// <summary>The pillar of a question; null for a question of another lens.</summary>
    public Pillar? PillarOfOrNull(Question question) => Pillars.FirstOrDefault(pillar => pillar.Questions.Contains(question));
}
