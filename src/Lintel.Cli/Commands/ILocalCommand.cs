using Lintel.Generated;

namespace Lintel.Cli.Commands;

/// <summary>A command that needs files alone, no server, database or network: the native program has these and no others.</summary>
[Discovered(Suffix = "Command")]
internal interface ILocalCommand : ICommand;
