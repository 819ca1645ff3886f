#!/usr/bin/env bash
# Runs all tests and ends with "N passed, N failed, N skipped". Installs what they need and says so.
set -euo pipefail
results=artifacts/test-results
rm -rf "$results"
# Without one of these the tests that need it are skipped, and counted as skipped.
need() {
  local package="$1" what="$2" name
  shift 2
  for name in "$@"; do
    if command -v "$name" >/dev/null || compgen -G "/usr/lib/postgresql/*/bin/$name" >/dev/null; then return; fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing $package for the tests of $what."
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package"; } >/dev/null 2>&1 \
      || echo "$package could not be installed: the tests that need it are skipped." >&2
  else
    echo "There is no $package, and only root on Debian can install it here: the tests that need it are skipped." >&2
  fi
}
need chromium "the HTML report" chromium chromium-browser google-chrome
need postgresql "the server on PostgreSQL" initdb
need awscli "the server with AWS's command line" aws
status=0
run() { dotnet test "tests/$1" --nologo -v minimal --logger "trx;LogFileName=$2.trx" --results-directory "$results" "${@:3}" || status=$?; }
run Lintel.Tests Lintel.Tests "$@"
# The server's tests run once on each store.
LINTEL_TEST_STORE=sqlite run Lintel.Server.Tests Lintel.Server.Tests.sqlite "$@"
LINTEL_TEST_STORE=postgres run Lintel.Server.Tests Lintel.Server.Tests.postgres "$@"
count() { sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" "$results"/*.trx 2>/dev/null | awk '{ sum += $1 } END { if (NR) print sum }'; }
total="$(count total)"; passed="$(count passed)"; failed="$(count failed)"
if [ -z "$total" ] || [ "$total" = 0 ]; then
  echo "No test ran." >&2
  exit 1
fi
echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
exit "$status"
