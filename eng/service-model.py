#!/usr/bin/env python3
"""Writes src/Lintel.Server/Aws/Model/wellarchitected.api from the service model that botocore carries.

Usage: eng/service-model.py PATH/TO/botocore/data/wellarchitected/2020-03-31/service-2.json

Names, shapes, limits and routes only: no sentence of the model's documentation is taken over.
"""
import json
import pathlib
import sys

HEADER = """\
# The interface of the AWS Well-Architected Tool, version 2020-03-31, as its service model states it.
# Source: botocore (Apache License 2.0), data/wellarchitected/2020-03-31/service-2.json. Written by eng/service-model.py.
# operation NAME METHOD URI INPUT OUTPUT ERRORS | structure NAME, then its members | string, enum, integer, list, map NAME …
"""


def limits(shape):
    if "min" not in shape and "max" not in shape:
        return ""
    return f" {shape.get('min', '')}..{shape.get('max', '')}"


def member(name, ref, required):
    where = {"uri": " uri", "querystring": " query"}.get(ref.get("location"), "")
    wire = f"={ref['locationName']}" if where and ref["locationName"] != name else ""
    token = " token" if ref.get("idempotencyToken") else ""
    return f"  {name} {ref['shape']}{where}{wire}{' required' if name in required else ''}{token}"


def lines(model):
    for name, operation in model["operations"].items():
        http = operation["http"]
        errors = ",".join(error["shape"].removesuffix("Exception") for error in operation.get("errors", []))
        yield (f"operation {name} {http['method']} {http['requestUri']} {operation.get('input', {}).get('shape', '-')} "
               f"{operation.get('output', {}).get('shape', '-')} {errors}")
    for name, shape in model["shapes"].items():
        kind = shape["type"]
        if kind == "structure":
            if shape.get("exception"):
                continue
            yield f"structure {name}"
            for member_name, ref in shape["members"].items():
                yield member(member_name, ref, shape.get("required", []))
        elif kind == "list":
            yield f"list {name} {shape['member']['shape']}{limits(shape)}"
        elif kind == "map":
            yield f"map {name} {shape['key']['shape']} {shape['value']['shape']}{limits(shape)}"
        elif "enum" in shape:
            yield f"enum {name} {' '.join(shape['enum'])}"
        else:
            pattern = f" pattern {shape['pattern']}" if "pattern" in shape else ""
            yield f"{kind} {name}{limits(shape)}{pattern}"


def main():
    model = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    target = pathlib.Path(__file__).parent.parent / "src/Lintel.Server/Aws/Model/wellarchitected.api"
    target.write_text(HEADER + "\n".join(lines(model)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
