using System.Collections.Frozen;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.Lambda;

/// <summary>
/// How long AWS patches the runtimes of Lambda. https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated, read 2025-06.
/// </summary>
public static class RuntimeSupport
{
    // Runtimes whose day was announced for later are left out until AWS's page says that it has come: days are sometimes moved.
    private static readonly FrozenDictionary<string, DateOnly> Ends = new Dictionary<string, DateOnly>(StringComparer.Ordinal)
    {
        ["dotnetcore1.0"] = new(2019, 6, 27),
        ["dotnetcore2.0"] = new(2019, 5, 30),
        ["dotnetcore2.1"] = new(2022, 1, 5),
        ["dotnetcore3.1"] = new(2023, 4, 3),
        ["dotnet5.0"]     = new(2022, 5, 10),
        ["dotnet6"]       = new(2024, 12, 20),
        ["dotnet7"]       = new(2024, 5, 14),
        ["go1.x"]         = new(2024, 1, 8),
        ["java8"]         = new(2024, 1, 8),
        ["nodejs"]        = new(2016, 10, 31),
        ["nodejs4.3"]     = new(2020, 3, 5),
        ["nodejs6.10"]    = new(2019, 8, 12),
        ["nodejs8.10"]    = new(2020, 3, 6),
        ["nodejs10.x"]    = new(2021, 7, 30),
        ["nodejs12.x"]    = new(2023, 3, 31),
        ["nodejs14.x"]    = new(2023, 12, 4),
        ["nodejs16.x"]    = new(2024, 6, 12),
        ["nodejs18.x"]    = new(2025, 9, 1),
        ["provided"]      = new(2024, 1, 8),
        ["python2.7"]     = new(2021, 7, 15),
        ["python3.6"]     = new(2022, 7, 18),
        ["python3.7"]     = new(2023, 12, 4),
        ["python3.8"]     = new(2024, 10, 14),
        ["python3.9"]     = new(2025, 12, 15),
        ["ruby2.5"]       = new(2021, 7, 30),
        ["ruby2.7"]       = new(2023, 12, 7),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether AWS still patches the runtime on that day; without a day, what was deprecated before the table was read counts.</summary>
    public static Verdict IsSupported(string runtime, DateOnly? day) =>
        !Ends.TryGetValue(runtime, out var end) ? Verdict.Pass : Verdict.Of(day is { } asOf ? asOf < end : false);

    /// <summary>Whether the runtime exists for arm64. https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html</summary>
    public static bool RunsOnGraviton(string runtime) => !Ends.ContainsKey(runtime) || runtime is "nodejs18.x" or "python3.9" or "dotnet6" or "nodejs16.x" or "python3.8";
}
