using System.Collections.Immutable;
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;
using Lintel.Language.Text;

namespace Lintel.Cloud.Common;

/// <summary>A statement written as JSON or as an object of the language.</summary>
internal static class JsonStatement
{
    public static PolicyStatement Read(Reader from, Place place) => new()
    {
        Sid           = Placed(from.Get<string>("Sid", "Sid"), place),
        Effect        = Placed(from.Get<string>("Effect", "Effect"), place),
        Actions       = Placed(from.Texts("Action", "Action"), place),
        NotActions    = Placed(from.Texts("NotAction", "NotAction"), place),
        Resources     = Placed(from.Texts("Resource", "Resource"), place),
        NotResources  = Placed(from.Texts("NotResource", "NotResource"), place),
        Principals    = Principals(from, "Principal", place),
        NotPrincipals = Principals(from, "NotPrincipal", place),
        Conditions    = Conditions(from, place),
        Location      = new Location(place),
    };

    private static SettingList<PolicyPrincipal> Principals(Reader from, string name, Place place)
    {
        var kinds = from.Blocks(name, name);
        if (kinds.Items.Length == 0)
            return Placed(from.Texts(name, name), place).Select(id => new PolicyPrincipal("*", id));
        return Flatten(kinds, kind => Flatten(
            SettingList<string>.Of(kind.Names), key => Placed(kind.Texts(key, key), place).Select(id => new PolicyPrincipal(key, id))));
    }

    private static SettingList<PolicyCondition> Conditions(Reader from, Place place) =>
        Flatten(from.Blocks("Condition", "Condition"), operators => Flatten(
            SettingList<string>.Of(operators.Names), test => Flatten(
                operators.Blocks(test, test), keys => SettingList<PolicyCondition>.Of(
                    keys.Names.Select(key => new PolicyCondition(test, key, Placed(keys.TextsNamed(key), place)))))));

    private static SettingList<TResult> Flatten<T, TResult>(SettingList<T> list, Func<T, SettingList<TResult>> parts) =>
        list.Select(parts).Aggregate(
            new SettingList<TResult>(ImmutableArray<TResult>.Empty, list.IsComplete, list.Reason), (all, next) => all.Concat(next));

    private static SettingList<Setting<string>> Placed(SettingList<Setting<string>> list, Place place) => list.Select(item => Placed(item, place));

    private static Setting<string> Placed(Setting<string> setting, Place place) => setting.At(StatementPlaces.Within(place, setting));
}
