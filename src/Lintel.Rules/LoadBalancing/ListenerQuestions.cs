using Lintel.Cloud.LoadBalancing;
using Lintel.Cloud.Settings;

namespace Lintel.Rules.LoadBalancing;

/// <summary>What several rules ask of a listener.</summary>
internal static class ListenerQuestions
{
    /// <summary>Whether it does nothing by default but send callers to HTTPS, or answer them itself.</summary>
    public static Verdict SendsToHttps(Listener listener) =>
        !listener.Actions.IsEmpty & listener.Actions.All(action => action.RedirectsToHttps | action.Kind.IsText("fixed-response"));
}
