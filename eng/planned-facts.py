#!/usr/bin/env python3
"""Adds to the table of what plans show beyond the schema: defaults, and nested blocks that the provider fills in.

    eng/planned-facts.py SCHEMA TABLE PLAN…

SCHEMA is what `terraform providers schema -json` prints, TABLE is src/Lintel.Language/Terraform/Schema/aws-VERSION-planned.txt (it is rewritten),
and each PLAN is what `terraform show -json` prints of a plan that creates its resources, without dynamic blocks. What was never configured and has a
value in every plan is a default; a block that was never configured and is unknown in every plan is filled in. Facts of the table that a plan denies are
named on standard error and stay, as do forms and conditions: a person decides. The grammar is in README.md beside the table.
"""
import collections
import json
import re
import sys


def resources(module):
    yield from module.get("resources", [])
    for call in module.get("module_calls", {}).values():
        yield from resources(call.get("module", {}))


def walk(block, after, unknown, written, path, legacy, seen):
    """Notes what the plan says of everything in a block that the configuration leaves out."""
    unknown = unknown if isinstance(unknown, dict) else {}
    for name, attribute in block.get("attributes", {}).items():
        if not path and name in ("id", "tags", "tags_all") or not attribute.get("optional") or name in written:
            continue
        value = after.get(name)
        # The older kind of provider shows what is left out of a set of blocks as empty.
        empty = value is None or value in ("", 0, False) and legacy or isinstance(value, (list, dict))
        fact = None if unknown.get(name) or empty else "=" + json.dumps(value).replace(" ", "\\u0020")
        seen[".".join((*path, name))][fact] += 1
    for name, nested in block.get("block_types", {}).items():
        inner = written.get(name)
        if name == "timeouts":
            continue
        if not inner:
            seen[".".join((*path, name))]["?" if unknown.get(name) is True else None] += 1
            continue
        items, planned = (inner if isinstance(inner, list) else [inner]), after.get(name)
        planned = planned if isinstance(planned, list) else [planned]
        parts = unknown.get(name) if isinstance(unknown.get(name), list) else [{}] * len(planned)
        if len(items) != len(planned) or nested["nesting_mode"] == "set" and len(items) > 1:
            continue
        for item, value, part in zip(items, planned, parts):
            if isinstance(item, dict) and isinstance(value, dict):
                walk(nested["block"], value, part, item, (*path, name), legacy or nested["nesting_mode"] == "set", seen)


def main(schema_path, table_path, *plans):
    provider = json.load(open(schema_path))["provider_schemas"]
    schemas = next(value for key, value in provider.items() if key.endswith("/hashicorp/aws"))["resource_schemas"]
    seen = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
    for path in plans:
        plan = json.load(open(path))
        written = {f"{r['type']}.{r['name']}": r.get("expressions", {}) for r in resources(plan["configuration"]["root_module"])}
        for change in plan.get("resource_changes", []):
            if change["mode"] == "managed" and change["change"]["actions"] == ["create"] and change["type"] in schemas:
                walk(schemas[change["type"]]["block"], change["change"]["after"], change["change"]["after_unknown"],
                     written.get(f"{change['type']}.{change['name']}", {}), (), False, seen[change["type"]])

    lines = open(table_path).read().splitlines()
    rows = {line.split(" ")[0]: line.split(" ")[1:] for line in lines if not line.startswith("#")}
    for kind, paths in seen.items():
        for path, facts in paths.items():
            known = [fact for fact in rows.get(kind, []) if re.split("[=?]", fact)[0] == path and re.search("[=?]", fact[len(path):len(path) + 1])]
            fact = next(iter(facts)) if len(facts) == 1 else None
            if known and known != [f"{path}{fact}"] and not any(f.startswith(f"{path}&") for f in rows[kind]):
                print(f"{kind}: {known[0]} is not what every plan says: {dict(facts)}", file=sys.stderr)
            elif fact and not known:
                rows.setdefault(kind, []).append(path + fact)
    head = [line for line in lines if line.startswith("#")]
    open(table_path, "w").write("\n".join([*head, *(" ".join([kind, *sorted(facts)]) for kind, facts in sorted(rows.items()) if facts)]) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
