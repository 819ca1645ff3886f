#!/usr/bin/env bash
# Runs all tests and ends with "N passed, N failed, N skipped". Installs what they need and says so.
set -euo pipefail
results=artifacts/test-results
rm -rf "$results"
# The HTML report is looked at in a browser. Without one those tests are skipped, and counted as skipped.
if ! command -v chromium >/dev/null && ! command -v chromium-browser >/dev/null && ! command -v google-chrome >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing chromium for the tests of the HTML report."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 \
      || echo "chromium could not be installed: the tests that need a browser are skipped." >&2
  else
    echo "There is no chromium, and only root on Debian can install it here: the tests that need a browser are skipped." >&2
  fi
fi
status=0
for project in Lintel.Tests Lintel.Server.Tests; do
  dotnet test "tests/$project" --nologo -v minimal --logger "trx;LogFileName=$project.trx" --results-directory "$results" "$@" || status=$?
done
count() { sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" "$results"/*.trx 2>/dev/null | awk '{ sum += $1 } END { if (NR) print sum }'; }
total="$(count total)"; passed="$(count passed)"; failed="$(count failed)"
if [ -z "$total" ] || [ "$total" = 0 ]; then
  echo "No test ran." >&2
  exit 1
fi
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
exit "$status"
