namespace Lintel.Framework.Profiles;

/// <summary>What the team that runs the workload has to work with.</summary>
internal static class TeamQuestions
{
    public static ProfileQuestion Cost { get; } = new()
    {
        Id = "profile_cost",
        Title = "How strong is the pressure on cost?",
        Description = "Whether spending is in the way of other aims, or free to follow them.",
        Choices =
        [
            new("cost_free", "Speed counts more than cost", "Spending is accepted while it brings results.", []),
            new("cost_watched", "There is a budget to keep", "Spending is planned, and somebody asks when it is exceeded.", ["COST01", "COST02", "COST03"]),
            new("cost_urgent", "Cost has to come down", "A lower bill is an aim with a date.", ["COST03", "COST04", "COST05", "COST06", "COST07", "COST08"]),
        ],
    };

    public static ProfileQuestion Operations { get; } = new()
    {
        Id = "profile_operations",
        Title = "How is the workload changed and run today?",
        Description = "The less is automated, the more it helps to begin with how changes are made.",
        Choices =
        [
            new("operations_automated", "By pipelines, with alarms and runbooks", "People decide, machines do.", ["OPS11"]),
            new("operations_partly", "Partly by pipelines", "Releases are automated, much of the rest is done by hand.", ["OPS04", "OPS06", "OPS08", "OPS09"]),
            new("operations_manual", "Mostly by hand", "Changes are made in consoles and on servers.", ["OPS04", "OPS05", "OPS06", "OPS07", "REL08"]),
        ],
    };

    public static ProfileQuestion Experience { get; } = new()
    {
        Id = "profile_experience",
        Title = "How long has the team worked with AWS?",
        Description = "A new team gains most from foundations, an old one from review of its habits.",
        Choices =
        [
            new("experience_new", "Less than a year", "Most of it is new to most of them.", ["OPS02", "OPS03", "SEC01", "SEC02", "REL01", "PERF01"]),
            new("experience_some", "One to three years", "The services in use are known, others are not.", ["OPS03", "PERF01", "COST10"]),
            new("experience_long", "Longer", "The team has run workloads through incidents and migrations.", ["COST10", "PERF05"]),
        ],
    };

    public static ProfileQuestion Sustainability { get; } = new()
    {
        Id = "profile_sustainability",
        Title = "What does the company aim at for its footprint?",
        Description = "Whether emissions of the workload are measured, or have a target.",
        Choices =
        [
            new("footprint_none", "Nothing yet", "Nobody asks for it.", []),
            new("footprint_measured", "It is reported", "Somebody collects figures once or more a year.", ["SUS02", "SUS06"]),
            new("footprint_target", "There is a target with a date", "The workload has to contribute to it.", ["SUS01", "SUS02", "SUS03", "SUS04", "SUS05", "SUS06"]),
        ],
    };
}
