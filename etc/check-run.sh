#!/usr/bin/env bash
# Checks etc/run.sh as a person uses it: a relative data folder, a port, a second start, Ctrl-C, --fresh. Prints one line per check and at the end
# "N passed, N failed". The second start, from process start to /health/ready, must take less than LIMIT seconds (15).
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
LIMIT="${LIMIT:-15}"
HOME_OF_CHECK="$(mktemp -d "${TMPDIR:-/tmp}/training-platform-run.XXXXXX")"
PORT="$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')"
OUT="$HOME_OF_CHECK/out"
PASSED=0; FAILED=0; RUNNING=""
cleanup() { [ -z "$RUNNING" ] || kill -TERM -- "-$RUNNING" 2>/dev/null || true; rm -rf "$HOME_OF_CHECK"; }
trap cleanup EXIT

check() {
  local what="$1"; shift
  if "$@"; then PASSED=$((PASSED + 1)); echo "  ok    $what"; else FAILED=$((FAILED + 1)); echo "  FAIL  $what"; fi
}

# starts run.sh in a process group of its own, so that it can be sent Ctrl-C; waits for its address or its end
start() {
  : > "$OUT"
  set -m
  (cd "$HOME_OF_CHECK" && PORT=$PORT DATA=mine exec bash "$ROOT/etc/run.sh" "$@") > "$OUT" 2>&1 &
  RUNNING=$!
  set +m
  while kill -0 "$RUNNING" 2>/dev/null && ! grep -q 'Ctrl-C' "$OUT"; do sleep 0.1; done
}

# what Ctrl-C in a terminal sends, to the whole group
stop() { kill -INT -- "-$RUNNING" || true; CODE=0; wait "$RUNNING" || CODE=$?; RUNNING=""; }

answers() { node -e "fetch('http://localhost:$PORT/$1').then(async r=>{process.exit(r.status===200&&(await r.text()).includes(process.argv[1])?0:1)},()=>process.exit(1))" "$2"; }
silent() { ! answers health/live Healthy; }
ready_in() { sed -n 's/.*ready in \([0-9]*\)\.\([0-9]\) s.*/\1\2/p' "$OUT" | tail -1; }
within() { [ -n "$(ready_in)" ] && [ "$(ready_in)" -lt $((LIMIT * 10)) ]; }
built() { grep -q 'Angular build\|\.NET build\|npm ci' "$OUT"; }

start
check "first start serves and prints the demo logins" grep -q 'trainee1' "$OUT"
check "the data lie where DATA says, relative to the caller" test -f "$HOME_OF_CHECK/mine/training-platform.db"
check "/health/ready covers database, keys and front end" answers health/ready '"front end":"Healthy"'
check "the home page is served" answers "" '<app-root'
stop
check "Ctrl-C stops it cleanly" test "$CODE" -eq 0
check "nothing listens after that" silent
touch "$HOME_OF_CHECK/mine/kept"

start
check "second start: ready in $(ready_in | sed 's/.$/.&/') s, less than $LIMIT s" within
check "second start builds nothing" eval '! built'
check "second start keeps the data" test -f "$HOME_OF_CHECK/mine/kept"
stop

start --fresh
check "--fresh starts over" eval '[ ! -e "$HOME_OF_CHECK/mine/kept" ] && [ -f "$HOME_OF_CHECK/mine/training-platform.db" ]'
stop

mkdir "$HOME_OF_CHECK/other" && touch "$HOME_OF_CHECK/other/thesis"
check "--fresh refuses a folder that is not a data folder" eval '! DATA="$HOME_OF_CHECK/other" PORT=$PORT bash "$ROOT/etc/run.sh" --fresh >/dev/null 2>&1 && [ -f "$HOME_OF_CHECK/other/thesis" ]'
printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
[ "$FAILED" -eq 0 ]
