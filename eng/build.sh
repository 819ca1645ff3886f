#!/usr/bin/env bash
# Builds everything; warnings are errors.
set -euo pipefail
dotnet build lintel.slnx --nologo -v minimal "$@"
