#!/usr/bin/env bash
# Sets everything up and serves the whole product on SQLite with demo data.
#   bash etc/run.sh [--fresh]      PORT=5000 changes the port, DATA=./data the data folder; --fresh starts over
BEGAN="$(date +%s%3N)"
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
PORT="${PORT:-5000}"
DATA="$(realpath -m "${DATA:-$ROOT/data}")"

# only what this script made, or nothing, is deleted
start_over() {
  [ ! -e "$DATA" ] || [ -e "$DATA/logins.txt" ] || [ -z "$(ls -A "$DATA")" ] || die "$DATA is not a data folder of this product; nothing was deleted"
  rm -rf "$DATA"
}

case "${1:-}" in
  "") ;;
  --fresh) start_over ;;
  *) die "usage: bash etc/run.sh [--fresh]" ;;
esac
need_toolchains
build_web
build_server

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}" DOTNET_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
export Data__Directory="$DATA" App__WebRoot="$ARTIFACTS/web" ASPNETCORE_URLS="http://localhost:$PORT"
mkdir -p "$DATA"
# the same build on a database that it has already brought up to date has nothing to do
if [ "$(cat "$DATA/migrated.stamp" 2>/dev/null)" != "$(cat "$ARTIFACTS/server.stamp")" ] || [ ! -f "$DATA/training-platform.db" ]; then
  (cd "$ARTIFACTS/migrator" && dotnet TrainingPlatform.DbMigrator.dll migrate --demo) > "$DATA/logins.txt" ||
    { cat "$DATA/logins.txt"; die "the database could not be brought up to date"; }
  cp "$ARTIFACTS/server.stamp" "$DATA/migrated.stamp"
fi
cd "$ARTIFACTS/server"
dotnet TrainingPlatform.HttpApi.Host.dll > "$DATA/server.log" 2>&1 &
SERVER=$!
stop() { trap - INT TERM EXIT; kill -TERM "$SERVER" 2>/dev/null || true; wait "$SERVER" 2>/dev/null || true; say "stopped"; exit 0; }
trap stop INT TERM EXIT
for _ in $(seq 1 300); do
  kill -0 "$SERVER" 2>/dev/null || { tail -20 "$DATA/server.log" >&2; trap - EXIT; die "the server did not start, see $DATA/server.log"; }
  if (exec 3<>"/dev/tcp/127.0.0.1/$PORT" && printf 'GET /health/ready HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$PORT" >&3 && head -1 <&3 | grep -q 200) 2>/dev/null; then READY=1; break; fi
  sleep 0.2
done
[ "${READY:-}" = 1 ] || die "the server is not ready after 60 s, see $DATA/server.log"
TOOK=$((($(date +%s%3N) - BEGAN) / 100))
say "http://localhost:$PORT  (ready in $((TOOK / 10)).$((TOOK % 10)) s)"
echo "Demo logins: user, password, role"
grep -E '^  [a-z]' "$DATA/logins.txt" || true
echo "Log: $DATA/server.log    Stop: Ctrl-C"
wait "$SERVER" || true
