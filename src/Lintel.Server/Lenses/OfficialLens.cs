namespace Lintel.Server.Lenses;

/// <summary>The lens that every workload has: the framework itself.</summary>
internal static class OfficialLens
{
    public const string Alias = "wellarchitected";

    /// <summary>The form that <see href="https://docs.aws.amazon.com/wellarchitected/latest/APIReference/API_GetLens.html">AWS documents</see>.</summary>
    public const string Arn = "arn:aws:wellarchitected:us-east-1::lens/wellarchitected";

    /// <summary>The account that AWS's own lenses are listed under.</summary>
    public const string Owner = "Amazon Web Services";

    /// <summary>The day of the catalogue's content.</summary>
    public const string Version = "2024-11-06";

    /// <summary>When this version of the framework was published.</summary>
    public static DateTimeOffset PublishedAt { get; } = new(2024, 11, 6, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a caller's alias or ARN means this lens, in any of the forms that AWS has used.</summary>
    public static bool IsMeantBy(string aliasOrArn) =>
        aliasOrArn is Alias or Arn or "arn:aws:wellarchitected::aws:lens/wellarchitected";
}
