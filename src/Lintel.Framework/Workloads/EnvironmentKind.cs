namespace Lintel.Framework.Workloads;

/// <summary>What an environment is for.</summary>
public enum EnvironmentKind
{
    Production,
    Staging,
    Test,
    Development,
    Other,
}

/// <summary>Where the name of an environment was found, in the order in which it is looked for.</summary>
public enum EnvironmentOrigin
{
    Declared,
    Workspace,
    VarFile,
    Folder,
    Tag,
    Assumed,
}
