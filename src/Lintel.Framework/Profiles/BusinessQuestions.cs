namespace Lintel.Framework.Profiles;

/// <summary>What the business expects of the workload.</summary>
internal static class BusinessQuestions
{
    public static ProfileQuestion Growth { get; } = new()
    {
        Id = "profile_growth",
        Title = "How will the use of the workload change within a year?",
        Description = "Growth and peaks decide whether quotas, scaling and sizes are the first thing to look at.",
        Choices =
        [
            new("growth_steady", "It stays about the same", "Load is known and moves within narrow limits.", []),
            new("growth_fast", "It grows a lot", "At least twice the users, requests or data.", ["REL01", "REL07", "PERF02", "PERF03", "COST09", "SUS02"]),
            new("growth_peaks", "It has strong peaks", "Campaigns, seasons or closing days bring many times the usual load.", ["REL05", "REL07", "REL12", "PERF04", "COST09"]),
            new("growth_unknown", "Nobody can say", "A new workload, or one whose future is open.", ["REL07", "PERF05", "COST05", "COST09"]),
            new("growth_less", "It shrinks or ends", "The workload is being replaced or loses users.", ["COST04", "COST06", "SUS04"]),
        ],
    };

    public static ProfileQuestion Criticality { get; } = new()
    {
        Id = "profile_criticality",
        Title = "What happens when the workload is down for an hour?",
        Description = "The damage of an outage decides how much recovery and operations are worth.",
        Choices =
        [
            new("critical_severe", "Severe damage", "People are in danger, a law is broken, or money is lost by the minute.", ["OPS07", "OPS08", "OPS10", "REL06", "REL09", "REL10", "REL11", "REL13"]),
            new("critical_felt", "Customers notice and complain", "Revenue or reputation suffers, and recovers.", ["OPS08", "OPS10", "REL06", "REL09", "REL11"]),
            new("critical_inside", "Colleagues have to wait", "Work inside the company stops for a while.", ["REL09", "OPS08"]),
            new("critical_little", "Very little", "It can be down until somebody has time.", []),
        ],
    };

    public static ProfileQuestion Resilience { get; } = new()
    {
        Id = "profile_resilience",
        Title = "What must the workload survive?",
        Description = "Each kind of failure has practices of its own; select those that the business counts on.",
        MinSelected = 0,
        MaxSelected = 5,
        Choices =
        [
            new("survive_part", "The loss of a server or a disk", "A single component breaks.", ["REL06", "REL11"]),
            new("survive_zone", "The loss of an Availability Zone", "A data center goes dark.", ["REL02", "REL10", "REL11", "REL12"]),
            new("survive_region", "The loss of a Region", "A whole location cannot be reached.", ["REL02", "REL10", "REL12", "REL13"]),
            new("survive_change", "A change that goes wrong", "A bad release or a mistake by hand.", ["OPS05", "OPS06", "REL08"]),
            new("survive_attack", "An attack on its data", "Somebody deletes or encrypts what is stored.", ["SEC04", "SEC08", "SEC10", "REL09"]),
        ],
    };

    public static ProfileQuestion Compliance { get; } = new()
    {
        Id = "profile_compliance",
        Title = "What must be protected, or proven to others?",
        Description = "Kinds of data and duties that laws, contracts or auditors attach rules to.",
        MinSelected = 0,
        MaxSelected = 5,
        Choices =
        [
            new("protect_personal", "Data about people", "Names, addresses, behaviour: whatever data protection law covers.", ["SEC03", "SEC07", "SEC08", "SEC09"]),
            new("protect_payment", "Payment data", "Card numbers and accounts.", ["SEC02", "SEC05", "SEC06", "SEC07", "SEC08", "SEC09"]),
            new("protect_health", "Health data", "Records about patients and their treatment.", ["SEC03", "SEC04", "SEC07", "SEC08", "SEC09"]),
            new("protect_secrets", "Secrets of the company", "Designs, prices, plans, source code.", ["SEC02", "SEC03", "SEC08", "SEC11"]),
            new("prove_audits", "Controls that auditors check", "Somebody outside asks for evidence at fixed times.", ["OPS01", "SEC01", "SEC04", "SEC10"]),
        ],
    };
}
