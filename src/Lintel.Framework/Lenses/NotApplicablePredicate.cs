using Lintel.Framework.Practices;

namespace Lintel.Framework.Lenses;

/// <summary>What would show that there is nothing in an architecture that a practice could be about.</summary>
public enum NotApplicablePredicate
{
    /// <summary>No VPN, no Direct Connect.</summary>
    NoHybridLinks,

    /// <summary>Nothing whose address ranges could overlap: fewer than two VPCs, and no hybrid link.</summary>
    FewerThanTwoVpcs,

    /// <summary>No role or resource policy trusts an account outside the organization.</summary>
    NoThirdPartyTrust,

    /// <summary>No instance type with a GPU or another accelerator.</summary>
    NoAccelerators,

    /// <summary>Nothing that is tested on devices.</summary>
    NoDeviceFarms,
}

/// <summary>The practices that have a <see cref="NotApplicablePredicate"/>.</summary>
public static class NotApplicablePredicates
{
    /// <summary>The predicate of a practice, if the catalogue has one.</summary>
    public static NotApplicablePredicate? OfOrNull(BestPracticeId practice) => practice switch
    {
        _ when practice == Rel02.Bp02 || practice == Perf04.Bp03 => NotApplicablePredicate.NoHybridLinks,
        _ when practice == Rel02.Bp05 => NotApplicablePredicate.FewerThanTwoVpcs,
        _ when practice == Sec03.Bp09 => NotApplicablePredicate.NoThirdPartyTrust,
        _ when practice == Perf02.Bp06 || practice == Sus05.Bp04 => NotApplicablePredicate.NoAccelerators,
        _ when practice == Sus06.Bp05 => NotApplicablePredicate.NoDeviceFarms,
        _ => null,
    };
}
