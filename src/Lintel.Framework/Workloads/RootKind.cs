namespace Lintel.Framework.Workloads;

/// <summary>What a folder with Terraform files is, when no local module call names it.</summary>
public enum RootKind
{
    /// <summary>Something that is applied as it stands.</summary>
    Root,

    /// <summary>Something that others call: only its hard-wired defects show, without score, absence or risk.</summary>
    Module,
}

/// <summary>What a folder tells of its kind.</summary>
/// <param name="HasProvider">Whether it configures a provider.</param>
/// <param name="NeedsValues">Whether a variable without default has no value from any file or argument.</param>
/// <param name="HasModulesOrExamples">Whether it is the head of a library: it has a <c>modules/</c> or <c>examples/</c> folder.</param>
/// <param name="IsInsideLibrary">Whether it lies under <c>modules/</c> or <c>examples/</c> of a library.</param>
public readonly record struct RootSigns(bool HasProvider, bool NeedsValues, bool HasModulesOrExamples, bool IsInsideLibrary)
{
    /// <summary>
    /// Tells a root from a module. A missing provider alone makes no module, for Terraform supplies an empty one; nor do missing values alone,
    /// for they may come from a pipeline.
    /// </summary>
    public RootKind Kind => IsInsideLibrary || (!HasProvider && (NeedsValues || HasModulesOrExamples)) ? RootKind.Module : RootKind.Root;
}
