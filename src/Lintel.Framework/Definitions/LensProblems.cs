using System.Collections.Immutable;

namespace Lintel.Framework.Definitions;

/// <summary>Collects what is wrong with a lens; a document with very many problems is not listed to its end.</summary>
internal sealed class LensProblems
{
    private const int Most = 200;

    private readonly ImmutableArray<string>.Builder _sentences = ImmutableArray.CreateBuilder<string>();
    private int _unlisted;

    public bool Any => _sentences.Count > 0;

    public ImmutableArray<string> Sentences => _unlisted == 0 ? _sentences.ToImmutable() : [.. _sentences, $"There are {_unlisted} further problems, which are not listed."];

    public void Add(string path, string what)
    {
        if (_sentences.Count < Most)
            _sentences.Add($"{path} {what}.");
        else
            _unlisted++;
    }
}
