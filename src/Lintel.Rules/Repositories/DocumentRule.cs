using Lintel.Cloud;
using Lintel.Cloud.Repositories;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.Repositories;

/// <summary>A check on every file of some kinds in the repository. A repository that has none is not judged: the thing may be kept elsewhere.</summary>
public abstract class DocumentRule : Rule
{
    protected abstract FileKind[] Kinds { get; }

    public sealed override IEnumerable<Judgement> Judge(Architecture architecture) => architecture.Repository is not { } repository
        ? []
        : repository.Of(Kinds).Where(IsOne).Select(file => new Judgement(null, Holds(file, architecture), Evidence.Saying(Look(file), file.Location)));

    /// <summary>Whether the file is what it seems by its path, and not a template of it.</summary>
    protected virtual bool IsOne(RepositoryFile file) => !Names(file, "template") && !Names(file, "readme");

    protected abstract Verdict Holds(RepositoryFile file, Architecture architecture);

    /// <summary>What decides, as a clause without a full stop.</summary>
    protected virtual string Look(RepositoryFile file) => $"`{file.Path}`";

    private static bool Names(RepositoryFile file, string word) =>
        file.Path[(file.Path.LastIndexOf('/') + 1)..].Contains(word, StringComparison.OrdinalIgnoreCase);
}
