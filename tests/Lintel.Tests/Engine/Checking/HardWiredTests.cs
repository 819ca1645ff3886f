using Lintel.Engine;
using Lintel.Engine.Checking;
using Lintel.Engine.Loading;

namespace Lintel.Tests.Engine.Checking;

/// <summary>What a module leaves to its caller is no defect of the module.</summary>
public sealed class HardWiredTests
{
    [Theory]
    [InlineData("default = null")]
    [InlineData("default = false")]
    public void What_a_variable_decides_is_the_callers(string value) => Failed(value, "encrypted = var.encrypted").ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("encrypted = false")]
    [InlineData("encrypted = null")]
    public void What_the_module_decides_is_its_own(string line) => Failed("default = null", line).ShouldBeTrue();

    private static bool Failed(string value, string line)
    {
        var tree = new MemoryTree($$"""
            # file: modules/files/main.tf
            variable "token" {
              type = string
            }
            variable "encrypted" {
              type = bool
              {{value}}
            }
            resource "aws_efs_file_system" "files" {
              creation_token = var.token
              {{line}}
            }
            """);
        return Reviewer.Review(tree, "modules/files", "modules/files", new ReviewOptions { AsOf = new DateOnly(2026, 11, 21) })
            .Findings.Any(finding => finding.Rule.Slug == "efs-encrypted" && finding.Status == FindingStatus.Fail);
    }
}
