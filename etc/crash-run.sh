#!/usr/bin/env bash
# Two nodes and 32 clients on a PostgreSQL that it starts itself, with kill -9 at random; afterwards everything acknowledged is looked up.
#   bash etc/crash-run.sh [--drop-index NAME] [--without-locks]     SECONDS_TO_RUN=120; ends with 1 on damage; not part of etc/test.sh
# Money is guarded by named locks and by unique indexes: with one of the two gone the other still holds it. What an index alone holds back shows with
# --without-locks --drop-index IX_SubLedgerEntries_AccountId_Sequence. Both are broken in the database of the run, never in the product.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
export SECONDS_TO_RUN="${SECONDS_TO_RUN:-120}" CRASH_SERVER="$ARTIFACTS/crash-server" CRASH_FOLDER="$ARTIFACTS/crash"
while [ $# -gt 0 ]; do
  case "$1" in
    --drop-index) export DROP_INDEX="${2:?--drop-index needs a name}"; shift 2 ;;
    --without-locks) export WITHOUT_LOCKS=1; shift ;;
    *) die "usage: bash etc/crash-run.sh [--drop-index NAME] [--without-locks]" ;;
  esac
done
trap stop_postgres EXIT
need_toolchains
# compiled ahead, so that a killed node is back soon
PRINT="$(fingerprint src common.props Directory.Packages.props global.json angular/localization)"
if ! unchanged crash-server "$PRINT" || [ ! -d "$CRASH_SERVER" ]; then
  dotnet publish "$ROOT/src/TrainingPlatform.HttpApi.Host" -c Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true -o "$CRASH_SERVER" -v quiet -clp:ErrorsOnly
  stamp crash-server "$PRINT"
fi
dotnet build "$ROOT/test/TrainingPlatform.Benchmarks" -c Release -v quiet -clp:ErrorsOnly
rm -rf "$CRASH_FOLDER"
mkdir -p "$CRASH_FOLDER"
PG_DURABLE=1 start_postgres
TP_TEST_DATABASE=PostgreSql dotnet "$ROOT/test/TrainingPlatform.Benchmarks/bin/Release/net10.0/TrainingPlatform.Benchmarks.dll" --crash
