using Lintel.Framework.Lenses;

namespace Lintel.Tests.Framework.Lenses;

public sealed class NotApplicablePredicateTests
{
    [Fact]
    public void Few_practices_have_a_predicate_and_their_titles_say_why() =>
        Catalogue.WellArchitected.BestPractices
            .Where(practice => NotApplicablePredicates.OfOrNull(practice.Id) is not null)
            .Select(practice => $"{NotApplicablePredicates.OfOrNull(practice.Id)}: {practice.Id} {practice.Title}")
            .ShouldBe(
            [
                "NoThirdPartyTrust: SEC03-BP09 Share resources securely with a third party",
                "NoHybridLinks: REL02-BP02 Provision redundant connectivity between private networks in the cloud and on-premises environments",
                "FewerThanTwoVpcs: REL02-BP05 Enforce non-overlapping private IP address ranges in all private address spaces where they are connected",
                "NoAccelerators: PERF02-BP06 Use optimized hardware-based compute accelerators",
                "NoHybridLinks: PERF04-BP03 Choose appropriate dedicated connectivity or VPN for your workload",
                "NoAccelerators: SUS05-BP04 Optimize your use of hardware-based compute accelerators",
                "NoDeviceFarms: SUS06-BP05 Use managed device farms for testing",
            ]);
}
