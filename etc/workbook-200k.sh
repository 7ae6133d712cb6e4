#!/usr/bin/env bash
# The payment sheet of a very long batch on a PostgreSQL that it starts itself: seconds, memory, read again and summed.
#   bash etc/workbook-200k.sh [rows]     default 200000; not part of etc/test.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
ROWS_WANTED="${1:-200000}"
trap stop_postgres EXIT
need_toolchains
dotnet build "$ROOT/test/TrainingPlatform.Benchmarks" -c Release -v quiet -clp:ErrorsOnly
start_postgres
TP_TEST_DATABASE=PostgreSql dotnet "$ROOT/test/TrainingPlatform.Benchmarks/bin/Release/net10.0/TrainingPlatform.Benchmarks.dll" --workbook "$ROWS_WANTED"
