#!/usr/bin/env bash
# Puts a ReadyToRun build into artifacts/lintel/, in a folder of its own first so that a running build is never half replaced.
set -euo pipefail
quiet=""
[ "${1:-}" = "--quiet" ] && { quiet="-v quiet"; shift; }
out=artifacts/lintel
rm -rf "$out.new"
rid="$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)"
# shellcheck disable=SC2086
dotnet publish src/Lintel.Cli -c Release -r "$rid" --self-contained false -p:PublishReadyToRun=true -o "$out.new" --nologo $quiet "$@"
rm -rf "$out"
mv "$out.new" "$out"
touch "$out/lintel.dll"
