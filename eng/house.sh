#!/usr/bin/env bash
# Reads the compiled assemblies and writes the house as it is: text, and docs/architecture.svg.
set -euo pipefail
dotnet build src/Lintel.Cli --nologo -v quiet
dotnet run --project eng/Lintel.House --no-launch-profile -v quiet -- "$PWD" artifacts/bin/Lintel.Cli/debug "$@"
