#!/usr/bin/env python3
"""Writes plan.json beside every configuration here (or those named): what Terraform itself plans for it, cut down to values and unknowns.

    ./renew.py [case…]

Needs terraform and moto_server on PATH; TF_CLI_CONFIG_FILE may name a provider mirror. Tests only read plan.json.
options.txt of a case holds lines `var NAME=VALUE`, `var-file FILE`, `env TF_VAR_NAME=VALUE` and `workspace NAME`.
"""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PORT = "5599"
AWS = {"AWS_ACCESS_KEY_ID": "none", "AWS_SECRET_ACCESS_KEY": "none", "AWS_EC2_METADATA_DISABLED": "true",
       "AWS_ENDPOINT_URL": f"http://127.0.0.1:{PORT}", "TF_IN_AUTOMATION": "1", "CHECKPOINT_DISABLE": "1"}


def options(case):
    env, arguments, workspace = {}, [], None
    path = case / "options.txt"
    for line in path.read_text().splitlines() if path.exists() else []:
        kind, _, rest = line.partition(" ")
        if kind == "env":
            name, _, value = rest.partition("=")
            env[name] = value
        elif kind == "workspace":
            workspace = rest
        elif kind:
            arguments.append(f"-{kind}={rest}")
    return env, arguments, workspace


def run(case):
    env, arguments, workspace = options(case)
    env = {**os.environ, **AWS, **env}
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder) / "case"
        shutil.copytree(case, work, ignore=shutil.ignore_patterns("plan.json", "options.txt"))

        def terraform(*words):
            done = subprocess.run(["terraform", *words], cwd=work, env=env, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(f"{case.name}: terraform {words[0]}: {done.stderr[-3000:]}")
            return done.stdout

        terraform("init", "-no-color", "-input=false")
        if workspace:
            terraform("workspace", "new", workspace)
        terraform("plan", "-no-color", "-input=false", "-lock=false", "-out=plan", *arguments)
        (case / "plan.json").write_text(shorten(json.loads(terraform("show", "-json", "plan"))))
    return case.name


def resources(module):
    yield from module.get("resources", [])
    for child in module.get("child_modules", []):
        yield from resources(child)


def shorten(plan):
    unknown = {change["address"]: change["change"].get("after_unknown", {}) for change in plan.get("resource_changes", [])}
    planned = {resource["address"]: {"type": resource["type"], "values": resource.get("values", {}), "unknown": unknown.get(resource["address"], {})}
               for resource in resources(plan["planned_values"]["root_module"])}
    outputs = {name: {"value": change.get("after"), "unknown": change.get("after_unknown", False)}
               for name, change in plan.get("output_changes", {}).items()}
    lines = [f"  {json.dumps(address)}: {json.dumps(planned[address], sort_keys=True)}" for address in sorted(planned)]
    results = [f"  {json.dumps(name)}: {json.dumps(outputs[name], sort_keys=True)}" for name in sorted(outputs)]
    return "{\"resources\": {\n" + ",\n".join(lines) + "\n}, \"outputs\": {\n" + ",\n".join(results) + "\n}}\n"


def main():
    cases = [HERE / name for name in sys.argv[1:]] or sorted(path for path in HERE.iterdir() if path.is_dir())
    server = subprocess.Popen(["moto_server", "-p", PORT], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(4)
    failed = False
    try:
        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            for future in [pool.submit(run, case) for case in cases]:
                try:
                    print(future.result(), flush=True)
                except RuntimeError as problem:
                    failed = True
                    print(problem, flush=True)
    finally:
        server.terminate()
    sys.exit(failed)


main()
