#!/usr/bin/env bash
# Every test: .NET on SQLite and on a real PostgreSQL, Angular, browser journeys in Chromium.
#   bash etc/test.sh [--quick]     --quick: no browser, SQLite only, at most 5 minutes
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
. "$ROOT/etc/postgres.sh"
QUICK=""
case "${1:-}" in
  "") ;;
  --quick) QUICK=1 ;;
  *) die "usage: bash etc/test.sh [--quick]" ;;
esac
LOGS="$ARTIFACTS/test-logs"; rm -rf "$LOGS"; mkdir -p "$LOGS"
PASSED=0; FAILED=0; BROKEN=0

system_packages() {
  local missing=()
  [ -n "$(postgres_bin)" ] || missing+=(postgresql)
  command -v chromium >/dev/null || missing+=(chromium)
  fc-list 2>/dev/null | grep -qi wqy || [ -e /usr/share/fonts/truetype/wqy/wqy-microhei.ttc ] || missing+=(fonts-wqy-microhei)
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || die "missing: ${missing[*]}. Install them (apt-get install ${missing[*]}) and run this again"
  say "apt-get install ${missing[*]}"
  apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" > "$LOGS/apt.log" 2>&1 || { tail -5 "$LOGS/apt.log"; die "could not install: ${missing[*]}"; }
}

# one .NET test project: name, label, environment as VAR=value …
suite() {
  local project="$1" label="$2"; shift 2
  local log="$LOGS/$project-$label.log" dll="$ROOT/test/TrainingPlatform.$project/bin/Release/net10.0/TrainingPlatform.$project.dll"
  local began=$SECONDS code=0
  env DOTNET_TieredPGO=0 "$@" dotnet "$dll" -noColor -noLogo -showLiveOutput ${FILTER:-} -result-ctrf "$LOGS/$project-$label.json" > "$log" 2>&1 || code=$?
  local total bad ok
  total="$(sed -n 's/.* Total: \([0-9]*\),.*/\1/p' "$log" | tail -1)"
  bad="$(sed -n 's/.* Errors: \([0-9]*\), Failed: \([0-9]*\), Skipped: \([0-9]*\), Not Run: \([0-9]*\),.*/\1 \2 \3/p' "$log" | tail -1 | awk '{print $1 + $2 + $3}')"
  ok=$((${total:-0} - ${bad:-0}))
  PASSED=$((PASSED + ok)); FAILED=$((FAILED + ${bad:-0}))
  printf '%-22s %-11s %5s passed %4s failed  %4s s\n' "$project" "$label" "$ok" "${bad:-0}" $((SECONDS - began))
  sed -n 's/.*Figures: /  /p' "$log" | sort -u
  if [ "$code" -ne 0 ] || [ "$ok" -eq 0 ]; then
    [ "${bad:-0}" -gt 0 ] || BROKEN=$((BROKEN + 1))
    grep -vE '^\s*$|^\{"@t"|^info:|^ {6}Scope opened|Demo-Password|\[OUTPUT\]' "$log" | tail -100
    sed -n "s/^ *\(.*\) \[FAIL\]$/$project on $label: \1/p" "$log" >> "$LOGS/failed.txt"
  fi
}

# run.sh, started twice and stopped as by a person
run_script() {
  say "etc/run.sh"
  bash "$ROOT/etc/check-run.sh" > "$LOGS/run-script.log" 2>&1 || true
  grep -E '^  (ok|FAIL) ' "$LOGS/run-script.log" || tail -20 "$LOGS/run-script.log"
  local ok bad
  read -r ok bad < <(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$LOGS/run-script.log") || { BROKEN=$((BROKEN + 1)); return; }
  PASSED=$((PASSED + ok)); FAILED=$((FAILED + bad))
}

# both databases run the same tests, but for those that etc/database-differences.txt names
same_list() { node "$ROOT/etc/same-list.mjs" "$1" "$LOGS/$1-Sqlite.json" "$LOGS/$1-PostgreSql.json" "$ROOT/etc/database-differences.txt" || BROKEN=$((BROKEN + 1)); }

finish() { local code=$?; stop_postgres; [ $code -eq 0 ] || [ -n "${SUMMED:-}" ] || { echo "test.sh stopped early (exit $code)"; printf '%d passed, %d failed\n' "$PASSED" $((FAILED + 1)); }; }
trap finish EXIT

need_toolchains
system_packages
install_node_modules
say "Angular tests"
if (cd "$ROOT/angular" && CI=true npm test) > "$LOGS/angular.log" 2>&1; then :; else BROKEN=$((BROKEN + 1)); tail -80 "$LOGS/angular.log"; fi
NG="$(sed 's/\x1b\[[0-9;]*m//g' "$LOGS/angular.log" | sed -n 's/^ *Tests .*[^0-9]\([0-9][0-9]*\) passed.*/\1/p' | tail -1)"
NGF="$(sed 's/\x1b\[[0-9;]*m//g' "$LOGS/angular.log" | sed -n 's/^ *Tests .*[^0-9]\([0-9][0-9]*\) failed.*/\1/p' | tail -1)"
[ -n "$NG" ] || { BROKEN=$((BROKEN + 1)); echo "the Angular tests ran no test"; }
PASSED=$((PASSED + ${NG:-0})); FAILED=$((FAILED + ${NGF:-0}))
printf '%-22s %-11s %5s passed %4s failed\n' Angular node "${NG:-0}" "${NGF:-0}"
build_web
export TP_WEB_ROOT="$ARTIFACTS/web"

say ".NET build"
dotnet build "$ROOT/TrainingPlatform.sln" -c Release -v quiet -clp:ErrorsOnly -p:UseSharedCompilation=true || die "the build failed"
dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
dotnet tool restore --tool-manifest "$ROOT/.config/dotnet-tools.json" >/dev/null
for provider in Sqlite PostgreSql; do
  (cd "$ROOT" && dotnet ef migrations has-pending-model-changes -p "src/TrainingPlatform.EntityFrameworkCore.$provider" -s src/TrainingPlatform.DbMigrator \
    --no-build --configuration Release -- "$provider") > "$LOGS/ef-$provider.log" 2>&1 || { BROKEN=$((BROKEN + 1)); tail -5 "$LOGS/ef-$provider.log"; }
done

say ".NET tests"
suite Policy.Tests pure
suite Architecture.Tests pure
if [ -n "$QUICK" ]; then
  suite Modules.Tests Sqlite TP_TEST_DATABASE=Sqlite
  FILTER="-trait- Category=Journey" suite HttpApi.Tests Sqlite TP_TEST_DATABASE=Sqlite
else
  start_postgres
  for database in Sqlite PostgreSql; do
    suite Modules.Tests "$database" "TP_TEST_DATABASE=$database"
    # how a page is laid out does not depend on the database: see etc/database-differences.txt
    FILTER="$([ "$database" = Sqlite ] || echo "-trait- Database=Any")" suite HttpApi.Tests "$database" "TP_TEST_DATABASE=$database"
  done
  same_list Modules.Tests
  same_list HttpApi.Tests
  run_script
fi

SUMMED=1
[ ! -s "$LOGS/failed.txt" ] || { say "Failed"; cat "$LOGS/failed.txt"; }
[ "$BROKEN" -eq 0 ] || echo "$BROKEN suite(s) or checks broke without a counted test, see above"
printf '%d passed, %d failed\n' "$PASSED" $((FAILED + BROKEN))
[ $((FAILED + BROKEN)) -eq 0 ]
