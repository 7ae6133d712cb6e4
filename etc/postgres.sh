# Starts an own PostgreSQL on a free loopback port in a temporary folder; sourced. PG_DURABLE=1 writes through to the disk, as in production.
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

start_postgres() {
  local bin; bin="$(postgres_bin)"
  [ -n "$bin" ] && [ -x "$bin/initdb" ] || die "PostgreSQL is missing: apt-get install postgresql"
  PG_HOME="$(mktemp -d "${TMPDIR:-/tmp}/training-platform-pg.XXXXXX")"
  PG_PORT="$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')"
  local as=()
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$PG_HOME"
    as=(runuser -u postgres --)
  fi
  local speed="-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
  [ "${PG_DURABLE:-}" != 1 ] || speed=""
  PG_AS=("${as[@]}")
  PG_BIN="$bin"
  (cd / && "${PG_AS[@]}" "$bin/initdb" -D "$PG_HOME/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 >/dev/null)
  (cd / && "${PG_AS[@]}" "$bin/pg_ctl" -D "$PG_HOME/data" -w -l "$PG_HOME/log" \
    -o "-h 127.0.0.1 -p $PG_PORT -k $PG_HOME $speed -c max_connections=300" start >/dev/null)
  export TP_TEST_POSTGRES="Host=127.0.0.1;Port=$PG_PORT;Username=postgres;Database=postgres"
  say "PostgreSQL $("$bin/postgres" --version | awk '{print $3}') on port $PG_PORT"
}

stop_postgres() {
  [ -n "${PG_HOME:-}" ] || return 0
  (cd / && "${PG_AS[@]}" "$PG_BIN/pg_ctl" -D "$PG_HOME/data" -m immediate stop >/dev/null 2>&1) || true
  rm -rf "$PG_HOME"
  PG_HOME=""
}
