# Makes sure that the tools a script needs are there, or says in words what to install.
# Sourced by the scripts beside it; it changes to the top of the repository.

cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n== %s\n' "$*"; }

# Ends the script with a sentence that says what to do.
refuse() {
  printf '\nDit kan nog niet: %s\n' "$*" >&2
  exit 2
}

# need COMMAND PACKAGE: the Debian package is installed when the command is missing.
need() {
  local command=$1 package=$2
  if command -v "$command" >/dev/null; then return; fi
  if ! command -v apt-get >/dev/null; then
    refuse "het programma '$command' ontbreekt. Installeer het en begin opnieuw."
  fi
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    # Only where no password is asked, as on a build machine; else the person decides.
    sudo -n true 2>/dev/null ||
      refuse "het programma '$command' ontbreekt. Typ: sudo apt-get install $package"
    as_root=(sudo -n)
  fi
  say "$package ontbreekt en wordt geïnstalleerd"
  # The package lists are fetched once per run; on a new machine there are none.
  if [ -z "${package_lists_fetched:-}" ]; then
    ${as_root[@]+"${as_root[@]}"} apt-get update -qq || refuse "de lijst van Debian-pakketten is niet op te halen. Is er internet?"
    package_lists_fetched=yes
  fi
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "$package" ||
    refuse "$package is niet te installeren; hierboven staat waarom."
}

# Whether version $1 is at least $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# The Rust compiler, as new as Cargo.toml asks, and a C compiler, which Rust links with.
need_rust() {
  need cc build-essential
  PATH="$PATH:${CARGO_HOME:-$HOME/.cargo}/bin"
  if ! command -v cargo >/dev/null; then
    need curl curl
    say "Rust ontbreekt en wordt geïnstalleerd in ${CARGO_HOME:-$HOME/.cargo} (weghalen: rustup self uninstall)"
    # Debian's own Rust is too old; this is the way of https://www.rust-lang.org/tools/install.
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
      sh -s -- -y --quiet --no-modify-path --profile minimal ||
      refuse "Rust is niet te installeren. Volg https://www.rust-lang.org/tools/install en begin opnieuw."
  fi
  local asked found
  asked=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  found=$(cargo --version | cut -d ' ' -f 2)
  if ! at_least "$found" "$asked"; then
    refuse "Rust is hier versie $found en dit vraagt $asked. Typ: rustup update stable"
  fi
}

# rustfmt and clippy, which a minimal Rust lacks, and git, with which tests make repositories.
need_rust_checks() {
  need git git
  if cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1; then return; fi
  command -v rustup >/dev/null ||
    refuse "rustfmt of clippy ontbreekt. Installeer ze naast cargo en begin opnieuw."
  rustup component add rustfmt clippy || refuse "rustfmt en clippy zijn niet te installeren."
}

# The servers that read what the program tells a server. Debian starts a server when it is installed,
# which nobody wants on a desk, so only a build machine gets them; elsewhere those that are there do.
# The tests pass over a server that is not there, and say so.
need_servers() {
  if [ -z "${CI:-}" ]; then return; fi
  PATH="$PATH:/usr/sbin"
  (need nginx nginx-light) || true
  (need apache2 apache2) || true
  (need caddy caddy) || true
}

# What the browser checks use: a browser, Java for the HTML checker, Node.js to run them.
need_browser_checks() {
  # CHROMIUM names another browser of the same family.
  [ -n "${CHROMIUM:-}" ] || need chromium chromium
  need java default-jre-headless
  need node nodejs
  need npm npm
  local found
  found=$(node --version | tr -d v)
  at_least "$found" 18 || refuse "Node.js is hier versie $found en dit vraagt 18 of nieuwer."
}
