using System.Collections.Immutable;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Repositories;

/// <summary>What the repository around the sources shows of how people work. What is not in it may be somewhere else: absence says nothing.</summary>
public sealed class RepositoryFacts
{
    private readonly ImmutableArray<RepositoryFile> _files;

    internal RepositoryFacts(ImmutableArray<RepositoryFile> files, ImmutableArray<string> environments) => (_files, Environments) = (files, environments);

    /// <summary>Names of files of variables, and of folders with sources: what may be an environment.</summary>
    public ImmutableArray<string> Environments { get; }

    /// <summary>The files of some kinds, by path.</summary>
    public ImmutableArray<RepositoryFile> Of(params FileKind[] kinds) => [.. _files.Where(file => Array.IndexOf(kinds, file.Kind) >= 0)];

    /// <summary>Whether some pipeline does the work; unknown where what it calls is not seen, fail only where all of it is.</summary>
    public Verdict PipelinesDo(PipelineWork work) => Verdict.Any(Of(FileKind.Pipeline).Select(pipeline => Does(pipeline, work)));

    /// <summary>Whether one pipeline does all the work.</summary>
    public Verdict OnePipelineDoes(PipelineWork first, PipelineWork second) =>
        Verdict.Any(Of(FileKind.Pipeline).Select(pipeline => Does(pipeline, first) & Does(pipeline, second)));

    /// <summary>Where some pipeline does the work; null where none does.</summary>
    public Location? WhereOrNull(PipelineWork work) =>
        Of(FileKind.Pipeline).Select(pipeline => pipeline.FindOrNull(work.Words)).FirstOrDefault(place => place is not null);

    private static Verdict Does(RepositoryFile pipeline, PipelineWork work) =>
        pipeline.FindOrNull(work.Words) is not null ? Verdict.Pass : pipeline.CallsOthers ? Verdict.Unknown : Verdict.Fail;
}
