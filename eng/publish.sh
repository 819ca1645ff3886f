#!/usr/bin/env bash
# Puts the program into artifacts/lintel/, in a folder of its own first so that a running build is never half replaced: a ReadyToRun build, and before it,
# where a C compiler can link it, the native program, which starts many times faster and hands what needs the .NET runtime to lintel.dll.
set -euo pipefail
quiet=""
[ "${1:-}" = "--quiet" ] && { quiet="-v quiet"; shift; }
out=artifacts/lintel
rm -rf "$out.new" "$out.native"
# Analyzers speak in ./dev build.
common=(-c Release --nologo -p:RunAnalyzers=false)
rid="$(dotnet --info | sed -n 's/^ *RID: *//p' | head -n 1)"
# shellcheck disable=SC2086
dotnet publish src/Lintel.Cli "${common[@]}" -r "$rid" --self-contained false -p:PublishReadyToRun=true -o "$out.new" $quiet "$@"

linker="$(command -v clang || command -v gcc || true)"
# shellcheck disable=SC2086
if [ -z "$linker" ]; then
  echo "No native program, which needs clang or gcc to link it: Lintel starts more slowly." >&2
elif ! dotnet publish src/Lintel.Cli "${common[@]}" -r "$rid" -p:Native=true "-p:CppCompilerAndLinker=${linker##*/}" -o "$out.native" $quiet "$@"; then
  echo "No native program, for the reason above: Lintel starts more slowly." >&2
else
  mv "$out.native/lintel" "$out.new/lintel"
fi
rm -rf "$out" "$out.native"
mv "$out.new" "$out"
touch "$out/lintel.dll"
