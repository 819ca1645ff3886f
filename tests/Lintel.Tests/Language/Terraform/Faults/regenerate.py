#!/usr/bin/env python3
"""Asks Terraform what is wrong with every case here, and rewrites the case files.

Usage: regenerate.py [FILE…]   (needs terraform on the PATH; the tests themselves do not)

A case is a name behind "### ", a configuration ("# file: NAME" begins another file than main.tf), and a line behind "! " for each thing that
`terraform validate` tells: its severity, file and range. TF_CLI_CONFIG_FILE may name a mirror or an override for the AWS provider.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def faults(text):
    with tempfile.TemporaryDirectory() as folder:
        pieces = re.split(r"(?m)^# file: (.*)\n", text)
        for name, content in zip(["main.tf", *pieces[1::2]], pieces[::2]):
            content = content if name == "main.tf" else f"# file: {name}\n{content}"
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        subprocess.run(["terraform", "get"], cwd=folder, capture_output=True)
        told = subprocess.run(["terraform", "validate", "-json"], cwd=folder, capture_output=True, text=True)
        for fault in json.loads(told.stdout)["diagnostics"]:
            if place := fault.get("range"):
                start, end = place["start"], place["end"]
                yield f"! {fault['severity']} {place['filename']} {start['line']}:{start['column']}-{end['line']}:{end['column']}"


def main():
    for path in [pathlib.Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.txt")):
        head, *cases = re.split(r"(?m)^### ", path.read_text())
        for at, case in enumerate(cases):
            name, text = case.split("\n", 1)
            text = re.sub(r"(?m)^! .*\n", "", text).strip("\n") + "\n"
            cases[at] = f"{name}\n{text}" + "".join(line + "\n" for line in sorted(set(faults(text)))) + "\n"
        path.write_text(head + "### " + "### ".join(cases).rstrip("\n") + "\n")


if __name__ == "__main__":
    main()
