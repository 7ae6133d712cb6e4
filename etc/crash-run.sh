#!/usr/bin/env bash
# Two nodes and 32 clients on a PostgreSQL that it starts itself, with kill -9 at random; afterwards everything acknowledged is looked up.
#   bash etc/crash-run.sh [--drop-index NAME]     SECONDS_TO_RUN=120; ends with 1 on damage; not part of etc/test.sh
# With an index dropped (for example IX_SubLedgerEntries_AccountId_Sequence) the named locks are put out of action too: the damage is what it held back.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
case "${1:-}" in
  "") ;;
  --drop-index) DROP_INDEX="${2:?--drop-index needs a name}" ;;
  *) die "usage: bash etc/crash-run.sh [--drop-index NAME]" ;;
esac
export DROP_INDEX="${DROP_INDEX:-}" SECONDS_TO_RUN="${SECONDS_TO_RUN:-120}"
export CRASH_SERVER="$ARTIFACTS/server" CRASH_FOLDER="$ARTIFACTS/crash"
trap stop_postgres EXIT
need_toolchains
build_server
dotnet build "$ROOT/test/TrainingPlatform.Benchmarks" -c Release -v quiet -clp:ErrorsOnly
rm -rf "$CRASH_FOLDER"
mkdir -p "$CRASH_FOLDER"
PG_DURABLE=1 start_postgres
TP_TEST_DATABASE=PostgreSql dotnet "$ROOT/test/TrainingPlatform.Benchmarks/bin/Release/net10.0/TrainingPlatform.Benchmarks.dll" --crash
