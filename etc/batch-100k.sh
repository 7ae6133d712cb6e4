#!/usr/bin/env bash
# A claim of a very long class determined part by part on a PostgreSQL that it starts itself, beside one statement that sums attendance over the same rows.
#   bash etc/batch-100k.sh [people]     default 100000; not part of etc/test.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
PEOPLE_WANTED="${1:-100000}"
trap stop_postgres EXIT
need_toolchains
dotnet build "$ROOT/test/TrainingPlatform.Benchmarks" -c Release -v quiet -clp:ErrorsOnly
start_postgres
TP_TEST_DATABASE=PostgreSql dotnet "$ROOT/test/TrainingPlatform.Benchmarks/bin/Release/net10.0/TrainingPlatform.Benchmarks.dll" --determine "$PEOPLE_WANTED"
