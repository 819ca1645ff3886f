using Lintel.Language.CloudFormation.Syntax;

namespace Lintel.Language.CloudFormation.Serverless;

/// <summary>The APIs that the transform makes for events which name none.</summary>
internal static class ImplicitApis
{
    public const string Rest = "ServerlessRestApi";
    public const string Http = "ServerlessHttpApi";
    public const string Stage = "Prod";

    public static void Add(Expansion made)
    {
        foreach (var isHttp in new[] { false, true })
        {
            var id = isHttp ? Http : Rest;
            if (made.ApiEvents.Find(item => item.IsHttp == isHttp && item.Api == id) is not { } first || made.Has(id))
                continue;
            ServerlessKind kind = isHttp ? new HttpApiKind() : new RestApiKind();
            var place = first.Name.NamePlace;
            var own = isHttp ? Make.Map(place) : Make.Map(place, ("StageName", Make.Text(Stage, place)));
            var entry = Make.Map(place, ("Condition", first.Function.Entry.ValueOrNull("Condition")), ("Properties", own));
            kind.Expand(new ServerlessResource(new Member(id, place, entry), entry, made.Globals(kind, entry)), made);
        }
    }
}
