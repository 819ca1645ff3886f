#!/usr/bin/env bash
# Writes the generated pages of docs/, or with --check fails when they are not current.
set -euo pipefail
dotnet run --project eng/Lintel.Docs --no-launch-profile -v quiet -- "$PWD" "$@"
