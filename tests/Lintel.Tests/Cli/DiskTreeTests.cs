using Lintel.Cli.Hosting;

namespace Lintel.Tests.Cli;

public sealed class DiskTreeTests
{
    [Fact]
    public void What_has_no_length_is_never_opened()
    {
        // A device that gives bytes for ever where there is one; elsewhere there is no such file.
        var read = new DiskTree("/dev").ReadBytesOrNull("zero");
        (read ?? []).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_is_found_by_its_very_name()
    {
        var tree = new DiskTree(Repository.Root);
        tree.FileExists("README.md").ShouldBeTrue();
        tree.FileExists("README.m").ShouldBeFalse();
        tree.FileExists("src").ShouldBeFalse();
        tree.FolderExists("src").ShouldBeTrue();
        tree.FolderExists("src/none").ShouldBeFalse();
    }
}
