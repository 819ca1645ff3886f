namespace Lintel.Framework.Definitions;

/// <summary>
/// How large the parts of a custom lens may be, by the
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/userguide/lenses-format-specification.html">lens format</see> and the
/// <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_ImportLens.html">import</see>.
/// </summary>
public static class LensLimits
{
    /// <summary>Characters of a whole document.</summary>
    public const int Document = 500_000;

    /// <summary>Pillars of a lens.</summary>
    public const int Pillars = 10;

    /// <summary>Questions of a pillar.</summary>
    public const int Questions = 20;

    /// <summary>Choices of a question.</summary>
    public const int Choices = 15;

    /// <summary>Risk rules of a question, one for each level.</summary>
    public const int RiskRules = 3;

    /// <summary>Links of each kind among the additional resources of a choice.</summary>
    public const int AdditionalLinks = 5;

    /// <summary>Characters of an id at least.</summary>
    public const int IdAtLeast = 3;

    /// <summary>Characters of an id at most.</summary>
    public const int Id = 128;

    /// <summary>Characters of a name or title.</summary>
    public const int Title = 128;

    /// <summary>Characters of a description or display text.</summary>
    public const int Text = 2048;
}
