namespace Lintel.House;

/// <summary>The order of the projects: an arrow may only go down. Language and Framework stand on the ground.</summary>
internal static class Projects
{
    private static readonly string[] FromTheGround =
        ["Lintel.Language", "Lintel.Framework", "Lintel.Cloud", "Lintel.Estimates", "Lintel.Rules", "Lintel.Engine", "Lintel.Server", "Lintel.Cli"];

    public static string Of(string room) => FromTheGround.FirstOrDefault(project => room == project || room.StartsWith(project + ".", StringComparison.Ordinal)) ?? room;

    public static int Level(string room) => Array.IndexOf(FromTheGround, Of(room));

    /// <summary>Service folders, each like its neighbour, are one room in the picture.</summary>
    public static string Kind(string room)
    {
        string[] parts = room.Split('.');
        if (parts is ["Lintel", "Language", "Functions", _, ..])
            return "Lintel.Language.Functions.*";
        var own = parts is ["Lintel", "Cloud", _] ? CloudRooms : parts is ["Lintel", "Rules", _] ? RuleRooms : null;
        return own is null || own.Contains(parts[2]) ? room : $"Lintel.{parts[1]}.<Service>";
    }

    private static readonly string[] CloudRooms = ["Settings", "Mapping", "Network", "Building", "Generated", "Topology", "Common", "Repository"];
    private static readonly string[] RuleRooms = ["Pages", "Discovery", "Generated"];
}
