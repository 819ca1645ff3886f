using Lintel.Cloud.Mapping;

namespace Lintel.Tests.Cloud.Mapping;

public sealed class AddressingTests
{
    [Theory]
    [InlineData("aws_sqs_queue.q")]
    [InlineData("aws_sqs_queue.q[0]")]
    [InlineData("module.m[\"a\"].aws_sqs_queue.q[\"b\"]")]
    public void Every_reference_to_an_address_covers_it(string address) =>
        Addressing.ReferencesTo(address).ShouldAllBe(reference => Addressing.Covers(reference, address));

    [Fact]
    public void An_instance_in_a_module_is_meant_by_its_block_and_by_its_module() =>
        Addressing.ReferencesTo("module.m[0].aws_sqs_queue.q[1]").ShouldBe(["module.m[0].aws_sqs_queue.q[1]", "module.m", "module.m[0].aws_sqs_queue.q"]);
}
