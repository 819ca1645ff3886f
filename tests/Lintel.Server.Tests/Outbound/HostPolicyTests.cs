using System.Net;
using Lintel.Server.Outbound;

namespace Lintel.Server.Tests.Outbound;

public sealed class HostPolicyTests
{
    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.31.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("127.0.0.2", false)]
    [InlineData("::1", false)]
    [InlineData("fd12::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("64:ff9b::5db8:d822", true)]
    [InlineData("2002:a00:1::1", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("0.0.0.0", false)]
    public async Task A_star_stands_for_public_addresses_only(string address, bool isPublic)
    {
        var policy = new HostPolicy(["*"], (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse(address)]));
        if (isPublic)
            (await policy.AddressesAsync("git.example.com", CancellationToken.None)).Length.ShouldBe(2);
        else
            await Should.ThrowAsync<ForbiddenHostException>(() => policy.AddressesAsync("git.example.com", CancellationToken.None));
    }

    [Theory]
    [InlineData("git.corp", "10.0.0.1", true)]
    [InlineData("GIT.corp.", "10.0.0.1", true)]
    [InlineData("a.b.corp", "10.0.0.1", true)]
    [InlineData("git.corp", "169.254.169.254", false)]
    [InlineData("git.corp", "fd00:ec2::254", false)]
    [InlineData("evilcorp", "10.0.0.1", false)]
    [InlineData("example.com", "93.184.216.34", false)]
    public async Task A_host_that_is_named_may_be_in_the_own_network_and_no_other_is_called(string host, string address, bool isCalled)
    {
        var policy = new HostPolicy(["*.corp"], (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]));
        if (isCalled)
            (await policy.AddressesAsync(host, CancellationToken.None)).ShouldBe([IPAddress.Parse(address)]);
        else
            await Should.ThrowAsync<ForbiddenHostException>(() => policy.AddressesAsync(host, CancellationToken.None));
    }
}
