#!/usr/bin/env bash
# Two nodes and 32 clients on a PostgreSQL that it starts itself, with kill -9 at random; afterwards everything acknowledged is looked up.
#   bash etc/crash-run.sh                       ends with 1 on damage; SECONDS_TO_RUN=120; not part of etc/test.sh
#   bash etc/crash-run.sh --without-locks       the named locks do nothing: the unique indexes hold alone, and nothing is damaged
#   bash etc/crash-run.sh --drop-index [NAME]   the same and one unique index is dropped: the damage is reported
# Money is guarded by named locks first and by unique indexes behind them. While a lock holds nobody reaches the index, so that its loss alone shows
# nothing: --drop-index takes the locks away too, and --without-locks is what to hold it against. The index dropped unless another is named is the one by
# which two payments cannot both follow the same balance of a book. All is broken in the database of the run, never in the product.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
export Logging__LogLevel__Default=Warning
export SECONDS_TO_RUN="${SECONDS_TO_RUN:-120}" CRASH_SERVER="$ARTIFACTS/crash-server" CRASH_FOLDER="$ARTIFACTS/crash"
while [ $# -gt 0 ]; do
  case "$1" in
    --drop-index)
      export DROP_INDEX=IX_SubLedgerEntries_AccountId_Sequence
      case "${2:-}" in "" | --*) ;; *) DROP_INDEX="$2"; shift ;; esac
      shift ;;
    --without-locks) export WITHOUT_LOCKS=1; shift ;;
    *) die "usage: bash etc/crash-run.sh [--without-locks] [--drop-index [NAME]]" ;;
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
