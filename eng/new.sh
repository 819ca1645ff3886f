#!/usr/bin/env bash
# Writes the skeleton of a rule or a resource type: two new files, which fail until they are filled in.
#   ./dev new rule sqs queue-encrypted [--on queue]
#   ./dev new resource sqs queue
set -euo pipefail

usage() {
  echo "usage: ./dev new rule SERVICE NAME [--on RESOURCE]   ./dev new resource SERVICE NAME" >&2
  echo "SERVICE is a folder of src/Lintel.Cloud in lower case, NAME is in kebab case: sqs queue-encrypted." >&2
  exit 1
}

[ $# -ge 3 ] || usage
kind="$1"; service="$2"; name="$3"
for word in "$service" "$name"; do
  [[ "$word" =~ ^[a-z][a-z0-9]*(-[a-z0-9]+)*$ ]] || usage
done

pascal() { awk -F- '{ for (i = 1; i <= NF; i++) printf "%s", toupper(substr($i, 1, 1)) substr($i, 2) }' <<<"$1"; }

# The service's folder as others wrote it (AutoScaling for autoscaling), else a new one.
folder="$(for each in src/Lintel.Cloud/*/ src/Lintel.Rules/*/; do basename "$each"; done | sort -u | grep -ix "${service//-/}" || pascal "$service")"
class="$(pascal "$name")"

refuse_existing() {
  local file
  for file in "$@"; do
    [ ! -e "$file" ] || { echo "dev new: \"$file\" exists." >&2; exit 1; }
  done
}

rule() {
  local on="${2:-}" code="src/Lintel.Rules/$folder/$class.cs" page="src/Lintel.Rules/$folder/$class.md"
  local resource slug
  resource="$(pascal "${on:-${name%%-*}}")"
  slug="$(tr '[:upper:]' '[:lower:]' <<<"$folder")-$name"
  refuse_existing "$code" "$page"
  mkdir -p "src/Lintel.Rules/$folder"
  cat > "$code" <<CS
$(printf 'using Lintel.Cloud.%s;\n' "$folder" Settings | LC_ALL=C sort)

namespace Lintel.Rules.$folder;

public sealed class $class : Rule<$resource>
{
    public override RuleDefinition Definition { get; } = new()
    {
        Title = "",
        Fails = "",
        Severity = Severity.Medium,
        Practices = [],
    };

    protected override Verdict Holds($resource resource) => Verdict.Unknown;

    protected override Evidence Look($resource resource) => Evidence.Of();
}
CS
  { printf '# %s\n' "$slug"
    printf '\n## %s\n' "What it checks" "Why it matters" "How to fix" "Known misses" "References" "Examples"
    printf '\n```terraform %s\n```\n' "fail" "pass" "pass omitted" "unknown" "pass public"
  } > "$page"
  echo "wrote $code"
  echo "wrote $page"
  echo "Fill both in, then: ./dev test --filter \"FullyQualifiedName~Tests.Rules\" and ./dev docs"
}

resource() {
  local code="src/Lintel.Cloud/$folder/$class.cs" page="tests/Lintel.Tests/Cloud/$folder/$class.md"
  local type="aws_${service//-/_}_${name//-/_}"
  refuse_existing "$code" "$page"
  mkdir -p "src/Lintel.Cloud/$folder" "tests/Lintel.Tests/Cloud/$folder"
  cat > "$code" <<CS
using Lintel.Cloud.Mapping;
using Lintel.Cloud.Settings;

namespace Lintel.Cloud.$folder;

/// <summary>What it is. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/</summary>
public sealed record $class : Resource, IResource<$class>
{
    public static ResourceTypes Types => new("$type", "AWS::$folder::$class");

    public Setting<string> FirstSetting { get; private init; }

    public static $class Read(Reader from) => new()
    {
        FirstSetting = from.Get<string>("first_setting", "FirstSetting"),
    };
}
CS
  { printf '# %s\n' "$class"
    printf '\n```terraform %s\nresource "%s" "this" {}\n```\n' explicit "$type" omitted "$type" unknown "$type"
  } > "$page"
  echo "wrote $code"
  echo "wrote $page"
  echo "Fill both in, then: ./dev test --filter \"FullyQualifiedName~ResourceFileTests\" and ./dev docs"
}

case "$kind" in
  rule)
    if [ $# -eq 5 ] && [ "$4" = "--on" ]; then rule "$name" "$5"; elif [ $# -eq 3 ]; then rule "$name"; else usage; fi ;;
  resource) [ $# -eq 3 ] || usage; resource ;;
  *) usage ;;
esac
