# Shared by run.sh and test.sh; sourced, not run.
set -Eeuo pipefail
ROOT="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
ARTIFACTS="$ROOT/artifacts"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
mkdir -p "$ARTIFACTS"

say() { printf '\033[1m==> %s\033[0m\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

need_toolchains() {
  command -v dotnet >/dev/null || die "the .NET SDK 10 is missing: install it and run this again"
  dotnet --version | grep -q '^10\.' || die ".NET SDK 10 is needed, found $(dotnet --version)"
  command -v node >/dev/null || die "Node.js 20 is missing: install it and run this again"
  local major; major="$(node --version | sed 's/^v\([0-9]*\).*/\1/')"
  [ "$major" -ge 20 ] || die "Node.js 20 or newer is needed, found $(node --version)"
}

# fingerprint of the files that a build step reads
fingerprint() { (cd "$ROOT" && find "$@" -type f -not -path '*/node_modules/*' -not -path '*/bin/*' -not -path '*/obj/*' -not -path '*/dist/*' -not -path '*/.angular/*' -print0 | sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1); }
unchanged() { [ -f "$ARTIFACTS/$1.stamp" ] && [ "$(cat "$ARTIFACTS/$1.stamp")" = "$2" ]; }
stamp() { printf '%s' "$2" > "$ARTIFACTS/$1.stamp"; }

install_node_modules() {
  local print; print="$(fingerprint angular/package.json angular/package-lock.json)"
  if ! unchanged node_modules "$print" || [ ! -d "$ROOT/angular/node_modules" ]; then
    say "npm ci"
    (cd "$ROOT/angular" && npm ci --no-audit --no-fund)
    stamp node_modules "$print"
  fi
  local cores; cores="$(find "$ROOT/angular/node_modules" -path '*node_modules/@angular/core/package.json' | wc -l)"
  [ "$cores" -eq 1 ] || die "$cores copies of @angular/core are installed; exactly one is wanted (see overrides in angular/package.json)"
}

# the browser application, built to artifacts/web
build_web() {
  local print; print="$(fingerprint angular)"
  if ! unchanged web "$print" || [ ! -f "$ARTIFACTS/web/index.html" ]; then
    install_node_modules
    say "Angular build"
    (cd "$ROOT/angular" && npm run --silent build)
    rm -rf "$ARTIFACTS/web.new"
    cp -r "$ROOT/angular/dist/browser" "$ARTIFACTS/web.new"
    rm -rf "$ARTIFACTS/web" && mv "$ARTIFACTS/web.new" "$ARTIFACTS/web"
    stamp web "$print"
  fi
}

# server and migrator, published to artifacts/server and artifacts/migrator
build_server() {
  local print; print="$(fingerprint src common.props Directory.Packages.props global.json angular/localization)"
  if ! unchanged server "$print" || [ ! -d "$ARTIFACTS/server" ] || [ ! -d "$ARTIFACTS/migrator" ]; then
    say ".NET build"
    dotnet publish "$ROOT/src/TrainingPlatform.DbMigrator" -c Release -o "$ARTIFACTS/migrator" -v quiet
    dotnet publish "$ROOT/src/TrainingPlatform.HttpApi.Host" -c Release -o "$ARTIFACTS/server" -v quiet
    stamp server "$print"
  fi
}
