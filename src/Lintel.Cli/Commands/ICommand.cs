using System.CommandLine;
using Lintel.Generated;

namespace Lintel.Cli.Commands;

/// <summary>One command of the command line. Found by the generator.</summary>
[Discovered(Suffix = "Command")]
internal interface ICommand
{
    Command Build();
}
