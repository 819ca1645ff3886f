#!/usr/bin/env bash
# What a change must pass. The build already holds the code style, so no separate formatter runs.
set -euo pipefail
eng/build.sh
eng/docs.sh --check
eng/house.sh --check >/dev/null
eng/test.sh
