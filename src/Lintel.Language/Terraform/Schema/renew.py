#!/usr/bin/env python3
"""Writes the provider schema table that SchemaTable reads.

    terraform providers schema -json | ./renew.py 5.100.0 2025-06-13 > aws-5.100.0.txt

Facts only: names, types, flags, nesting. The grammar is in README.md beside this file.
"""
import collections
import json
import sys

PRIMITIVE = {"string": "s", "number": "n", "bool": "b", "dynamic": "y"}
COLLECTION = {"list": "[", "set": "{", "map": "<"}
NESTING = {"list": "l", "set": "t", "single": "o", "group": "g", "map": "m"}
FLAGS = (("r", "required"), ("o", "optional"), ("c", "computed"), ("d", "deprecated"), ("x", "sensitive"), ("w", "write_only"))


def type_text(of):
    if isinstance(of, str):
        return PRIMITIVE[of]
    kind, inner = of
    if kind == "object":
        return "(" + "".join(f"{name}:{type_text(inner[name])}," for name in sorted(inner)) + ")"
    return COLLECTION[kind] + type_text(inner)


def attribute_text(name, attribute):
    flags = "".join(letter for letter, key in FLAGS if attribute.get(key))
    return f"{name}:{flags}.{type_text(attribute['type'])},"


def nested_text(name, nested):
    deprecated = "d" if nested["block"].get("deprecated") else ""
    bounds = f"{nested.get('min_items') or ''}-{nested.get('max_items') or ''}"
    return f"{name}*{NESTING[nested['nesting_mode']]}{deprecated}{bounds}({block_text(nested['block'])}),"


def block_text(block):
    return "".join([attribute_text(*item) for item in sorted(block.get("attributes", {}).items())]
                   + [nested_text(*item) for item in sorted(block.get("block_types", {}).items())])


def rewrite(text, shape):
    """Replaces each parenthesised shape, innermost first, by what `shape` makes of its content."""
    stack = [[]]
    for char in text:
        if char == "(":
            stack.append([])
        elif char == ")":
            inner = "".join(stack.pop())
            stack[-1].append(shape(inner))
        else:
            stack[-1].append(char)
    return "".join(stack[0])


def main():
    version, date = sys.argv[1:3]
    provider = json.load(sys.stdin)["provider_schemas"]["registry.terraform.io/hashicorp/aws"]
    lines = {"provider/aws": block_text(provider["provider"]["block"])}
    for prefix, key in (("resource", "resource_schemas"), ("data", "data_source_schemas"), ("ephemeral", "ephemeral_resource_schemas")):
        for name, schema in provider[key].items():
            lines[f"{prefix}/{name}"] = ("!" if schema["block"].get("deprecated") else "") + block_text(schema["block"])

    counts = collections.Counter()

    def count(inner):
        counts[f"({inner})"] += 1
        return f"({inner})"

    for text in lines.values():
        rewrite(text, count)
    # A shape that occurs more than once stands once, under a number of fixed width. Shortest first, so inner shapes are named before outer ones.
    numbers = {}

    def name_shape(inner):
        return f"#{numbers[inner]:04d}" if inner in numbers else f"({inner})"

    repeated = sorted((text for text, n in counts.items() if n > 1 and (n - 1) * (len(text) - 5) > 8), key=lambda text: (len(text), text))
    for text in repeated:
        numbers[rewrite(text[1:-1], name_shape)] = len(numbers)
    print(f"# hashicorp/aws {version}, {date}; made from `terraform providers schema -json` by renew.py; grammar in README.md")
    for body, number in numbers.items():
        print(f"#{number:04d} {body}")
    for name in sorted(lines):
        print(name, rewrite(lines[name], name_shape))


main()
