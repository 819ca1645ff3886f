#!/usr/bin/env bash
# Rewrites the golden files from what the code gives now: tests that hold one write it instead when LINTEL_ACCEPT is 1.
set -euo pipefail
if ! grep -rqs --include='*.cs' LINTEL_ACCEPT tests; then
  echo "There are no golden files to accept. Generated pages are written by ./dev docs and ./dev house."
  exit 0
fi
LINTEL_ACCEPT=1 dotnet test tests/Lintel.Tests --nologo -v minimal "$@"
git --no-pager status --short -- tests
