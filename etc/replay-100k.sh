#!/usr/bin/env bash
# Replay of stored determinations on a PostgreSQL that it starts itself, with progress, beside plain scans of the same rows, in one run.
#   bash etc/replay-100k.sh [lines]     default 100000; not part of etc/test.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
LINES_WANTED="${1:-100000}"
trap stop_postgres EXIT
need_toolchains
dotnet build "$ROOT/test/TrainingPlatform.Benchmarks" -c Release -v quiet -clp:ErrorsOnly
start_postgres
TP_TEST_DATABASE=PostgreSql dotnet "$ROOT/test/TrainingPlatform.Benchmarks/bin/Release/net10.0/TrainingPlatform.Benchmarks.dll" --replay "$LINES_WANTED"
